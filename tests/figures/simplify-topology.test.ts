import { describe, expect, it } from 'vitest';
import { simplifyLine } from '../../src/figures/reach/simplify-topology.ts';

// On the equator a degree is 111.19 km both ways.
describe('simplifying a line', () => {
	it('leaves out a point nearer than the tolerance to the line without it', () => {
		// 0.01° is 1.1 km.
		expect(
			simplifyLine(
				[
					[0, 0],
					[1, 0.01],
					[2, 0],
				],
				2,
			),
		).toEqual([
			[0, 0],
			[2, 0],
		]);
		expect(
			simplifyLine(
				[
					[0, 0],
					[1, 0.01],
					[2, 0],
				],
				1,
			),
		).toHaveLength(3);
	});

	it('keeps the ends, and lines too short to simplify', () => {
		expect(
			simplifyLine(
				[
					[5, 5],
					[6, 6],
				],
				1000,
			),
		).toEqual([
			[5, 5],
			[6, 6],
		]);
		expect(simplifyLine([], 1)).toEqual([]);
	});

	it('keeps the farthest point of a ring, whose ends are one', () => {
		expect(
			simplifyLine(
				[
					[0, 0],
					[1, 0],
					[1, 1],
					[0, 0],
				],
				80,
			),
		).toEqual([
			[0, 0],
			[1, 1],
			[0, 0],
		]);
	});

	it('reckons with degrees that grow narrow to the north', () => {
		// At 60° a degree of longitude is 55.6 km: the bend of 0.02° is 1.1 km wide.
		expect(
			simplifyLine(
				[
					[0, 60],
					[0.02, 61],
					[0, 62],
				],
				1.5,
			),
		).toHaveLength(2);
		expect(
			simplifyLine(
				[
					[0, 0],
					[0.02, 1],
					[0, 2],
				],
				1.5,
			),
		).toHaveLength(3);
	});
});
