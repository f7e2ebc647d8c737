import { findTableSpan } from '../../counting/months/coverage.ts';
import {
	type GroupSums,
	isSameSums,
	NO_SUMS,
	sumHalfYears,
	sumMonths,
} from '../../counting/months/month-sums.ts';
import type { Launch } from '../../table/launch.ts';
import { matchRows, type RowMatch } from './match-rows.ts';

/** What a month or half-year sums up to in both. */
export interface PeriodDifference {
	/** `2024-09` or `2024-H2`. */
	readonly id: string;
	readonly before: GroupSums;
	readonly after: GroupSums;
}

/** A month of which rows differ, with their number; its sums may be the same. */
export interface MonthDifference extends PeriodDifference {
	readonly changed: number;
	readonly gone: number;
	readonly added: number;
}

/** How one table differs from another. */
export interface TableDifference extends RowMatch {
	readonly rowsBefore: number;
	readonly rowsAfter: number;
	/** New rows from the old table's last day on: that day may not have been complete. They are not in `added`, `months` or `halfYears`. */
	readonly newer: readonly Launch[];
	/** Months that the old table covers in which a row differs: something that was published is not so. */
	readonly months: readonly MonthDifference[];
	/** Half-years whose sums differ for that. */
	readonly halfYears: readonly PeriodDifference[];
}

/** Compares two tables, each read with its own list of weapon names; the order of rows makes no difference. */
export function compareTables(
	before: readonly Launch[],
	after: readonly Launch[],
): TableDifference {
	const match = matchRows(before, after);
	const lastDay = findTableSpan(before)?.last ?? '';
	const newer = new Set(match.added.filter(({ start }) => start.day >= lastDay));
	const added = match.added.filter((row) => !newer.has(row));
	const covered = after.filter((row) => !newer.has(row));
	return {
		...match,
		rowsBefore: before.length,
		rowsAfter: after.length,
		added,
		newer: [...newer],
		months: comparePeriods(sumMonths(before), sumMonths(covered))
			.map((month) => ({ ...month, ...countRows({ ...match, added }, month.id) }))
			.filter(({ changed, gone, added: more }) => changed + gone + more > 0),
		halfYears: comparePeriods(sumHalfYears(before), sumHalfYears(covered)).filter(
			(half) => !isSameSums(half.before, half.after),
		),
	};
}

function comparePeriods(
	before: ReadonlyMap<string, GroupSums>,
	after: ReadonlyMap<string, GroupSums>,
): readonly PeriodDifference[] {
	const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
	return ids.map((id) => ({
		id,
		before: before.get(id) ?? NO_SUMS,
		after: after.get(id) ?? NO_SUMS,
	}));
}

function countRows({ changed, gone, added }: RowMatch, month: string) {
	const isOfMonth = ({ start }: Launch) => start.day.startsWith(month);
	return {
		// A row moved to another month is told in both.
		changed: changed.filter(({ before, after }) => isOfMonth(before) || isOfMonth(after)).length,
		gone: gone.filter(isOfMonth).length,
		added: added.filter(isOfMonth).length,
	};
}
