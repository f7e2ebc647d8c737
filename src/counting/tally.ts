import { createPeriod, isWithin, type Period } from '../calendar/period.ts';
import { sortLaunches } from '../table/across/sort-launches.ts';
import type { Launch } from '../table/launch.ts';
import { addFractions, createFraction, type Fraction, multiplyFractions } from './fraction.ts';
import type { Definition } from './readings/definition.ts';
import { BASE_RULES, LABEL_RULES } from './readings/rules.ts';

/** What was counted, missiles or records labelled KN-23, and among how many of all. */
export interface Part {
	readonly count: Fraction;
	/** Null where there is a count and nothing of which it could be a share. */
	readonly base: Fraction | null;
}

/** A count of KN-23 in a period under one definition, with the rows that make it up. */
export interface Tally extends Part {
	readonly period: Period;
	readonly definition: Definition;
	readonly base: Fraction;
	/** The rows behind the count, in order of launch. */
	readonly rows: readonly Launch[];
	/** The rows behind the base, in order of launch. */
	readonly baseRows: readonly Launch[];
	/** The rows behind the count that give no number. */
	readonly blanks: readonly Launch[];
}

/** Counts KN-23 in a period under a definition; the order of the rows given does not matter. Without the largest record of a year, that one is left out in whichever period of the year it falls. */
export function countPeriod(
	launches: readonly Launch[],
	definition: Definition,
	period: Period,
): Tally {
	const within = selectPeriod(launches, definition, period);
	const all =
		definition.largest === 'kept'
			? within
			: leaveOut(within, findLargest(launches, definition, period));
	const rows = selectNamed(all, definition);
	const baseRows = remember(all, definition.base, () =>
		all.filter(({ weapon }) => BASE_RULES[definition.base](weapon)),
	);
	return {
		period,
		definition,
		count: rows.map((row) => weighRow(row, definition)).reduce(addFractions, createFraction(0)),
		base: createFraction(baseRows.reduce((sum, row) => sum + sizeOf(row, definition), 0)),
		rows,
		baseRows,
		blanks: rows.filter(({ launched }) => launched === null),
	};
}

/** Gives the share of a part, count over total; null where it has no total or nothing was launched. */
export function shareOf({ count, base }: Part): Fraction | null {
	if (!base || base.numerator === 0) return null;
	return createFraction(count.numerator, count.denominator * base.numerator);
}

/** Gives what one row adds to a sum: its launched number, one for a record, what the definition says for a blank. */
export function sizeOf({ launched }: Launch, { unit, blank }: Definition): number {
	if (unit === 'records') return 1;
	return launched ?? (blank === 'one' ? 1 : 0);
}

function selectPeriod(launches: Rows, { day }: Definition, period: Period): Rows {
	return remember(launches, `${day} ${period.first} ${period.last}`, () =>
		sortLaunches(launches.filter((launch) => isWithin(launch[day].day, period))),
	);
}

function selectNamed(rows: Rows, { label }: Definition): Rows {
	return remember(rows, label, () =>
		rows.filter(({ weapon }) => LABEL_RULES[label](weapon).numerator > 0),
	);
}

// Of several as large, the first; null where none counts.
function findLargest(launches: Rows, definition: Definition, { first }: Period): Launch | null {
	const year = selectPeriod(launches, definition, createPeriod(first.slice(0, 4)));
	const named = selectNamed(year, definition);
	const size = named.reduce((most, row) => Math.max(most, sizeOf(row, definition)), 0);
	return named.find((row) => sizeOf(row, definition) === size) ?? null;
}

function leaveOut(rows: Rows, row: Launch | null): Rows {
	if (row === null || !rows.includes(row)) return rows;
	return remember(rows, row, () => rows.filter((other) => other !== row));
}

type Rows = readonly Launch[];

// A thousand readings ask for the same few selections; each would take its time and keep its own list.
const SELECTED = new WeakMap<Rows, Map<string | Launch, Rows>>();

// By a rule or a period that selects them, or by the one row that is left out.
function remember(from: Rows, what: string | Launch, select: () => Rows): Rows {
	const known = SELECTED.get(from) ?? new Map<string | Launch, Rows>();
	SELECTED.set(from, known);
	const rows = known.get(what) ?? select();
	known.set(what, rows);
	return rows;
}

function weighRow(row: Launch, definition: Definition): Fraction {
	return multiplyFractions(
		LABEL_RULES[definition.label](row.weapon),
		createFraction(sizeOf(row, definition)),
	);
}
