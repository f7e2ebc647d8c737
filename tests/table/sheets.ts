import { type BookType, type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { countDays } from '../../src/calendar/moment.ts';
import type { ModelCatalogue } from '../../src/table/models/model-catalogue.ts';
import {
	type ParsedLaunches,
	parseLaunches,
	type ReadOptions,
} from '../../src/table/parse-launches.ts';
import { isSpreadsheet } from '../../src/table/read/decode-text.ts';
import { readSpreadsheet } from '../../src/table/read/read-spreadsheet.ts';
import { header } from './tables.ts';

/** What a cell of a test's sheet holds: text, a number, nothing, or a whole cell with format and formula. */
export type SheetCell = string | number | boolean | null | CellObject;

/** A day as a spreadsheet keeps it: a number and the format that shows it. */
export function day(serial: number, format = 'yyyy-mm-dd hh:mm'): CellObject {
	return { t: 'n', v: serial, z: format };
}

/** A sheet of rows, the usual header above them. */
export function sheetOf(...rows: readonly (readonly SheetCell[])[]): WorkSheet {
	return utils.aoa_to_sheet([header.split(','), ...rows.map((row) => [...row])]);
}

/** The bytes of a spreadsheet file with these sheets. */
export function writeBook(
	sheets: Readonly<Record<string, WorkSheet>>,
	{ type = 'xlsx', is1904 = false }: { type?: BookType; is1904?: boolean } = {},
): Uint8Array {
	const book = utils.book_new();
	for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
	book.Workbook = { ...book.Workbook, WBProps: { date1904: is1904 } };
	return new Uint8Array(write(book, { type: 'array', bookType: type, compression: true }));
}

/** Reads any file as the commands and the desk do. */
export function readFile(
	file: string | Uint8Array,
	models: ModelCatalogue,
	options: ReadOptions = {},
): ParsedLaunches {
	if (typeof file === 'string' || !isSpreadsheet(file)) return parseLaunches(file, models, options);
	const { table, opened } = readSpreadsheet(file);
	return parseLaunches(table, models, { ...options, opened });
}

/** A table of text as a spreadsheet program keeps it: days and times as numbers that are shown as such, counts as numbers. */
export function sheetOfText(rows: readonly (readonly string[])[]): WorkSheet {
	return sheetOf(
		...rows.map((row) => row.map((cell, at) => (at < 2 ? dayOfText(cell) : plain(cell)))),
	);
}

function plain(cell: string): SheetCell {
	return /^\d+$/.test(cell) ? Number(cell) : cell || null;
}

// With every sign in quotation marks, as the library writes it in .xlsx and .ods.
const dayFormat = 'yyyy"-"mm"-"dd';

function dayOfText(text: string): CellObject {
	const [date = '', clock] = text.split(' ');
	const days = countDays(date) - countDays('1899-12-30');
	if (clock === undefined) return day(days, dayFormat);
	const [hour = 0, minute = 0] = clock.split(':').map(Number);
	return day(days + (hour * 60 + minute) / 1440, `${dayFormat}" "hh":"mm`);
}

/** The sheet with every day so many days later. */
export function shiftDays(sheet: WorkSheet, days: number): WorkSheet {
	const cells = Object.entries(sheet).map(([name, cell]) =>
		cell?.z?.startsWith(dayFormat) ? [name, { ...cell, v: cell.v + days }] : [name, cell],
	);
	return Object.fromEntries(cells);
}
