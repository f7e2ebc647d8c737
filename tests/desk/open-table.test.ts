import { expect, test } from 'vitest';
import { openTable } from '../../src/desk/check/open-table.ts';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { sheetOf, writeBook } from '../table/sheets.ts';
import { models } from '../table/tables.ts';

test('a spreadsheet is read as the sheet that it holds, and what was found on opening it is told', () => {
	const row = ['2024-09-02', '2024-09-02', 'KN-23', '', 'Kyiv', 4, 1, 'kpszsu/posts/five'];
	const { table, opened } = openTable(writeBook({ Table: sheetOf(row) }));
	const { launches, problems } = parseLaunches(table, models, { opened });
	expect(launches.map(({ target, launched }) => [target, launched])).toEqual([['Kyiv', 4]]);
	expect(problems.map(({ code }) => code)).toEqual(['note.spreadsheet']);
});

test('a zip archive that is none is refused, and everything else is left as it is', () => {
	const zip = openTable(new Uint8Array([0x50, 0x4b, 3, 4]));
	expect(zip.opened.map(({ code }) => code)).toEqual(['file.spreadsheet']);
	const bytes = new TextEncoder().encode('time_start\n');
	expect(openTable(bytes)).toEqual({ table: bytes, opened: [] });
});
