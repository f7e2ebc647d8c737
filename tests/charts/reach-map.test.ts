import { describe, expect, it } from 'vitest';
import type { MapOrigin, ReachMap } from '../../src/charts/map/data.ts';
import { drawReachMap } from '../../src/charts/map/draw-reach-map.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { expectSvg } from './svg-snapshot.ts';

const text = { title: 'Two reaches', description: 'A square state and what lies within reach.' };
const square = (west: number, south: number, size: number) => ({
	type: 'Polygon' as const,
	coordinates: [
		[
			[west, south],
			[west, south + size],
			[west + size, south + size],
			[west + size, south],
			[west, south],
		],
	],
});

const east: MapOrigin = {
	longitude: 37,
	latitude: 50,
	label: 'East oblast',
	number: '4',
	note: '4 missiles',
};
const south: MapOrigin = {
	longitude: 30,
	latitude: 44,
	label: 'South',
	number: '1',
	note: '1 missile',
};

function createMap(origins: readonly MapOrigin[]): ReachMap {
	return {
		home: square(25, 46, 8),
		land: square(15, 40, 30),
		borders: {
			type: 'LineString',
			coordinates: [
				[15, 45],
				[45, 45],
			],
		},
		outline: [],
		origins,
		reaches: [
			{ angle: 300 / 6371, label: '300 km', short: '300', notes: ['someone'] },
			{ angle: 700 / 6371, label: '700 km', short: '700', notes: ['another'] },
		],
		towns: [
			{ longitude: 29, latitude: 50, label: 'Middle' },
			{ longitude: 29.01, latitude: 50, label: 'Beside' },
		],
		names: [{ longitude: 28, latitude: 48, label: 'Home' }],
	};
}

const draw = (origins: readonly MapOrigin[], width: number) =>
	drawReachMap(createMap(origins), text, { document: createSvgDocument(), id: 'map', width });
const linesOf = (svg: SVGSVGElement) =>
	[...svg.querySelectorAll('.reach-line')].map((line) => line.getAttribute('d') ?? '');

describe('the map of reaches', () => {
	it.each([320, 760])('is drawn with two origins at %i pixels as it was accepted', (width) => {
		expectSvg(draw([east, south], width), `reach-map-two-${width}`);
	});

	it.each([320, 760])('is drawn with one origin at %i pixels as it was accepted', (width) => {
		expectSvg(draw([east], width), `reach-map-one-${width}`);
	});

	it('has a line for each reach, and no line where there is no origin', () => {
		expect(linesOf(draw([east, south], 760))).toHaveLength(2);
		expect(linesOf(draw([], 760))).toEqual([]);
		expect(draw([], 760).textContent).toContain('Middle');
	});

	it('makes one line of circles that meet, and two of those that do not', () => {
		// East and South lie 833 km apart: at 300 km from each they are two, at 700 km one line.
		const [near = '', far = ''] = linesOf(draw([east, south], 760));
		expect(near.match(/M/g)).toHaveLength(2);
		expect(near.match(/A/g)).toHaveLength(4);
		expect(far.match(/A/g)).toHaveLength(2);
	});

	it('lists every origin beside a map at its full width, and on a narrow one leaves that to the words around', () => {
		expect(draw([east, south], 1056).textContent).toContain('4 missiles');
		expect(draw([east, south], 320).textContent).not.toContain('missile');
	});

	it('names who gave a reach where the map is wide', () => {
		expect(draw([east], 760).textContent).toContain('someone');
		expect(draw([east], 320).textContent).not.toContain('someone');
	});
});
