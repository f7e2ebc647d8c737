import { readFileSync } from 'node:fs';
import { type BookType, type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { formatSerial } from '../../src/table/read/serial-date.ts';
import { writeTable } from '../../src/table/write-table.ts';
import { frozen, readFrozen } from '../fixtures/frozen.ts';
import { day, readFile, type SheetCell, sheetOf, writeBook } from './sheets.ts';
import { header, models, tableOf } from './tables.ts';

type Row = readonly SheetCell[];
const sound: Row = [
	day(45537.125),
	day(45537.25),
	'KN-23',
	'Bryansk',
	'Kyiv',
	4,
	1,
	'kpszsu/posts/a',
];
const number = (v: number, z: string): CellObject => ({ t: 'n', v, z });
const formula = (v: number | undefined, f: string) => ({ t: 'n', v, f }) as CellObject;

const read = (file: Uint8Array) => readFile(file, models);
const readSheet = (sheet: WorkSheet) => read(writeBook({ Table: sheet }));
const readCell = (at: number, cell: SheetCell) => readSheet(sheetOf(sound.with(at, cell)));
const listProblems = ({ problems }: ReturnType<typeof read>) =>
	problems
		.filter(({ code }) => code !== 'note.spreadsheet')
		.map(({ code, cell, found }) => `${code} ${cell} ${found}`);
const plainSheet = () => sheetOf(['2024-09-02', '2024-09-02', ...sound.slice(2)]);

describe('a day and time that a spreadsheet keeps as a number', () => {
	const timed = { is1904: false, hasTime: true };

	// 2 September 2024 is day 45537 after 30 December 1899, and 44075 after 1 January 1904.
	it.each([
		[45537, '2024-09-02 00:00'],
		[45537.125, '2024-09-02 03:00'],
		[45537.3333333333, '2024-09-02 08:00'],
		[45537.9993055556, '2024-09-02 23:59'],
		[45537.99999999999, '2024-09-03 00:00'],
		[45537.125 + 30 / 86_400, '2024-09-02 03:00:30'],
		[45537.125 + 29.6 / 86_400, '2024-09-02 03:00:30'],
		[45351, '2024-02-29 00:00'],
		[45658, '2025-01-01 00:00'],
	])('%d is %s', (serial, text) => {
		expect(formatSerial(serial, timed)).toBe(text);
		expect(formatSerial(serial - 1462, { ...timed, is1904: true })).toBe(text);
	});

	it('is each of the 1,440 minutes of a day, as a fraction of any length', () => {
		for (let minute = 0; minute < 1440; minute += 1) {
			const [hour, rest] = [Math.floor(minute / 60), minute % 60];
			const clock = [hour, rest].map((part) => String(part).padStart(2, '0')).join(':');
			const serial = 45537 + minute / 1440;
			for (const value of [serial, Number(serial.toFixed(10)), Number(serial.toPrecision(15))])
				expect(formatSerial(value, timed)).toBe(`2024-09-02 ${clock}`);
		}
	});

	it('is a day alone where no time is shown', () => {
		expect(formatSerial(45537, { ...timed, hasTime: false })).toBe('2024-09-02');
		expect(formatSerial(45537.125, { ...timed, hasTime: false })).toBe('2024-09-02 03:00');
	});

	it.each([0, -1, 0.5, 80_000, Number.NaN, Number.POSITIVE_INFINITY])('is none: %d', (serial) => {
		expect(formatSerial(serial, timed)).toBeNull();
	});
});

describe.each(['xlsx', 'ods'] as const)('an .%s file', (type) => {
	it('gives the launches of the same table as text', () => {
		// With every sign in quotation marks, as the library writes it in both formats.
		const shown = 'yyyy"-"mm"-"dd" "hh":"mm';
		const [one, two] = [
			[day(45537, shown), day(45537, 'yyyy"-"mm"-"dd'), ...sound.slice(2)],
			[day(45537.125, shown), day(45537.25, shown), 'Молнія', null, 'Kyiv, “x”', 12, 0, 'b'],
		];
		const file = writeBook({ Table: sheetOf(one ?? [], two ?? []) }, { type });
		expect(writeTable(read(file).launches)).toBe(
			tableOf(
				'2024-09-02 00:00,2024-09-02,KN-23,Bryansk,Kyiv,4,1,kpszsu/posts/a',
				'2024-09-02 03:00,2024-09-02 06:00,Молнія,,"Kyiv, “x”",12,0,b',
			),
		);
	});
});

describe('the cells of a spreadsheet', () => {
	it('have their days counted from 1904 where the file says so', () => {
		const sheet = sheetOf([day(44075.125), day(44075.25), ...sound.slice(2)]);
		const { launches } = read(writeBook({ Table: sheet }, { is1904: true }));
		expect(launches[0]).toMatchObject({
			start: { day: '2024-09-02', time: '03:00' },
			end: { day: '2024-09-02', time: '06:00' },
		});
	});

	it.each(['m/d/yy h:mm', 'd.m.yyyy hh:mm', 'dd mmm yyyy h:mm AM/PM', '[$-409]h:mm d/m'])(
		'are the same day and time when they are shown as %s',
		(format) => {
			const { launches } = readCell(0, day(45537.125, format));
			expect(launches[0]?.start).toEqual({ day: '2024-09-02', time: '03:00' });
		},
	);

	it('may be text, and are then read as text', () => {
		expect(readCell(0, '2024-09-02 03:00').launches[0]?.start.time).toBe('03:00');
		expect(readCell(5, '16').launches[0]?.launched).toBe(16);
	});

	it.each([
		[16, 16],
		[number(1600, '#,##0'), 1600],
		[number(16, '0.00'), 16],
	])('have all the digits of a number: %j is %d', (cell, count) => {
		expect(readCell(5, cell).launches[0]?.launched).toBe(count);
	});

	it.each([
		[0, '9/2/2024', 'date.order A2 9/2/2024'],
		[0, day(45537.125 + 17 / 86_400), 'date.unreadable A2 2024-09-02 03:00:17'],
		[0, number(45537.125, 'General'), 'date.serial A2 45537.125'],
		[0, day(0.33, '[h]:mm'), 'date.unreadable A2 7:55'],
		[0, day(36_000), 'date.impossible A2 1998-07-24 00:00'],
		[5, 2.5, 'count.not-whole F2 2.5'],
		[5, 15.999999999, 'count.not-whole F2 15.999999999'],
		[5, number(15.6, '0'), 'count.not-whole F2 15.6'],
		[5, day(45547, 'd-mmm'), 'count.date F2 2024-09-12'],
		[5, true, 'count.not-whole F2 TRUE'],
		[5, { t: 'e', v: 0x17, w: '#REF!' } as CellObject, 'cell.error-value F2 #REF!'],
		[5, formula(undefined, 'SUM(1,15)'), 'cell.formula F2 =SUM(1,15)'],
		[5, '=1+1', 'cell.formula F2 =1+1'],
	])('in column %d may be none: %j', (at, cell, problem) => {
		expect(listProblems(readCell(at, cell))).toContain(problem);
	});
});

describe('the place of the table in a spreadsheet', () => {
	it('is named by the real cells, wherever it begins', () => {
		const rows = [header.split(','), sound.with(5, 'six')].map((row) => [null, null, ...row]);
		expect(listProblems(readSheet(utils.aoa_to_sheet([[], [], [], ...rows])))).toEqual([
			'count.not-whole H5 six',
			'note.empty A1  (the first of 3)',
		]);
	});

	it('is the line of the row, line breaks in cells that are not used or not', () => {
		const sheet = utils.aoa_to_sheet([
			['notes', ...header.split(',')],
			['one\ntwo\nthree', ...sound],
			['', ...sound.with(5, 'six')],
		]);
		expect(readSheet(sheet).problems[0]).toMatchObject({ line: 3, cell: 'G3' });
	});

	it('is the one sheet with our column names, nowhere where several have them, hidden ones too', () => {
		const notes = () => utils.aoa_to_sheet([['What changed'], ['a row']]);
		const one = read(writeBook({ Notes: notes(), Table: plainSheet(), More: notes() }));
		expect(one.launches).toHaveLength(1);
		expect(one.problems.map(({ code, found }) => `${code} ${found}`)).toEqual([
			'note.spreadsheet Table',
		]);
		const several = read(writeBook({ 2024: plainSheet(), Notes: notes(), old: plainSheet() }));
		expect(listProblems(several)).toEqual(['sheet.several null “2024”, “old”']);
		expect(several.launches).toEqual([]);
	});

	it('is looked for in the first sheet where none has them, and said to be wrong there', () => {
		expect(listProblems(readSheet(utils.aoa_to_sheet([['country', 'year']])))).toEqual([
			'file.no-header A1 country,year',
		]);
		expect(listProblems(readSheet(utils.aoa_to_sheet([])))).toEqual(['file.empty null ']);
	});
});

describe('what a spreadsheet hides', () => {
	/** The problems of three rows with other parts of the sheet. */
	const withParts = (parts: Partial<WorkSheet>, ...last: Row) => {
		const rows = ['a', 'b', 'c'].map((post) => [...sound.with(7, `kpszsu/posts/${post}`), ...last]);
		return listProblems(readSheet({ ...sheetOf(...rows), ...parts }));
	};
	const merged = (r: number, c: number) => ({
		'!merges': [{ s: { r, c }, e: { r: r + 1, c } }],
	});

	it('is named: formulas with their results, once for the file', () => {
		const rows = [formula(16, 'SUM(1,15)'), formula(4, 'F2/4')].map((cell) => sound.with(5, cell));
		const sheet = readSheet(sheetOf(...rows));
		expect(sheet.launches.map(({ launched }) => launched)).toEqual([16, 4]);
		expect(listProblems(sheet)).toContain('sheet.formulas F2 =SUM(1,15) (the first of 2)');
	});

	it('is named: merged cells, hidden rows and columns', () => {
		expect(withParts(merged(1, 0))).toContain('sheet.merged A2 A2:A3');
		const hidden = [{}, { hidden: true }, { hidden: true }, { hidden: true }];
		const found = withParts({ '!rows': hidden, '!cols': [{}, {}, {}, { hidden: true }] });
		expect(found).toContain('sheet.hidden null column D, row 2, row 3 and 1 more');
	});

	it('is no matter in the column names, and outside the eight columns', () => {
		const name = { t: 's', v: 'time_start', f: '"time_"&"start"' };
		const near = withParts({ A1: name, '!rows': [{ hidden: true }], ...merged(-1, 0) });
		expect(near.filter((problem) => problem.startsWith('sheet.'))).toEqual([]);
		const cols = [...Array.from({ length: 8 }, () => ({})), { hidden: true }];
		const I1 = { t: 's', v: 'reached' };
		const far = withParts({ I1, '!cols': cols, ...merged(1, 8) }, formula(3, 'F2-G2'));
		expect(far.filter((problem) => problem.startsWith('sheet.'))).toEqual([]);
	});
});

describe('a file that looks like a spreadsheet', () => {
	const whole = writeBook({ Table: plainSheet() });
	const book = utils.book_new();
	utils.book_append_sheet(book, plainSheet(), 'Table');

	it.each([
		['cut in half', whole.subarray(0, whole.length / 2)],
		['four letters', new Uint8Array([0x50, 0x4b, 3, 4])],
		['its end lost', whole.subarray(0, whole.length - 40)],
		['the old format', new Uint8Array(write(book, { type: 'array', bookType: 'xls' as BookType }))],
	])('is refused, with what to do: %s', (_, file) => {
		const { launches, problems } = read(file);
		expect(launches).toEqual([]);
		expect(problems.map(({ code }) => code)).toEqual(['file.spreadsheet']);
		expect(problems[0]?.action).toContain('“Excel Workbook (*.xlsx)”');
	});
});

describe('what LibreOffice saved', () => {
	/** Every eightieth row of the frozen table, and every fourth of those at midnight, a minute before it or with a Cyrillic name. */
	const isKept = (line: string, at: number) =>
		at % 80 === 0 || (/ 00:00,| 23:59,|[А-я]/.test(line) && at % 4 === 0);
	const lines = readFrozen('missile_attacks_daily.csv').trimEnd().split('\n').filter(isKept);

	it.each(['libreoffice.xlsx', 'libreoffice.ods'])('%s holds the same launches', (name) => {
		const file = new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));
		const { launches } = readFile(file, frozen.models);
		expect(launches).toHaveLength(75);
		expect(writeTable(launches)).toBe(`${lines.join('\n')}\n`);
	});
});
