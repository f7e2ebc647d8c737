import { createPeriod, type Period } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';
import { countPeriod, type Tally } from '../tally.ts';
import { type Comparison, compareParts } from './comparison.ts';
import type { Definition } from './definition.ts';

/** Two periods counted under one definition and set against each other. */
export interface Reading extends Comparison<Tally> {
	readonly definition: Definition;
}

/** The two halves of 2024: the article's own division of the year. */
export const HALVES = [createPeriod('2024-H1'), createPeriod('2024-H2')] as const;

/** Counts two periods under one definition. */
export function computeReading(
	launches: readonly Launch[],
	definition: Definition,
	[first, second]: readonly [first: Period, second: Period] = HALVES,
): Reading {
	const count = (period: Period) => countPeriod(launches, definition, period);
	return { definition, ...compareParts(count(first), count(second)) };
}
