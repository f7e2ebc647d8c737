import { sheetOfText, shiftDays, writeBook } from '../sheets.ts';
import { type Grid, mapColumn, readGrid, withCells, writeGrid } from './grid.ts';
import { type Mutation, onGrid, onText } from './mutation.ts';

const reorder =
	(order: readonly number[]) =>
	(grid: Grid): Grid =>
		grid.map((row) => order.map((at) => row[at] ?? ''));
const mapCells = (letter: string, change: (cell: string) => string) =>
	mapColumn(letter, (cells) => cells.map(change));
const withSeconds = (cell: string) => (cell.length > 10 ? `${cell}:00` : cell);
const sheet = (table: string) => sheetOfText(readGrid(table).slice(1));
const blanks = Array<string>(8).fill('');

/** What differs in the file and changes nothing: accepted with the same launches. */
export const harmless: readonly Mutation[] = [
	...onText({
		'nothing at all': [(table) => table, 'note'],
		'byte order mark': [(table) => `\ufeff${table}`, 'note note.encoding'],
		'Windows line ends': [(table) => table.replaceAll('\n', '\r\n'), 'note note.line-ends'],
		'old Macintosh line ends': [(table) => table.replaceAll('\n', '\r'), 'note note.line-ends'],
		'mixed line ends': [(table) => table.replace('\n', '\r\n'), 'note note.line-ends'],
		'everything in quotation marks': [
			(table) => writeGrid(readGrid(table), { quoteAll: true }),
			'note',
		],
		'no line end at the end': [(table) => table.trimEnd(), 'note note.last-line-end'],
		'empty lines at the end': [(table) => `${table}\n\n\n`, 'note note.empty'],
		'bytes instead of text': [(table) => new TextEncoder().encode(table), 'note'],
		'an empty line in the middle': [
			(table) => table.replace('\n2024-09-02,', '\n\n2024-09-02,'),
			'note note.empty',
		],
		'an empty line above the column names': [(table) => `\n${table}`, 'note note.empty'],
		'an .xlsx file': [(table) => writeBook({ Table: sheet(table) }), 'note note.spreadsheet'],
		'an .xlsx file that counts its days from 1904': [
			(table) => writeBook({ Table: shiftDays(sheet(table), -1462) }, { is1904: true }),
			'note note.spreadsheet',
		],
		'an .ods file': [
			(table) => writeBook({ Table: sheet(table) }, { type: 'ods' }),
			'note note.spreadsheet',
		],
		'as LibreOffice saves it: seconds, quotation marks, a mark at the start': [
			(table) => {
				const grid = mapCells('B', withSeconds)(mapCells('A', withSeconds)(readGrid(table)));
				return `\ufeff${writeGrid(grid, { quoteAll: true })}`;
			},
			'note note.encoding, note.time-shape',
		],
	}),
	...onGrid({
		'empty rows of cells': [(grid) => [...grid, blanks, blanks, blanks], 'note note.empty'],
		'empty columns': [(grid) => grid.map((row) => [...row, '', '']), 'note note.empty'],
		'empty columns under the rows alone': [
			(grid) => grid.map((row, at) => (at === 0 ? row : [...row, '', ''])),
			'note note.empty',
		],
		'another order of columns': [reorder([7, 5, 2, 0, 1, 6, 4, 3]), 'note note.column-order'],
		'columns backwards': [reorder([7, 6, 5, 4, 3, 2, 1, 0]), 'note note.column-order'],
		'extra columns, one with a space in its name': [
			([names = [], ...rows]) => [
				[...names, 'affected region', 'is_shahed'],
				...rows.map((row) => [...row, '{"a": nan}', '1.0']),
			],
			'note note.extra-columns',
		],
		'counts as 2.0': [mapCells('F', (cell) => cell && `${cell}.0`), 'note note.number-shape'],
		'spaces at the edges of every cell': [
			(grid) => grid.map((row) => row.map((cell) => ` ${cell} `)),
			'note note.edge-spaces',
		],
		'tabs at the edges': [withCells({ C859: 'KN-23\t' }), 'note note.edge-spaces'],
		'no-break spaces at the edges': [
			mapCells('C', (cell) => `${cell}\u00a0`),
			'note note.edge-spaces',
		],
		'a T between day and time': [
			mapCells('B', (cell) => cell.replace(' ', 'T')),
			'note note.time-shape',
		],
		'hours of one digit': [
			mapCells('B', (cell) => cell.replace(' 0', ' ')),
			'note note.time-shape',
		],
		'seconds of 00': [mapCells('B', withSeconds), 'note note.time-shape'],
		'rows backwards': [([names = [], ...rows]) => [names, ...rows.toReversed()], 'note'],
		'rows sorted by weapon': [
			([names = [], ...rows]) => [
				names,
				...rows.toSorted((a, b) => ((a[2] ?? '') < (b[2] ?? '') ? -1 : 1)),
			],
			'note',
		],
		'an older name of a label': [
			mapCells('C', (cell) => (cell === 'GBU' ? 'KAB' : cell)),
			'note note.alias',
		],
		'the parts of every label in another order': [
			mapCells('C', (cell) => cell.split(' and ').toReversed().join(' and ')),
			'note note.part-order',
		],
	}),
];
