import { header } from '../tables.ts';
import { type Grid, mapColumn, readGrid, withCell, writeGrid } from './grid.ts';
import { type Mutation, onGrid, onText } from './mutation.ts';

const apart =
	(delimiter: string, change: (grid: Grid) => Grid = (grid) => grid) =>
	(table: string) =>
		writeGrid(change(readGrid(table)), { delimiter });
const withZeros = (letter: string) =>
	mapColumn(letter, (cells) => cells.map((cell) => cell && `${cell},0`));
const put = (cell: string, value: string) => (grid: Grid) => withCell(grid, cell, value);
const above = (lines: string) => (table: string) => `${lines}\n${table}`;
/** Another text in place of the first that is found. */
const exchange = (from: string | RegExp, to: string) => (table: string) => table.replace(from, to);
const cutAt =
	(mark: string, by = 0) =>
	(table: string) =>
		table.slice(0, table.indexOf(mark) + by);
const september = '\n2024-09-02,';
/** Another row 953. */
const row953 = (change: (row: readonly string[]) => readonly string[]) => (grid: Grid) =>
	grid.with(952, change(grid[952] ?? []));
const below =
	(first: string, launched = '', destroyed = '') =>
	(grid: Grid) => [...grid, [first, '', '', '', '', launched, destroyed, '']];

/** Right table, wrong shape: separators, titles, truncation, quotation marks, rows that are none. */
export const fileShapes: readonly Mutation[] = [
	...onText({
		semicolons: [apart(';'), 'note note.separator'],
		'semicolons, everything in quotation marks, Windows line ends': [
			(table) => writeGrid(readGrid(table), { delimiter: ';', quoteAll: true, lineEnd: '\r\n' }),
			'note note.line-ends, note.separator',
		],
		'semicolons and counts such as 2,0': [
			apart(';', (grid) => withZeros('G')(withZeros('F')(grid))),
			'note note.separator, note.number-shape',
		],
		'semicolons and one and a half': [apart(';', put('F953', '1,5')), 'stop count.not-whole F953'],
		'semicolons and thousands': [apart(';', put('F953', '1,600')), 'stop count.not-whole F953'],
		'semicolons and a renamed column': [apart(';', put('E1', 'Target')), 'stop column.renamed E1'],
		tabs: [apart('\t'), 'note note.separator'],
		'vertical bars': [apart('|'), 'stop file.no-header A1'],
		'some names separated by commas and some by semicolons': [
			exchange('model,launch_place,', 'model;launch_place;'),
			'many column.missing',
		],
		'column names in Russian': [
			exchange('time_start,time_end,model', 'начало,конец,вооружение'),
			'stop column.missing, column.missing, column.missing',
		],
		'a sep line': [above('sep=,'), 'note note.separator'],
		'a sep line and semicolons': [(table) => `sep=;\n${apart(';')(table)}`, 'note note.separator'],
		'a sep line that names another mark': [above('sep=;'), 'stop file.title-rows A1'],
		'a title row': [above('Missile attacks'), 'stop file.title-rows A1'],
		'two title rows and an empty one': [
			above('Missile attacks,,,,,,,\n2024,,,,,,,\n'),
			'stop file.title-rows A1',
		],
		'no header': [exchange(/^.*\n/, ''), 'stop file.no-header A1'],
		'cut off in the last cell but one': [
			(table) => table.slice(0, -95),
			'stop file.truncated A1350',
		],
		'cut off in the middle': [cutAt('2024-09-02 08:00', 20), 'stop file.truncated A952'],
		'cut off in the last cell': [(table) => table.slice(0, -5), 'stop file.truncated'],
		'cut off in the source of a row in the middle': [
			(table) => table.slice(0, table.indexOf('pfbid', table.indexOf('2024-09-02 08:00')) + 40),
			'stop file.truncated',
		],
		'cut off inside a quoted cell': [cutAt('"Primorsko', 8), 'stop row.quotes D5'],
		'an open quotation mark': [
			exchange('Kursk oblast and Bryansk', '"Kursk oblast and Bryansk'),
			'stop row.quotes D808',
		],
		'an open quotation mark in the last row': [
			exchange(/,([^,\n]*)(?=,\d+,\d+,[^,\n]*\n$)/, ',"$1'),
			'stop row.quotes E1350',
		],
		'a closing quotation mark too early': [
			exchange(
				`${september}2024-09-02 08:00,Iskander-M/`,
				`${september}2024-09-02 08:00,"Iskander-M"/`,
			),
			'stop row.quotes C953',
		],
		'quotation marks swallow two rows': [
			(table) =>
				table
					.replace('2024-12-31 02:50,', '"2024-12-31 02:50,')
					.replace(/(Kyiv oblast and Sumy oblast,6,0,[^\n]*\n)([^,]*),/, '$1$2",'),
			'stop row.quotes A1349',
		],
		'the mark of a merge': [
			exchange(september, `\n<<<<<<< HEAD${september}`),
			'stop row.foreign A948',
		],
		'a page of an error after half of the table': [
			(table) => `${cutAt(september, 1)(table)}<html>timeout</html>\n`,
			'stop row.foreign A948',
		],
		'the header in the middle': [
			exchange(september, `\n${header}${september}`),
			'stop row.foreign A948',
		],
		'the whole table twice, header too': [(table) => table + table, 'many row.foreign A1351'],
		'a comma without quotation marks': [exchange('16,9,', '16,000,9,'), 'stop row.ragged A953'],
		'two rows run together': [
			(table) =>
				table
					.replace(`Wd${september}`, 'Wd2024-09-02,')
					.replace(/\n(2024-09-03,2024-09-03 08:00,Isk)/, '$1'),
			'stop row.ragged A956',
		],
		'a source line after the table': [
			(table) => `${table}\nSource: Air Force Command\n`,
			'stop row.foreign A1352',
		],
	}),
	...onGrid({
		'one row shifted to the right': [
			row953((row) => ['', ...row.slice(0, 7)]),
			'many date.blank A953',
		],
		'one row shifted to the left': [
			row953((row) => [...row.slice(1), '']),
			'many date.unreadable B953',
		],
		'a cell too few': [row953((row) => row.toSpliced(4, 1)), 'stop row.ragged A953'],
		'a cell too many': [row953((row) => [...row, 'checked']), 'stop row.ragged A953'],
		'totals under the table': [below('Total', '11512', '9000'), 'stop row.foreign A1351'],
		'totals without a word': [below('', '11512', '9000'), 'stop row.foreign A1351'],
		'totals in Ukrainian': [below('Усього', '11512'), 'stop row.foreign A1351'],
		'subtotals of a month': [
			(grid) => grid.toSpliced(952, 0, ['', '', 'Total August', '', '', '24', '', '']),
			'stop row.foreign A953',
		],
		'a footnote': [below('* preliminary figures'), 'stop row.foreign A1351'],
		'a curly quotation mark before a day': [put('A953', '“2024-09-02'), 'stop cell.markup A953'],
	}),
];
