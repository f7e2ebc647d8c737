import { describe, expect, it } from 'vitest';
import { after } from '../../src/figures/after/figure.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { expectSvg } from '../charts/svg-snapshot.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';
import { countMarks, countRowMarks } from './count-marks.ts';

const view = after.view(createStory(frozen.launches), ENGLISH);
const draw = (width: number, own = view) =>
	own.draw({ document: createSvgDocument(), id: 'after', width });
const columnOf = (name: string) => {
	const at = view.table.columns.findIndex((column) => column.name === name);
	return view.table.rows.map((row) => row[at]);
};

describe('the years from 2024 on', () => {
	it('say when the label was last used', () => {
		expect(view.title).toBe('The label is last used on 13 December 2025');
	});

	it('have no missile labelled simply KN-23 in 2025, 292 that could be either and 79 in one number with others', () => {
		expect(columnOf('labelled_exact').slice(12, 24)).toEqual(Array(12).fill(0));
		const either = [13, 7, 10, 14, 40, 39, 20, 25, 23, 73, 0, 28];
		expect(columnOf('labelled_either').slice(12, 24)).toEqual(either);
		expect(either.reduce((sum, count) => sum + count, 0)).toBe(292);
		expect(columnOf('labelled_mixed').slice(12, 24)).toEqual([
			0, 14, 0, 0, 0, 0, 27, 0, 0, 0, 38, 0,
		]);
		expect(view.description).toContain('2025: 0 labelled KN-23, 292 labelled Iskander-M/KN-23');
	});

	it('do not report the label in January 2024 and in 2026, which is not nought', () => {
		const either = columnOf('labelled_either');
		expect([either[0], ...either.slice(24)]).toEqual([null, null, null, null, null]);
		expect(view.description).toContain('Since 13 December 2025 it has not been used: not recorded');
	});

	it('show what could hide one: 106 Iskander-M alone from April to July besides others, 118 in February 2026', () => {
		// April 12, May 11, June 28, July 33, and of March 22 those from the 22nd on.
		expect(columnOf('iskander_m').slice(0, 12)).toEqual([
			22, 6, 15, 12, 11, 28, 33, 22, 17, 18, 17, 14,
		]);
		const [iskander, both] = [
			columnOf('iskander_m')[25],
			columnOf('air_defence_and_iskander_m')[25],
		];
		expect(Number(iskander) + Number(both)).toBe(118);
	});

	it.each([358, 688, 1056])(
		'draw a mark for each missile at %i pixels: 8 full, 72 + 292 in a mid tone',
		(width) => {
			const svg = draw(width);
			expect(countRowMarks(svg, 'full')).toBe(8);
			expect(countRowMarks(svg, 'tint')).toBe(72 + 292);
		},
	);

	it('draw mixed entries as 2 + 79 hollow marks, or as four open bars where marks are thin', () => {
		expect(countMarks(draw(1056), 'outline')).toBe(2 + 79);
		expect(countMarks(draw(358), 'outline')).toBe(4);
	});

	it('draw the label as not in use on hatched ground', () => {
		expect(draw(1056).querySelectorAll('path.hatch')).toHaveLength(2);
		expect(draw(1056).textContent).toContain('not used since');
	});

	it.each([358, 1056])('can be drawn with a mixed entry alone at %i pixels', (width) => {
		const rows = [
			createLaunch({ day: '2025-02-03', label: 'X-47 Kinzhal and Iskander-M/KN-23', launched: 7 }),
		];
		expectSvg(draw(width, after.view(createStory(rows), ENGLISH)), `after-mixed-${width}`);
	});

	it('say so where no entry names the KN-23, and where the label is still in use', () => {
		const none = [createLaunch({ day: '2024-02-01', label: 'Iskander-M', launched: 3 })];
		expect(after.view(createStory(none), ENGLISH).title).toBe('No entry names the KN-23');
		const used = createStory([createLaunch({ day: '2026-04-02', label: 'KN-23' })]);
		expect(after.view(used, ENGLISH).title).toBe('The label is still in use');
	});
});
