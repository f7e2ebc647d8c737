import { halfYearOf } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';
import { ARTICLE } from '../readings/definition.ts';
import { isInBase, weighLabel } from '../readings/weigh.ts';

/** What is summed apart: rows that name KN-23, all missiles (those rows among them), and drones. */
export type Group = 'kn23' | 'missiles' | 'drones';

/** The sums of one group over some rows; a blank count adds nothing and is told. */
export interface Sums {
	readonly rows: number;
	/** Rows without a launched number. */
	readonly blanks: number;
	readonly launched: number;
	readonly destroyed: number;
}

/** The sums of every group over some rows. */
export type GroupSums = Readonly<Record<Group, Sums>>;

/** The groups in the order in which they are told. */
export const GROUPS: readonly Group[] = ['kn23', 'missiles', 'drones'];

const NOTHING: Sums = { rows: 0, blanks: 0, launched: 0, destroyed: 0 };

/** The sums over no row at all. */
export const NO_SUMS: GroupSums = { kn23: NOTHING, missiles: NOTHING, drones: NOTHING };

/** Sums rows by the month of their start, `2024-09`, under the article's definition of what counts. */
export function sumMonths(rows: readonly Launch[]): ReadonlyMap<string, GroupSums> {
	const months = Map.groupBy(rows, ({ start }) => start.day.slice(0, 7));
	return new Map(
		[...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, own]) => [month, sumGroups(own)]),
	);
}

/** Adds up the sums of months by half-year, `2024-H2`. */
export function sumHalfYears(
	months: ReadonlyMap<string, GroupSums>,
): ReadonlyMap<string, GroupSums> {
	const sums = new Map<string, GroupSums>();
	for (const [month, own] of months) {
		const id = halfYearOf(month);
		sums.set(id, addSums(sums.get(id) ?? NO_SUMS, own));
	}
	return sums;
}

/** Tells whether two sums are the same in every number. */
export function isSameSums(a: GroupSums, b: GroupSums): boolean {
	return GROUPS.every((group) => {
		const [one, other] = [a[group], b[group]];
		return (
			one.rows === other.rows &&
			one.blanks === other.blanks &&
			one.launched === other.launched &&
			one.destroyed === other.destroyed
		);
	});
}

function sumGroups(rows: readonly Launch[]): GroupSums {
	return {
		kn23: sumRows(rows.filter(({ weapon }) => weighLabel(weapon, ARTICLE.label).numerator > 0)),
		missiles: sumRows(rows.filter(({ weapon }) => isInBase(weapon, ARTICLE.base))),
		drones: sumRows(rows.filter(({ weapon }) => !isInBase(weapon, ARTICLE.base))),
	};
}

function sumRows(rows: readonly Launch[]): Sums {
	return {
		rows: rows.length,
		blanks: rows.filter(({ launched }) => launched === null).length,
		launched: rows.reduce((sum, { launched }) => sum + (launched ?? 0), 0),
		destroyed: rows.reduce((sum, { destroyed }) => sum + (destroyed ?? 0), 0),
	};
}

function addSums(a: GroupSums, b: GroupSums): GroupSums {
	return {
		kn23: addSum(a.kn23, b.kn23),
		missiles: addSum(a.missiles, b.missiles),
		drones: addSum(a.drones, b.drones),
	};
}

function addSum(a: Sums, b: Sums): Sums {
	return {
		rows: a.rows + b.rows,
		blanks: a.blanks + b.blanks,
		launched: a.launched + b.launched,
		destroyed: a.destroyed + b.destroyed,
	};
}
