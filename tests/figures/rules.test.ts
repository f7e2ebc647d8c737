import { describe, expect, it } from 'vitest';
import { PROSECUTORS } from '../../src/counting/readings/named-readings.ts';
import { rules } from '../../src/figures/rules/figure.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';

const PROSECUTORS_COUNT = {
	id: PROSECUTORS,
	date: '2024-05-07',
	low: 50,
	high: 50,
	hedge: 'about',
	what: 'used',
	weapon: 'north-korean-ballistic',
	coversFirst: '2023-12-30',
	coversLast: '2024-02-27',
	firstLatest: '2023-12-31',
	lastEarliest: '2024-02-21',
	who: 'Fixture',
	publisher: 'Fixture',
	url: 'https://example.org/',
	quotedBy: null,
	note: null,
} as const;

const story = {
	...createStory(frozen.launches),
	others: new Map([[PROSECUTORS, PROSECUTORS_COUNT]]),
};
const view = rules.view(story, ENGLISH);
const rowOf = (name: string) => view.table.rows.find(([first]) => first === name);
const draw = (width: number, of = view) =>
	of.draw({ document: createSvgDocument(), id: 'test', width });

describe('the ways of counting', () => {
	it('say how far they go: 74/50 = 1.48 and (74/650)/(6/1098) = 20.83', () => {
		expect(view.title).toBe('Counted otherwise, the rise is ×1.5 to ×20.8');
		expect(view.subtitle).toContain('counted in 16 other ways');
	});

	it('are all in the table, the article’s first, with numbers that programs can read', () => {
		expect(view.table.rows).toHaveLength(17);
		expect(view.table.rows[0]).toEqual([
			'The newspaper’s rule',
			'As printed',
			8,
			1115,
			0.717,
			74,
			1107,
			6.685,
			9.32,
		]);
		expect(rowOf('Days instead of missiles')?.slice(2)).toEqual([
			3, 127, 2.362, 20, 135, 14.815, 6.27,
		]);
	});

	it('leave empty what there is not: a total of the prosecutors’, a multiple of nothing', () => {
		expect(rowOf('The prosecutors’ “about 50” for the first half')?.slice(2)).toEqual([
			50,
			null,
			null,
			74,
			null,
			null,
			1.48,
		]);
		expect(rowOf('Labelled KN-23 and nothing else')?.slice(2)).toEqual([
			0,
			1115,
			0,
			8,
			1107,
			0.723,
			null,
		]);
	});

	it('stand by size within each of three groups', () => {
		const kinds = view.table.rows.slice(1).map(([, kind]) => kind);
		expect([...new Set(kinds)]).toEqual([
			'Another total',
			'Another thing counted',
			'Another first half',
		]);
		for (const kind of new Set(kinds)) {
			const multiples = view.table.rows
				.filter((row) => row[1] === kind)
				.map((row) => Number(row.at(-1) ?? 0));
			expect(multiples).toEqual([...multiples].sort((a, b) => b - a));
		}
	});

	it('say of the prosecutors what they counted, and when', () => {
		expect(view.source).toContain(
			'The prosecutors: all North Korean types, late December 2023 to late February 2024.',
		);
		const without = rules.view({ ...story, others: new Map() }, ENGLISH);
		expect(without.source).not.toContain('prosecutors');
		expect(without.title).toBe('Counted otherwise, the rise is ×1.7 to ×20.8');
	});

	it.each([358, 688, 1056])(
		'are drawn as a dot each at %i pixels, and the article’s as a line',
		(width) => {
			const svg = draw(width);
			expect(svg.querySelectorAll('.rank-dot')).toHaveLength(15);
			expect(svg.querySelectorAll('.rank-own-dot')).toHaveLength(1);
			expect(svg.textContent).toContain('the newspaper’s ×9.3');
			expect(svg.textContent).toContain('0, then 8: no multiple');
			expect(svg.textContent).toContain('numbers: 50, then 74');
		},
	);

	// On a logarithmic axis from 1 to 20.83, ×9.32 stands at 73.5 per cent of the way: ln 9.317 / ln 20.834.
	it('have their dots where their multiples are', () => {
		const svg = draw(1056);
		const [start, end] = [404, 1000];
		const own = Number(svg.querySelector('.rank-own-dot')?.getAttribute('cx'));
		expect((own - start) / (end - start)).toBeCloseTo(0.735, 3);
		const dots = [...svg.querySelectorAll('.rank-dot')].map((dot) =>
			Number(dot.getAttribute('cx')),
		);
		expect(Math.max(...dots)).toBeCloseTo(end, 1);
		expect((Math.min(...dots) - start) / (end - start)).toBeCloseTo(
			Math.log(1.48) / Math.log(20.8338),
			3,
		);
	});

	it('can be drawn of a table that says nothing', () => {
		const empty = rules.view({ ...createStory([]), others: new Map() }, ENGLISH);
		expect(empty.title).toBe('Other ways to count');
		expect(draw(1056, empty).querySelectorAll('.rank-dot')).toHaveLength(0);
	});
});
