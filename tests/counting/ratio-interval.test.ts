import { describe, expect, it } from 'vitest';
import { findRatioInterval } from '../../src/counting/readings/ratio-interval.ts';

describe('the interval of a ratio of two counts', () => {
	// Clopper and Pearson for 21 of 24: 0.6763886 to 0.9734407, by the beta quantiles of SciPy 1.x.
	it('is 2.1 to 36.7 for 3 and 21', () => {
		const { low, high } = findRatioInterval(3, 21);
		expect(low).toBeCloseTo(0.676388641811167 / (1 - 0.676388641811167), 8);
		expect(high).toBeCloseTo(0.973440685013751 / (1 - 0.973440685013751), 6);
		expect([low.toFixed(1), high.toFixed(1)]).toEqual(['2.1', '36.7']);
	});

	it('is 1.9 to 33.4 for 3 and 19', () => {
		const { low, high } = findRatioInterval(3, 19);
		expect([low.toFixed(1), high.toFixed(1)]).toEqual(['1.9', '33.4']);
	});

	// All five of five: the chance p has p⁵ = 0.025, and nothing is too large.
	it('has no upper end where nothing was counted before', () => {
		const { low, high } = findRatioInterval(0, 5);
		const chance = 0.025 ** (1 / 5);
		expect(low).toBeCloseTo(chance / (1 - chance), 10);
		expect(high).toBe(Number.POSITIVE_INFINITY);
	});

	it('begins at nought where nothing was counted after', () => {
		expect(findRatioInterval(5, 0).low).toBe(0);
	});

	it('is its own inverse when the counts change places', () => {
		const [one, other] = [findRatioInterval(4, 30), findRatioInterval(30, 4)];
		expect(one.low).toBeCloseTo(1 / other.high, 8);
		expect(one.high).toBeCloseTo(1 / other.low, 6);
	});

	it('is narrower at a lower level, and holds the ratio itself', () => {
		const [wide, narrow] = [findRatioInterval(8, 74), findRatioInterval(8, 74, 0.8)];
		expect(narrow.low).toBeGreaterThan(wide.low);
		expect(narrow.high).toBeLessThan(wide.high);
		expect(narrow.low).toBeLessThan(74 / 8);
		expect(narrow.high).toBeGreaterThan(74 / 8);
	});
});
