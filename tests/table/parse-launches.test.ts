import { describe, expect, it } from 'vitest';
import { sortLaunches } from '../../src/table/across/sort-launches.ts';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { createLaunchReader } from '../../src/table/read/create-launch-reader.ts';
import { header, models, readFixture, rowWith, tableOf, withoutPlace } from './tables.ts';

const plain = readFixture('plain.csv');
const read = (text: string) => parseLaunches(text, models);
const codesOf = (text: string, severity?: string) =>
	read(text)
		.problems.filter((problem) => severity === undefined || problem.severity === severity)
		.map(({ code }) => code);

describe('parseLaunches', () => {
	it('reads a row into its parts and keeps its place', () => {
		expect(read(plain).launches[2]).toEqual({
			start: { day: '2024-03-21', time: '03:00' },
			end: { day: '2024-03-21', time: '05:30' },
			weapon: {
				text: 'X-47 Kinzhal and Iskander-M/KN-23',
				parts: [['X-47 Kinzhal'], ['Iskander-M', 'KN-23']],
				classes: ['aeroballistic', 'ballistic'],
			},
			launchPlace: '',
			target: 'Kyiv',
			launched: 2,
			destroyed: 2,
			source: 'kpszsu/posts/three',
			line: 4,
			row: 4,
		});
	});

	it('keeps a blank count apart from zero, with a warning', () => {
		const { launches, problems } = read(plain);
		expect(launches.map(({ launched }) => launched)).toEqual([1, null, 2, 10, 4, 14, 3]);
		expect(launches.map(({ destroyed }) => destroyed)).toEqual([0, 0, 2, 9, 1, 13, null]);
		expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
			['count.blank', 'F3'],
			['count.blank', 'G8'],
		]);
	});

	it('reads the same launches from a download with other columns, order and spellings', () => {
		const own = read(plain).launches.map(withoutPlace);
		const download = sortLaunches(read(readFixture('download.csv')).launches);
		expect(download.map(withoutPlace)).toEqual(own);
	});

	it('lists what it accepted in a download as notes, each kind once', () => {
		const notes = read(readFixture('download.csv')).problems.filter(
			({ severity }) => severity === 'note',
		);
		expect(notes.map(({ code, cell }) => [code, cell])).toEqual([
			['note.column-order', null],
			['note.extra-columns', null],
			['note.time-separator', 'A2'],
			['note.short-hour', 'B2'],
			['note.decimal-zero', 'E2'],
			['note.zero-seconds', 'A3'],
			['note.edge-spaces', 'A5'],
			['note.part-order', 'C6'],
		]);
	});

	it('counts lines of the file and rows of a spreadsheet apart where a cell holds a line break', () => {
		const rows = read(readFixture('download.csv')).launches.map(({ line, row }) => [line, row]);
		expect(rows).toEqual([2, 3, 4, 5, 7, 8, 9].map((line, at) => [line, at + 2]));
	});

	it('gives no launch for a row with an error, and all the others', () => {
		const table = tableOf(rowWith({ launched: '~4' }), rowWith({ launched: '5' }));
		expect(read(table).launches.map(({ launched }) => launched)).toEqual([5]);
		expect(codesOf(table)).toEqual(['count.approximate']);
	});

	it('reports all problems of a row at once', () => {
		const row = rowWith({ time_start: '2.9.2024', model: 'KN-24', launched: 'six', source: '' });
		expect(codesOf(tableOf(row))).toEqual([
			'date.order',
			'model.unknown',
			'count.words',
			'source.blank',
		]);
	});

	it('lists twenty planted errors of one file in one run', () => {
		const { launches, problems } = read(readFixture('twenty-errors.csv'));
		const errors = problems.filter(({ severity }) => severity === 'error');
		expect(errors.map(({ line, cell, code }) => `${line} ${cell} ${code}`)).toEqual([
			'2 A2 date.order',
			'3 B3 date.impossible-day',
			'4 A4 date.impossible-time',
			'5 A5 date.serial',
			'6 B6 cell.hashes',
			'7 B7 date.long-span',
			'8 A8 date.before-war',
			'9 C9 model.look-alike',
			'10 C10 model.unknown',
			'11 C11 model.typo',
			'12 C12 model.case',
			'13 C13 model.dashes',
			'14 F14 count.thousands',
			'15 F15 count.approximate',
			'16 F16 count.unit',
			'17 F17 count.range',
			'18 G18 count.no-value',
			'19 G19 count.destroyed-above-launched',
			'20 F20 cell.formula',
			'21 A21 row.ragged',
		]);
		expect(launches).toEqual([]);
	});

	it('needs the last day allowed from its caller, and has none of its own', () => {
		const table = tableOf(rowWith({ time_start: '2031-01-01', time_end: '2031-01-01' }));
		expect(codesOf(table)).toEqual([]);
		const late = parseLaunches(table, models, { latestDay: '2030-12-31' });
		expect(late.problems.map(({ code, cell }) => [code, cell])).toEqual([
			['date.future', 'A2'],
			['date.future', 'B2'],
		]);
	});
});

describe('createLaunchReader', () => {
	it('reads a text in pieces of any size as it reads the whole', () => {
		const text = `\ufeff${readFixture('download.csv').replaceAll('\n', '\r\n')}`;
		for (const size of [1, 2, 7, 64, 1000]) {
			const reader = createLaunchReader(models);
			for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
			expect(reader.end(), `pieces of ${size}`).toEqual(read(text));
		}
	});
});

describe('the columns', () => {
	it('may stand in any order and have spaces around their names', () => {
		const names = header.split(',').reverse().join(' , ');
		const cells = rowWith().split(',').reverse().join(',');
		const { launches, problems } = read(`${names}\n${cells}\n`);
		expect(launches[0]).toMatchObject({ launched: 4, destroyed: 1, target: 'Kyiv' });
		expect(problems.map(({ code }) => code)).toEqual(['note.column-spaces', 'note.column-order']);
	});

	it('give no launches while one is missing, and the other cells are still checked', () => {
		const text = `${header.replace(',launched', '')}\n2024-09-02,02.09.2024,KN-23,,,1,kpszsu/posts/x\n`;
		const { launches, problems } = read(text);
		expect(launches).toEqual([]);
		expect(problems.map(({ code, cell, column }) => [code, cell, column])).toEqual([
			['column.missing', null, 'launched'],
			['date.order', 'B2', 'time_end'],
		]);
	});

	it('suggest the right name for one that is misspelt', () => {
		const [problem] = read(`${header.replace('launched', 'Launhed')}\n${rowWith()}\n`).problems;
		expect(problem).toMatchObject({
			code: 'column.renamed',
			cell: 'F1',
			found: 'Launhed',
			replacement: 'launched',
		});
	});

	it('must not be there twice', () => {
		const text = `${header},launched\n${rowWith()},9\n`;
		const [problem] = read(text).problems;
		expect(problem).toMatchObject({ code: 'column.duplicated', cell: 'I1', column: 'launched' });
	});

	it('may be followed by empty ones', () => {
		const { launches, problems } = read(`${header},,\n${rowWith()},,\n`);
		expect(launches).toHaveLength(1);
		expect(problems.map(({ code }) => code)).toEqual(['note.empty-columns']);
	});
});

describe('rows that are none of the table', () => {
	it.each([
		['', 'note.empty-rows'],
		[',,,,,,,', 'note.empty-rows'],
		[header, 'row.header-repeated'],
		['Total,,,,,120,80,', 'row.total'],
		[',,,,,120,80,', 'row.total'],
		['Разом: 120', 'row.total'],
		['Source: Air Force,,,,,,,', 'row.footnote'],
		['* preliminary', 'row.footnote'],
		['<<<<<<< HEAD', 'file.merge-conflict'],
		[`${rowWith()},more`, 'row.ragged'],
		['2024-09-02,2024-09-02,KN-23', 'row.ragged'],
	])('%s', (row, code) => {
		const text = tableOf(rowWith({ target: 'Kharkiv' }), row, rowWith());
		expect(codesOf(text)).toEqual([code]);
		expect(read(text).launches).toHaveLength(2);
	});

	it('stand above the column names', () => {
		const text = `Missile attacks\n\n${tableOf(rowWith())}`;
		expect(codesOf(text)).toEqual(['file.title-rows', 'note.empty-rows']);
		expect(codesOf(`sep=;\n${tableOf(rowWith())}`)).toEqual(['file.sep-line']);
	});
});

describe('rows together', () => {
	it('may not repeat each other, and the repeated one is not counted', () => {
		const text = tableOf(rowWith(), rowWith({ target: 'Kharkiv' }), rowWith({ launched: '4.0' }));
		const { launches, problems } = read(text);
		expect(launches.map(({ line }) => line)).toEqual([2, 3]);
		expect(problems[0]).toMatchObject({ code: 'row.duplicate', line: 4 });
		expect(problems[0]?.action).toContain('line 2');
	});

	it('give one problem where a block is pasted twice', () => {
		const block = ['a', 'b', 'c', 'd'].map((target) => rowWith({ target }));
		const [problem, ...others] = read(tableOf(...block, ...block)).problems;
		expect(others).toEqual([]);
		expect(problem?.code).toBe('row.block-repeated');
		expect(problem?.action).toContain('The 4 rows from line 6 to line 9 repeat those from line 2');
	});

	it.each([
		['launched', '3'],
		['destroyed', '3'],
		['source', 'kpszsu/posts/six'],
	] as const)('give a warning where they differ in %s alone', (column, value) => {
		const text = tableOf(rowWith(), rowWith({ [column]: value }));
		expect(codesOf(text)).toEqual(['row.near-duplicate']);
		expect(read(text).launches).toHaveLength(2);
	});

	it('give nothing where they differ in the target alone, as many real reports do', () => {
		expect(codesOf(tableOf(rowWith(), rowWith({ target: 'Kharkiv' })))).toEqual([]);
	});
});

describe('start and end', () => {
	const codes = (time_start: string, time_end: string) =>
		codesOf(tableOf(rowWith({ time_start, time_end })));

	it.each([
		['2024-09-02', '2024-09-02 03:00'],
		['2024-09-02 23:00', '2024-09-03'],
		['2024-09-02 23:00', '2024-09-02'],
		['2024-09-02 03:00', '2024-09-04 03:00'],
	])('agree: %s to %s', (start, end) => {
		expect(codes(start, end)).toEqual([]);
	});

	it.each([
		['2024-09-02 03:00', '2024-09-02 02:00', 'date.end-before-start'],
		['2024-09-18', '2024-09-17 08:00', 'date.end-before-start'],
		['2024-09-02 03:00', '2024-08-30 03:00', 'date.end-far-before-start'],
		['2024-09-02 03:00', '2024-09-04 03:01', 'date.long-span'],
		['2024-08-02', '2024-09-02', 'date.long-span'],
	])('disagree: %s to %s', (start, end, code) => {
		expect(codes(start, end)).toEqual([code]);
	});
});
