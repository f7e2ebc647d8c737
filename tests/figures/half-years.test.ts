import { describe, expect, it } from 'vitest';
import { halfYears } from '../../src/figures/half-years/figure.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { WIDTHS } from '../../src/render/widths.ts';
import { expectSvg } from '../charts/svg-snapshot.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { createFrozenStory, createStory, ENGLISH } from '../fixtures/create-story.ts';
import { countMarks } from './count-marks.ts';

const story = createFrozenStory();
const view = halfYears.view(story, ENGLISH);
const draw = (width: number, own = view) =>
	own.draw({ document: createSvgDocument(), id: 'test', width });

describe('the opening', () => {
	it('says 8, then 74, and how surely: 0 + 6 + 2 and 8 + 66 + 0, one entry without a number', () => {
		expect(view.title).toBe('8 missiles labelled KN-23, then 74');
		expect(view.table.rows).toEqual([
			['January–June 2024', 0, 6, 2, 8, 1],
			['July–December 2024', 8, 66, 0, 74, 0],
		]);
	});

	it('leads in words with the point: of 82, 8 simply KN-23, 72 either, 2 in one number', () => {
		expect(view.description).toContain('8 in January–June 2024, 74 in July–December 2024.');
		expect(view.description).toContain('Of these 82, 8 are labelled simply KN-23, 72 Iskander-M');
		expect(view.description).toContain('prosecutors spoke of about 50');
	});

	it.each(Object.values(WIDTHS))(
		'draws a mark for each missile at %i pixels: 8 full, 72 in a mid tone, 2 hollow, 1 dotted',
		(width) => {
			const svg = draw(width);
			expect(countMarks(svg, 'full')).toBe(8);
			// Two more stand in the words of the first half-year where there is room for them.
			const legend = svg.querySelectorAll('g > path.mark-tint').length;
			expect(legend).toBeGreaterThan(0);
			const linked = [...svg.querySelectorAll('a path')].map((path) => path.getAttribute('class'));
			expect(linked.filter((name) => name === 'mark-tint')).toHaveLength(19);
		},
	);

	it('leads from every entry to its row: 24 links, each to another', () => {
		const links = [...draw(1056).querySelectorAll('a')].map((link) => link.getAttribute('href'));
		expect(new Set(links).size).toBe(24);
		expect(links).toHaveLength(24);
		for (const href of links) expect(href).toMatch(/^claims\/#entry-2024-\d\d-\d\d-\d+$/);
	});

	it('draws both halves from one edge at one size, and the other count on the same scale', () => {
		const svg = draw(1056);
		const boxes = [...svg.querySelectorAll('a path.mark-tint, a path.mark-full')].flatMap((path) =>
			[...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+) [\d.]+h([\d.]+)v([\d.]+)/g)].map(
				([, x, width, height]) => [Number(x), Number(width), Number(height)],
			),
		);
		expect(new Set(boxes.map(([, width, height]) => `${width}×${height}`))).toEqual(
			new Set(['7×52']),
		);
		expect(Math.min(...boxes.map(([x]) => x ?? 0))).toBe(0);
		// Fifty marks: ten fives of 47 pixels with nine gaps of 9.
		expect(svg.querySelector('path.other-line')?.getAttribute('d')).toContain('h551');
	});

	it('says that a half-year is only in part covered', () => {
		const early = story.launches.filter(({ start }) => start.day < '2024-10-01');
		expect(halfYears.view(createStory(early), ENGLISH).table.rows[1]?.[0]).toBe(
			'July–December 2024 (only in part covered by the table)',
		);
	});

	it.each(Object.values(WIDTHS))('can be drawn with nothing in it at %i pixels', (width) => {
		expectSvg(draw(width, halfYears.view(createStory([]), ENGLISH)), `half-years-empty-${width}`);
	});

	it('can be drawn with one missile against none', () => {
		const one = [createLaunch({ day: '2024-12-31', label: 'KN-23' })];
		const own = halfYears.view(createStory(one), ENGLISH);
		expectSvg(draw(1056, own), 'half-years-one-against-none');
	});
});
