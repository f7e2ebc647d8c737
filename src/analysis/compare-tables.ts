import type { Launch } from '../launches/launch.ts';
import { matchRows, type RowMatch } from './match-rows.ts';
import { type GroupSums, isSameSums, NO_SUMS, sumHalfYears, sumMonths } from './month-sums.ts';
import { printRow, type RowPrint } from './row-print.ts';

/** A table, or what an edition remembers of one. */
export interface TableState {
	readonly rows: readonly RowPrint[];
	/** Last day on which a row starts, ISO; null for a table without rows. */
	readonly lastDay: string | null;
	/** By month, `2024-09`; of an edition the sums as they were published. */
	readonly months: ReadonlyMap<string, GroupSums>;
}

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
	readonly newer: readonly RowPrint[];
	/** Months that the old table covers in which a row or a sum differs. */
	readonly months: readonly MonthDifference[];
	/** Half-years whose sums differ for that. */
	readonly halfYears: readonly PeriodDifference[];
}

/** Makes the state of a table from its launches. */
export function createTableState(launches: readonly Launch[]): TableState {
	const rows = launches.map(printRow);
	return {
		rows,
		lastDay: rows.reduce<string | null>(
			(last, { day }) => (last === null || day > last ? day : last),
			null,
		),
		months: sumMonths(rows),
	};
}

/** Compares two tables; the order of rows and the spelling of labels make no difference. */
export function compareTables(before: TableState, after: TableState): TableDifference {
	const match = matchRows(before.rows, after.rows);
	const isNewer = ({ day }: RowPrint) => before.lastDay === null || day >= before.lastDay;
	const newer = match.added.filter(isNewer);
	const added = match.added.filter((row) => !isNewer(row));
	const fresh = new Set(newer);
	const afterMonths = sumMonths(after.rows.filter((row) => !fresh.has(row)));
	return {
		rowsBefore: before.rows.length,
		rowsAfter: after.rows.length,
		changed: match.changed,
		gone: match.gone,
		added,
		newer,
		months: compareMonths({ before: before.months, after: afterMonths }, { ...match, added }),
		halfYears: comparePeriods(sumHalfYears(before.months), sumHalfYears(afterMonths)).filter(
			({ before: old, after: next }) => !isSameSums(old, next),
		),
	};
}

/** Tells whether something differs in the days that the old table covers. */
export function isRevised({ changed, gone, added, months }: TableDifference): boolean {
	return changed.length + gone.length + added.length + months.length > 0;
}

type Sides = {
	readonly before: ReadonlyMap<string, GroupSums>;
	readonly after: ReadonlyMap<string, GroupSums>;
};

function compareMonths(sides: Sides, rows: RowMatch): readonly MonthDifference[] {
	// A row moved to another month is told in both.
	const changed = countMonths(
		rows.changed.flatMap((pair) => [
			...new Set([pair.before.day.slice(0, 7), pair.after.day.slice(0, 7)]),
		]),
	);
	const gone = countMonths(rows.gone.map(({ day }) => day.slice(0, 7)));
	const added = countMonths(rows.added.map(({ day }) => day.slice(0, 7)));
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
