import { describe, expect, it } from 'vitest';
import type { FigureView } from '../../src/figures/figure.ts';
import { WIDTHS } from '../../src/render/widths.ts';
import { expectSvg } from '../charts/svg-snapshot.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { createStory } from '../fixtures/create-story.ts';
import { countMarks, countRowMarks, draw, viewOf } from './view.ts';

const KINDS = ['full', 'tint', 'outline', 'dotted'] as const;
const widths = Object.values(WIDTHS);
const marksOf = (svg: SVGSVGElement) => KINDS.map((kind) => countMarks(svg, kind));

describe.each(widths)('a mark for each missile at %i pixels', (width) => {
	const drawn = (id: string) => draw(viewOf(id), width);

	it('in the opening: 8 full; linked to their rows 19 entries with a mid tone, 24 in all', () => {
		const svg = drawn('half-years');
		expect(countMarks(svg, 'full')).toBe(8);
		expect(svg.querySelectorAll('a path.mark-tint')).toHaveLength(19);
		const links = [...svg.querySelectorAll('a')].map((link) => link.getAttribute('href'));
		expect(links).toHaveLength(24);
		expect(new Set(links).size).toBe(24);
		for (const href of links) expect(href).toMatch(/^claims\/#entry-2024-\d\d-\d\d-\d+$/);
	});

	it('of the share: 82 counted among 2,222, none dotted', () => {
		const svg = drawn('share');
		expect(marksOf(svg)).toEqual([8, 72, 2, 0]);
		expect(countRowMarks(svg, 'pale')).toBe(2222 - 82);
	});

	it('of the months: 82 and a dotted one', () => {
		expect(marksOf(drawn('months'))).toEqual([8, 72, 2, 1]);
	});

	it('of the years: 8 full, 72 + 292 in a mid tone', () => {
		const svg = drawn('after');
		expect(countRowMarks(svg, 'full')).toBe(8);
		expect(countRowMarks(svg, 'tint')).toBe(72 + 292);
	});

	it('of the other counts: 6, 69, 69 and 21 in the list', () => {
		const svg = drawn('other-counts');
		// Of 69, six are simply KN-23 (4 + 2 in August); of 21 two (25 December). The key has two more.
		expect(countMarks(svg, 'full')).toBe(6 + 6 + 2);
		expect(countMarks(svg, 'tint')).toBe(6 + 61 + 61 + 19);
		expect(svg.querySelectorAll('path.hatch')).toHaveLength(1);
	});

	it('of the strikes: 6, 12, 5 and 3 pale ones, none of them counted', () => {
		const svg = drawn('strike');
		expect(countMarks(svg, 'pale')).toBe(6 + 12 + 5 + 3);
		expect(svg.querySelectorAll('.counted')).toHaveLength(0);
	});

	it('of the interceptions: 21 in colour, 277 + 12 + 10 in ink', () => {
		const svg = drawn('interceptions');
		expect(countRowMarks(svg, 'count')).toBe(21);
		expect(countRowMarks(svg, 'ink')).toBe(277 + 12 + 10);
		expect(countRowMarks(svg, 'pale')).toBe(318 + 33 + 74 + 121 + 55 - 21 - 277 - 12 - 10);
		const numbers = [...svg.querySelectorAll('.part-number')].map((text) => text.textContent);
		// S-300s have no share of nought in large type.
		expect(numbers).toEqual(['87%', '36%', '28%', '8%', '']);
	});
});

describe('the drawings', () => {
	it('of the opening have one edge and one size, and the other count on the same scale', () => {
		const svg = draw(viewOf('half-years'));
		const boxes = [...svg.querySelectorAll('a path.mark-tint, a path.mark-full')].flatMap((path) =>
			[...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+) [\d.]+h([\d.]+)v([\d.]+)/g)].map(
				([, x, width, height]) => ({ x: Number(x), size: `${width}×${height}` }),
			),
		);
		expect(new Set(boxes.map(({ size }) => size))).toEqual(new Set(['7×52']));
		expect(Math.min(...boxes.map(({ x }) => x))).toBe(0);
		// Fifty marks: ten fives of 47 pixels with nine gaps of 9.
		expect(svg.querySelector('path.other-line')?.getAttribute('d')).toContain('h551');
	});

	it('of the years have mixed entries as 2 + 79 hollow marks, or as four open bars where marks are thin', () => {
		expect(countMarks(draw(viewOf('after')), 'outline')).toBe(2 + 79);
		expect(countMarks(draw(viewOf('after'), 358), 'outline')).toBe(4);
	});

	it('show the label as not in use on hatched ground', () => {
		expect(draw(viewOf('after')).querySelectorAll('path.hatch')).toHaveLength(2);
		expect(draw(viewOf('after')).textContent).toContain('not used since');
		expect(draw(viewOf('months')).querySelectorAll('path.hatch')).toHaveLength(1);
	});

	const nothing = createStory([]);
	const one = (day: string) => createStory([createLaunch({ day, label: 'KN-23' })]);
	const mixed = createStory([
		createLaunch({ day: '2025-02-03', label: 'X-47 Kinzhal and Iskander-M/KN-23', launched: 7 }),
	]);
	it.each<readonly [name: string, view: FigureView, widths: readonly number[]]>([
		['half-years-empty', viewOf('half-years', nothing), widths],
		['share-empty', viewOf('share', nothing), widths],
		['months-empty', viewOf('months', nothing), [358, 1056]],
		['after-mixed', viewOf('after', mixed), [358, 1056]],
	])('of a table that has next to nothing are as accepted: %s', (name, view, at) => {
		for (const width of at) expectSvg(draw(view, width), `${name}-${width}`);
	});

	it.each([
		['half-years-one-against-none', viewOf('half-years', one('2024-12-31')), 1056],
		['months-one-entry', viewOf('months', one('2024-05-15')), 1056],
		['strike-missing', viewOf('strike', nothing), 358],
	] as const)('are as accepted: %s', (name, view, width) => {
		expectSvg(draw(view, width), name);
	});
});
