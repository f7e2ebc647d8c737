import { divideFractions, type Fraction } from '../fraction.ts';
import { type Part, shareOf } from '../tally.ts';

/** Two parts of a time set against each other. */
export interface Comparison<Side extends Part = Part> {
	readonly first: Side;
	readonly second: Side;
	/** How many times the later share is the earlier, or the later count the earlier one; null where the earlier is zero or there is none. */
	readonly ratio: Fraction | null;
}

/** Sets two parts against each other: their shares, or their counts where one of them has no total. */
export function compareParts<Side extends Part>(first: Side, second: Side): Comparison<Side> {
	const measure = first.base && second.base ? shareOf : ({ count }: Part) => count;
	const [before, after] = [measure(first), measure(second)];
	return { first, second, ratio: before && after && divideFractions(after, before) };
}
