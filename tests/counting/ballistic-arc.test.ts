import { describe, expect, it } from 'vitest';
import {
	measureApogee,
	measureArcHeight,
	measureShareAbove,
} from '../../src/counting/places/ballistic-arc.ts';

describe('the least-energy arc', () => {
	it.each([
		[450, 110],
		[600, 146],
		[690, 168],
		[900, 217],
	])('of %i km rises to %i km, as data/context.csv has it', (distance, height) => {
		expect(Math.round(measureApogee(distance))).toBe(height);
	});

	it('over a short way is the parabola of a flat Earth: a quarter as high as long', () => {
		expect(measureApogee(4)).toBeCloseTo(1, 3);
		// At a quarter of the way a parabola has three quarters of its height.
		expect(measureArcHeight(4, 1)).toBeCloseTo(0.75, 3);
	});

	it('begins and ends on the ground and is the same from both ends', () => {
		expect(measureArcHeight(600, 0)).toBeCloseTo(0, 9);
		expect(measureArcHeight(600, 600)).toBeCloseTo(0, 9);
		expect(measureArcHeight(600, 120)).toBeCloseTo(measureArcHeight(600, 480), 9);
	});
});

describe('the share of the way above a height', () => {
	it('is √½ above half of the height of a parabola', () => {
		expect(measureShareAbove(4, 0.5)).toBeCloseTo(Math.SQRT1_2, 3);
	});

	it('is 81 % above 50 km over 600 km, near to √(1 − 50/146) = 0.811', () => {
		expect(measureShareAbove(600, 50)).toBeCloseTo(0.81, 2);
	});

	it('is all of the way above the ground and nothing above the top', () => {
		expect(measureShareAbove(600, 0)).toBeCloseTo(1, 9);
		expect(measureShareAbove(600, 147)).toBe(0);
	});
});
