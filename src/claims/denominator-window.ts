import type { CheckedClaim } from './check-claim.ts';
import { createWindow } from './rounding.ts';

/** The whole denominators, first to last, for which a printed share still holds with the count as it is. */
export interface DenominatorWindow {
	readonly first: number;
	readonly last: number;
}

/** Finds the denominators for which a share prints the same: 74 missiles are 6.7% of 1,097 to 1,112; null for other measures or an empty count. */
export function findDenominatorWindow({ claim, tally }: CheckedClaim): DenominatorWindow | null {
	if (claim.measure.kind !== 'share' || tally.count.numerator === 0) return null;
	const { low, lowIncluded, high, highIncluded } = createWindow(claim.printed, claim.rounding);
	const percent = { numerator: tally.count.numerator * 100, denominator: tally.count.denominator };
	// count / d ≤ high turns into d ≥ count / high: the ends change places.
	const first = quotient(percent, high);
	const last = quotient(percent, low);
	return {
		first: highIncluded || !Number.isInteger(first) ? Math.ceil(first) : first + 1,
		last: lowIncluded || !Number.isInteger(last) ? Math.floor(last) : last - 1,
	};
}

function quotient(
	a: { numerator: number; denominator: number },
	b: { numerator: number; denominator: number },
): number {
	return (a.numerator * b.denominator) / (a.denominator * b.numerator);
}
