import { countDays, formatDay, formatMoment, isDay } from '../../calendar/moment.ts';
import type { Launch } from '../launch.ts';
import { createProblem, finding, type Place } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';

/** Where the start of a launch stands in the file. */
export type LocateStart = (launch: Launch) => Place;

/** Fewest rows in which a date can stand out, and the number of days that makes it do so. */
const fewestRows = 20;
const lonelyDays = 45;
const strayDays = 31;
/** Rows beside a stray one are at most this many days apart. */
const nearDays = 14;

/** Finds days that no other row is near to: mostly a wrong year. */
export function checkIsolated(
	launches: readonly Launch[],
	locate: LocateStart,
): readonly Problem[] {
	if (launches.length < fewestRows) return [];
	const days = launches.map((launch) => countDays(launch.start.day)).sort((a, b) => a - b);
	const lonely = new Set(days.filter((_, at) => gapOf(days, at) > lonelyDays));
	return launches
		.filter((launch) => lonely.has(countDays(launch.start.day)))
		.map((launch) => {
			const what = finding('date.isolated', { days: String(lonelyDays) });
			return createProblem(what, locate(launch), formatMoment(launch.start));
		});
}

/** Finds rows whose day is far from those of the rows around them, in a table that is in the order of its days. */
export function checkOrder(launches: readonly Launch[], locate: LocateStart): readonly Problem[] {
	if (launches.length < fewestRows) return [];
	const stray = launches.flatMap((launch, at) => {
		const [before, after] = [launches[at - 1], launches[at + 1]];
		if (before === undefined || after === undefined) return [];
		return isStray(launch, before, after) ? [{ launch, before, after }] : [];
	});
	if (stray.length * 20 > launches.length) return [];
	return stray.map((found) => reportStray(found, locate));
}

interface Stray {
	readonly launch: Launch;
	readonly before: Launch;
	readonly after: Launch;
}

function isStray(launch: Launch, before: Launch, after: Launch): boolean {
	if (distance(before.start.day, after.start.day) > nearDays) return false;
	return (
		Math.min(
			distance(launch.start.day, before.start.day),
			distance(launch.start.day, after.start.day),
		) > strayDays
	);
}

function reportStray({ launch, before, after }: Stray, locate: LocateStart): Problem {
	const swapped = swapDayAndMonth(launch.start.day);
	const fits = swapped !== null && distance(swapped, before.start.day) <= nearDays;
	const replacement = fits ? formatMoment({ ...launch.start, day: swapped }) : null;
	const doubt = fits ? '; with the two exchanged it would fit' : '';
	const values = { before: before.start.day, after: after.start.day, doubt };
	const what = { code: 'date.out-of-place', replacement, values } as const;
	return createProblem(what, locate(launch), formatMoment(launch.start));
}

function swapDayAndMonth(day: string): string | null {
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	return isDay(year, date, month) ? formatDay(year, date, month) : null;
}

function distance(a: string, b: string): number {
	return Math.abs(countDays(a) - countDays(b));
}

function gapOf(days: readonly number[], at: number): number {
	const day = days[at] ?? 0;
	const before = days[at - 1] ?? Number.NEGATIVE_INFINITY;
	const after = days[at + 1] ?? Number.POSITIVE_INFINITY;
	return Math.min(day - before, after - day);
}
