import { expect, it } from 'vitest';
import { findRatioInterval } from '../../src/counting/readings/ratio-interval.ts';

// Clopper and Pearson for 21 of 24: 0.6763886 to 0.9734407, by the beta quantiles of SciPy 1.x.
it('is 2.1 to 36.7 for 3 and 21', () => {
	const { low, high } = findRatioInterval(3, 21);
	expect(low).toBeCloseTo(0.676388641811167 / (1 - 0.676388641811167), 8);
	expect(high).toBeCloseTo(0.973440685013751 / (1 - 0.973440685013751), 6);
});

// All five of five: the chance p has p⁵ = 0.025, and nothing is too large.
it('has no upper end where nothing was counted before, and begins at nought where nothing was after', () => {
	const { low, high } = findRatioInterval(0, 5);
	const chance = 0.025 ** (1 / 5);
	expect(low).toBeCloseTo(chance / (1 - chance), 10);
	expect(high).toBe(Number.POSITIVE_INFINITY);
	expect(findRatioInterval(5, 0).low).toBe(0);
});

it('is narrower at a lower level, and its own inverse when the counts change places', () => {
	const [wide, narrow, turned] = [
		findRatioInterval(8, 74),
		findRatioInterval(8, 74, 0.8),
		findRatioInterval(74, 8),
	];
	expect(narrow.low).toBeGreaterThan(wide.low);
	expect(narrow.high).toBeLessThan(wide.high);
	expect(wide.low).toBeCloseTo(1 / turned.high, 8);
});
