import { expect, test, vi } from 'vitest';
import { openTable, readTable } from '../../src/desk/check/read-table.ts';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { sheetOf, writeBook } from '../table/sheets.ts';
import { models, rowWith, tableOf } from '../table/tables.ts';

const open = (text: string) => openTable(new TextEncoder().encode(text));

test('a table read in pieces gives what the commands read at once, and tells its progress', () => {
	const rows = Array.from({ length: 6000 }, (_, at) => rowWith({ target: `Київ ${at}` }));
	const text = tableOf(...rows);
	const told: number[] = [];
	const read = readTable(open(text), models, {
		tell: (done, total) => told.push(done / total),
	});
	expect(read).toEqual(parseLaunches(text, models));
	expect(read.launches).toHaveLength(6000);
	expect(told.length).toBeGreaterThan(1);
	expect(told).toEqual([...told].sort((a, b) => a - b));
	expect(told.at(-1)).toBe(1);
});

test('a page saved under the name of the table is refused before it is read', () => {
	const read = readTable(open('<!doctype html><title>No</title>'), models, {
		tell: () => {
			throw new Error('nothing is to be read');
		},
	});
	expect(read.launches).toEqual([]);
	expect(read.problems.map(({ code }) => code)).toEqual(['file.html']);
});

test('a spreadsheet is read as the sheet that it holds, and what was found on opening it is told', () => {
	const row = ['2024-09-02', '2024-09-02', 'KN-23', '', 'Kyiv', 4, 1, 'kpszsu/posts/five'];
	const file = openTable(writeBook({ Table: sheetOf(row) }));
	const { launches, problems } = readTable(file, models, { tell: vi.fn() });
	expect(launches.map(({ target, launched }) => [target, launched])).toEqual([['Kyiv', 4]]);
	expect(problems.map(({ code }) => code)).toEqual(['note.spreadsheet']);
	const zip = openTable(new Uint8Array([0x50, 0x4b, 3, 4]));
	expect(readTable(zip, models, { tell: vi.fn() }).problems.map(({ code }) => code)).toEqual([
		'file.spreadsheet',
	]);
});

test('dates with the year last are read once a person has said in which order', () => {
	const rows = [9, 10, 11, 12, 13].map((day) =>
		rowWith({ time_start: `9/${day}/2024`, time_end: `9/${day}/2024` }),
	);
	const file = open(tableOf(...rows));
	const tell = vi.fn();
	const [problem, ...others] = readTable(file, models, { tell }).problems;
	expect(others).toEqual([]);
	expect(problem).toMatchObject({ code: 'file.date-order', replacement: 'month-first' });
	const { launches } = readTable(file, models, { tell, dateOrder: 'month-first' });
	expect(launches.map(({ start }) => start.day)).toEqual([
		'2024-09-09',
		'2024-09-10',
		'2024-09-11',
		'2024-09-12',
		'2024-09-13',
	]);
});
