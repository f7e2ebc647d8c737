import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addFractions,
	compareFractions,
	createFraction,
	divideFractions,
	multiplyFractions,
	reduceFraction,
	toNumber,
} from '../../src/counting/fraction.ts';

const fraction = fc
	.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 200 }))
	.map(([numerator, denominator]) => createFraction(numerator, denominator));

describe('a fraction', () => {
	it('adds halves and thirds without loss', () => {
		expect(addFractions(createFraction(1, 2), createFraction(1, 3))).toEqual({
			numerator: 5,
			denominator: 6,
		});
	});

	it('keeps 8 of 1,115 as it was made', () => {
		expect(createFraction(8, 1115)).toEqual({ numerator: 8, denominator: 1115 });
	});

	it('divides 74 by 8 into 37 quarters', () => {
		expect(divideFractions(createFraction(74), createFraction(8))).toEqual({
			numerator: 37,
			denominator: 4,
		});
	});

	it('has no quotient over nothing', () => {
		expect(divideFractions(createFraction(8), createFraction(0))).toBeNull();
	});

	it('multiplies and reduces: two thirds of six is four', () => {
		expect(multiplyFractions(createFraction(2, 3), createFraction(6))).toEqual({
			numerator: 4,
			denominator: 1,
		});
	});

	it('reduces nothing at all to nothing of one', () => {
		expect(reduceFraction(createFraction(0, 7))).toEqual({ numerator: 0, denominator: 1 });
	});

	it('refuses halves that are not whole numbers and a denominator of zero', () => {
		expect(() => createFraction(0.5)).toThrow(RangeError);
		expect(() => createFraction(1, 0)).toThrow(RangeError);
		expect(() => createFraction(Number.NaN)).toThrow(RangeError);
	});

	it('adds in any order to the same', () => {
		fc.assert(
			fc.property(fraction, fraction, (a, b) => {
				expect(compareFractions(addFractions(a, b), addFractions(b, a))).toBe(0);
				expect(toNumber(addFractions(a, b))).toBeCloseTo(toNumber(a) + toNumber(b), 9);
			}),
		);
	});

	it('sorts as the numbers do', () => {
		fc.assert(
			fc.property(fraction, fraction, (a, b) => {
				const difference = a.numerator / a.denominator - b.numerator / b.denominator;
				expect(Math.sign(compareFractions(a, b))).toBe(Math.sign(difference));
			}),
		);
	});
});
