import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	createWindow,
	formatDecimals,
	isInWindow,
	parseDecimal,
} from '../../src/claims/rounding.ts';
import { createFraction } from '../../src/counting/fraction.ts';

const ONE_DECIMAL = { kind: 'decimals', digits: 1 } as const;

describe('a rounding window', () => {
	it('takes 6.65 into 6.7 and leaves 6.75 out, as half up does', () => {
		const window = createWindow('6.7', ONE_DECIMAL);
		expect(isInWindow(createFraction(665, 100), window)).toBe(true);
		expect(isInWindow(createFraction(66499, 10000), window)).toBe(false);
		expect(isInWindow(createFraction(675, 100), window)).toBe(false);
	});

	it('takes 9.25 for "over nine" but neither 9 nor 10', () => {
		const window = createWindow('9', { kind: 'over' });
		expect(isInWindow(createFraction(74, 8), window)).toBe(true);
		expect(isInWindow(createFraction(72, 8), window)).toBe(false);
		expect(isInWindow(createFraction(80, 8), window)).toBe(false);
	});

	it('takes a whole number only as itself', () => {
		const window = createWindow('74', { kind: 'whole' });
		expect(isInWindow(createFraction(74), window)).toBe(true);
		expect(isInWindow(createFraction(149, 2), window)).toBe(false);
	});

	it('refuses digits that are no number', () => {
		expect(() => parseDecimal('about 9')).toThrow(RangeError);
	});

	it('holds exactly what prints as its figure', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 9999 }),
				fc.integer({ min: 1, max: 3000 }),
				(above, below) => {
					const value = createFraction(above, below);
					expect(isInWindow(value, createWindow(formatDecimals(value, 1), ONE_DECIMAL))).toBe(true);
				},
			),
		);
	});
});

describe('rounding to decimals', () => {
	it('rounds half up: 0.717… to 0.7, 6.684… to 6.7, 0.05 to 0.1', () => {
		expect(formatDecimals(createFraction(800, 1115), 1)).toBe('0.7');
		expect(formatDecimals(createFraction(7400, 1107), 1)).toBe('6.7');
		expect(formatDecimals(createFraction(5, 100), 1)).toBe('0.1');
		expect(formatDecimals(createFraction(37, 4), 2)).toBe('9.25');
		expect(formatDecimals(createFraction(1115, 8), 0)).toBe('139');
	});
});
