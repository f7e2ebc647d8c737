import type { Launch } from '../launches/launch.ts';
import type { Definition } from './definition.ts';
import { toNumber } from './fraction.ts';
import { isOverlapping, type Period } from './period.ts';
import { countPeriod } from './tally.ts';

/** What a count has reached at the end of a day. */
export interface Step {
	/** ISO day on which something was added. */
	readonly day: string;
	readonly total: number;
}

/** Adds a count up through a period: one step for every day on which it grows. */
export function listSteps(
	launches: readonly Launch[],
	definition: Definition,
	period: Period,
): Step[] {
	const { rows } = countPeriod(launches, definition, period);
	const days = [...new Set(rows.map((row) => row[definition.day].day))].sort();
	return days
		.map((day) => ({ day, total: countTo(launches, definition, { ...period, last: day }) }))
		.filter(({ total }, index, all) => total > (all[index - 1]?.total ?? 0));
}

/** Counts a period in so far as the label was in use; null where it was not in use on any of its days. */
export function countWithin(
	launches: readonly Launch[],
	definition: Definition,
	{ period, window }: { readonly period: Period; readonly window: Period | null },
): number | null {
	if (!window || !isOverlapping(window, period)) return null;
	return countTo(launches, definition, period);
}

function countTo(launches: readonly Launch[], definition: Definition, period: Period): number {
	return toNumber(countPeriod(launches, definition, period).count);
}
