import { describe, expect, it } from 'vitest';
import { countDays, dayOfCount } from '../../src/calendar/moment.ts';
import { sortLaunches } from '../../src/table/across/sort-launches.ts';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { models, rowWith, tableOf } from './tables.ts';

type Cells = Parameters<typeof rowWith>[0];

const read = (...rows: readonly string[]) => parseLaunches(tableOf(...rows), models);
/** The problems of rows that all differ in their source, as code, place and value. */
const codesOf = (rows: readonly Cells[]) =>
	read(...rows.map((cells, at) => rowWith({ source: `kpszsu/posts/${at}`, ...cells })))
		.problems.filter(({ code }) => code !== 'row.near-duplicate')
		.map(({ code, cell, found }) => `${code} ${cell ?? found}`);
const times = (number: number, cells: (at: number) => Cells) =>
	Array.from({ length: number }, (_, at) => cells(at));
const onDay = (day: string) => ({ time_start: day, time_end: day });
const later = (days: number) => onDay(dayOfCount(countDays('2024-01-01') + days));

describe('rows that repeat each other', () => {
	it('are not counted, however they are written', () => {
		const { launches, problems } = read(
			rowWith(),
			rowWith({ target: 'Kharkiv' }),
			rowWith({ launched: '4.0' }),
		);
		expect(launches.map(({ line }) => line)).toEqual([2, 3]);
		expect(problems[0]).toMatchObject({ code: 'row.duplicate', line: 4 });
		expect(problems[0]?.action).toContain('line 2');
	});

	it.each([
		[2, ['row.duplicate A4', 'row.duplicate A5']],
		[3, ['row.block-repeated A5']],
	])('give one problem from three in a block on: %d', (size, codes) => {
		const block = times(size, (at) => ({ target: `Place ${at}`, source: 'kpszsu/posts/a' }));
		expect(codesOf([...block, ...block])).toEqual(codes);
	});

	it('are no block where they repeat rows that do not follow each other', () => {
		const [one, two, three] = ['a', 'b', 'c'].map((target) => ({ target, source: 'x/posts/1' }));
		const codes = codesOf([one, two, three, three, one, two]);
		expect(codes.filter((code) => code.startsWith('row.'))).toEqual(
			['A5', 'A6', 'A7'].map((cell) => `row.duplicate ${cell}`),
		);
	});

	it.each([
		['launched', '3'],
		['destroyed', '3'],
		['source', 'kpszsu/posts/six'],
	] as const)('but for %s are both counted, with a warning', (column, value) => {
		const { launches, problems } = read(rowWith(), rowWith({ [column]: value }));
		expect(problems.map(({ code }) => code)).toEqual(['row.near-duplicate']);
		expect(launches).toHaveLength(2);
	});

	it.each([
		{ time_start: '2024-09-02 03:01' },
		{ time_end: '2024-09-02 04:01' },
		{ model: 'Kalibr' },
		{ launch_place: 'Kursk oblast' },
		{ target: 'Kharkiv' },
		{ launched: '3', source: 'kpszsu/posts/six' },
	])('but for %o are two launches, as in many real reports', (cells) => {
		expect(read(rowWith(), rowWith(cells)).problems).toEqual([]);
	});
});

describe('a day far from all others', () => {
	const rows = (days: number, number = 20) => [
		...times(number - 1, later),
		later(number - 2 + days),
	];

	it('is named from the 46th day on, in a table of twenty rows', () => {
		expect(codesOf(rows(46))).toEqual(['date.isolated A21']);
		expect(codesOf(rows(45))).toEqual([]);
		expect(codesOf(rows(46, 19))).toEqual([]);
	});
});

describe('a day out of place', () => {
	/** Forty rows, a day for each, the day of one of them moved. */
	const rows = (days: number) => times(40, (at) => later(at === 20 ? 20 + days : at));

	it('is named from the 32nd day to its nearer neighbour on, either way', () => {
		expect(codesOf(rows(33))).toEqual(['date.out-of-place A22']);
		expect(codesOf(rows(32))).toEqual([]);
		expect(codesOf(rows(-33))).toEqual(['date.out-of-place A22']);
		expect(codesOf(rows(-32))).toEqual([]);
	});

	it('is none between rows more than 14 days apart', () => {
		const between = (gap: number) =>
			times(40, (at) => (at === 20 ? later(80) : later(at < 20 ? at : at + gap)));
		expect(codesOf(between(12))).toEqual(['date.out-of-place A22']);
		expect(codesOf(between(13))).toEqual([]);
	});

	it('is none in a table in which more than one row of twenty is', () => {
		const mixed = (stray: number) =>
			times(40, (at) => later(at % 10 === 5 && at < stray * 10 ? at + 100 : at));
		expect(codesOf(mixed(2))).toHaveLength(2);
		expect(codesOf(mixed(3))).toEqual([]);
	});

	it('may be day and month exchanged, where that would fit', () => {
		const day = (at: number) => (at === 20 ? onDay('2024-09-02') : later(at + 20));
		const [problem] = read(...times(40, day).map((cells) => rowWith(cells))).problems.filter(
			({ code }) => code === 'date.out-of-place',
		);
		expect(problem?.replacement).toBe('2024-02-09');
	});
});

describe('a count that stands out', () => {
	/** The counts of one label that stand out, as `count, usual`. */
	const findOutliers = (...counts: readonly number[]) =>
		read(
			...counts.map((launched, at) =>
				rowWith({ launched: String(launched), destroyed: '0', target: `Place ${at}` }),
			),
		)
			.problems.filter(({ code }) => code === 'count.outlier')
			.map(({ found, expected }) => `${found}, ${/twice (\d+)/.exec(expected)?.[1]}`);
	const many = (count: number, number: number) => Array.from({ length: number }, () => count);

	it('is one of twice the most that is usual for its label, and of ten at least', () => {
		expect(findOutliers(3, 5, 2, 10)).toEqual(['10, 5']);
		expect(findOutliers(3, 6, 2, 11)).toEqual([]);
		expect(findOutliers(1, 1, 1, 9)).toEqual([]);
		expect(findOutliers(1, 1, 1, 10)).toEqual(['10, 1']);
	});

	it('is none where fewer than two other rows show what is usual', () => {
		expect(findOutliers(1, 30)).toEqual([]);
		expect(findOutliers(1, 1, 30)).toEqual(['30, 1']);
	});

	it('is not hidden by one large attack: the highest hundredth of the other rows is left aside', () => {
		expect(findOutliers(30, ...many(4, 99), 30)).toEqual(['30, 4', '30, 4']);
		expect(findOutliers(30, ...many(4, 90), 30)).toEqual([]);
	});

	it('is none beside blanks alone', () => {
		const blank = (target: string) => ({ launched: '', target });
		expect(codesOf([blank('a'), blank('b'), { launched: '30' }]).join()).not.toContain('outlier');
	});
});

describe('a column that was damaged as a whole', () => {
	it.each([
		['destroyed above launched in a tenth', { destroyed: '5' }, 100],
		['blank in half', { launched: '' }, 20],
		['ends far away in a tenth', { time_end: '2024-12-02' }, 100],
	])('is named in place of its cells: %s', (_, cells, all) => {
		const rows = (number: number) =>
			codesOf(times(all, (at) => ({ target: `Place ${at}`, ...(at < number ? cells : {}) })));
		expect(rows(10)).toHaveLength(1);
		expect(rows(10)[0]).toMatch(/^column\./);
		expect(rows(9)).toHaveLength(9);
		expect(rows(9)[0]).not.toMatch(/^column\./);
	});

	it('is sorted alone where each value stands in one run while the days go on', () => {
		const names = ['C-300', 'GBU', 'KN-23', 'Kalibr', 'X-59'];
		const rows = (size: number, of = names) =>
			times(size * of.length, (at) => ({
				...later(at),
				model: of[Math.floor(at / size)] ?? '',
				target: `Place ${at % 7}`,
			}));
		expect(codesOf(rows(10))).toEqual(['column.torn model']);
		// 45 rows, or four names, are too few.
		expect(codesOf(rows(9))).toEqual([]);
		expect(codesOf(rows(20, names.slice(1)))).toEqual([]);
	});
});

describe('the order of the table', () => {
	it('is that of the starts, then of the columns from left to right, counts by their value', () => {
		const rows = [
			rowWith({ time_start: '2024-09-02', time_end: '2024-09-02' }),
			rowWith({ time_end: '2024-09-02 03:30' }),
			rowWith({ model: 'Kalibr' }),
			rowWith({ target: '' }),
			rowWith({ launched: '', destroyed: '' }),
			rowWith({ launched: '9' }),
			rowWith({ launched: '10' }),
			rowWith({ launched: '10', destroyed: '9' }),
			rowWith({ launched: '10', destroyed: '10' }),
			rowWith({ launched: '10', destroyed: '10', source: 'kpszsu/posts/six' }),
		];
		const sorted = sortLaunches(read(...rows.toReversed()).launches);
		const order = [0, 1, 3, 4, 5, 6, 7, 8, 9, 2];
		expect(sorted.map(({ line }) => rows.length + 1 - line)).toEqual(order);
	});
});
