import { disarmCell } from './cells/disarm.ts';

/** What stands in a cell of a download: text, or a number without separators. */
export type PlainCell = string | number;

/** Writes records as CSV: UTF-8, LF, quotation marks where a reader of any separator needs them, formulas disarmed. */
export function writeCsv(records: readonly (readonly PlainCell[])[]): string {
	return records.map((cells) => `${cells.map(writeCell).join(',')}\n`).join('');
}

function writeCell(cell: PlainCell): string {
	const text = disarmCell(String(cell));
	return /[",;\t\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
