import { describe, expect, it } from 'vitest';
import { measureDistance, measureHorizon } from '../../src/counting/places/great-circle.ts';

const at = (longitude: number, latitude: number) => ({ longitude, latitude });
const BRYANSK = at(34.37, 53.25);

describe('the way between two points', () => {
	it('is a quarter of the way round between the equator and a pole: 6371 · π / 2', () => {
		expect(measureDistance(at(10, 0), at(70, 90))).toBeCloseTo(10007.54, 2);
	});

	it('is 408.4 km from Kyiv to Bryansk, by haversine: sin²1.4° + cos 50.45° · cos 53.25° · sin²1.925°', () => {
		// 0.00059693 + 0.63675 · 0.598325 · 0.00112842 = 0.00102684; 2 · 6371 · asin √0.00102684
		expect(measureDistance(at(30.52, 50.45), BRYANSK)).toBeCloseTo(408.4, 1);
	});

	it('is 808.9 km from Lviv to Bryansk: 0.00088528 + 0.385887 · 0.00813535 = 0.00402461', () => {
		expect(measureDistance(at(24.02, 49.84), BRYANSK)).toBeCloseTo(808.9, 1);
	});

	it('is the same both ways, and nought from a point to itself', () => {
		expect(measureDistance(BRYANSK, at(24, 50))).toBe(measureDistance(at(24, 50), BRYANSK));
		expect(measureDistance(BRYANSK, BRYANSK)).toBe(0);
	});
});

describe('the line of sight', () => {
	it('stands 785 m over the ground at 100 km: near to 100² / (2 · 6371)', () => {
		expect(measureHorizon(100)).toBeCloseTo(0.785, 3);
	});

	it('stands 28.4 km over the ground at 600 km: 6371 · (1 / cos(600 / 6371) − 1)', () => {
		// cos 0.0941767 = 0.99556866; 1 / 0.99556866 − 1 = 0.0044511
		expect(measureHorizon(600)).toBeCloseTo(28.36, 2);
	});
});
