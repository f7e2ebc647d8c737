import { countLength, findOverlap, listMonths, type Period } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';
import { ARTICLE } from '../readings/definition.ts';
import { isInBase } from '../readings/weigh.ts';
import { countPeriod } from '../tally.ts';
import { findLabelWindow, findTableSpan } from './coverage.ts';

/** What the table holds of one month, a row counting in the month in which the launch began. */
export interface MonthOverview {
	readonly month: Period;
	/** The days of the month that the table covers, where it does not cover it whole. */
	readonly covered: Period | null;
	readonly rows: readonly Launch[];
	readonly missiles: number;
	readonly drones: number;
	/** Missiles labelled KN-23; null where the label was not in use, which is not nought. */
	readonly counted: number | null;
	/** Rows that give no launched number. */
	readonly blanks: number;
}

/** Sums every month that the table touches, oldest first, in the article's reading of what is a missile. */
export function listMonthOverviews(launches: readonly Launch[]): readonly MonthOverview[] {
	const span = findTableSpan(launches);
	const window = findLabelWindow(launches);
	return span ? listMonths(span).map((month) => sumMonth(launches, month, { span, window })) : [];
}

function sumMonth(
	launches: readonly Launch[],
	month: Period,
	{ span, window }: { span: Period; window: Period | null },
): MonthOverview {
	const all = { ...ARTICLE, base: 'missiles-and-drones' } as const;
	const { baseRows: rows } = countPeriod(launches, all, month);
	const { count } = countPeriod(rows, ARTICLE, month);
	const isMissile = ({ weapon }: Launch) => isInBase(weapon, ARTICLE.base);
	return {
		month,
		covered: coverMonth(month, span),
		rows,
		missiles: sumLaunched(rows.filter(isMissile)),
		drones: sumLaunched(rows.filter((row) => !isMissile(row))),
		counted: window && findOverlap(month, window) ? count.numerator : null,
		blanks: rows.filter(({ launched }) => launched === null).length,
	};
}

function coverMonth(month: Period, span: Period): Period | null {
	const covered = findOverlap(month, span);
	return covered && countLength(covered) < countLength(month) ? covered : null;
}

function sumLaunched(rows: readonly Launch[]): number {
	return rows.reduce((sum, { launched }) => sum + (launched ?? 0), 0);
}
