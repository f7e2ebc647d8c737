import { halfYearOf } from '../../calendar/period.ts';
import type { Launch, WeaponLabel } from '../../table/launch.ts';
import { isMissile } from '../readings/rules.ts';
import { selectSureness } from '../sureness.ts';

// What is summed apart, in the order in which it is told: rows that name KN-23, all missiles (those rows among them), and drones.
const TESTS = {
	kn23: (label) => selectSureness(label) !== null,
	missiles: isMissile,
	drones: (label) => !isMissile(label),
} as const satisfies Readonly<Record<string, (label: WeaponLabel) => boolean>>;

/** What is summed apart. */
export type Group = keyof typeof TESTS;

/** The groups in the order in which they are told. */
export const GROUPS = Object.keys(TESTS) as readonly Group[];

/** The sums of every group over some rows; a blank count adds nothing and is told. */
export type GroupSums = Readonly<Record<Group, ReturnType<typeof sumRows>>>;

/** The sums over no row at all. */
export const NO_SUMS: GroupSums = sumGroups([]);

/** Sums rows by the month of their start, `2024-09`, under the article's definition of what counts. */
export function sumMonths(rows: readonly Launch[]): ReadonlyMap<string, GroupSums> {
	return sumBy(rows, ({ start }) => start.day.slice(0, 7));
}

/** Sums rows by the half-year of their start, `2024-H2`. */
export function sumHalfYears(rows: readonly Launch[]): ReadonlyMap<string, GroupSums> {
	return sumBy(rows, ({ start }) => halfYearOf(start.day));
}

/** Sums each group of rows. */
export function sumGroups(rows: readonly Launch[]): GroupSums {
	const sumOf = (group: Group) => sumRows(rows.filter(({ weapon }) => TESTS[group](weapon)));
	return { kn23: sumOf('kn23'), missiles: sumOf('missiles'), drones: sumOf('drones') };
}

/** Tells whether two sums are the same in every number. */
export function isSameSums(a: GroupSums, b: GroupSums): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

function sumBy(rows: readonly Launch[], periodOf: (row: Launch) => string) {
	const periods = [...Map.groupBy(rows, periodOf)].sort(([a], [b]) => (a < b ? -1 : 1));
	return new Map(periods.map(([period, own]) => [period, sumGroups(own)]));
}

function sumRows(rows: readonly Launch[]) {
	return {
		rows: rows.length,
		/** Rows without a launched number. */
		blanks: rows.filter(({ launched }) => launched === null).length,
		launched: rows.reduce((sum, { launched }) => sum + (launched ?? 0), 0),
		destroyed: rows.reduce((sum, { destroyed }) => sum + (destroyed ?? 0), 0),
	};
}
