import { countDays, formatDay, formatMoment, isDay } from '../../calendar/moment.ts';
import type { Launch } from '../launch.ts';
import { createProblem, type Finding, finding } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { Locate } from './locate.ts';

/** Fewest rows in which a date can stand out, and the number of days that makes it do so. */
const fewestRows = 20;
const lonelyDays = 45;
const strayDays = 31;
/** Rows beside a stray one are at most this many days apart. */
const nearDays = 14;
/** The share of rows from which on the table is in no order of its days. */
const mostStray = 0.05;

/** Finds days that no other row is near to, mostly a wrong year, and days far from those of the rows around them in a table that is in their order. */
export function checkDates(launches: readonly Launch[], locate: Locate): readonly Problem[] {
	if (launches.length < fewestRows) return [];
	// Many rows share a day.
	const counts = new Map<string, number>();
	for (const { start } of launches)
		if (!counts.has(start.day)) counts.set(start.day, countDays(start.day));
	const days = launches.map(({ start }) => counts.get(start.day) ?? 0);
	const lonely = findLonely(days);
	const stray = days.flatMap((_, at) => (isStray(days, at) ? [at] : []));
	const isOrdered = stray.length <= launches.length * mostStray;
	const found = new Map<number, Finding>();
	for (const at of lonely) found.set(at, finding('date.isolated', { days: String(lonelyDays) }));
	for (const at of isOrdered ? stray : []) found.set(at, describeStray(launches, days, at));
	return [...found].flatMap(([at, what]) => {
		const launch = launches[at];
		if (launch === undefined) return [];
		return [createProblem(what, locate(launch, 'time_start'), formatMoment(launch.start))];
	});
}

function findLonely(days: readonly number[]): readonly number[] {
	const sorted = Float64Array.from(days).sort();
	const alone = new Set<number>();
	for (const [at, day] of sorted.entries()) {
		const before = sorted[at - 1] ?? Number.NEGATIVE_INFINITY;
		const after = sorted[at + 1] ?? Number.POSITIVE_INFINITY;
		if (Math.min(day - before, after - day) > lonelyDays) alone.add(day);
	}
	return days.flatMap((day, at) => (alone.has(day) ? [at] : []));
}

function isStray(days: readonly number[], at: number): boolean {
	const [day = 0, before, after] = [days[at], days[at - 1], days[at + 1]];
	if (before === undefined || after === undefined) return false;
	if (Math.abs(before - after) > nearDays) return false;
	return Math.min(Math.abs(day - before), Math.abs(day - after)) > strayDays;
}

function describeStray(launches: readonly Launch[], days: readonly number[], at: number): Finding {
	const [before, launch, after] = launches.slice(at - 1, at + 2);
	if (before === undefined || launch === undefined || after === undefined)
		throw new Error('A stray row stands between two others.');
	const [year = 0, month = 0, date = 0] = launch.start.day.split('-').map(Number);
	const day = isDay(year, date, month) ? formatDay(year, date, month) : null;
	const fits = day !== null && Math.abs(countDays(day) - (days[at - 1] ?? 0)) <= nearDays;
	return {
		code: 'date.out-of-place',
		replacement: fits ? formatMoment({ ...launch.start, day }) : null,
		values: {
			before: before.start.day,
			after: after.start.day,
			doubt: fits ? '; with the two exchanged it would fit' : '',
		},
	};
}
