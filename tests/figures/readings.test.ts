import { describe, expect, it } from 'vitest';
import { HALVES } from '../../src/counting/article.ts';
import { CUTS } from '../../src/counting/readings/cuts.ts';
import { listDifferent, selectNamed, selectReadings } from '../../src/figures/readings/select.ts';
import { createStory } from '../fixtures/create-story.ts';
import { columnOf, draw, STORY, viewOf } from './view.ts';

describe('the combinations', () => {
	const view = viewOf('readings');
	const groups = selectReadings(STORY);

	it('are 448 under each of three ways to divide the year, every one in the table', () => {
		expect(groups.map(({ readings }) => readings.length)).toEqual([448, 448, 448]);
		expect(columnOf(view, 'reading')).toEqual(Array.from({ length: 1344 }, (_, at) => at + 1));
		expect(groups[0]?.periods).toEqual(HALVES);
	});

	it('begin with the article’s own, as numbers: 8/1,115, then 74/1,107, 9.32 times', () => {
		const article = [8, 1115, 0.717, 74, 1107, 6.685, 9.32];
		expect(view.table.rows[0]?.slice(-7)).toEqual(article);
		expect(view.brief?.rows[0]).toEqual(['The newspaper’s rule', ...article]);
		expect(view.brief?.rows).toHaveLength(selectNamed(STORY).length);
	});

	it('have no multiple where the first part has none', () => {
		const counts = columnOf(view, 'first_count');
		const none = columnOf(view, 'multiple').flatMap((value, at) => (value === null ? [at] : []));
		// All 96 of labels that say KN-23 alone at mid-year and at the signing; by the entry into force six had been reported in August.
		expect(none).toHaveLength(192);
		expect(none.every((at) => counts[at] === 0)).toBe(true);
	});

	// In force from 4 December: 8 + 61 before, 13 after.
	it('divided when the treaty came into force, give 69 against 13', () => {
		const own = groups[CUTS.indexOf('treaty-in-force')]?.readings[0];
		expect([own?.first.count.numerator, own?.second.count.numerator]).toEqual([69, 13]);
	});

	it.each([358, 1056])(
		'are drawn as in the table at %i pixels: one dot for each different ratio of a lane and a division',
		(width) => {
			const svg = draw(view, width);
			const dots = [...svg.querySelectorAll('path.dots')].flatMap((path) =>
				(path.getAttribute('d') ?? '').split('M').slice(1),
			);
			const sets = groups.flatMap(({ readings }) => {
				const lanes = Map.groupBy(readings, ({ definition }) => definition.label);
				return [...lanes.values()].flatMap(listDifferent);
			});
			expect(svg.querySelectorAll('g.lane')).toHaveLength(6);
			expect(dots).toHaveLength(sets.length);
			expect(svg.querySelectorAll('path.dots-own')).toHaveLength(1);
			expect(svg.textContent).toContain('the newspaper’s ×9.3');
		},
	);

	it('go as far as the headline says', () => {
		const multiples = columnOf(view, 'multiple')
			.flatMap((value) => value ?? [])
			.map(Number);
		expect(view.title).toBe(
			`7 choices, 1,344 combinations: from ×${Math.min(...multiples).toFixed(2)} to ×${Math.max(...multiples).toFixed(1)}`,
		);
	});
});

describe('the ways of counting', () => {
	const view = viewOf('rules');
	const { rows } = view.table;
	const rowOf = (name: string) => rows.find(([first]) => first === name)?.slice(2);

	it('say how far they go: 74/50 = 1.48 and (74/650)/(6/1098) = 20.83', () => {
		expect(view.title).toBe('Counted otherwise, the rise is ×1.5 to ×20.8');
		expect(view.subtitle).toContain('counted in 16 other ways');
	});

	it('are all in the table, the article’s first, with numbers that programs can read', () => {
		expect(rows).toHaveLength(17);
		expect(rows[0]?.slice(0, 2)).toEqual(['The newspaper’s rule', 'As printed']);
		expect(rows[0]?.slice(2)).toEqual([8, 1115, 0.717, 74, 1107, 6.685, 9.32]);
		expect(rowOf('Days instead of missiles')).toEqual([3, 127, 2.362, 20, 135, 14.815, 6.27]);
	});

	it('leave empty what there is not: a total of the prosecutors’, a multiple of nothing', () => {
		expect(rowOf('The prosecutors’ “about 50” for the first half')).toEqual([
			...[50, null, null],
			...[74, null, null, 1.48],
		]);
		expect(rowOf('Labelled KN-23 and nothing else')).toEqual([0, 1115, 0, 8, 1107, 0.723, null]);
	});

	it('stand by size within each of three groups', () => {
		const groups = Map.groupBy(rows.slice(1), ([, kind]) => kind);
		expect([...groups.keys()]).toEqual([
			'Another total',
			'Another thing counted',
			'Another first half',
		]);
		for (const own of groups.values()) {
			const multiples = own.map((row) => Number(row.at(-1) ?? 0));
			expect(multiples).toEqual([...multiples].sort((a, b) => b - a));
		}
	});

	it('say of the prosecutors what they counted, and when', () => {
		expect(view.source).toContain(
			'The prosecutors: all North Korean types, late December 2023 to late February 2024.',
		);
		const without = viewOf('rules', { ...STORY, others: new Map() });
		expect(without.source).not.toContain('prosecutors');
		expect(without.title).toBe('Counted otherwise, the rise is ×1.7 to ×20.8');
	});

	// On a logarithmic axis from 1 to 20.83, ×9.32 stands at 73.5 per cent of the way: ln 9.317 / ln 20.834.
	it('have a dot each where their multiples are', () => {
		const svg = draw(view);
		const [start, end] = [404, 1000];
		const placesOf = (name: string) =>
			[...svg.querySelectorAll(name)].map(
				(dot) => (Number(dot.getAttribute('cx')) - start) / (end - start),
			);
		const [own = 0, ...more] = placesOf('.rank-own-dot');
		expect(own).toBeCloseTo(0.735, 3);
		expect(more).toEqual([]);
		const dots = placesOf('.rank-dot');
		expect(dots).toHaveLength(15);
		expect(Math.max(...dots)).toBeCloseTo(1, 3);
		expect(Math.min(...dots)).toBeCloseTo(Math.log(1.48) / Math.log(20.8338), 3);
		for (const words of ['the newspaper’s ×9.3', '0, then 8: no multiple', 'numbers: 50, then 74'])
			expect(svg.textContent).toContain(words);
	});

	it('can be drawn of a table that says nothing', () => {
		const empty = viewOf('rules', { ...createStory([]), others: new Map() });
		expect(empty.title).toBe('Other ways to count');
		expect(draw(empty).querySelectorAll('.rank-dot')).toHaveLength(0);
	});
});
