import { describe, expect, it } from 'vitest';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import {
	type DateOrder,
	isYearLast,
	judgeDates,
	mendYearLast,
} from '../../src/table/read/date-order.ts';
import { models, rowWith, tableOf } from './tables.ts';

describe('a date with the year last', () => {
	it.each([
		['9/2/2024', '2024-09-02', '2024-02-09'],
		['09/02/24', '2024-09-02', '2024-02-09'],
		['9/30/2024', '2024-09-30', null],
		['30.09.2024', null, '2024-09-30'],
		['02-09-2024', '2024-02-09', '2024-09-02'],
		['9/2/2024 3:00', '2024-09-02 03:00', '2024-02-09 03:00'],
		['9/2/2024 3:00 PM', '2024-09-02 15:00', '2024-02-09 15:00'],
		['9/2/2024, 12:05 a.m.', '2024-09-02 00:05', '2024-02-09 00:05'],
		['9/2/2024 12:05\u202fPM', '2024-09-02 12:05', '2024-02-09 12:05'],
		// An hour that no clock shows.
		['9/2/2024 13:00 PM', '2024-09-02 99:00', '2024-02-09 99:00'],
		['9/2/2024 3:00:17', '2024-09-02 03:00:17', '2024-02-09 03:00:17'],
		['2/29/2024', '2024-02-29', null],
		['2/29/2023', null, null],
		['24-09-02', null, null],
		['9/2/2021', null, null],
	])('%j is %j with the month first and %j with the day first', (text, monthFirst, dayFirst) => {
		expect(isYearLast(text)).toBe(true);
		expect(mendYearLast(text, 'month-first')).toBe(monthFirst);
		expect(mendYearLast(text, 'day-first')).toBe(dayFirst);
	});

	it.each(['2024-09-02', '9/2-2024', '2 Sep 2024', '9/2', '1/2/3/2024', '9/2/2024 3', ''])(
		'is none: %j',
		(text) => {
			expect(isYearLast(text)).toBe(false);
			expect(mendYearLast(text, 'day-first')).toBeNull();
		},
	);
});

const early = ['9/2/2024', '9/3/2024', '9/4/2024', '9/5/2024'];

describe('the dates of a table together', () => {
	const judge = (dates: readonly string[], said: DateOrder | null = null) =>
		judgeDates([...early, ...dates], said);

	it('show their order by one day that can be no month', () => {
		expect(judge(['30/9/2024'])).toMatchObject({ replacement: 'day-first' });
		const problem = judge(['9/30/2024']);
		expect(problem?.replacement).toBe('month-first');
		expect(problem?.action).toContain(
			'All 5 dates with the year last are written month/day/year, such as 9/30/2024 = 30 September 2024.',
		);
	});

	it('leave it open where none does, and say both readings', () => {
		const problem = judge(['9/6/2024']);
		expect(problem?.replacement).toBeNull();
		expect(problem?.action).toContain('such as 9/2/2024: 9 February 2024 or 2 September 2024.');
	});

	it.each([
		['they disagree', ['9/30/2024', '30/9/2024'], null],
		['they are few', [], null],
		['there is no such day', ['9/31/2024'], null],
		['the order was said, and fits', ['9/6/2024'], 'day-first'],
		['the order was said, and is shown', ['9/30/2024'], 'month-first'],
	] as const)('are looked at one by one where %s', (_, dates, said) => {
		expect(judge(dates, said)).toBeNull();
	});

	it('are a problem in another order than was said', () => {
		expect(judge(['9/30/2024'], 'day-first')?.replacement).toBe('month-first');
	});
});

describe('a table with the year last in its dates', () => {
	const rows = [...early, '9/30/2024'].map((date) =>
		rowWith({ time_start: date, time_end: `${date} 11:59 PM`, target: date }),
	);
	const read = (others: readonly string[], dateOrder?: DateOrder) =>
		parseLaunches(tableOf(...rows, ...others), models, { dateOrder, latestDay: '2024-12-31' });
	const codesOf = ({ problems }: ReturnType<typeof read>) => problems.map(({ code }) => code);

	it('has one problem and no launch without an order, and with one that it contradicts', () => {
		expect(read([]).launches).toEqual([]);
		expect(codesOf(read([]))).toEqual(['file.date-order']);
		expect(codesOf(read([], 'day-first'))).toEqual(['file.date-order']);
	});

	it('is read in the order that was said, with a note', () => {
		const { launches, problems } = read([], 'month-first');
		expect(launches[4]).toMatchObject({
			start: { day: '2024-09-30', time: null },
			end: { day: '2024-09-30', time: '23:59' },
		});
		expect(problems.map(({ code, found }) => [code, found])).toEqual([
			['note.date-order', '9/2/2024 (the first of 10)'],
		]);
	});

	it('keeps the other problems, and the dates that are wrong in another way', () => {
		const bad = rowWith({ time_start: '2024-13-02', launched: 'six' });
		const late = rowWith({ time_start: '02-Sep-24' });
		expect(codesOf(read([bad, late]))).toEqual([
			'file.date-order',
			'date.impossible',
			'count.not-whole',
			'date.unreadable',
		]);
	});

	it('names a date with seconds, and one in the future, in the order that was said', () => {
		const odd = rowWith({ time_start: '9/2/2024 3:00:17' });
		const future = rowWith({ time_start: '1/2/2025', time_end: '1/2/2025' });
		const { problems } = read([odd, future], 'month-first');
		expect(problems.map(({ code, cell }) => `${code} ${cell}`).slice(0, 3)).toEqual([
			'date.unreadable A7',
			'date.future A8',
			'date.future B8',
		]);
	});
});
