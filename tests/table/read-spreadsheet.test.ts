import { readFileSync } from 'node:fs';
import { type BookType, type CellObject, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { formatSerial } from '../../src/table/read/serial-date.ts';
import { writeTable } from '../../src/table/write-table.ts';
import { frozen, readFrozen } from '../fixtures/frozen.ts';
import { day, readFile, type SheetCell, sheetOf, writeBook } from './sheets.ts';
import { header, models, tableOf } from './tables.ts';

const sound = [
	day(45537.125),
	day(45537.25),
	'KN-23',
	'Bryansk oblast',
	'Kyiv',
	4,
	1,
	'kpszsu/posts/a',
];
const rowWith = (at: number, cell: SheetCell): readonly SheetCell[] =>
	sound.with(at, cell as never);
const read = (file: Uint8Array) => readFile(file, models);
const readRow = (at: number, cell: SheetCell) =>
	read(writeBook({ Table: sheetOf(rowWith(at, cell)) }));
const codesOf = (file: Uint8Array) =>
	read(file)
		.problems.filter(({ code }) => code !== 'note.spreadsheet')
		.map(({ code, cell, found }) => `${code} ${cell} ${found}`);
const plainSheet = () => sheetOf(['2024-09-02', '2024-09-02', ...sound.slice(2)] as SheetCell[]);

describe('a day and time that a spreadsheet keeps as a number', () => {
	// 2 September 2024 is day 45537 after 30 December 1899, and 44075 after 1 January 1904.
	it.each([
		[45537, '2024-09-02 00:00'],
		[45537 + 1 / 1440, '2024-09-02 00:01'],
		[45537.125, '2024-09-02 03:00'],
		[45537.3333333333, '2024-09-02 08:00'],
		[45537 + 1439 / 1440, '2024-09-02 23:59'],
		[45537.9993055556, '2024-09-02 23:59'],
		[45537.99999999999, '2024-09-03 00:00'],
		[45537.125 + 30 / 86_400, '2024-09-02 03:00:30'],
		[45537.125 + 29.6 / 86_400, '2024-09-02 03:00:30'],
		[45537 + 86_399 / 86_400, '2024-09-02 23:59:59'],
		[45351, '2024-02-29 00:00'],
		[45352, '2024-03-01 00:00'],
		[45657, '2024-12-31 00:00'],
		[45658, '2025-01-01 00:00'],
	])('%d is %s', (serial, text) => {
		expect(formatSerial(serial, { is1904: false, hasTime: true })).toBe(text);
		expect(formatSerial(serial - 1462, { is1904: true, hasTime: true })).toBe(text);
	});

	it('is each of the 1,440 minutes of a day, as a fraction of any length', () => {
		for (let minute = 0; minute < 1440; minute += 1) {
			const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
			const serial = 45537 + minute / 1440;
			for (const value of [serial, Number(serial.toFixed(10)), Number(serial.toPrecision(15))]) {
				const style = { is1904: false, hasTime: true };
				expect(formatSerial(value, style)).toBe(`2024-09-02 ${clock}`);
			}
		}
	});

	it('is a day alone where no time is shown', () => {
		expect(formatSerial(45537, { is1904: false, hasTime: false })).toBe('2024-09-02');
		expect(formatSerial(45537.125, { is1904: false, hasTime: false })).toBe('2024-09-02 03:00');
	});

	it.each([0, -1, 0.5, 80_000, 1e12, Number.NaN, Number.POSITIVE_INFINITY])(
		'is none: %d',
		(serial) => {
			expect(formatSerial(serial, { is1904: false, hasTime: true })).toBeNull();
		},
	);
});

describe.each(['xlsx', 'ods'] as const)('an .%s file', (type) => {
	it('gives the launches of the same table as text', () => {
		// With every sign in quotation marks, as the library writes it in both formats.
		const shown = 'yyyy"-"mm"-"dd" "hh":"mm';
		const rows = [
			[day(45537, shown), day(45537, 'yyyy"-"mm"-"dd'), ...sound.slice(2, 7), 'kpszsu/posts/one'],
			[
				day(45537.125, shown),
				day(45537.25, shown),
				'Молнія',
				null,
				'Kyiv, “Podil”',
				12,
				0,
				'kpszsu/posts/two',
			],
		] as SheetCell[][];
		const { launches } = read(writeBook({ Table: sheetOf(...rows) }, { type }));
		expect(writeTable(launches)).toBe(
			tableOf(
				'2024-09-02 00:00,2024-09-02,KN-23,Bryansk oblast,Kyiv,4,1,kpszsu/posts/one',
				'2024-09-02 03:00,2024-09-02 06:00,Молнія,,"Kyiv, “Podil”",12,0,kpszsu/posts/two',
			),
		);
	});
});

describe('the dates of a spreadsheet', () => {
	it('are read in the system of 1904 where the file says so', () => {
		const sheet = sheetOf(rowWith(1, day(44075.25)).with(0, day(44075.125)));
		const { launches } = read(writeBook({ Table: sheet }, { is1904: true }));
		expect(launches[0]).toMatchObject({
			start: { day: '2024-09-02', time: '03:00' },
			end: { day: '2024-09-02', time: '06:00' },
		});
	});

	it('are the same in whatever way they are shown', () => {
		for (const format of [
			'm/d/yy h:mm',
			'd.m.yyyy hh:mm',
			'dd mmm yyyy h:mm AM/PM',
			'[$-409]h:mm d/m',
		]) {
			const { launches } = readRow(0, day(45537.125, format));
			expect(launches[0]?.start).toEqual({ day: '2024-09-02', time: '03:00' });
		}
	});

	it('may be text, and are then read as text', () => {
		expect(readRow(0, '2024-09-02 03:00').launches[0]?.start.time).toBe('03:00');
		expect(readRow(0, '9/2/2024').problems[0]).toMatchObject({ code: 'date.order', cell: 'A2' });
	});

	it.each([
		[day(45537.125 + 17 / 86_400), 'date.unreadable', '2024-09-02 03:00:17'],
		[{ t: 'n', v: 45537.125, z: 'General' } as CellObject, 'date.serial', '45537.125'],
		[day(0.33, '[h]:mm'), 'date.unreadable', '7:55'],
		[day(36_000), 'date.impossible', '1998-07-24 00:00'],
	])('are named where they are none: %j', (cell, code, found) => {
		expect(readRow(0, cell).problems[0]).toMatchObject({ code, found, cell: 'A2' });
	});
});

describe('the numbers of a spreadsheet', () => {
	it.each([
		[16, 16],
		[{ t: 'n', v: 1600, z: '#,##0' } as CellObject, 1600],
		[{ t: 'n', v: 16, z: '0.00' } as CellObject, 16],
		['16', 16],
	])('%j is %d', (cell, count) => {
		expect(readRow(5, cell).launches[0]?.launched).toBe(count);
	});

	it.each([
		[2.5, 'count.not-whole', '2.5'],
		[15.999999999, 'count.not-whole', '15.999999999'],
		[{ t: 'n', v: 15.6, z: '0' } as CellObject, 'count.not-whole', '15.6'],
		[day(45547, 'd-mmm'), 'count.date', '2024-09-12'],
		[true, 'count.not-whole', 'TRUE'],
		[{ t: 'e', v: 0x17, w: '#REF!' } as CellObject, 'cell.error-value', '#REF!'],
		['=1+1', 'cell.formula', '=1+1'],
		['1 600', 'count.not-whole', '1 600'],
	])('%j is no count', (cell, code, found) => {
		expect(readRow(5, cell).problems[0]).toMatchObject({ code, found, cell: 'F2' });
	});
});

describe('the place of the table in a spreadsheet', () => {
	it('is named by the real cells, wherever it begins', () => {
		const rows = [header.split(','), rowWith(5, 'six')].map((row) => [null, null, ...row]);
		const sheet = utils.aoa_to_sheet([[], [], [], ...rows]);
		expect(codesOf(writeBook({ Table: sheet }))).toEqual([
			'count.not-whole H5 six',
			'note.empty A1  (the first of 3)',
		]);
	});

	it('is the line of the row, line breaks in cells that are not used or not', () => {
		const extra = (text: string): SheetCell[] => [text, ...sound];
		const sheet = utils.aoa_to_sheet([
			['notes', ...header.split(',')],
			extra('one\ntwo\nthree'),
			extra('').with(6, 'six'),
		]);
		expect(read(writeBook({ Table: sheet })).problems[0]).toMatchObject({ line: 3, cell: 'G3' });
	});

	it('is the one sheet with our column names', () => {
		const notes = utils.aoa_to_sheet([['What changed'], ['a row']]);
		const file = writeBook({ Notes: notes, Table: plainSheet(), More: notes });
		const { launches, problems } = read(file);
		expect(launches).toHaveLength(1);
		expect(problems.map(({ code, found }) => [code, found])).toEqual([
			['note.spreadsheet', 'Table'],
		]);
	});

	it('is nowhere where several sheets have them, hidden ones too', () => {
		const file = writeBook({
			2024: plainSheet(),
			Notes: utils.aoa_to_sheet([['x']]),
			old: plainSheet(),
		});
		expect(codesOf(file)).toEqual(['sheet.several null “2024”, “old”']);
		expect(read(file).launches).toEqual([]);
	});

	it('is looked for in the first sheet where none has them, and said to be wrong there', () => {
		const file = writeBook({
			A: utils.aoa_to_sheet([
				['country', 'year'],
				['Ukraine', 2024],
			]),
		});
		expect(codesOf(file)).toEqual(['file.no-header A1 country,year']);
		expect(codesOf(writeBook({ A: utils.aoa_to_sheet([]) }))).toEqual(['file.empty null ']);
	});
});

describe('what a spreadsheet hides', () => {
	it('is named: formulas with their results, once for the file', () => {
		const formula = (v: number, f: string) => ({ t: 'n', v, f }) as CellObject;
		const sheet = sheetOf(rowWith(5, formula(16, 'SUM(1,15)')), rowWith(5, formula(4, 'F2/4')));
		const { launches } = read(writeBook({ Table: sheet }));
		expect(launches.map(({ launched }) => launched)).toEqual([16, 4]);
		expect(codesOf(writeBook({ Table: sheet }))).toContain(
			'sheet.formulas F2 =SUM(1,15) (the first of 2)',
		);
	});

	it('is no matter in the column names', () => {
		const sheet = sheetOf(sound);
		sheet['A1'] = { t: 's', v: 'time_start', f: '"time_"&"start"' };
		sheet['!rows'] = [{ hidden: true }];
		sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
		expect(codesOf(writeBook({ Table: sheet }))).toEqual([]);
	});

	it('stops where a formula has no result', () => {
		const sheet = sheetOf(rowWith(5, { t: 'n', f: 'SUM(1,15)' } as CellObject));
		expect(codesOf(writeBook({ Table: sheet }))).toContain('cell.formula F2 =SUM(1,15)');
	});

	it('is no matter where it lies outside the eight columns', () => {
		const sheet = sheetOf([...sound, { t: 'n', v: 3, f: 'F2-G2' } as CellObject]);
		sheet['I1'] = { t: 's', v: 'reached' };
		sheet['!cols'] = [...Array.from({ length: 8 }, () => ({})), { hidden: true }];
		sheet['!merges'] = [{ s: { r: 1, c: 8 }, e: { r: 2, c: 8 } }];
		expect(codesOf(writeBook({ Table: sheet }))).toEqual(['note.extra-columns null reached']);
	});

	it('is named: merged cells stop', () => {
		const sheet = sheetOf(sound, sound.with(0, null as never));
		sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
		expect(codesOf(writeBook({ Table: sheet }))).toEqual([
			'sheet.merged A2 A2:A3',
			'date.blank A3 ',
		]);
	});

	it('is named: hidden rows and columns are read, and told', () => {
		const sheet = sheetOf(sound, rowWith(7, 'kpszsu/posts/b'), rowWith(7, 'kpszsu/posts/c'));
		sheet['!rows'] = [{}, { hidden: true }, {}, { hidden: true }];
		sheet['!cols'] = [{}, {}, {}, { hidden: true }];
		const file = writeBook({ Table: sheet });
		expect(codesOf(file)).toContain('sheet.hidden null column D, row 2, row 4');
		expect(read(file).launches).toHaveLength(3);
	});
});

describe('a file that looks like a spreadsheet', () => {
	const whole = writeBook({ Table: plainSheet() });
	it.each([
		['cut in half', whole.subarray(0, whole.length / 2)],
		['four letters', new Uint8Array([0x50, 0x4b, 3, 4])],
		['its end lost', whole.subarray(0, whole.length - 40)],
	])('is refused, and nothing is thrown: %s', (_, file) => {
		const { launches, problems } = read(file);
		expect(launches).toEqual([]);
		expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
	});

	it('is refused in the old format, with what to do', () => {
		const book = utils.book_new();
		utils.book_append_sheet(book, plainSheet(), 'Table');
		const file = new Uint8Array(write(book, { type: 'array', bookType: 'xls' as BookType }));
		const [problem, ...others] = read(file).problems;
		expect(others).toEqual([]);
		expect(problem?.code).toBe('file.spreadsheet');
		expect(problem?.action).toContain('“Excel Workbook (*.xlsx)”');
	});
});

/** Every eightieth row of the frozen table, and every fourth of those at midnight, a minute before it or with a Cyrillic name. */
function cutTable(): string {
	const lines = readFrozen('missile_attacks_daily.csv').split('\n').slice(0, -1);
	const isKept = (line: string, at: number) =>
		at % 80 === 0 || (/ 00:00,| 23:59,|[А-я]/.test(line) && at % 4 === 0);
	return lines
		.filter(isKept)
		.map((line) => `${line}\n`)
		.join('');
}

describe('what LibreOffice saved', () => {
	it.each(['libreoffice.xlsx', 'libreoffice.ods'])('%s holds the same launches', (name) => {
		const file = new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));
		const { launches } = readFile(file, frozen.models);
		expect(launches).toHaveLength(75);
		expect(writeTable(launches)).toBe(cutTable());
	});
});
