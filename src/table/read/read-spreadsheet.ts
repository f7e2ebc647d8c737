import { read, utils, type WorkBook } from '@e965/xlsx';
import { createProblem, finding, wholeFile } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { writeRecord } from '../write-table.ts';
import { type ColumnName, columns, formatColumnLetters } from './columns.ts';
import { damagedSheet } from './decode-text.ts';
import { fewestNames, headerDepth } from './open-text.ts';
import { cellsOf, listSheets, type SheetGrid } from './sheet-cells.ts';

const mostNamed = 3;

/** A spreadsheet as the text of a table; empty where an error among what was found says why. */
export interface OpenedSheet {
	readonly table: string;
	readonly opened: readonly Problem[];
}

/** Reads the one sheet of an .xlsx or .ods file that has our column names, as CSV text whose records are the rows of the sheet. */
export function readSpreadsheet(bytes: Uint8Array): OpenedSheet {
	const book = open(bytes);
	if (book === null) return { table: '', opened: [damagedSheet] };
	const sheets = listSheets(book).filter(({ rows }) => rows.length > 0);
	const [found, ...more] = sheets.filter((sheet) => findHeader(sheet) !== -1);
	if (found !== undefined && more.length > 0) {
		const names = [found, ...more].map(({ name }) => `“${name}”`).join(', ');
		return { table: '', opened: [createProblem(finding('sheet.several'), wholeFile, names)] };
	}
	const chosen = found ?? sheets[0];
	return chosen === undefined ? { table: '', opened: [] } : readSheet(chosen, sheets.length);
}

function open(bytes: Uint8Array): WorkBook | null {
	try {
		return read(bytes, {
			type: 'array',
			dense: true,
			nodim: true,
			cellNF: true,
			cellStyles: true,
			cellHTML: false,
		});
	} catch {
		// What the library throws says nothing to an editor.
		return null;
	}
}

function findHeader({ rows }: SheetGrid): number {
	return rows.slice(0, headerDepth).findIndex((row) => placesOf(row).size >= fewestNames);
}

/** Where the eight columns stand. */
function placesOf(row: readonly string[]): ReadonlyMap<ColumnName, number> {
	const names = row.map((cell) => cell.trim());
	const found = columns.filter((name) => names.includes(name));
	return new Map(found.map((name) => [name, names.indexOf(name)]));
}

/** A sheet, and where the rows and columns of the table are in it. */
interface Body {
	readonly grid: SheetGrid;
	readonly header: number;
	readonly places: ReadonlyMap<ColumnName, number>;
}

function readSheet(grid: SheetGrid, count: number): OpenedSheet {
	const header = findHeader(grid);
	const places = placesOf(grid.rows[header] ?? []);
	const used = new Set(places.values());
	const keepLine = (row: readonly string[]) =>
		row.map((cell, at) => (used.has(at) ? cell : cell.replaceAll('\n', ' ')));
	const body = { grid, header, places };
	const sheet = count > 1 ? 'The one sheet with these columns' : 'The sheet';
	return {
		table: grid.rows.map((row) => writeRecord(keepLine(row))).join(''),
		opened: [
			...findFormulas(body),
			...findMerged(body),
			...findHidden(body),
			createProblem(finding('note.spreadsheet', { sheet }), wholeFile, grid.name),
		],
	};
}

/** A formula without a result is an error in its cell; of those with one the first is told for all. */
function findFormulas({ grid, header, places }: Body): readonly Problem[] {
	const found = [...places].flatMap(([column, at]) =>
		cellsOf(grid.sheet).flatMap((row, index) => {
			const formula = row?.[at]?.f;
			if (formula === undefined || index <= header) return [];
			const place = { line: index + 1, cell: nameCell(index, at), column };
			return [{ place, formula: `=${formula}`, isLost: (grid.rows[index]?.[at] ?? '') === '' }];
		}),
	);
	const [lost, kept] = [
		found.filter(({ isLost }) => isLost),
		found.filter(({ isLost }) => !isLost),
	];
	const count = kept.length === 1 ? '' : ` (the first of ${kept.length})`;
	return [
		...lost.map(({ place, formula }) => createProblem(finding('cell.formula'), place, formula)),
		...kept
			.slice(0, 1)
			.map(({ place, formula }) =>
				createProblem(finding('sheet.formulas'), place, `${formula}${count}`),
			),
	];
}

function findMerged({ grid, header, places }: Body): readonly Problem[] {
	return (grid.sheet['!merges'] ?? [])
		.filter(
			({ s, e }) =>
				e.r > header &&
				s.r < grid.rows.length &&
				[...places.values()].some((at) => at >= s.c && at <= e.c),
		)
		.map((range) => {
			const cell = nameCell(range.s.r, range.s.c);
			const place = { line: range.s.r + 1, cell, column: null };
			return createProblem(finding('sheet.merged'), place, utils.encode_range(range));
		});
}

function findHidden({ grid, header, places }: Body): readonly Problem[] {
	const isFilled = (index: number) => grid.rows[index]?.some((cell) => cell.trim() !== '');
	const hiddenRows = (grid.sheet['!rows'] ?? []).flatMap((row, index) =>
		row?.hidden && index > header && isFilled(index) ? [`row ${index + 1}`] : [],
	);
	const hiddenColumns = [...places.values()]
		.filter((at) => grid.sheet['!cols']?.[at]?.hidden)
		.map((at) => `column ${formatColumnLetters(at)}`);
	const all = [...hiddenColumns, ...hiddenRows];
	if (all.length === 0) return [];
	const shown = all.slice(0, mostNamed).join(', ');
	const rest = all.length > mostNamed ? ` and ${all.length - mostNamed} more` : '';
	return [createProblem(finding('sheet.hidden'), wholeFile, `${shown}${rest}`)];
}

function nameCell(index: number, at: number): string {
	return `${formatColumnLetters(at)}${index + 1}`;
}
