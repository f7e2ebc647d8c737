import { sortLaunches } from './across/sort-launches.ts';
import type { Launch } from './launch.ts';
import { formatCells } from './launch-text.ts';
import { columns } from './read/columns.ts';

/** The project's own table as CSV text: the eight columns, sorted, counts as integers, LF, quotation marks only where needed. */
export function writeTable(launches: readonly Launch[]): string {
	const rows = [columns, ...sortLaunches(launches).map(formatCells)];
	return rows.map(writeRecord).join('');
}

/** One record of a CSV text, its line end too. */
export function writeRecord(cells: readonly string[]): string {
	return `${cells.map(quote).join(',')}\n`;
}

function quote(cell: string): string {
	return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
