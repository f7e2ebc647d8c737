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

/** A month or half-year whose sums differ. */
export interface PeriodDifference {
	/** `2024-09` or `2024-H2`. */
	readonly id: string;
	readonly before: GroupSums;
	readonly after: GroupSums;
}

/** A month in which anything differs, with the number of rows that do. */
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
	/** Months that the old table covers in which a row or a sum differs. */
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
	const isNewer = ({ start }: Launch) => start.day >= lastDay;
	const newer = match.added.filter(isNewer);
	const added = match.added.filter((row) => !isNewer(row));
	const fresh = new Set(newer);
	const beforeMonths = sumMonths(before);
	const kept = after.filter((row) => !fresh.has(row));
	const afterMonths = sumMonths(kept);
	return {
		rowsBefore: before.length,
		rowsAfter: after.length,
		changed: match.changed,
		renamed: match.renamed,
		rewritten: match.rewritten,
		gone: match.gone,
		added,
		newer,
		months: compareMonths({ before: beforeMonths, after: afterMonths }, { ...match, added }),
		halfYears: comparePeriods(sumHalfYears(before), sumHalfYears(kept)).filter(
			({ before: old, after: next }) => !isSameSums(old, next),
		),
	};
}

/** Tells whether something that means something differs in the days that the old table covers. */
export function isRevised({ months }: TableDifference): boolean {
	return months.length > 0;
}

type Sides = {
	readonly before: ReadonlyMap<string, GroupSums>;
	readonly after: ReadonlyMap<string, GroupSums>;
};

function compareMonths(sides: Sides, rows: RowMatch): readonly MonthDifference[] {
	// A row moved to another month is told in both.
	const changed = countMonths(
		rows.changed.flatMap((pair) => [
			...new Set([pair.before.start.day.slice(0, 7), pair.after.start.day.slice(0, 7)]),
		]),
	);
	const gone = countMonths(rows.gone.map(({ start }) => start.day.slice(0, 7)));
	const added = countMonths(rows.added.map(({ start }) => start.day.slice(0, 7)));
	return comparePeriods(sides.before, sides.after)
		.map((period) => ({
			...period,
			changed: changed.get(period.id) ?? 0,
			gone: gone.get(period.id) ?? 0,
			added: added.get(period.id) ?? 0,
		}))
		.filter(
			(month) =>
				month.changed + month.gone + month.added > 0 || !isSameSums(month.before, month.after),
		);
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

function countMonths(months: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
	return counts;
}
