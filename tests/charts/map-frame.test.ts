import { geoCircle, geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import { createMapFrame, projectCircle, projectPoint } from '../../src/charts/map/map-frame.ts';

const box = { x: 0, y: 0, width: 400, height: 300 };
const home = geoCircle().center([31, 49]).radius(5)();
const frame = createMapFrame(home, [], { box, inner: box });

describe('a map frame', () => {
	it('puts the middle of the home into the middle of the drawing', () => {
		const { x, y } = projectPoint({ longitude: 31, latitude: 49 }, frame);
		expect(x).toBeCloseTo(200, 3);
		expect(y).toBeCloseTo(150, 3);
	});

	it.each([
		['beside the middle', { longitude: 36.19, latitude: 51.74 }],
		['in the middle', { longitude: 31, latitude: 49 }],
	])('draws all points at 450 km as one circle, %s', (_, point) => {
		const { x, y, radius } = projectCircle(point, 450 / 6371, frame);
		for (const angle of [0, 1, 2, 3, 4, 5, 6]) {
			const place = [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
			const found = frame.projection.invert?.([place[0], place[1]]) ?? [0, 0];
			const distance = geoDistance(found, [point.longitude, point.latitude]) * 6371;
			expect(distance).toBeCloseTo(450, 3);
		}
	});

	it('keeps points of the focus inside', () => {
		const east = { longitude: 44, latitude: 50 };
		const wider = createMapFrame(home, [east], { box, inner: box });
		expect(projectPoint(east, frame).x).toBeGreaterThan(400);
		expect(projectPoint(east, wider).x).toBeLessThanOrEqual(400.001);
	});

	it('writes nothing for a shape that lies outside', () => {
		const far = geoCircle().center([-60, 0]).radius(1)();
		expect(frame.path(far)).toBe('');
	});
});
