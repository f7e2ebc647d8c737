import { describe, expect, it } from 'vitest';
import {
	measureApogee,
	measureArcHeight,
	measureShareAbove,
} from '../../src/counting/places/ballistic-arc.ts';
import { measureDistance, measureHorizon } from '../../src/counting/places/great-circle.ts';
import { countLaunchAreas } from '../../src/counting/places/launch-areas.ts';
import { createLaunch } from '../fixtures/create-launch.ts';

describe('the way between two points', () => {
	const at = ([longitude = 0, latitude = 0]: number[]) => ({ longitude, latitude });
	// By haversine: sin²1.4° + cos 50.45° · cos 53.25° · sin²1.925° = 0.00059693 + 0.63675 · 0.598325 ·
	// 0.00112842 = 0.00102684, 2 · 6371 · asin √0.00102684; Lviv: 0.00088528 + 0.385887 · 0.00813535.
	it.each([
		{ from: [10, 0], to: [70, 90], way: 'a quarter of the way round, 6371 · π / 2', km: 10007.54 },
		{ from: [30.52, 50.45], to: [34.37, 53.25], way: 'Kyiv to Bryansk', km: 408.4 },
		{ from: [24.02, 49.84], to: [34.37, 53.25], way: 'Lviv to Bryansk', km: 808.9 },
		{ from: [34.37, 53.25], to: [34.37, 53.25], way: 'Bryansk to itself', km: 0 },
	])('$way is $km km, there and back', ({ from, to, km }) => {
		const [start, end] = [at(from), at(to)];
		expect(measureDistance(start, end)).toBeCloseTo(km, 1);
		expect(measureDistance(end, start)).toBeCloseTo(km, 1);
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
		// At a quarter of the way a parabola has three quarters of its height, and half of it over √½.
		expect(measureArcHeight(4, 1)).toBeCloseTo(0.75, 3);
		expect(measureShareAbove(4, 0.5)).toBeCloseTo(Math.SQRT1_2, 3);
	});

	it('begins and ends on the ground and is the same from both ends', () => {
		expect(measureArcHeight(600, 0)).toBeCloseTo(0, 9);
		expect(measureArcHeight(600, 120)).toBeCloseTo(measureArcHeight(600, 480), 9);
	});

	it('is above 50 km over 81 % of 600 km, near to √(1 − 50/146), above the ground all the way, above its top never', () => {
		expect(measureShareAbove(600, 50)).toBeCloseTo(0.81, 2);
		expect(measureShareAbove(600, 0)).toBeCloseTo(1, 9);
		expect(measureShareAbove(600, 147)).toBe(0);
	});
});

describe('the launch areas', () => {
	const from = (place: string, launched: number | null) =>
		createLaunch({ day: '2024-08-18', label: 'KN-23', place, launched });

	it('count a report, with or without a number, once for every area that it names; most first', () => {
		const rows = [
			from('Crimea', 3),
			from('Kursk oblast and Crimea', 2),
			from('Kursk oblast', 5),
			from('Voronezh oblast and Voronezh oblast', 4),
			from('Bryansk oblast', null),
			from('Kursk oblast', null),
			from('', 9),
		];
		expect(countLaunchAreas(rows)).toEqual([
			{ name: 'Kursk oblast', reports: 3, launched: 7 },
			{ name: 'Crimea', reports: 2, launched: 5 },
			{ name: 'Bryansk oblast', reports: 1, launched: 0 },
			{ name: 'Voronezh oblast', reports: 1, launched: 4 },
		]);
	});
});
