import { describe, expect, it } from 'vitest';
import type { FlightProfile, ProfilePath } from '../../src/charts/flight/data.ts';
import { drawFlightProfile } from '../../src/charts/flight/draw-flight.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { expectSvg } from './svg-snapshot.ts';

const text = { title: 'A hop', description: 'A path of four corners over a small planet.' };
const path: ProfilePath = {
	kind: 'strong',
	points: [
		{ along: 0, height: 0 },
		{ along: 200, height: 80 },
		{ along: 400, height: 80 },
		{ along: 600, height: 0 },
	],
	clears: 100,
	otherEnds: [
		[
			{ along: 400, height: 80 },
			{ along: 500, height: 0 },
		],
	],
	lines: ['a hop', 'of four corners'],
};
const profile: FlightProfile = {
	radius: 2000,
	distance: 600,
	paths: [path],
	sight: 'line of sight',
	heights: [{ at: 50, label: '50 km' }],
	distances: [
		{ at: 0, label: 'start' },
		{ at: 300, label: '300 km' },
		{ at: 600, label: 'end' },
	],
};

const draw = (data: FlightProfile, width: number) =>
	drawFlightProfile(data, text, { document: createSvgDocument(), id: 'profile', width });
const numbersOf = (svg: SVGSVGElement, kind: string) =>
	(
		svg
			.querySelector(`.${kind}`)
			?.getAttribute('d')
			?.match(/-?[\d.]+/g) ?? []
	).map(Number);

describe('the profile of a flight', () => {
	it.each([320, 760])('is drawn at %i pixels as it was accepted', (width) => {
		expectSvg(draw(profile, width), `flight-profile-${width}`);
	});

	it('has one scale: the bend of the ground has the radius that its length asks for', () => {
		// From edge to edge 760 − 58 − 16 = 686 pixels, the chord of 600 km: 2 · 2000 · sin(0.15) km.
		const scale = 686 / (4000 * Math.sin(0.15));
		const [x1, y1, radius, , , , , x2, y2] = numbersOf(draw(profile, 760), 'axis');
		expect(radius).toBeCloseTo(2000 * scale, 1);
		expect((x2 ?? 0) - (x1 ?? 0)).toBeCloseTo(686, 1);
		expect(y1).toBe(y2);
	});

	it('draws a height at the same scale as the ground', () => {
		const [, , radius] = numbersOf(draw(profile, 760), 'level');
		const [, , ground] = numbersOf(draw(profile, 760), 'axis');
		// 50 km of 2000: a fortieth.
		expect((radius ?? 0) / (ground ?? 1)).toBeCloseTo(1.025, 4);
	});

	it('lays the line of sight along the ground at its end', () => {
		const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(draw(profile, 760), 'event-line');
		// A tangent at the end of an arc of 0.3 falls by tan(0.15).
		expect((y2 - y1) / (x2 - x1)).toBeCloseTo(Math.tan(0.15), 3);
	});

	it('parts a path where it clears the line of sight', () => {
		const svg = draw(profile, 760);
		const hidden = numbersOf(svg, 'flight-hidden');
		const seen = numbersOf(svg, 'flight-strong');
		// Hidden it is drawn in one step; its last corner is the first of what is seen.
		expect(hidden).toHaveLength(4);
		expect((hidden[0] ?? 0) + (hidden[2] ?? 0)).toBeCloseTo(seen[0] ?? 0, 1);
		expect(svg.querySelectorAll('.flight-other')).toHaveLength(1);
	});

	it('hides nothing of a path that is seen from its start', () => {
		const svg = draw({ ...profile, paths: [{ ...path, clears: 0 }] }, 760);
		expect(svg.querySelector('.flight-hidden')).toBeNull();
	});
});
