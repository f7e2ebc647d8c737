import { halfYearOf } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';
import { findSharedPosts } from '../shared-posts.ts';
import { isNaming, selectSureness } from '../sureness.ts';
import { findLabelWindow } from './coverage.ts';

/** What a user of the table has to know of it, in rows. */
export interface Quirks {
	readonly noLaunched: number;
	/** Of those, rows that name KN-23. */
	readonly noLaunchedCounted: number;
	readonly noDestroyed: number;
	/** Rows whose number covers several weapons. */
	readonly mixed: number;
	readonly mixedCounted: number;
	/** Rows that end on a later day than they began, in a later month, in a later half-year. */
	readonly overMidnight: number;
	readonly overMonth: number;
	readonly overHalfYear: number;
	/** Rows whose start gives a day alone. */
	readonly withoutTime: number;
	/** Rows after the last KN-23 label that name Iskander-M beside C-300 or C-400. */
	readonly afterWindow: number;
	/** Posts that rows at least two days apart cite. */
	readonly shared: number;
	/** Posts that rows which name KN-23 cite so. */
	readonly sharedCounted: number;
}

/** Counts what is odd in a table, so that its list of quirks is never older than the table. */
export function countQuirks(launches: readonly Launch[]): Quirks {
	const last = findLabelWindow(launches)?.last ?? '9999-12-31';
	const count = (test: (launch: Launch) => boolean) => launches.filter(test).length;
	const isCounted = ({ weapon }: Launch) => selectSureness(weapon) !== null;
	const isMixed = ({ weapon }: Launch) => weapon.parts.length > 1;
	return {
		noLaunched: count(({ launched }) => launched === null),
		noLaunchedCounted: count((row) => row.launched === null && isCounted(row)),
		noDestroyed: count(({ destroyed }) => destroyed === null),
		mixed: count(isMixed),
		mixedCounted: count((row) => isMixed(row) && isCounted(row)),
		overMidnight: count(({ start, end }) => start.day < end.day),
		overMonth: count(({ start, end }) => start.day.slice(0, 7) < end.day.slice(0, 7)),
		overHalfYear: count(({ start, end }) => halfYearOf(start.day) < halfYearOf(end.day)),
		withoutTime: count(({ start }) => start.time === null),
		shared: findSharedPosts(launches).length,
		sharedCounted: findSharedPosts(launches.filter(isCounted)).length,
		afterWindow: count((row) => row.start.day > last && isMixed(row) && isBesideAirDefence(row)),
	};
}

function isBesideAirDefence({ weapon }: Launch): boolean {
	return isNaming(weapon, 'Iskander-M') && (isNaming(weapon, 'C-300') || isNaming(weapon, 'C-400'));
}
