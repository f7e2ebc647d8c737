import { read, utils, type WorkBook } from '@e965/xlsx';
import { createProblem, finding, wholeFile } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { writeRecord } from '../write-table.ts';
import { type ColumnName, columns, formatColumnLetters } from './columns.ts';
import { damagedSheet } from './decode-text.ts';
import { headerDepth } from './find-layout.ts';
import { cellsOf, listSheets, type SheetGrid } from './sheet-cells.ts';

/** Fewest of the eight names that make a row the header. */
const fewestNames = 3;
const mostNamed = 3;

/** A spreadsheet as the text of a table; empty where an error among what was found says why. */
export interface OpenedSheet {
	readonly table: string;
	readonly opened: readonly Problem[];
}

/** Reads the one sheet of an .xlsx or .ods file that has our column names, as CSV text whose records are the rows of the sheet. */
export function readSpreadsheet(bytes: Uint8Array): OpenedSheet {
	const book = open(bytes);
	if (book === null) return { table: '', opened: [damagedSheet(bytes)] };
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
	return rows.slice(0, headerDepth).findIndex((row) => placesOf(row).length >= fewestNames);
}

/** Where the eight columns stand. */
function placesOf(row: readonly string[]): readonly (readonly [ColumnName, number])[] {
	const names = row.map((cell) => cell.trim());
	return columns.flatMap((name) =>
		names.includes(name) ? [[name, names.indexOf(name)] as const] : [],
	);
}

function readSheet(grid: SheetGrid, count: number): OpenedSheet {
	const header = findHeader(grid);
	const places = new Map(placesOf(grid.rows[header] ?? []));
	const used = new Set(places.values());
	const keepLine = (row: readonly string[]) =>
		row.map((cell, at) => (used.has(at) ? cell : cell.replaceAll('\n', ' ')));
	const body = { grid, header, places };
	return {
		table: grid.rows.map((row) => writeRecord(keepLine(row))).join(''),
		opened: [
			...findFormulas(body),
			...findMerged(body),
			...findHidden(body),
			createProblem(
				finding('note.spreadsheet', {
					sheet: count > 1 ? 'The one sheet with these columns' : 'The sheet',
				}),
				wholeFile,
				grid.name,
			),
		],
	};
}

/** A sheet, and where the rows and columns of the table are in it. */
interface Body {
	readonly grid: SheetGrid;
	readonly header: number;
	readonly places: ReadonlyMap<ColumnName, number>;
}

function findFormulas({ grid, header, places }: Body): readonly Problem[] {
	const cells = cellsOf(grid.sheet);
	const found = [...places].flatMap(([column, at]) =>
		cells.flatMap((row, index) => {
			const cell = row?.[at];
			if (cell?.f === undefined || index <= header) return [];
			const isLost = (grid.rows[index]?.[at] ?? '') === '';
			return [{ index, at, column, formula: `=${cell.f}`, isLost }];
		}),
	);
	const lost = found.filter(({ isLost }) => isLost);
	const place = ({ index, at, column }: (typeof found)[number]) => ({
		line: index + 1,
		cell: nameCell(index, at),
		column,
	});
	const [first] = found.filter(({ isLost }) => !isLost);
	const kept = found.length - lost.length;
	return [
		...lost.map((one) => createProblem(finding('cell.formula'), place(one), one.formula)),
		...(first === undefined
			? []
			: [
					createProblem(
						finding('sheet.formulas'),
						place(first),
						`${first.formula}${countOf(kept)}`,
					),
				]),
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
		.map((range) =>
			createProblem(
				finding('sheet.merged'),
				{ line: range.s.r + 1, cell: nameCell(range.s.r, range.s.c), column: null },
				utils.encode_range(range),
			),
		);
}

function findHidden({ grid, header, places }: Body): readonly Problem[] {
	const rows = (grid.sheet['!rows'] ?? []).flatMap((row, index) =>
		row?.hidden && index > header && isFilled(grid.rows[index]) ? [`row ${index + 1}`] : [],
	);
	const hidden = (grid.sheet['!cols'] ?? []).flatMap((column, at) => (column?.hidden ? [at] : []));
	const names = [...places.values()]
		.filter((at) => hidden.includes(at))
		.map((at) => `column ${formatColumnLetters(at)}`);
	const all = [...names, ...rows];
	if (all.length === 0) return [];
	const shown = all.slice(0, mostNamed).join(', ');
	const rest = all.length > mostNamed ? ` and ${all.length - mostNamed} more` : '';
	return [createProblem(finding('sheet.hidden'), wholeFile, `${shown}${rest}`)];
}

function isFilled(row: readonly string[] | undefined): boolean {
	return row?.some((cell) => cell.trim() !== '') ?? false;
}

function nameCell(index: number, at: number): string {
	return `${formatColumnLetters(at)}${index + 1}`;
}

function countOf(count: number): string {
	return count === 1 ? '' : ` (the first of ${count})`;
}
