import { sheetOfText, shiftDays, writeBook } from '../sheets.ts';
import { type Grid, readGrid, withCell, withColumn, writeGrid } from './grid.ts';
import { accepted, type Mutation, onCell, onGrid } from './mutation.ts';

const reorder =
	(order: readonly number[]) =>
	(grid: Grid): Grid =>
		grid.map((row) => order.map((at) => row[at] ?? ''));

const withSeconds = (cells: readonly string[]) =>
	cells.map((cell) => (cell.length > 10 ? `${cell}:00` : cell));

/** What differs in the file and changes nothing: accepted with the same launches. */
export const harmless: readonly Mutation[] = [
	{ name: 'nothing at all', damage: (table) => table, outcome: accepted() },
	{
		name: 'byte order mark',
		damage: (table) => `\ufeff${table}`,
		outcome: accepted('note.byte-order-mark'),
	},
	{
		name: 'Windows line ends',
		damage: (table) => table.replaceAll('\n', '\r\n'),
		outcome: accepted('note.line-ends'),
	},
	{
		name: 'old Macintosh line ends',
		damage: (table) => table.replaceAll('\n', '\r'),
		outcome: accepted('note.line-ends'),
	},
	{
		name: 'mixed line ends',
		damage: (table) => table.replace('\n', '\r\n'),
		outcome: accepted('note.line-ends'),
	},
	{
		name: 'everything in quotation marks',
		damage: (table) => writeGrid(readGrid(table), { quoteAll: true }),
		outcome: accepted(),
	},
	{
		name: 'no line end at the end',
		damage: (table) => table.trimEnd(),
		outcome: accepted('note.last-line-end'),
	},
	{
		name: 'empty lines at the end',
		damage: (table) => `${table}\n\n\n`,
		outcome: accepted('note.empty-rows'),
	},
	{
		name: 'bytes instead of text',
		damage: (table) => new TextEncoder().encode(table),
		outcome: accepted(),
	},
	{
		name: 'an empty line in the middle',
		damage: (table) => table.replace('\n2024-09-02,', '\n\n2024-09-02,'),
		outcome: accepted('note.empty-rows'),
	},
	{
		name: 'an empty line above the column names',
		damage: (table) => `\n${table}`,
		outcome: accepted('note.empty-rows'),
	},
	onGrid(
		'empty rows of cells',
		(grid) => [...grid, ...Array<string[]>(5).fill(Array<string>(8).fill(''))],
		accepted('note.empty-rows'),
	),
	onGrid(
		'empty columns',
		(grid) => grid.map((row) => [...row, '', '']),
		accepted('note.empty-columns'),
	),
	onGrid(
		'empty columns under the rows alone',
		(grid) => grid.map((row, at) => (at === 0 ? row : [...row, '', ''])),
		accepted('note.empty-columns'),
	),
	onGrid(
		'another order of columns',
		reorder([7, 5, 2, 0, 1, 6, 4, 3]),
		accepted('note.column-order'),
	),
	onGrid('columns backwards', reorder([7, 6, 5, 4, 3, 2, 1, 0]), accepted('note.column-order')),
	onGrid(
		'extra columns, one with a space in its name',
		(grid) =>
			grid.map((row, at) => [
				...row,
				at === 0 ? 'affected region' : '{"a": nan}',
				at === 0 ? 'is_shahed' : '1.0',
			]),
		accepted('note.extra-columns'),
	),
	onGrid(
		'counts as 2.0',
		(grid) =>
			withColumn(grid, 'F', (cells) => cells.map((cell) => (cell === '' ? '' : `${cell}.0`))),
		accepted('note.decimal-zero'),
	),
	onGrid(
		'spaces at the edges of every cell',
		(grid) => grid.map((row) => row.map((cell) => ` ${cell} `)),
		accepted('note.column-spaces', 'note.edge-spaces'),
	),
	onGrid(
		'tabs at the edges',
		(grid) => withCell(grid, 'C859', 'KN-23\t'),
		accepted('note.edge-spaces'),
	),
	onGrid(
		'no-break spaces at the edges',
		(grid) => withColumn(grid, 'C', (cells) => cells.map((cell) => `${cell}\u00a0`)),
		accepted('note.edge-spaces'),
	),
	onGrid(
		'a T between day and time',
		(grid) => withColumn(grid, 'B', (cells) => cells.map((cell) => cell.replace(' ', 'T'))),
		accepted('note.time-separator'),
	),
	onGrid(
		'hours of one digit',
		(grid) => withColumn(grid, 'B', (cells) => cells.map((cell) => cell.replace(' 0', ' '))),
		accepted('note.short-hour'),
	),
	onGrid(
		'seconds of 00',
		(grid) =>
			withColumn(grid, 'B', (cells) =>
				cells.map((cell) => (cell.length > 10 ? `${cell}:00` : cell)),
			),
		accepted('note.zero-seconds'),
	),
	onGrid('rows backwards', (grid) => [grid[0] ?? [], ...grid.slice(1).toReversed()], accepted()),
	onGrid(
		'rows sorted by weapon',
		(grid) => [
			grid[0] ?? [],
			...grid.slice(1).toSorted((a, b) => ((a[2] ?? '') < (b[2] ?? '') ? -1 : 1)),
		],
		accepted(),
	),
	onGrid(
		'an older name of a label',
		(grid) =>
			withColumn(grid, 'C', (cells) => cells.map((cell) => (cell === 'GBU' ? 'KAB' : cell))),
		accepted('note.alias'),
	),
	onGrid(
		'the parts of every label in another order',
		(grid) =>
			withColumn(grid, 'C', (cells) =>
				cells.map((cell) => cell.split(' and ').toReversed().join(' and ')),
			),
		accepted('note.part-order'),
	),
	{
		name: 'an .xlsx file',
		damage: (table) => writeBook({ Table: sheetOfText(readGrid(table).slice(1)) }),
		outcome: accepted('note.spreadsheet'),
	},
	{
		name: 'an .xlsx file that counts its days from 1904',
		damage: (table) => {
			const sheet = sheetOfText(readGrid(table).slice(1));
			return writeBook({ Table: shiftDays(sheet, -1462) }, { is1904: true });
		},
		outcome: accepted('note.spreadsheet'),
	},
	{
		name: 'an .ods file',
		damage: (table) => writeBook({ Table: sheetOfText(readGrid(table).slice(1)) }, { type: 'ods' }),
		outcome: accepted('note.spreadsheet'),
	},
	{
		name: 'as LibreOffice saves it: seconds after the times, text in quotation marks, a mark at the start',
		damage: (table) =>
			`\ufeff${writeGrid(
				['A', 'B'].reduce((grid, letter) => withColumn(grid, letter, withSeconds), readGrid(table)),
				{ quoteAll: true },
			)}`,
		outcome: accepted('note.byte-order-mark', 'note.zero-seconds'),
	},
	onCell('a cell in quotation marks that needs none', ['E953', 'Ukraine'], accepted()),
];
