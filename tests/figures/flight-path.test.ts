import { describe, expect, it } from 'vitest';
import { measureHorizon } from '../../src/counting/places/great-circle.ts';
import { createLowPath, createOtherEnds } from '../../src/figures/flight-path/low-path.ts';
import { selectFlight } from '../../src/figures/flight-path/select.ts';
import { createStory } from '../fixtures/create-story.ts';
import { draw, STORY, viewOf } from './view.ts';

const view = viewOf('flight-path');
const data = selectFlight(STORY);

describe('the path of a flight', () => {
	it('draws the flight of 25 July 2019: about 600 km, about 50 km high', () => {
		expect([data.distance, data.height]).toEqual([600, 50]);
		expect(view.subtitle).toContain('a flight of about 600\u00a0km that rose to about 50\u00a0km');
		expect(view.subtitle).toContain('25 July 2019');
		expect(view.subtitle).toMatch(/^Sketched, not measured/);
	});

	it('finds the low path a third as high, 146 / 50 = 2.9, and the arc higher over 81 % of the way', () => {
		expect(view.title).toBe('Same distance, a third of the height');
		expect(view.description).toContain('over 81% of the way');
	});

	it('finds the arc above the horizon 28 km after launch, where both are 26 km high, the low path later', () => {
		// 572 km from the target the line of sight stands at 572² / (2 · 6371) = 25.7 km and a little more.
		expect(data.arc.clears).toBeCloseTo(28.2, 0);
		expect(measureHorizon(600 - data.arc.clears)).toBeCloseTo(25.74, 1);
		expect(view.description).toContain('from 28\u00a0km after launch');
		expect(data.low.clears).toBeGreaterThan(data.arc.clears);
		expect(data.low.clears).toBeLessThan(60);
	});

	it('lists the four tests with their arcs: 600 km 146, 800 km 194 and 650 km 158', () => {
		expect(view.table.rows.map((row) => row.slice(0, 6))).toEqual([
			['2019-07-25', 600, 'about', 50, 'about', 146],
			['2021-09-15', 800, 'about', 60, 'about', 194],
			['2022-09-25', 650, 'over', 50, 'exactly', 158],
			['2025-05-08', 800, 'about', 100, 'about', 194],
		]);
	});

	it('says that it is a sketch, and who believes the missile hard to intercept', () => {
		expect(draw(view).textContent).toContain('sketched');
		// Nothing is computed from what is drawn freehand.
		expect(view.description).not.toContain('as drawn');
		expect(view.source).toContain('Believed hard to intercept: The Yomiuri Shimbun and South');
		expect(view.source).toContain(
			'Joint Chiefs of Staff of South Korea (Janes, CSIS Missile Threat)',
		);
	});

	it('needs no launch at all, and names the row that data/context.csv lacks', () => {
		expect(viewOf('flight-path', createStory([])).table).toEqual(view.table);
		expect(() => viewOf('flight-path', { ...STORY, facts: new Map() })).toThrow(
			'data/context.csv has no row flight-2019-07-25-revised',
		);
	});
});

describe('the low path, drawn freehand', () => {
	const path = createLowPath(600, 50);

	it('goes from the ground to the ground, never back, and no higher than was given', () => {
		expect(path[0]).toEqual({ along: 0, height: 0 });
		expect(path.at(-1)).toEqual({ along: 600, height: 0 });
		expect(Math.max(...path.map(({ height }) => height))).toBeCloseTo(50, 1);
		for (const [index, { along }] of path.entries())
			expect(along).toBeGreaterThan(path[index - 1]?.along ?? -1);
	});

	it('has other ends, which leave it on its way and come down before the target', () => {
		for (const end of createOtherEnds(600, 50)) {
			const [first, last] = [end[0], end.at(-1)];
			const on = path.find(({ along }) => Math.abs(along - (first?.along ?? 0)) < 0.01);
			expect(first?.height).toBeCloseTo(on?.height ?? -1, 6);
			expect(last).toMatchObject({ height: 0 });
			expect(last?.along).toBeLessThan(600);
		}
	});
});
