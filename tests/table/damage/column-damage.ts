import { header } from '../tables.ts';
import { withCell } from './grid.ts';
import { accepted, differs, everyMonth, type Mutation, onGrid, onText, stop } from './mutation.ts';

const rename =
	(from: string, to: string): Mutation['damage'] =>
	(table) =>
		table.replace(header, header.replace(from, to));

/** Columns missing, renamed, twice or in each other's place. */
export const columnDamage: readonly Mutation[] = [
	...header
		.split(',')
		.map((name, at) =>
			onGrid(
				`column ${name} missing`,
				(grid) => grid.map((row) => row.toSpliced(at, 1)),
				stop(`column.missing`),
			),
		),
	onText('launched misspelt', rename('launched', 'lauched'), stop('column.renamed F1')),
	onText('Launched with a capital', rename('launched', 'Launched'), stop('column.renamed F1')),
	onText('time start with a space', rename('time_start', 'time start'), stop('column.renamed A1')),
	onText('timeStart run together', rename('time_start', 'timeStart'), stop('column.renamed A1')),
	onText(
		'a no-break space after a name',
		rename('launched', 'launched\u00a0'),
		accepted('note.column-spaces'),
	),
	onText(
		'an invisible mark in a name',
		rename('launched', 'launched\u200b'),
		stop('column.renamed F1'),
	),
	onText(
		'column name in curly quotation marks',
		rename('model', '“model”'),
		stop('column.renamed C1'),
	),
	onText('column under another name', rename('launched', 'fired'), stop('column.missing')),
	onText('column without a name', rename('launched', ''), stop('column.missing')),
	onGrid(
		'launched twice',
		(grid) => grid.map((row) => [...row, row[5] ?? '']),
		stop('column.duplicated I1'),
	),
	onGrid(
		'model twice, side by side',
		(grid) => grid.map((row) => row.toSpliced(3, 0, row[2] ?? '')),
		stop('column.duplicated D1'),
	),
	onText(
		'names of launched and destroyed swapped',
		rename('launched,destroyed', 'destroyed,launched'),
		stop('column.swapped'),
	),
	onText(
		'names of start and end swapped',
		rename('time_start,time_end', 'time_end,time_start'),
		stop('column.dates-disagree'),
	),
	onText(
		'names of model and target swapped',
		(table) =>
			table.replace(
				header,
				'time_start,time_end,target,launch_place,model,launched,destroyed,source',
			),
		stop('column.exchanged'),
	),
	onText(
		'names of place and target swapped',
		(table) =>
			table.replace(
				header,
				'time_start,time_end,model,target,launch_place,launched,destroyed,source',
			),
		differs(...everyMonth),
	),
	onGrid(
		'a column of remarks',
		(grid) => grid.map((row, at) => [...row, at === 0 ? 'remark' : 'ok']),
		accepted('note.extra-columns'),
	),
	onGrid(
		'an unnamed column with a remark',
		(grid) => withCell(grid, 'I953', 'check this'),
		stop('row.ragged A953'),
	),
];
