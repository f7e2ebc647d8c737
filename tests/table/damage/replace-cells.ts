import type { Problem } from '../../../src/table/problems/problem.ts';
import { createTableRecordReader } from '../../../src/table/read/read-table-records.ts';
import { withCell, writeGrid } from './grid.ts';

/** Puts every suggested replacement in its cell, as a machine would that trusts them all; everything else stays. */
export function replaceCells(table: string, problems: readonly Problem[]): string {
	const reader = createTableRecordReader();
	const records = [...reader.push(table), ...reader.end()];
	const grid = records.map(({ cells }) => cells);
	const mended = problems.reduce<(readonly string[])[]>(
		(rows, { cell, replacement }) => {
			if (cell === null || replacement === null) return rows;
			const at = Number(/\d+$/.exec(cell)?.[0]) - 1;
			// Only the one row is copied: a table may have a problem in each of its cells.
			const [row] = withCell([rows[at] ?? []], cell.replace(/\d+$/, '1'), replacement);
			rows[at] = [...(row ?? [])];
			return rows;
		},
		grid.map((row) => [...row]),
	);
	return writeGrid(mended);
}
