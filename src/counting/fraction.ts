/** An exact quotient of two whole numbers, not reduced, so that 8/1115 stays readable as 8 of 1,115. */
export interface Fraction {
	readonly numerator: number;
	/** Always above zero. */
	readonly denominator: number;
}

/** Makes a fraction of two whole numbers; throws a RangeError on anything else, since that is a bug. */
export function createFraction(numerator: number, denominator = 1): Fraction {
	if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator < 1) {
		throw new RangeError(`not a fraction of whole numbers: ${numerator}/${denominator}`);
	}
	return { numerator, denominator };
}

/** Sums two fractions exactly, over their least common denominator. */
export function addFractions(a: Fraction, b: Fraction): Fraction {
	const common =
		(a.denominator / greatestCommonDivisor(a.denominator, b.denominator)) * b.denominator;
	return createFraction(
		a.numerator * (common / a.denominator) + b.numerator * (common / b.denominator),
		common,
	);
}

/** Multiplies two fractions exactly and reduces the result. */
export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
	return reduceFraction(createFraction(a.numerator * b.numerator, a.denominator * b.denominator));
}

/** Divides one fraction by another, reduced; null where the divisor is zero, since there is no such ratio. */
export function divideFractions(a: Fraction, b: Fraction): Fraction | null {
	if (b.numerator === 0) return null;
	return multiplyFractions(a, createFraction(b.denominator, b.numerator));
}

/** Says which of two fractions is larger: below zero, zero or above zero, as for a sort. */
export function compareFractions(a: Fraction, b: Fraction): number {
	return a.numerator * b.denominator - b.numerator * a.denominator;
}

/** Gives the fraction as a floating-point number, for drawing only; comparisons stay exact. */
export function toNumber(fraction: Fraction): number {
	return fraction.numerator / fraction.denominator;
}

/** Reduces a fraction to lowest terms. */
export function reduceFraction({ numerator, denominator }: Fraction): Fraction {
	const divisor = greatestCommonDivisor(numerator, denominator) || 1;
	return createFraction(numerator / divisor, denominator / divisor);
}

function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
}
