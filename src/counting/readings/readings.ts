import type { Period } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';
import { HALVES } from '../article.ts';
import { divideFractions, type Fraction } from '../fraction.ts';
import { countPeriod, type Part, shareOf, type Tally } from '../tally.ts';
import type { Definition } from './definition.ts';

/** Two parts of a time set against each other. */
export interface Comparison<Side extends Part = Part> {
	readonly first: Side;
	readonly second: Side;
	/** How many times the later share is the earlier, or the later count the earlier one; null where the earlier is zero or there is none. */
	readonly ratio: Fraction | null;
}

/** Two periods counted under one definition and set against each other. */
export interface Reading extends Comparison<Tally> {
	readonly definition: Definition;
}

/** Counts two periods under one definition. */
export function computeReading(
	launches: readonly Launch[],
	definition: Definition,
	[first, second]: readonly [first: Period, second: Period] = HALVES,
): Reading {
	const count = (period: Period) => countPeriod(launches, definition, period);
	return { definition, ...compareParts(count(first), count(second)) };
}

/** Sets two parts against each other: their shares, or their counts where one of them has no total. */
export function compareParts<Side extends Part>(first: Side, second: Side): Comparison<Side> {
	const measure = first.base && second.base ? shareOf : ({ count }: Part) => count;
	const [before, after] = [measure(first), measure(second)];
	return { first, second, ratio: before && after && divideFractions(after, before) };
}
