import { type Grid, withCell, withColumn } from './grid.ts';
import { differs, everyMonth, type Mutation, onGrid, stop, stopMany, warn } from './mutation.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sorted = (cells: readonly string[]): readonly string[] => [...cells].sort(compare);
const byNumber = (cells: readonly string[]): readonly string[] =>
	[...cells].sort((a, b) => Number(a) - Number(b));

const sortColumn =
	(letter: string, sort = sorted) =>
	(grid: Grid): Grid =>
		withColumn(grid, letter, sort);
const keep =
	(isKept: (row: readonly string[], at: number) => boolean) =>
	(grid: Grid): Grid =>
		grid.filter((row, at) => at === 0 || isKept(row, at));
const moveRow = (grid: Grid, from: number, to: number): Grid =>
	grid.toSpliced(from - 1, 1).toSpliced(to - 1, 0, grid[from - 1] ?? []);

/** Rows there twice. */
const repeated: readonly Mutation[] = [
	onGrid(
		'one row twice in a row',
		(grid) => grid.toSpliced(953, 0, grid[952] ?? []),
		stop('row.duplicate A954'),
	),
	onGrid(
		'one row again at the end',
		(grid) => [...grid, grid[952] ?? []],
		stop('row.duplicate A1351'),
	),
	onGrid(
		'one row twice, spelt in another way',
		(grid) => [...grid, (grid[952] ?? []).with(5, '16.0')],
		stop('row.duplicate A1351'),
	),
	onGrid(
		'a block of ten rows pasted twice',
		(grid) => grid.toSpliced(960, 0, ...grid.slice(950, 960)),
		stop('row.block-repeated A961'),
	),
	onGrid(
		'a month pasted twice',
		(grid) => [...grid, ...grid.filter((row) => row[0]?.startsWith('2024-09'))],
		stop('row.block-repeated A1351'),
	),
	onGrid(
		'the whole table pasted twice',
		(grid) => [...grid, ...grid.slice(1)],
		stop('row.block-repeated A1351'),
	),
	onGrid(
		'one row twice, another count',
		(grid) => grid.toSpliced(953, 0, (grid[952] ?? []).with(5, '15')),
		warn('row.near-duplicate F953', '2024-09'),
	),
	onGrid(
		'one row twice, another source',
		(grid) => grid.toSpliced(953, 0, (grid[952] ?? []).with(7, 'kpszsu/posts/other')),
		warn('row.near-duplicate H953', '2024-09'),
	),
	onGrid(
		'one row twice, another target',
		(grid) => grid.toSpliced(953, 0, (grid[952] ?? []).with(4, 'Kyiv')),
		differs('2024-09'),
	),
];

/** Columns that no longer belong to their rows. */
const tornColumns: readonly Mutation[] = [
	onGrid(
		'start sorted backwards on its own',
		sortColumn('A', (cells) => sorted(cells).toReversed()),
		stopMany('column.dates-disagree'),
	),
	onGrid(
		'end sorted backwards on its own',
		sortColumn('B', (cells) => sorted(cells).toReversed()),
		stopMany('column.dates-disagree'),
	),
	onGrid('model sorted on its own', sortColumn('C'), stopMany('column.sorted-alone')),
	onGrid('place sorted on its own', sortColumn('D'), stopMany('column.sorted-alone')),
	onGrid('target sorted on its own', sortColumn('E'), stopMany('column.sorted-alone')),
	onGrid('launched sorted on its own', sortColumn('F', byNumber), stopMany('column.sorted-alone')),
	onGrid('launched sorted as text on its own', sortColumn('F'), stopMany('column.sorted-alone')),
	onGrid('destroyed sorted on its own', sortColumn('G', byNumber), stopMany('column.sorted-alone')),
	onGrid('source sorted on its own', sortColumn('H'), stopMany('column.sorted-alone')),
	onGrid(
		'model one row down',
		(grid) => withColumn(grid, 'C', (cells) => ['GBU', ...cells.slice(0, -1)]),
		stopMany('row.duplicate A285'),
	),
	onGrid(
		'launched one row down',
		(grid) => withColumn(grid, 'F', (cells) => ['2', ...cells.slice(0, -1)]),
		stopMany('column.counts-disagree'),
	),
	onGrid(
		'launched one row up',
		(grid) => withColumn(grid, 'F', (cells) => [...cells.slice(1), '']),
		stopMany('column.counts-disagree'),
	),
	onGrid(
		'launched filled down from one row',
		(grid) =>
			withColumn(grid, 'F', (cells) =>
				cells.map((cell, at) => (at > 951 && at < 981 ? '16' : cell)),
			),
		stopMany('count.destroyed-above-launched G954'),
	),
	onGrid(
		'launched counted up by dragging',
		(grid) =>
			withColumn(grid, 'F', (cells) =>
				cells.map((cell, at) => (at > 950 && at < 981 ? String(16 + at - 951) : cell)),
			),
		stopMany('count.destroyed-above-launched G954'),
	),
	onGrid(
		'launched replaced by destroyed',
		(grid) => grid.map((row, at) => (at === 0 ? row : row.with(5, row[6] ?? ''))),
		stopMany('count.zero-launched F4'),
	),
];

/** Rows that are gone, or in another place. */
const gone: readonly Mutation[] = [
	onGrid(
		'one KN-23 row removed',
		keep((_, at) => at !== 952),
		differs('2024-09'),
	),
	onGrid(
		'one drone row removed',
		keep((_, at) => at !== 4),
		differs('2024-01'),
	),
	onGrid(
		'a month removed',
		keep((row) => !row[0]?.startsWith('2024-09')),
		differs('2024-09'),
	),
	onGrid(
		'the first half removed',
		keep((row) => (row[0] ?? '') >= '2024-07'),
		differs('2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'),
	),
	onGrid(
		'the last month removed',
		keep((row) => (row[0] ?? '') < '2024-12'),
		differs('2024-12'),
	),
	onGrid(
		'a filtered export of one weapon',
		keep((row) => row[2]?.includes('KN-23') === true),
		differs(...everyMonth),
	),
	onGrid(
		'a filtered export without drones',
		keep((row) => row[2] !== 'Shahed-136/131'),
		differs(...everyMonth),
	),
	onGrid(
		'a filtered export, two thirds missing',
		keep((_, at) => at % 3 === 0),
		differs(...everyMonth),
	),
	onGrid(
		'a filtered export of one place',
		keep((row) => row[3]?.includes('Voronezh') === true),
		differs(...everyMonth),
	),
	onGrid(
		'every row with a blank place removed',
		keep((row) => row[3] !== ''),
		differs(...everyMonth),
	),
	onGrid(
		'cut at 1,000 rows',
		keep((_, at) => at < 1000),
		differs('2024-09', '2024-10', '2024-11', '2024-12'),
	),
	onGrid(
		'one row moved far away',
		(grid) => moveRow(grid, 953, 200),
		warn('date.out-of-place A200'),
	),
	onGrid('a row emptied and left', (grid) => grid.with(952, Array<string>(8).fill('')), {
		kind: 'difference',
		months: ['2024-09'],
	}),
	onGrid(
		'two rows exchange their models',
		(grid) => withCell(withCell(grid, 'C953', 'Kalibr'), 'C954', 'Iskander-M/KN-23'),
		differs('2024-09'),
	),
	onGrid(
		'only the weapon of a row left',
		(grid) => grid.with(952, ['', '', 'KN-23', '', '', '', '', '']),
		stop('date.blank A953', 'date.blank B953'),
	),
];

/** Every damage of whole rows. */
export const rowDamage: readonly Mutation[] = [...repeated, ...tornColumns, ...gone];
