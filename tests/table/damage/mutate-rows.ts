import type { Grid } from './grid.ts';
import type { Random } from './random.ts';

type Row = readonly string[];
type Damage = (grid: Grid, at: number, random: Random) => Grid;

const damages: readonly Damage[] = [
	(grid, at) => grid.toSpliced(at, 1),
	(grid, at, random) => grid.toSpliced(at, 1 + random.below(20)),
	(grid, at) => grid.toSpliced(at, 0, rowAt(grid, at)),
	(grid, at, random) =>
		grid.toSpliced(random.below(grid.length), 0, ...grid.slice(at, at + 1 + random.below(8))),
	(grid, at, random) =>
		grid.toSpliced(at, 1).toSpliced(random.below(grid.length), 0, rowAt(grid, at)),
	(grid, at, random) => swapCells(grid, [at, random.below(grid.length)], random.below(8)),
	(grid, at, random) => grid.with(at, swapWithin(rowAt(grid, at), random)),
	(grid, at, random) => grid.with(at, rowAt(grid, at).toSpliced(random.below(8), 1)),
	(grid, at, random) => grid.with(at, rowAt(grid, at).toSpliced(random.below(9), 0, '')),
	(grid, at) => grid.with(at, Array<string>(8).fill('')),
	(grid, at) => grid.toSpliced(at, 0, ['']),
	(grid, at, random) => shiftColumn(grid, at, random.below(8)),
	(grid, _, random) => sortColumn(grid, random.below(8)),
	(grid, _, random) => grid.map((row) => swapPlaces(row, random.below(8))),
	(grid, at, random) => fillDown(grid, at, random),
	(grid, at, random) => [
		rowAt(grid, 0),
		...grid.slice(1).filter((_row, place) => (place + at) % (2 + random.below(3)) !== 0),
	],
	(grid, at) => grid.toSpliced(at, 0, rowAt(grid, 0)),
	(grid, at) => grid.with(at, [...rowAt(grid, at), ...rowAt(grid, at + 1)]).toSpliced(at + 1, 1),
	(grid) => [rowAt(grid, 0), ...grid.slice(1).toReversed()],
];

/** A table with rows lost, repeated, moved, torn or shifted, once or twice. */
export function mutateRows(grid: Grid, random: Random): Grid {
	let rows = grid;
	for (let left = 1 + random.below(2); left > 0 && rows.length > 1; left -= 1) {
		rows = random.pick(damages)(rows, random.below(rows.length), random);
	}
	return rows;
}

function rowAt(grid: Grid, at: number): Row {
	return grid[at] ?? [];
}

function swapCells(grid: Grid, [a, b]: readonly [number, number], column: number): Grid {
	const [one = '', other = ''] = [grid[a]?.[column], grid[b]?.[column]];
	return grid.map((row, at) => {
		if (at !== a && at !== b) return row;
		return row.toSpliced(column, 1, at === a ? other : one);
	});
}

function swapWithin(row: Row, random: Random): Row {
	return swapPlaces(row, random.below(Math.max(1, row.length - 1)));
}

function swapPlaces(row: Row, at: number): Row {
	return row.toSpliced(at, 2, ...row.slice(at, at + 2).toReversed());
}

/** From one row on, a column's cells one row up or down, as when one cell is deleted or put in. */
function shiftColumn(grid: Grid, from: number, column: number): Grid {
	return grid.map((row, at) =>
		at < from ? row : row.toSpliced(column, 1, grid[at + 1]?.[column] ?? ''),
	);
}

function sortColumn(grid: Grid, column: number): Grid {
	const cells = grid
		.slice(1)
		.map((row) => row[column] ?? '')
		.sort();
	return grid.map((row, at) => (at === 0 ? row : row.toSpliced(column, 1, cells[at - 1] ?? '')));
}

function fillDown(grid: Grid, from: number, random: Random): Grid {
	const column = random.below(8);
	const last = from + 1 + random.below(10);
	const cell = grid[from]?.[column] ?? '';
	return grid.map((row, at) => (at > from && at <= last ? row.toSpliced(column, 1, cell) : row));
}
