import { header } from '../tables.ts';
import { withCells } from './grid.ts';
import { type Mutation, onGrid, onText } from './mutation.ts';

const names = header.split(',');
const rename = (from: string, to: string) => (table: string) =>
	table.replace(header, header.replace(from, to));
/** The names of two columns in each other's place. */
const swap = (one: string, other: string) => (table: string) =>
	table.replace(
		header,
		names.map((name) => (name === one ? other : name === other ? one : name)).join(','),
	);

/** Columns missing, renamed, twice or in each other's place. */
export const columnDamage: readonly Mutation[] = [
	...names.flatMap((name, at) =>
		onGrid({
			[`column ${name} missing`]: [
				(grid) => grid.map((row) => row.toSpliced(at, 1)),
				'stop column.missing',
			],
		}),
	),
	...onText({
		'launched misspelt': [rename('launched', 'lauched'), 'stop column.renamed F1'],
		'launched with three letters lost': [rename('launched', 'lnchd'), 'stop column.missing'],
		'Launched with a capital': [rename('launched', 'Launched'), 'stop column.renamed F1'],
		'time start with a space': [rename('time_start', 'time start'), 'stop column.renamed A1'],
		'timeStart run together': [rename('time_start', 'timeStart'), 'stop column.renamed A1'],
		'a no-break space after a name': [
			rename('launched', 'launched\u00a0'),
			'note note.edge-spaces',
		],
		'an invisible mark in a name': [rename('launched', 'launched\u200b'), 'stop column.renamed F1'],
		'a name in curly quotation marks': [rename('model', '“model”'), 'stop column.renamed C1'],
		'a column under another name': [rename('launched', 'fired'), 'stop column.missing'],
		'a column without a name': [rename('launched', ''), 'stop column.missing'],
		'launched and destroyed swapped': [swap('launched', 'destroyed'), 'stop column.torn'],
		'start and end swapped': [swap('time_start', 'time_end'), 'stop column.torn'],
		'model and target swapped': [swap('model', 'target'), 'many model.unknown E2'],
		'place and target swapped': [swap('launch_place', 'target'), 'differs: all'],
	}),
	...onGrid({
		'launched twice': [
			(grid) => grid.map((row) => [...row, row[5] ?? '']),
			'stop column.duplicated I1',
		],
		'model twice, side by side': [
			(grid) => grid.map((row) => row.toSpliced(3, 0, row[2] ?? '')),
			'stop column.duplicated D1',
		],
		'a column of remarks': [
			(grid) => grid.map((row, at) => [...row, at === 0 ? 'remark' : 'ok']),
			'note note.extra-columns',
		],
		'an unnamed column with a remark': [withCells({ I953: 'check this' }), 'stop row.ragged A953'],
	}),
];
