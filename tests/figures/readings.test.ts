import { describe, expect, it } from 'vitest';
import { toNumber } from '../../src/counting/fraction.ts';
import { CUTS } from '../../src/counting/readings/cuts.ts';
import { listReadings } from '../../src/counting/readings/definition.ts';
import { readings } from '../../src/figures/readings/figure.ts';
import { listDifferent } from '../../src/figures/readings/ratios.ts';
import { selectNamed, selectReadings } from '../../src/figures/readings/select.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';

const story = createStory(frozen.launches);
const view = readings.view(story, ENGLISH);
const groups = selectReadings(story);
const { rows, columns } = view.table;
const at = (name: string) => columns.findIndex((column) => column.name === name);

describe('the combinations', () => {
	it('are 448 under each of three ways to divide the year, every one in the table', () => {
		expect(groups.map(({ readings: all }) => all.length)).toEqual([448, 448, 448]);
		expect(rows).toHaveLength(1344);
		expect(listReadings()).toHaveLength(448);
	});

	it('begin with the article’s own, as numbers: 8/1,115, then 74/1,107, 9.32 times', () => {
		expect(rows[0]?.slice(-7)).toEqual([8, 1115, 0.717, 74, 1107, 6.685, 9.32]);
	});

	it('have no multiple where the first part has none', () => {
		const exact = rows.filter(
			(row) => row[at('label')] === 'only labels that say KN-23 and nothing else',
		);
		const none = exact.filter((row) => row[at('multiple')] === null);
		// All 96 at mid-year and at the signing; by the entry into force six had been reported in August.
		expect(none).toHaveLength(192);
		expect(none.every((row) => row[at('first_count')] === 0)).toBe(true);
	});

	// In force from 4 December: 8 + 61 before, 13 after.
	it('divided when the treaty came into force, give 69 against 13', () => {
		const own = groups[CUTS.indexOf('treaty-in-force')]?.readings[0];
		expect([own?.first.count.numerator, own?.second.count.numerator]).toEqual([69, 13]);
	});

	it.each([358, 688, 1056])(
		'are drawn as in the table at %i pixels: one dot for each different ratio of a lane and a division',
		(width) => {
			const svg = view.draw({ document: createSvgDocument(), id: 'test', width });
			const dots = [...svg.querySelectorAll('path.dots')].flatMap((path) =>
				(path.getAttribute('d') ?? '').split('M').slice(1),
			);
			const sets = groups.flatMap(({ readings: all }) => {
				const labels = [...new Set(all.map(({ definition }) => definition.label))];
				return labels.map((label) =>
					listDifferent(all.filter(({ definition }) => definition.label === label)),
				);
			});
			expect(svg.querySelectorAll('g.lane')).toHaveLength(6);
			expect(dots).toHaveLength(sets.reduce((sum, ratios) => sum + ratios.length, 0));
			expect(svg.querySelectorAll('path.dots-own')).toHaveLength(1);
			expect(svg.textContent).toContain('the newspaper’s ×9.3');
		},
	);

	it('go as far as the headline says', () => {
		const multiples = rows.flatMap((row) => row[at('multiple')] ?? []).map(Number);
		expect(view.title).toBe(
			`7 choices, 1,344 combinations: from ×${Math.min(...multiples).toFixed(2)} to ×${Math.max(...multiples).toFixed(1)}`,
		);
	});

	it('fall under the widest label rule alone', () => {
		const falling = groups.flatMap(({ readings: all }) =>
			all.filter(({ ratio }) => ratio && toNumber(ratio) <= 1),
		);
		expect(falling).toHaveLength(48);
		expect(new Set(falling.map(({ definition }) => definition.label))).toEqual(
			new Set(['ceiling']),
		);
	});

	it('are too many for a page with other figures, which has those with a name', () => {
		expect(view.brief?.rows).toHaveLength(selectNamed(story).length);
		expect(view.brief?.rows[0]).toEqual([
			'The newspaper’s rule',
			...[8, 1115, 0.717, 74, 1107, 6.685, 9.32],
		]);
	});
});
