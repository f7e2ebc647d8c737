import { describe, expect, it } from 'vitest';
import { otherCounts } from '../../src/figures/other-counts/figure.ts';
import { findOwn, selectOtherCounts } from '../../src/figures/other-counts/select.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { WIDTHS } from '../../src/render/widths.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';
import { countMarks } from './count-marks.ts';

const story = createStory(frozen.launches);
const view = otherCounts.view(story, ENGLISH);
const at = (name: string) => view.table.columns.findIndex((column) => column.name === name);
const rowOf = (id: string) => {
	const count = story.others.get(id);
	return view.table.rows.find((row) => row[0] === count?.who && row[at('said_on')] === count?.date);
};

describe('other counts', () => {
	it('say about 50 against 6 by February, about 60 against 69 by November', () => {
		expect(view.title).toBe('February: about 50 against 6; November: about 60 against 69');
	});

	// Counted from the table by hand: 6 of 15 February; 82 less 5, 2 and 6 of December makes 69.
	it.each([
		['prosecutors-2024-05-07-used', 6],
		['cnn-2024-11-23', 69],
		['hur-2024-12-02', 69],
		['reuters-2025-02-06', 21],
		['prosecutors-2024-02-16', null],
	])('set %s against %s in the list over the very same days', (id, own) => {
		expect(findOwn(story, id)).toBe(own);
	});

	it('count again for every other day that a vague statement may mean: 21 from 21 to 25 December, 19 after', () => {
		expect(rowOf('reuters-2025-02-06')?.slice(at('in_the_list'), at('in_the_list') + 3)).toEqual([
			21, 19, 21,
		]);
		expect(rowOf('prosecutors-2024-05-07-used')?.slice(at('in_the_list'))).toEqual(
			expect.arrayContaining([6, 6, 6]),
		);
	});

	it('are never set against nought where the label was not in use', () => {
		const early = view.table.rows.filter((row) => row[at('in_the_list')] === null);
		expect(early).toHaveLength(5);
		expect(view.table.rows.map((row) => row[at('in_the_list')])).not.toContain(0);
	});

	it('draw what was used, never what was transferred', () => {
		const { early, late } = selectOtherCounts(story);
		expect([...early, ...late].map(({ count }) => count.what)).toEqual(Array(5).fill('used'));
	});

	it('compare no statement beyond the day on which it was made', () => {
		for (const { count, period } of selectOtherCounts(story).compared)
			expect(period.last <= count.date).toBe(true);
	});

	it('leave out what was supplied, expected or examined, and give the page that was read', () => {
		expect(new Set(view.table.rows.map((row) => row[at('counted_as')]))).toEqual(
			new Set(['used', 'transferred and used']),
		);
		for (const row of view.table.rows) expect(row[at('page_read')]).toMatch(/^https:\/\//);
	});

	it.each(Object.entries(WIDTHS))(
		'draw 6, 69, 69 and 21 in the list in the %s drawing',
		(name, width) => {
			const svg = view.draw({ document: createSvgDocument(), id: 'counts', width });
			// Of 69, six are simply KN-23 (4 + 2 in August); of 21 two (25 December).
			expect(countMarks(svg, 'full')).toBe(6 + 6 + 2);
			expect(countMarks(svg, 'tint')).toBe(6 + 61 + 61 + 19);
			expect(countMarks(svg, 'outline')).toBe(name === 'wide' ? 2 + 2 : 1 + 1);
			expect(svg.querySelectorAll('path.hatch')).toHaveLength(1);
		},
	);

	it('can have nothing to show', () => {
		const empty = otherCounts.view({ ...story, others: new Map() }, ENGLISH);
		expect(empty.title).toBe('Other counts beside the list');
	});
});
