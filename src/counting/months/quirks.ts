import { halfYearOf } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';
import { findSharedPosts } from '../shared-posts.ts';
import { selectSureness } from '../sureness.ts';
import { findLabelWindow } from './coverage.ts';
import { selectLabelKind } from './label-months.ts';

/** What a user of the table has to know of it, in rows. */
export type Quirks = ReturnType<typeof countQuirks>;

/** Counts what is odd in a table, so that its list of quirks is never older than the table. */
export function countQuirks(launches: readonly Launch[]) {
	const last = findLabelWindow(launches)?.last ?? '9999-12-31';
	const count = (test: (launch: Launch) => boolean) => launches.filter(test).length;
	const isCounted = ({ weapon }: Launch) => selectSureness(weapon) !== null;
	const isMixed = ({ weapon }: Launch) => weapon.parts.length > 1;
	return {
		noLaunched: count(({ launched }) => launched === null),
		noLaunchedCounted: count((row) => row.launched === null && isCounted(row)),
		noDestroyed: count(({ destroyed }) => destroyed === null),
		/** Rows whose number covers several weapons. */
		mixed: count(isMixed),
		mixedCounted: count((row) => isMixed(row) && isCounted(row)),
		/** Rows that end on a later day than they began, in a later month, in a later half-year. */
		overMidnight: count(({ start, end }) => start.day < end.day),
		overMonth: count(({ start, end }) => start.day.slice(0, 7) < end.day.slice(0, 7)),
		overHalfYear: count(({ start, end }) => halfYearOf(start.day) < halfYearOf(end.day)),
		withoutTime: count(({ start }) => start.time === null),
		/** Posts that rows at least two days apart cite, and those that rows which name KN-23 cite so. */
		shared: findSharedPosts(launches).length,
		sharedCounted: findSharedPosts(launches.filter(isCounted)).length,
		/** Rows after the last KN-23 label that name Iskander-M beside C-300 or C-400. */
		afterWindow: count(
			({ start, weapon }) => start.day > last && selectLabelKind(weapon) === 'air-defence',
		),
	};
}
