import { header } from '../tables.ts';
import { type Grid, readGrid, withCell, withColumn, writeGrid } from './grid.ts';
import { accepted, type Mutation, onCell, onGrid, onText, stop, stopMany } from './mutation.ts';

const russian = [
	'начало',
	'конец',
	'вооружение',
	'launch_place',
	'target',
	'launched',
	'destroyed',
	'source',
];
const withDecimals = (grid: Grid, end: string): Grid =>
	['F', 'G'].reduce(
		(done, letter) =>
			withColumn(done, letter, (cells) => cells.map((cell) => (cell === '' ? '' : cell + end))),
		grid,
	);

/** Right table, wrong shape: delimiters, titles, truncation, quotation marks. */
export const fileShapes: readonly Mutation[] = [
	onText(
		'semicolons',
		(table) => writeGrid(readGrid(table), { delimiter: ';' }),
		accepted('note.separator'),
	),
	onText(
		'semicolons, everything in quotation marks, Windows line ends',
		(table) => writeGrid(readGrid(table), { delimiter: ';', quoteAll: true, lineEnd: '\r\n' }),
		accepted('note.line-ends', 'note.separator'),
	),
	onText(
		'semicolons and counts such as 2,0',
		(table) => writeGrid(withDecimals(readGrid(table), ',0'), { delimiter: ';' }),
		accepted('note.separator', 'note.decimal-zero'),
	),
	onText(
		'semicolons and a count of one and a half',
		(table) => writeGrid(withCell(readGrid(table), 'F953', '1,5'), { delimiter: ';' }),
		stop('count.decimal-comma F953'),
	),
	onText(
		'semicolons and a count with a mark between its thousands',
		(table) => writeGrid(withCell(readGrid(table), 'F953', '1,600'), { delimiter: ';' }),
		stop('count.thousands F953'),
	),
	onText(
		'semicolons and a renamed column',
		(table) => writeGrid(withCell(readGrid(table), 'E1', 'Target'), { delimiter: ';' }),
		stop('column.renamed E1'),
	),
	onText(
		'tabs',
		(table) => writeGrid(readGrid(table), { delimiter: '\t' }),
		accepted('note.separator'),
	),
	onText(
		'some names separated by commas and some by semicolons',
		(table) => table.replace('model,launch_place,', 'model;launch_place;'),
		stopMany('column.missing'),
	),
	onGrid(
		'column names in Russian',
		(grid) => [russian, ...grid.slice(1)],
		stop('column.missing', 'column.missing', 'column.missing'),
	),
	onText(
		'vertical bars',
		(table) => writeGrid(readGrid(table), { delimiter: '|' }),
		stop('file.bar A1'),
	),
	onText('sep line', (table) => `sep=,\n${table}`, accepted('note.separator')),
	onText(
		'sep line and semicolons',
		(table) => `sep=;\n${writeGrid(readGrid(table), { delimiter: ';' })}`,
		accepted('note.separator'),
	),
	onText(
		'sep line that names another mark',
		(table) => `sep=;\n${table}`,
		stop('file.sep-line A1'),
	),
	onText('one title row', (table) => `Missile attacks\n${table}`, stop('file.title-rows A1')),
	onText(
		'two title rows and an empty one',
		(table) => `Missile attacks,,,,,,,\n2024,,,,,,,\n\n${table}`,
		stop('file.title-rows A1'),
	),
	onText('no header', (table) => table.slice(table.indexOf('\n') + 1), stop('file.no-header A1')),
	onText(
		'truncated in the last cell but one',
		(table) => table.slice(0, -95),
		stop('file.truncated A1350'),
	),
	onText(
		'truncated in the middle of the file',
		(table) => table.slice(0, table.indexOf('2024-09-02 08:00') + 20),
		stop('file.truncated A952'),
	),
	onText('truncated in the last cell', (table) => table.slice(0, -5), stop('file.truncated')),
	onText(
		'truncated in the source of a row in the middle',
		(table) => table.slice(0, table.indexOf('pfbid', table.indexOf('2024-09-02 08:00')) + 40),
		stop('file.truncated'),
	),
	onText(
		'truncated inside a quoted cell',
		(table) => table.slice(0, table.indexOf('"Primorsko') + 8),
		stop('quote.unclosed D5'),
	),
	onText(
		'open quotation mark',
		(table) => table.replace('Kursk oblast and Bryansk', '"Kursk oblast and Bryansk'),
		stop('quote.malformed D808'),
	),
	onText(
		'open quotation mark in the last row',
		(table) => table.replace(/,([^,\n]*)(?=,\d+,\d+,[^,\n]*\n$)/, ',"$1'),
		stop('quote.unclosed E1350'),
	),
	onText(
		'closing quotation mark too early',
		(table) =>
			table.replace(
				'2024-09-02,2024-09-02 08:00,Iskander-M/KN-23',
				'2024-09-02,2024-09-02 08:00,"Iskander-M"/KN-23',
			),
		stop('quote.malformed C953'),
	),
	onText(
		'quotation marks swallow two rows',
		(table) =>
			table
				.replace('2024-12-31 02:50,', '"2024-12-31 02:50,')
				.replace(/(Kyiv oblast and Sumy oblast,6,0,[^\n]*\n)([^,]*),/, '$1$2",'),
		stop('quote.swallowed-rows A1349'),
	),
	onText(
		'marks of a merge',
		(table) => table.replace('\n2024-09-02,', '\n<<<<<<< HEAD\n2024-09-02,'),
		stop('file.merge-conflict A948'),
	),
	onText(
		'a page of an error after half of the table',
		(table) => `${table.slice(0, table.indexOf('\n2024-09-02') + 1)}<html>timeout</html>\n`,
		stop('row.footnote A948'),
	),
	onText(
		'header repeated in the middle',
		(table) => table.replace('\n2024-09-02,', `\n${header}\n2024-09-02,`),
		stop('row.header-repeated A948'),
	),
	onText(
		'the whole table twice, header too',
		(table) => table + table,
		stopMany('row.header-repeated A1351'),
	),
	onGrid(
		'cells shifted to the right in one row',
		(grid) => grid.with(952, ['', ...(grid[952] ?? []).slice(0, 7)]),
		stop('row.shifted A953'),
	),
	onGrid(
		'cells shifted to the left in one row',
		(grid) => grid.with(952, [...(grid[952] ?? []).slice(1), '']),
		stop('row.shifted A953'),
	),
	onGrid(
		'a cell too few',
		(grid) => grid.with(952, (grid[952] ?? []).toSpliced(4, 1)),
		stop('row.ragged A953'),
	),
	onGrid(
		'a cell too many',
		(grid) => grid.with(952, [...(grid[952] ?? []), 'checked']),
		stop('row.ragged A953'),
	),
	onText(
		'a comma without quotation marks',
		(table) => table.replace('16,9,', '16,000,9,'),
		stop('row.ragged A953'),
	),
	onText(
		'two rows run together',
		(table) =>
			table
				.replace('Wd\n2024-09-02,', 'Wd2024-09-02,')
				.replace(/\n(2024-09-03,2024-09-03 08:00,Isk)/, '$1'),
		stop('row.ragged A956'),
	),
	onGrid(
		'totals under the table',
		(grid) => [...grid, ['Total', '', '', '', '', '11512', '9000', '']],
		stop('row.total A1351'),
	),
	onGrid(
		'totals without a word',
		(grid) => [...grid, ['', '', '', '', '', '11512', '9000', '']],
		stop('row.total A1351'),
	),
	onGrid(
		'totals in Ukrainian',
		(grid) => [...grid, ['Усього', '', '', '', '', '11512', '', '']],
		stop('row.total A1351'),
	),
	onGrid(
		'subtotals of a month',
		(grid) => grid.toSpliced(952, 0, ['', '', 'Total August', '', '', '24', '', '']),
		stop('row.total A953'),
	),
	onGrid(
		'footnote',
		(grid) => [...grid, ['* preliminary figures', '', '', '', '', '', '', '']],
		stop('row.footnote A1351'),
	),
	onText(
		'source line after the table',
		(table) => `${table}\nSource: Air Force Command\n`,
		stop('row.footnote A1352'),
	),
	onCell(
		'a curly quotation mark before a day',
		['A953', '“2024-09-02'],
		stop('cell.smart-quotes A953'),
	),
	onCell('smart quotes around a cell', ['E953', '“Ukraine”'], stop('cell.smart-quotes E953')),
];
