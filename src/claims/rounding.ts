import { compareFractions, createFraction, type Fraction } from '../counting/fraction.ts';
import type { Rounding } from './claim.ts';

/** The exact values that a printed figure stands for; each end is told to belong or not. */
export interface RoundingWindow {
	readonly low: Fraction;
	readonly lowIncluded: boolean;
	readonly high: Fraction;
	readonly highIncluded: boolean;
}

/** Gives the window of exact values that print as these digits under a rounding. */
export function createWindow(printed: string, rounding: Rounding): RoundingWindow {
	const value = parseDecimal(printed);
	if (rounding.kind === 'whole')
		return { low: value, lowIncluded: true, high: value, highIncluded: true };
	if (rounding.kind === 'over') {
		const next = createFraction(value.numerator + value.denominator, value.denominator);
		return { low: value, lowIncluded: false, high: next, highIncluded: false };
	}
	// Half a unit of the last printed digit to either side; half up means that the low end belongs.
	const { numerator, denominator } = createFraction(
		Number(printed.replace('.', '')),
		10 ** rounding.digits,
	);
	return {
		low: createFraction(2 * numerator - 1, 2 * denominator),
		lowIncluded: true,
		high: createFraction(2 * numerator + 1, 2 * denominator),
		highIncluded: false,
	};
}

/** Tells whether an exact value prints as the window's figure. */
export function isInWindow(value: Fraction, window: RoundingWindow): boolean {
	const low = compareFractions(value, window.low);
	const high = compareFractions(value, window.high);
	return (
		(low > 0 || (low === 0 && window.lowIncluded)) &&
		(high < 0 || (high === 0 && window.highIncluded))
	);
}

/** Rounds an exact value half up to a number of decimals, as digits: 74/1107 × 100 at one decimal gives `6.7`. */
export function formatDecimals({ numerator, denominator }: Fraction, digits: number): string {
	const scaled = Math.floor((2 * numerator * 10 ** digits + denominator) / (2 * denominator));
	const text = String(scaled).padStart(digits + 1, '0');
	return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Reads digits such as `6.7` as an exact fraction; throws a RangeError on anything else. */
export function parseDecimal(text: string): Fraction {
	const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
	if (!match) throw new RangeError(`not a decimal number: ${text}`);
	return createFraction(Number(text.replace('.', '')), 10 ** (match[2]?.length ?? 0));
}
