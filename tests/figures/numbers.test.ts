import { describe, expect, it } from 'vitest';
import { selectInterceptions } from '../../src/figures/interceptions/select.ts';
import { findSilence } from '../../src/figures/kit/silence.ts';
import { viewMonthBlocks } from '../../src/figures/months/log.ts';
import { compareCount, selectOtherCounts } from '../../src/figures/other-counts/select.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { createFrozenStory, createStory, ENGLISH } from '../fixtures/create-story.ts';
import { columnOf, draw, STORY, viewOf } from './view.ts';

// Every number here was worked out by hand from the rows of the frozen table.

describe('the opening', () => {
	const view = viewOf('half-years');

	it('counts 0 + 6 + 2 and 8 + 66 + 0, one entry without a number', () => {
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

	it('says how many of its entries give no number', () => {
		expect(view.source).toMatch(/24 entries; not counted: 1 without a number\.$/);
	});

	it('says that a half-year is only in part covered', () => {
		const early = STORY.launches.filter(({ start }) => start.day < '2024-10-01');
		expect(viewOf('half-years', createStory(early)).table.rows[1]?.[0]).toBe(
			'July–December 2024 (only in part covered by the table)',
		);
	});
});

describe('the share', () => {
	it('is 1 in 139, then 1 in 15: 8 of 1,115 and 74 of 1,107', () => {
		// 1115 / 8 = 139.4, 1107 / 74 = 14.96; 8 / 1115 = 0.717 %, 74 / 1107 = 6.685 %
		expect(viewOf('share').title).toBe('From one missile in 139 to one in 15');
		expect(viewOf('share').table.rows).toEqual([
			['January–June 2024', 8, 1115, 0.717],
			['July–December 2024', 74, 1107, 6.685],
		]);
	});

	it('of nothing is none', () => {
		expect(columnOf(viewOf('share', createStory([])), 'share_percent')).toEqual([null, null]);
	});
});

describe('the months', () => {
	const view = viewOf('months');

	it('have 6, 2, four months of none, 24, 24, 11, 2 and 13, and January as not reported', () => {
		expect(columnOf(view, 'month').slice(0, 2)).toEqual(['2024-01', '2024-02']);
		expect(columnOf(view, 'total')).toEqual([null, 6, 2, 0, 0, 0, 0, 24, 24, 11, 2, 13]);
	});

	it('say on how many days the label was in use, and share only what can be shared', () => {
		// From 15 February on: 15 of its 29 days.
		expect(columnOf(view, 'days_label_in_use').slice(0, 4)).toEqual([0, 15, 31, 30]);
		const missiles = columnOf(view, 'missiles').map(Number);
		// 24 of 228 in August, 24 of 145 in September, of 1,115 + 1,107 in the year.
		expect(missiles.slice(7, 9)).toEqual([228, 145]);
		expect(missiles.reduce((sum, count) => sum + count, 0)).toBe(2222);
		const shares = columnOf(view, 'share_percent');
		expect([shares[0], ...shares.slice(7, 9)]).toEqual([null, 10.5263, 16.5517]);
	});

	it('never say nought for January, nor none for the silence', () => {
		expect(view.description).toContain('Before 15 February: not recorded');
		expect(view.description).toContain('22 March–5 August: no entry names the KN-23');
		expect(view.description).not.toMatch(/January \d|no other month/);
	});

	it('set the steps of the treaty on a phone between the entries around them', () => {
		const lines = [...draw(view, 358).querySelectorAll('text')].map((text) => text.textContent);
		const order = ['20 Oct', '24 Oct Duma passes the treaty', '25 Oct'];
		expect(lines.filter((line) => order.includes(line ?? ''))).toEqual(order);
		// The three acts of ratification stand in one line: the list has no entry between them.
		expect(lines).toContain('6 Nov–11 Nov ratified');
	});

	it('tell the year in four parts of 8, none, 48 and 26, in 3, 0, 12 and 9 entries', () => {
		const blocks = viewMonthBlocks(STORY, ENGLISH);
		expect(blocks.map(({ number }) => number)).toEqual(['8', 'none', '48', '26']);
		const entries = blocks.map((block) => draw(block, 358).querySelectorAll('a').length);
		expect(entries).toEqual([3, 0, 12, 9]);
	});
});

describe('the longest silence between reports', () => {
	it.each([
		[
			['2024-02-15', '2024-03-21', '2024-08-06', '2024-08-11'],
			['2024-03-22', '2024-08-05'],
		],
		// Of two as long, the first.
		[
			['2024-02-01', '2024-02-04', '2024-02-07'],
			['2024-02-02', '2024-02-03'],
		],
		[['2024-03-21', '2024-03-22'], null],
		[['2024-03-21'], null],
	])('between %j is %j', (days, ends) => {
		const silence = findSilence(days.map((day) => createLaunch({ day, label: 'KN-23' })));
		expect(silence && [silence.first, silence.last]).toEqual(ends);
	});
});

describe('the years from 2024 on', () => {
	const view = viewOf('after');

	it('have no missile labelled simply KN-23 in 2025, 292 that could be either and 79 in one number with others', () => {
		const year = (name: string) => columnOf(view, name).slice(12, 24);
		expect(year('labelled_exact')).toEqual(Array(12).fill(0));
		// In sum 292 and 79.
		expect(year('labelled_either')).toEqual([13, 7, 10, 14, 40, 39, 20, 25, 23, 73, 0, 28]);
		expect(year('labelled_mixed')).toEqual([0, 14, 0, 0, 0, 0, 27, 0, 0, 0, 38, 0]);
		expect(view.description).toContain('292 labelled Iskander-M/KN-23, and 79 in one number');
	});

	it('do not report the label in January 2024 and in 2026, which is not nought', () => {
		const either = columnOf(view, 'labelled_either');
		expect([either[0], ...either.slice(24)]).toEqual([null, null, null, null, null]);
		expect(view.description).toContain('Since 13 December 2025 it has not been used: not recorded');
	});

	it('show what could hide one: 118 in February 2026', () => {
		expect(columnOf(view, 'iskander_m').slice(0, 12)).toEqual([
			22, 6, 15, 12, 11, 28, 33, 22, 17, 18, 17, 14,
		]);
		const hidden = ['iskander_m', 'air_defence_and_iskander_m'];
		const [iskander, both] = hidden.map((name) => Number(columnOf(view, name)[25]));
		expect((iskander ?? 0) + (both ?? 0)).toBe(118);
	});

	it.each([
		['2024-02-01', 'Iskander-M', 'No entry names the KN-23'],
		['2026-04-02', 'KN-23', 'The label is still in use'],
	])('of an entry of %s labelled %s: %s', (day, label, title) => {
		expect(viewOf('after', createStory([createLaunch({ day, label })])).title).toBe(title);
	});
});

describe('the other counts', () => {
	const view = viewOf('other-counts');
	const compare = (id: string) => compareCount(STORY.others.get(id)!, STORY);

	it.each([
		// 6 of 15 February; 82 less 5, 2 and 6 of December makes 69.
		['prosecutors-2024-05-07-used', 6, [6, 6]],
		['cnn-2024-11-23', 69, [69, 69]],
		['hur-2024-12-02', 69, [69, 69]],
		// From 21 to 25 December 21, after that 19.
		['reuters-2025-02-06', 21, [19, 21]],
		['prosecutors-2024-02-16', null, null],
	])('%s stands beside %s in the list, by the days meant %j', (id, own, range) => {
		expect(compare(id)).toMatchObject({ own, range });
	});

	it('stand in the table with the least and the most, by the days meant', () => {
		const at = view.table.rows.findIndex(([, said]) => said === '2025-02-06');
		const names = ['number', 'in_the_list', 'in_the_list_least', 'in_the_list_most'];
		expect(names.map((name) => columnOf(view, name)[at])).toEqual([20, 21, 19, 21]);
	});

	it('are never set against nought where the label was not in use', () => {
		const own = columnOf(view, 'in_the_list');
		expect(own.filter((value) => value === null)).toHaveLength(5);
		expect(own).not.toContain(0);
	});

	it('are of what was used, never of what was examined; drawn is none that was transferred', () => {
		expect(compare('prosecutors-2024-05-07-examined')).toBeNull();
		expect(new Set(columnOf(view, 'counted_as'))).toEqual(
			new Set(['used', 'transferred and used']),
		);
		const { early, late } = selectOtherCounts(STORY);
		expect([...early, ...late].map(({ count }) => count.what)).toEqual(Array(5).fill('used'));
	});

	it('can have nothing to show', () => {
		const empty = viewOf('other-counts', { ...STORY, others: new Map() });
		expect(empty.title).toBe('Other counts beside the list');
	});

	it('go no further than the day on which they were made, and give the page that was read', () => {
		for (const { count, period } of selectOtherCounts(STORY).compared)
			expect(period.last <= count.date).toBe(true);
		for (const page of columnOf(view, 'page_read')) expect(page).toMatch(/^https:\/\//);
	});
});

describe('the three early strikes', () => {
	const view = viewOf('strike');

	it('are in the list under labels that do not name the KN-23, each beside what others said', () => {
		expect(view.table.rows.map(([day, , says, missiles]) => [day, says, missiles])).toEqual([
			['2023-12-30', 'C-300', 6],
			['2023-12-30', 'at least 1 North Korean missile', 1],
			['2024-01-02', 'C-300/C-400 and Iskander-M', 12],
			// The source gave no number.
			['2024-01-02', 'several North Korean missiles', null],
			['2024-01-02', '1 identified by its debris in Kharkiv', 1],
			['2024-02-07', 'C-300', 5],
			['2024-02-07', 'Iskander-M', 3],
			['2024-02-07', '2 of five fired at Kharkiv were KN-23', 2],
		]);
	});

	it('give the day and the page of what others said, and none for the list', () => {
		const said = view.table.rows.filter(([, who]) => who !== 'The list');
		expect(said.map((row) => row.at(-2))).toEqual([
			'2024-01-04',
			'2024-01-04',
			'2024-04-25',
			'2024-02-07',
		]);
		for (const row of said) expect(row.at(-1)).toMatch(/^https:\/\//);
		const listed = view.table.rows.filter(([, who]) => who === 'The list');
		expect(listed.map((row) => row.slice(-2))).toEqual(Array(4).fill([null, '']));
	});
});

describe('the interceptions', () => {
	it('are 277 of 318, 12 of 33, 21 of 74, 10 of 121, and S-300 apart with no share', () => {
		// Cruise: (216 + 49 + 12) of (248 + 56 + 14).
		expect(viewOf('interceptions').table.rows).toEqual([
			['Kh-101, Kh-555, Kalibr', 318, 277, 87.1],
			['Kh-47M2 Kinzhal', 33, 12, 36.4],
			['KN-23 named', 74, 21, 28.4],
			['Iskander-M alone', 121, 10, 8.3],
			['S-300, S-400', 55, 0, null],
		]);
	});

	it('leave out 506 of 1,107 missiles', () => {
		expect(viewOf('interceptions').source).toContain(
			'Left out: 506 of 1,107 missiles, in 141 entries',
		);
	});

	it('hang on two days: 9 of 16 on 2 September and 5 of 5 on 20 December', () => {
		expect(selectInterceptions(createFrozenStory()).peaks).toEqual([
			{ day: '2024-09-02', launched: 16, destroyed: 9 },
			{ day: '2024-12-20', launched: 5, destroyed: 5 },
		]);
	});
});
