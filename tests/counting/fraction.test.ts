import fc from 'fast-check';
import { expect, it } from 'vitest';
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
const of = createFraction;

it('keeps 8 of 1,115 as it was made', () => {
	expect(of(8, 1115)).toEqual({ numerator: 8, denominator: 1115 });
});

it('adds, multiplies, divides and reduces without loss', () => {
	expect(addFractions(of(1, 2), of(1, 3))).toEqual(of(5, 6));
	expect(multiplyFractions(of(2, 3), of(6))).toEqual(of(4));
	expect(divideFractions(of(74), of(8))).toEqual(of(37, 4));
	expect(divideFractions(of(8), of(0))).toBeNull();
	expect(reduceFraction(of(0, 7))).toEqual(of(0));
});

it.each([
	[0.5, 1],
	[1, 0],
	[Number.NaN, 1],
])('refuses %d/%d', (numerator, denominator) => {
	expect(() => of(numerator, denominator)).toThrow(RangeError);
});

it('adds in any order to the same, and sorts as the numbers do', () => {
	fc.assert(
		fc.property(fraction, fraction, (a, b) => {
			expect(compareFractions(addFractions(a, b), addFractions(b, a))).toBe(0);
			expect(toNumber(addFractions(a, b))).toBeCloseTo(toNumber(a) + toNumber(b), 9);
			expect(Math.sign(compareFractions(a, b))).toBe(Math.sign(toNumber(a) - toNumber(b)));
		}),
	);
});
