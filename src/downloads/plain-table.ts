import type { FigureTable } from '../figures/figure.ts';
import type { Format } from '../i18n/format.ts';
import type { PlainCell } from '../launches/write-csv.ts';

/** A figure's table for machines: numbers as numbers, per cents named in the heading. */
export interface PlainTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly PlainCell[])[];
}

/** Turns a table in words into one for machines: `1,115` becomes 1115, `6.7 %` becomes 6.7 under `… (%)`; words stay words. */
export function createPlainTable({ columns, rows }: FigureTable, format: Format): PlainTable {
	const read = createReader(format);
	const isPercent = columns.map((_, index) =>
		rows.some((row) => index > 0 && read.percent(row[index] ?? '') !== null),
	);
	return {
		columns: columns.map((name, index) => (isPercent[index] ? `${name} (%)` : name)),
		// The first cell names the row: a year there is a name, not a number.
		rows: rows.map(([head = '', ...cells]) => [
			head,
			...cells.map((cell) => read.percent(cell) ?? read.number(cell) ?? cell),
		]),
	};
}

// The language's own signs are read off its formats, so that every catalogue is understood.
function createReader(format: Format) {
	const group = format.count(1111).replaceAll('1', '');
	const decimal = format.digits('0.5').replaceAll(/\d/g, '');
	const [before = '', after = ''] = format.percent('0').split('0');
	const number = (cell: string): number | null => {
		const digits = (group ? cell.replaceAll(group, '') : cell).replace(decimal, '.');
		return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : null;
	};
	const percent = (cell: string): number | null =>
		cell.startsWith(before) && cell.endsWith(after)
			? number(cell.slice(before.length, cell.length - after.length))
			: null;
	return { number, percent };
}
