import { describe, expect, it } from 'vitest';
import { viewMonthBlocks } from '../../src/figures/months/blocks.ts';
import { months } from '../../src/figures/months/figure.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { expectSvg } from '../charts/svg-snapshot.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { createFrozenStory, createStory, ENGLISH } from '../fixtures/create-story.ts';
import { countMarks } from './count-marks.ts';

const story = createFrozenStory();
const view = months.view(story, ENGLISH);
const draw = (width: number, own = view) =>
	own.draw({ document: createSvgDocument(), id: 'months', width });
const textsOf = (svg: SVGSVGElement) =>
	[...svg.querySelectorAll('text')].map((text) => text.textContent ?? '');

describe('the months', () => {
	it('find August and September with 24 each: 48 of 82', () => {
		expect(view.title).toBe('August and September account for 48 of the 82');
	});

	it('list 6, 2, four months of none, 24, 24, 11, 2 and 13, and January as not reported', () => {
		const total = view.table.columns.findIndex(({ name }) => name === 'total');
		expect(view.table.rows.map((row) => row[total])).toEqual([
			null,
			...[6, 2, 0, 0, 0, 0, 24, 24, 11, 2, 13],
		]);
		expect(view.table.rows[0]?.[0]).toBe('2024-01');
	});

	it('say on how many days of a month the label was in use, and share only what can be shared', () => {
		const column = (name: string) => view.table.columns.findIndex((one) => one.name === name);
		const days = view.table.rows.map((row) => row[column('days_label_in_use')]);
		// From 15 February on: 15 of its 29 days.
		expect(days.slice(0, 4)).toEqual([0, 15, 31, 30]);
		expect(view.table.rows[0]?.[column('share_percent')]).toBeNull();
	});

	it('never say nought for January, nor none for the silence', () => {
		expect(view.description).toContain('Before 15 February: not recorded');
		expect(view.description).toContain('22 March–5 August: no entry names the KN-23');
		expect(view.description).not.toMatch(/January \d|no other month/);
	});

	it.each([688, 1056])('draw 82 marks and a dotted one at %i pixels, over the treaty', (width) => {
		const svg = draw(width);
		const counts = (['full', 'tint', 'outline', 'dotted'] as const).map((kind) =>
			countMarks(svg, kind),
		);
		expect(counts).toEqual([8, 72, 2, 1]);
		expect(textsOf(svg)).toEqual(
			expect.arrayContaining(['19 Jun signed', '24 Oct–11 Nov ratified', '4 Dec in force']),
		);
		expect(svg.querySelectorAll('path.hatch')).toHaveLength(1);
	});

	it('set the steps of the treaty on a phone between the entries around them', () => {
		const lines = textsOf(draw(358));
		const order = ['20 Oct', '24 Oct Duma passes the treaty', '25 Oct'].map((line) =>
			lines.indexOf(line),
		);
		expect(order.every((at, index) => at > (order[index - 1] ?? -1))).toBe(true);
		// The three acts of ratification stand in one line: the list has no entry between them.
		expect(lines).toContain('6 Nov–11 Nov ratified');
	});

	it('tell the year in four parts of 8, none, 48 and 26', () => {
		const blocks = viewMonthBlocks(story, ENGLISH);
		expect(blocks.map(({ number }) => number)).toEqual(['8', 'none', '48', '26']);
		const entries = blocks.map(
			({ draw: drawBlock }) =>
				drawBlock({ document: createSvgDocument(), id: 'b', width: 358 }).querySelectorAll('a')
					.length,
		);
		expect(entries).toEqual([3, 0, 12, 9]);
	});

	it.each([358, 1056])('can be drawn with nothing in them at %i pixels', (width) => {
		expectSvg(draw(width, months.view(createStory([]), ENGLISH)), `months-empty-${width}`);
	});

	it('can be drawn with one entry', () => {
		const one = createStory([createLaunch({ day: '2024-05-15', label: 'KN-23' })]);
		expectSvg(draw(1056, months.view(one, ENGLISH)), 'months-one-entry');
	});
});
