import { type CellObject, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { formatSerial } from './serial-date.ts';

/** A sheet as rows of text, from cell A1 on. */
export interface SheetGrid {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
	readonly sheet: WorkSheet;
}

const isDateFormat = SSF.is_date as (format: string) => boolean;

/** Every sheet of a spreadsheet as rows of text: numbers with all their digits, dates as the table writes them. */
export function listSheets(book: WorkBook): readonly SheetGrid[] {
	const is1904 = book.Workbook?.WBProps?.date1904 === true;
	return book.SheetNames.map((name) => {
		const sheet = book.Sheets[name] ?? {};
		return { name, rows: readRows(sheet, is1904), sheet };
	});
}

/** The cells of a sheet; a row or cell that the file leaves out is a hole. */
export function cellsOf(sheet: WorkSheet): readonly (readonly (CellObject | undefined)[])[] {
	return sheet['!data'] ?? [];
}

function readRows(sheet: WorkSheet, is1904: boolean): readonly (readonly string[])[] {
	const cells = Array.from(cellsOf(sheet), (row) =>
		Array.from(row ?? [], (cell) => wordCell(cell, is1904)),
	);
	const width = cells.reduce((most, row) => Math.max(most, widthOf(row)), 0);
	return cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

function widthOf(row: readonly string[]): number {
	return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function wordCell(cell: CellObject | undefined, is1904: boolean): string {
	const { t, v, w } = cell ?? { t: 'z' };
	if (t === 'z' || v === undefined || v === null) return '';
	if (t === 'e') return w ?? '#VALUE!';
	if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
	if (typeof v !== 'number') return String(v).replace(/\r\n?/g, '\n');
	return wordNumber(v, { format: String(cell?.z ?? ''), shown: w ?? '', is1904 });
}

/** A number with all its digits or, where its format is one of days, as the table writes them. */
function wordNumber(
	value: number,
	{ format, shown, is1904 }: { format: string; shown: string; is1904: boolean },
): string {
	if (!isDateFormat(format)) return String(value);
	const hasTime = /h/i.test(format.replace(/"[^"]*"/g, '')) || /\d:\d\d/.test(shown);
	return formatSerial(value, { is1904, hasTime }) ?? (shown || String(value));
}
