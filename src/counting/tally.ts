import { isWithin, type Period } from '../calendar/period.ts';
import { sortLaunches } from '../table/across/sort-launches.ts';
import type { Launch } from '../table/launch.ts';
import { addFractions, createFraction, type Fraction, multiplyFractions } from './fraction.ts';
import { type Part, sharePart } from './readings/comparison.ts';
import type { Definition } from './readings/definition.ts';
import { isInBase, sizeOf, weighLabel } from './readings/weigh.ts';

/** A count of KN-23 in a period under one definition, with the rows that make it up. */
export interface Tally extends Part {
	readonly period: Period;
	readonly definition: Definition;
	/** Missiles (or records) labelled KN-23. */
	readonly count: Fraction;
	/** All missiles (or records) among which the share is taken. */
	readonly base: Fraction;
	/** The rows behind the count, in order of launch. */
	readonly rows: readonly Launch[];
	/** The rows behind the base, in order of launch. */
	readonly baseRows: readonly Launch[];
	/** The rows behind the count that give no number. */
	readonly blanks: readonly Launch[];
}

/** Counts KN-23 in a period under a definition; the order of the rows given does not matter. */
export function countPeriod(
	launches: readonly Launch[],
	definition: Definition,
	period: Period,
): Tally {
	const within = selectPeriod(launches, definition, period);
	const largest = definition.largest === 'kept' ? null : findLargest(within, definition);
	return countRows(leaveOut(within, largest), definition, period);
}

/** Counts KN-23 in rows that were selected from a period, under a definition. */
export function countRows(all: readonly Launch[], definition: Definition, period: Period): Tally {
	const rows = selectNamed(all, definition);
	const baseRows = remember(all, definition.base, () =>
		all.filter(({ weapon }) => isInBase(weapon, definition.base)),
	);
	return {
		period,
		definition,
		count: rows.map((row) => weighRow(row, definition)).reduce(addFractions, createFraction(0)),
		base: createFraction(sum(baseRows.map((row) => sizeOf(row, definition)))),
		rows,
		baseRows,
		blanks: rows.filter(({ launched }) => launched === null),
	};
}

/** Gives the share of a tally, count over base; null where nothing was launched. */
export function shareOf(tally: Tally): Fraction | null {
	return sharePart(tally);
}

/** Gives the rows of a period in order of launch. */
export function selectPeriod(
	launches: readonly Launch[],
	{ day }: Definition,
	period: Period,
): readonly Launch[] {
	return remember(launches, `${day} ${period.first} ${period.last}`, () =>
		sortLaunches(launches.filter((launch) => isWithin(launch[day].day, period))),
	);
}

/** Finds the largest record that a definition counts; of several as large, the first; null where none counts. */
export function findLargest(rows: readonly Launch[], definition: Definition): Launch | null {
	const named = selectNamed(rows, definition);
	const size = named.reduce((most, row) => Math.max(most, sizeOf(row, definition)), 0);
	return named.find((row) => sizeOf(row, definition) === size) ?? null;
}

/** Gives the rows without one of them. */
export function leaveOut(rows: readonly Launch[], row: Launch | null): readonly Launch[] {
	if (row === null || !rows.includes(row)) return rows;
	return remember(rows, row, () => rows.filter((other) => other !== row));
}

function selectNamed(rows: readonly Launch[], { label }: Definition): readonly Launch[] {
	return remember(rows, label, () =>
		rows.filter(({ weapon }) => weighLabel(weapon, label).numerator > 0),
	);
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
		weighLabel(row.weapon, definition.label),
		createFraction(sizeOf(row, definition)),
	);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
