import { isOverlapping, type Period } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';
import { toNumber } from '../fraction.ts';
import type { Definition } from '../readings/definition.ts';
import { countPeriod } from '../tally.ts';

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
