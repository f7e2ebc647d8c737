import { describe, expect, it } from 'vitest';
import { after } from '../../src/figures/after.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { interceptions } from '../../src/figures/interceptions.ts';
import { labelWindow } from '../../src/figures/label-window.ts';
import { otherCounts } from '../../src/figures/other-counts.ts';
import { strike } from '../../src/figures/strike.ts';
import type { Launch } from '../../src/launches/launch.ts';
import { createSvgDocument } from '../../src/render/svg-document.ts';
import { expectSvg } from '../charts/svg-snapshot.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';

const NOT_REPORTED = 'not reported separately';
const story = createStory(frozen.launches);
const viewOf = (figure: Figure, launches?: readonly Launch[]) =>
	figure.view(launches ? createStory(launches) : story, ENGLISH);
const draw = (figure: Figure, width: number, launches?: readonly Launch[]) =>
	viewOf(figure, launches).draw({ document: createSvgDocument(), id: figure.id, width });
const rowOf = (figure: Figure, name: string) =>
	viewOf(figure).table.rows.find(([head]) => head?.startsWith(name));

describe("the label's life", () => {
	it('gives 18 of both, 6 alone and 22 Iskander-M in August 2024', () => {
		expect(rowOf(labelWindow, 'August 2024')).toEqual(['August 2024', '22', '6', '18', '0', '0']);
	});

	it('gives 38 in mixed reports in November 2025, and 56 + 33 that follow in February 2026', () => {
		expect(rowOf(labelWindow, 'November 2025')?.[4]).toBe('38');
		expect(rowOf(labelWindow, 'February 2026')).toEqual([
			'February 2026',
			'29',
			NOT_REPORTED,
			NOT_REPORTED,
			NOT_REPORTED,
			'89',
		]);
	});

	it('never writes nought for a month outside of the window, from January 2023 to April 2026', () => {
		const { rows } = viewOf(labelWindow).table;
		expect(rows).toHaveLength(40);
		for (const [month = '', , ...cells] of rows) {
			const isOutside = /2023|2026|January 2024/.test(month) && !/label in use/.test(month);
			const named = cells.slice(0, 3);
			expect(named.includes(NOT_REPORTED), month).toBe(isOutside);
			if (isOutside) expect(new Set(named).size, month).toBe(1);
		}
	});

	it('says so in its description, and on the drawing on both sides of the window', () => {
		expect(viewOf(labelWindow).description).toContain(
			'Before 15 February 2024 and after 13 December 2025 no label names KN-23',
		);
		for (const width of [320, 760]) {
			const texts = [...draw(labelWindow, width).querySelectorAll('text')];
			const words = texts.map((text) => text.textContent).join('');
			expect(words.replaceAll(/\s*\n\s*/g, '').match(/not reported ?separately/g)).toHaveLength(2);
		}
	});

	it.each([320, 760])('can be drawn where no label names KN-23 at %i pixels', (width) => {
		const rows = [createLaunch({ day: '2023-02-01', label: 'Iskander-M', launched: 3 })];
		expect(viewOf(labelWindow, rows).title).toBe('No report names the KN-23');
		expectSvg(draw(labelWindow, width, rows), `label-window-none-${width}`);
	});
});

describe('other counts', () => {
	const view = viewOf(otherCounts);

	it('say about 50 where the list has 6, up to 27 February', () => {
		expect(view.title).toBe('To 27 February: prosecutors about 50, this list 6');
	});

	it('stand beside what the list has on the same days: 69 by 23 November, 82 in the year', () => {
		const own = new Map(
			view.table.rows.map((row) => [`${row[0]?.slice(0, 12)} ${row[2]}`, row[6]]),
		);
		expect(own.get('Ukrainian de about 60')).toBe('69 (label in use from 15 February 2024)');
		expect(own.get('Multilateral at least 100')).toBe('82 (label in use from 15 February 2024)');
	});

	it('are never set against nought where the label was not in use', () => {
		const early = view.table.rows.filter((row) =>
			/^(30 December 2023|2 January 2024|7 February 2024)( to 7 February 2024)?$/.test(
				row[5] ?? '',
			),
		);
		expect(early).toHaveLength(5);
		for (const row of early) expect(row[6]).toBe(NOT_REPORTED);
	});

	it('leave out what was supplied, expected or examined: 11 counts of use', () => {
		expect(view.table.rows).toHaveLength(11);
		expect(new Set(view.table.rows.map((row) => row[4]))).toEqual(
			new Set(['used', 'transferred and used']),
		);
	});

	it('give the address of the page that was read', () => {
		for (const row of view.table.rows) expect(row.at(-1)).toMatch(/^https:\/\//);
	});
});

describe('the interceptions', () => {
	it('are 21 of 74, 10 of 121 and 277 of 318: (216 + 49 + 12) of (248 + 56 + 14)', () => {
		const { rows, columns } = viewOf(interceptions).table;
		expect(columns).toEqual(['Label', 'Launched', 'Reported shot down', 'Share']);
		expect(rows.slice(0, 2)).toEqual([
			['KN-23 named', '74', '21', '28\u202f%'],
			['Iskander-M alone', '121', '10', '8\u202f%'],
		]);
		expect(rows[4]).toEqual(['X-101/X-555, Kalibr', '318', '277', '87\u202f%']);
	});

	it('split the 74 by what the label says: 2 of 8 and 19 of 66', () => {
		expect(viewOf(interceptions).table.rows.slice(5)).toEqual([
			['labelled KN-23', '8', '2', '25\u202f%'],
			['labelled Iskander-M/KN-23, not told apart', '66', '19', '29\u202f%'],
		]);
	});

	it.each([320, 760])(
		'show one stroke for each of 74, 121, 33, 55 and 318 at %i pixels',
		(width) => {
			const svg = draw(interceptions, width);
			const pattern = svg.querySelector('pattern');
			const cell = Number(pattern?.getAttribute('width')) * Number(pattern?.getAttribute('height'));
			const area = [...svg.querySelectorAll('rect')].reduce(
				(sum, rect) =>
					sum + Number(rect.getAttribute('width')) * Number(rect.getAttribute('height')),
				0,
			);
			expect(Math.round(area / cell)).toBe(74 + 121 + 33 + 55 + 318);
		},
	);
});

describe('the report of 2 January 2024', () => {
	it('stands as C-300/C-400 and Iskander-M, 12 launched and none shot down', () => {
		expect(viewOf(strike).title).toBe('12 missiles, and the label names no KN-23');
		expect(
			viewOf(strike)
				.table.rows.slice(0, 4)
				.map((row) => row[1]),
		).toEqual(['C-300/C-400 and Iskander-M', '2 January 2024, 06:00', '12', '0']);
	});

	it('is shown beside three voices, each with the page that was read', () => {
		const voices = viewOf(strike).table.rows.slice(5);
		expect(voices).toHaveLength(3);
		for (const row of voices) expect(row[2]).toMatch(/^https:\/\//);
	});

	it('can be missing', () => {
		const rows = [createLaunch({ day: '2024-01-02', label: 'Iskander-M', launched: 2 })];
		expect(viewOf(strike, rows).title).toBe('The list has no such report');
		expectSvg(draw(strike, 320, rows), 'strike-missing');
	});
});

describe('after the article', () => {
	// January to December 2025: 13 + 7 + 10 + 14 + 40 + 39 + 20 + 25 + 23 + 73 + 0 + 28.
	it('has 292 without mixed reports and 14 + 27 + 38 in them in 2025', () => {
		expect(viewOf(after).title).toBe('In 2025: 292 named alone, 79 in mixed reports');
		const { rows } = viewOf(after).table;
		expect(rows.slice(0, 12).map((row) => row[3])).toEqual([
			'13',
			'7',
			'10',
			'14',
			'40',
			'39',
			'20',
			'25',
			'23',
			'73',
			'0',
			'28',
		]);
		expect(rows.slice(0, 12).map((row) => row[4])).toEqual([
			'0',
			'14',
			'0',
			'0',
			'0',
			'0',
			'27',
			'0',
			'0',
			'0',
			'38',
			'0',
		]);
	});

	it('is not reported separately in 2026, in table, description and drawing', () => {
		const view = viewOf(after);
		for (const row of view.table.rows.slice(12))
			expect(row.slice(1)).toEqual(Array(4).fill(NOT_REPORTED));
		expect(view.description).toContain('After 13 December 2025 the label is not in use');
		expect(draw(after, 320).textContent).toContain(NOT_REPORTED);
	});

	it.each([320, 760])('can be drawn with a mixed report alone at %i pixels', (width) => {
		const rows = [
			createLaunch({ day: '2025-02-03', label: 'X-47 Kinzhal and Iskander-M/KN-23', launched: 7 }),
		];
		expectSvg(draw(after, width, rows), `after-mixed-${width}`);
	});
});
