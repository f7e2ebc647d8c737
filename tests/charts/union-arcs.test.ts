import { describe, expect, it } from 'vitest';
import { listPoints, listUnionArcs, wholeArc, writeArcs } from '../../src/charts/map/union-arcs.ts';

const circle = (x: number, y: number, radius: number) => ({ x, y, radius });
const turns = (arcs: ReturnType<typeof listUnionArcs>) =>
	arcs.map(({ from, to }) => Math.round(((to - from) / Math.PI) * 180));

describe('the line around circles', () => {
	it('is the whole circle where there is one', () => {
		expect(turns(listUnionArcs([circle(0, 0, 10)]))).toEqual([360]);
	});

	it('is both circles where they lie apart', () => {
		expect(turns(listUnionArcs([circle(0, 0, 10), circle(30, 0, 10)]))).toEqual([360, 360]);
	});

	it('leaves out what lies in the other: at one radius of distance, 120° of each', () => {
		// The circles meet where cos(angle) = ½, 60° to both sides of the line between their middles.
		const arcs = listUnionArcs([circle(0, 0, 10), circle(10, 0, 10)]);
		expect(turns(arcs)).toEqual([240, 240]);
		expect(writeArcs(arcs)).toBe('M5 8.66A10 10 0 1 1 5 -8.66M5 -8.66A10 10 0 1 1 5 8.66');
	});

	it('is the outer one of two circles that lie in each other', () => {
		const outer = circle(0, 0, 10);
		const arcs = listUnionArcs([circle(3, 0, 5), outer]);
		expect(arcs).toEqual([wholeArc(outer)]);
	});

	it('is one circle where two are the same', () => {
		expect(turns(listUnionArcs([circle(1, 1, 10), circle(1, 1, 10)]))).toEqual([360]);
	});

	it('is nothing where there is no circle', () => {
		expect(listUnionArcs([])).toEqual([]);
		expect(writeArcs([])).toBe('');
	});

	it('has points no farther apart than asked for', () => {
		const points = listPoints([wholeArc(circle(0, 0, 10))], 6);
		// The way round is 62.8 pixels: eleven steps.
		expect(points).toHaveLength(11);
		for (const { x, y } of points) expect(Math.hypot(x, y)).toBeCloseTo(10, 9);
	});
});
