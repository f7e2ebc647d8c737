import type { Launch } from '../../table/launch.ts';
import { formatCells } from '../../table/launch-text.ts';
import type { Problem } from '../../table/problems/problem.ts';
import { type ColumnName, columns, formatColumnLetters } from '../../table/read/columns.ts';
import { selectRecords } from '../../table/read/open-text.ts';
import { checkSharedPosts } from './check-posts.ts';
import { inspectCell } from './inspect-texts.ts';

// The reader checks the others against numbers, days and the list of names.
const FREE: readonly ColumnName[] = ['launch_place', 'target', 'source'];

/** Finds what the reader lets through: in the free words of a table, what the build cannot print, and posts that cannot tell of every entry that cites them; with the place in the file. */
export function inspectTable(
	launches: readonly Launch[],
	table: string | Uint8Array,
): readonly Problem[] {
	const found = [...launches.flatMap(inspectRow), ...checkSharedPosts(launches)];
	if (found.length === 0) return [];
	const letters = findLetters(table);
	return found.map(({ row, ...problem }) => {
		const letter = letters.get(problem.column ?? '');
		return { ...problem, cell: letter === undefined ? null : `${letter}${row}` };
	});
}

function inspectRow(launch: Launch): readonly (Problem & { row: number })[] {
	const cells = formatCells(launch);
	const { line, row } = launch;
	return FREE.flatMap((column) => {
		const text = cells[columns.indexOf(column)] ?? '';
		return inspectCell({ line, cell: null, column, text }).map((problem) => ({ ...problem, row }));
	});
}

// A download has its columns in places of its own.
function findLetters(table: string | Uint8Array): ReadonlyMap<string, string> {
	const first = selectRecords(table, new Set(Array.from({ length: 20 }, (_, at) => at + 1)));
	const names = [...first.values()]
		.map((cells) => cells.map((cell) => cell.trim()))
		.find((cells) => FREE.every((column) => cells.includes(column)));
	return new Map(names?.map((name, at) => [name, formatColumnLetters(at)]));
}
