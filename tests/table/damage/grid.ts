/** The cells of a table, row by row, the column names first: what a spreadsheet shows. */
export type Grid = readonly (readonly string[])[];

/** How a grid is written as CSV. */
export interface CsvStyle {
	readonly delimiter?: string;
	readonly lineEnd?: string;
	/** Whether every cell stands in quotation marks, as some programs write it. */
	readonly quoteAll?: boolean;
}

/** Reads a sound CSV text without line breaks in cells, by other means than the reader that is tested. */
export function readGrid(text: string): Grid {
	return text.trimEnd().split('\n').map(readLine);
}

/** Writes a grid as CSV, in quotation marks only what needs them. */
export function writeGrid(
	grid: Grid,
	{ delimiter = ',', lineEnd = '\n', quoteAll = false }: CsvStyle = {},
): string {
	const write = (cell: string): string =>
		quoteAll || cell.includes(delimiter) || /["\n\r]/.test(cell)
			? `"${cell.replaceAll('"', '""')}"`
			: cell;
	return grid.map((row) => `${row.map(write).join(delimiter)}${lineEnd}`).join('');
}

/** The grid with another value in one spreadsheet cell; a row that is too short is filled up. */
export function withCell(grid: Grid, cell: string, value: string): Grid {
	const [row, column] = [Number(cell.slice(1)) - 1, placeOf(cell)];
	return grid.map((cells, at) => {
		if (at !== row) return cells;
		const filled = [...cells, ...Array<string>(Math.max(0, column - cells.length)).fill('')];
		return [...filled.slice(0, column), value, ...filled.slice(column + 1)];
	});
}

/** Puts other values in spreadsheet cells. */
export function withCells(cells: Readonly<Record<string, string>>): (grid: Grid) => Grid {
	return (grid) =>
		Object.entries(cells).reduce((done, [cell, value]) => withCell(done, cell, value), grid);
}

/** Puts one column through a function, the column names left alone. */
export function mapColumn(
	letter: string,
	change: (cells: readonly string[]) => readonly string[],
): (grid: Grid) => Grid {
	const column = placeOf(letter);
	return ([names = [], ...rows]) => {
		const changed = change(rows.map((row) => row[column] ?? ''));
		return [names, ...rows.map((row, at) => row.with(column, changed[at] ?? ''))];
	};
}

function placeOf(cell: string): number {
	return cell.charCodeAt(0) - 65;
}

function readLine(line: string): readonly string[] {
	return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
		(match[1] ?? match[2] ?? '').replaceAll('""', '"'),
	);
}
