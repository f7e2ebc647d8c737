import type { Launch } from '../launches/launch.ts';
import { sortLaunches } from '../launches/sort-launches.ts';
import { type Part, sharePart } from './comparison.ts';
import type { Definition } from './definition.ts';
import { addFractions, createFraction, type Fraction, multiplyFractions } from './fraction.ts';
import { isWithin, type Period } from './period.ts';
import { isInBase, sizeOf, weighLabel } from './weigh.ts';

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
	const all = definition.largest === 'kept' ? within : leaveOutLargest(within, definition);
	const rows = all.filter(({ weapon }) => weighLabel(weapon, definition.label).numerator > 0);
	const baseRows = all.filter(({ weapon }) => isInBase(weapon, definition.base));
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

function selectPeriod(
	launches: readonly Launch[],
	{ day }: Definition,
	period: Period,
): readonly Launch[] {
	return sortLaunches(launches.filter((launch) => isWithin(launch[day].day, period)));
}

/** Leaves out the largest record that a definition counts; of several as large, the first. */
export function leaveOutLargest(
	rows: readonly Launch[],
	definition: Definition,
): readonly Launch[] {
	const named = rows.filter(({ weapon }) => weighLabel(weapon, definition.label).numerator > 0);
	const size = Math.max(0, ...named.map((row) => sizeOf(row, definition)));
	const largest = named.find((row) => sizeOf(row, definition) === size);
	return rows.filter((row) => row !== largest);
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
