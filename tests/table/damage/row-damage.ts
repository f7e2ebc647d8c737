import { type Grid, mapColumn, withCells } from './grid.ts';
import { type Mutation, onGrid } from './mutation.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sortColumn = (letter: string, order = compare) =>
	mapColumn(letter, (cells) => [...cells].sort(order));
const byNumber = (a: string, b: string) => Number(a) - Number(b);
const backwards = (a: string, b: string) => compare(b, a);

const rowOf = (grid: Grid, row: number) => grid[row - 1] ?? [];
/** Row 953 once more, below itself or at another place, with other cells. */
const again =
	(cells: Readonly<Record<number, string>> = {}, at = 953) =>
	(grid: Grid): Grid => {
		const row = rowOf(grid, 953).map((cell, column) => cells[column] ?? cell);
		return grid.toSpliced(at, 0, row);
	};
const keep =
	(isKept: (row: readonly string[], at: number) => boolean) =>
	(grid: Grid): Grid =>
		grid.filter((row, at) => at === 0 || isKept(row, at));
const launchedFrom = (from: number, change: (at: number) => string) =>
	mapColumn('F', (cells) => cells.map((cell, at) => (at > from && at < 981 ? change(at) : cell)));

const isOf = (month: string) => (row: readonly string[]) => row[0]?.startsWith(month) === true;

/** Every damage of whole rows, and columns that no longer belong to their rows. */
export const rowDamage: readonly Mutation[] = onGrid({
	'one row twice in a row': [again(), 'stop row.duplicate A954'],
	'one row again at the end': [again({}, 1350), 'stop row.duplicate A1351'],
	'one row twice, spelt in another way': [again({ 5: '16.0' }, 1350), 'stop row.duplicate A1351'],
	'a block of ten rows pasted twice': [
		(grid) => grid.toSpliced(960, 0, ...grid.slice(950, 960)),
		'stop row.block-repeated A961',
	],
	'a month pasted twice': [
		(grid) => [...grid, ...grid.filter(isOf('2024-09'))],
		'stop row.block-repeated A1351',
	],
	'the whole table pasted twice': [
		(grid) => [...grid, ...grid.slice(1)],
		'stop row.block-repeated A1351',
	],
	'one row twice, another count': [again({ 5: '15' }), 'warn row.near-duplicate F953: 09'],
	'one row twice, another source': [
		again({ 7: 'kpszsu/posts/other' }),
		'warn row.near-duplicate H953: 09',
	],
	'one row twice, another target': [again({ 4: 'Kyiv' }), 'differs: 09'],

	'start sorted backwards': [sortColumn('A', backwards), 'many column.torn'],
	'end sorted backwards': [sortColumn('B', backwards), 'many column.torn'],
	'model sorted': [sortColumn('C'), 'many column.torn'],
	'place sorted': [sortColumn('D'), 'many column.torn'],
	'target sorted': [sortColumn('E'), 'many column.torn'],
	'launched sorted': [sortColumn('F', byNumber), 'many column.torn'],
	'launched sorted as text': [sortColumn('F'), 'many column.torn'],
	'destroyed sorted': [sortColumn('G', byNumber), 'many column.torn'],
	'source sorted': [sortColumn('H'), 'many column.torn'],
	'model one row down': [
		mapColumn('C', (cells) => ['GBU', ...cells.slice(0, -1)]),
		'many row.duplicate A285',
	],
	'launched one row down': [
		mapColumn('F', (cells) => ['2', ...cells.slice(0, -1)]),
		'many column.torn',
	],
	'launched one row up': [mapColumn('F', (cells) => [...cells.slice(1), '']), 'many column.torn'],
	'launched filled down from one row': [
		launchedFrom(951, () => '16'),
		'many count.destroyed-above-launched G954',
	],
	'launched counted up by dragging': [
		launchedFrom(950, (at) => String(16 + at - 951)),
		'many count.destroyed-above-launched G954',
	],
	'launched replaced by destroyed': [
		(grid) => grid.map((row, at) => (at === 0 ? row : row.with(5, row[6] ?? ''))),
		'many count.zero-launched F4',
	],

	'one KN-23 row removed': [keep((_, at) => at !== 952), 'differs: 09'],
	'one drone row removed': [keep((_, at) => at !== 4), 'differs: 01'],
	'a month removed': [keep((row) => !isOf('2024-09')(row)), 'differs: 09'],
	'the first half removed': [
		keep((row) => (row[0] ?? '') >= '2024-07'),
		'differs: 01 02 03 04 05 06',
	],
	'the last month removed': [keep((row) => (row[0] ?? '') < '2024-12'), 'differs: 12'],
	'only one weapon': [keep((row) => row[2]?.includes('KN-23') === true), 'differs: all'],
	'no drones': [keep((row) => row[2] !== 'Shahed-136/131'), 'differs: all'],
	'two thirds missing': [keep((_, at) => at % 3 === 0), 'differs: all'],
	'only one place': [keep((row) => row[3]?.includes('Voronezh') === true), 'differs: all'],
	'no row with a blank place': [keep((row) => row[3] !== ''), 'differs: all'],
	'cut at 1,000 rows': [keep((_, at) => at < 1000), 'differs: 09 10 11 12'],
	'one row moved far away': [
		(grid) => grid.toSpliced(952, 1).toSpliced(199, 0, rowOf(grid, 953)),
		'warn date.out-of-place A200',
	],
	'a row emptied and left': [(grid) => grid.with(952, Array<string>(8).fill('')), 'differs: 09'],
	'two rows exchange their models': [
		withCells({ C953: 'Kalibr', C954: 'Iskander-M/KN-23' }),
		'differs: 09',
	],
	'only the weapon of a row left': [
		(grid) => grid.with(952, ['', '', 'KN-23', '', '', '', '', '']),
		'stop date.blank A953, date.blank B953',
	],
});
