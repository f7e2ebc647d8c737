import { describe, expect, it } from 'vitest';
import { dodgeDots } from '../../src/charts/lanes/dodge.ts';

describe('dots that dodge each other', () => {
	it('stay on the line where there is room', () => {
		expect(dodgeDots([0, 10, 20], 5)).toEqual([
			{ x: 0, y: 0 },
			{ x: 10, y: 0 },
			{ x: 20, y: 0 },
		]);
	});

	it('move down, then up, then further down, where they meet', () => {
		expect(dodgeDots([7, 7, 7, 7], 5).map(({ y }) => y)).toEqual([0, 5, -5, 10]);
	});

	it('never stand nearer to each other than their size', () => {
		const dots = dodgeDots([3, 1, 2, 2.5, 8, 7.5, 1, 4, 4.2], 4);
		for (const [index, one] of dots.entries())
			for (const other of dots.slice(index + 1))
				expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(4);
	});
});
