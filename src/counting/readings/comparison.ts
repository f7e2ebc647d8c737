import { createFraction, divideFractions, type Fraction } from '../fraction.ts';

/** One side of a comparison: what was counted, and among how many. */
export interface Part {
	readonly count: Fraction;
	/** Null where there is a count and nothing of which it could be a share. */
	readonly base: Fraction | null;
}

/** Two parts of a time set against each other. */
export interface Comparison {
	readonly first: Part;
	readonly second: Part;
	/** How many times the later share is the earlier, or the later count the earlier one; null where the earlier is zero or there is none. */
	readonly ratio: Fraction | null;
}

/** Sets two parts against each other: their shares, or their counts where one of them has no total. */
export function compareParts<P extends Part>(
	first: P,
	second: P,
): { readonly first: P; readonly second: P; readonly ratio: Fraction | null } {
	if (!first.base || !second.base)
		return { first, second, ratio: divideFractions(second.count, first.count) };
	const [before, after] = [sharePart(first), sharePart(second)];
	return { first, second, ratio: before && after && divideFractions(after, before) };
}

/** Gives the share of a part, count over total; null where it has no total or nothing was launched. */
export function sharePart({ count, base }: Part): Fraction | null {
	if (!base || base.numerator === 0) return null;
	return createFraction(count.numerator, count.denominator * base.numerator);
}
