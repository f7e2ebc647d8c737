import { describe, expect, it } from 'vitest';
import { share } from '../../src/figures/share/figure.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { WIDTHS } from '../../src/render/widths.ts';
import { expectSvg } from '../charts/svg-snapshot.ts';
import { createFrozenStory, createStory, ENGLISH } from '../fixtures/create-story.ts';
import { countMarks, countRowMarks } from './count-marks.ts';

const view = share.view(createFrozenStory(), ENGLISH);

describe('the share', () => {
	it('says 1 in 139, then 1 in 15: 8 of 1,115 and 74 of 1,107', () => {
		// 1115 / 8 = 139.4, 1107 / 74 = 14.96
		expect(view.title).toBe('From one missile in 139 to one in 15');
		// 8 / 1115 = 0.717 %, 74 / 1107 = 6.685 %
		expect(view.table.rows).toEqual([
			['January–June 2024', 8, 1115, 0.717],
			['July–December 2024', 74, 1107, 6.685],
		]);
	});

	it.each(Object.values(WIDTHS))(
		'draws a mark for each of 2,222 missiles at %i pixels: 82 counted, 2,140 pale, none dotted',
		(width) => {
			const svg = view.draw({ document: createSvgDocument(), id: 'test', width });
			const counted = (['full', 'tint', 'outline'] as const).map((kind) => countMarks(svg, kind));
			expect(counted).toEqual([8, 72, 2]);
			expect(countRowMarks(svg, 'pale')).toBe(2222 - 82);
			expect(countMarks(svg, 'dotted')).toBe(0);
		},
	);

	it.each(Object.values(WIDTHS))('can be drawn of nothing at %i pixels', (width) => {
		const empty = share.view(createStory([]), ENGLISH);
		const svg = empty.draw({ document: createSvgDocument(), id: 'share', width });
		expectSvg(svg, `share-empty-${width}`);
		expect(empty.table.rows.map((row) => row[3])).toEqual([null, null]);
	});
});
