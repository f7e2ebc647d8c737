import { countLength, findOverlap, listMonths, type Period } from '../../calendar/period.ts';
import { sortLaunches } from '../../table/across/sort-launches.ts';
import type { Launch } from '../../table/launch.ts';
import { findLabelWindow, findTableSpan } from './coverage.ts';
import { sumGroups } from './month-sums.ts';

/** What the table holds of one month, a row counting in the month in which the launch began. */
export interface MonthOverview {
	readonly month: Period;
	/** The days of the month that the table covers, where it does not cover it whole. */
	readonly covered: Period | null;
	/** In order of launch. */
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
	const rowsOf = Map.groupBy(sortLaunches(launches), ({ start }) => start.day.slice(0, 7));
	if (!span) return [];
	return listMonths(span).map((month) => {
		const rows = rowsOf.get(month.id) ?? [];
		const { missiles, drones, kn23 } = sumGroups(rows);
		const covered = findOverlap(month, span);
		return {
			month,
			covered: covered && countLength(covered) < countLength(month) ? covered : null,
			rows,
			missiles: missiles.launched,
			drones: drones.launched,
			counted: window && findOverlap(month, window) ? kn23.launched : null,
			blanks: missiles.blanks + drones.blanks,
		};
	});
}
