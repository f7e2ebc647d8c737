import type { Launch } from '../launch.ts';
import { formatCells } from '../launch-text.ts';
import { createProblem, finding, type Place } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { type ColumnName, columns } from '../read/columns.ts';
import { sortLaunches } from './sort-launches.ts';

/** What is left after repeated rows are taken out, and a problem for each of them. */
export interface CheckedDuplicates {
	readonly launches: readonly Launch[];
	readonly problems: readonly Problem[];
}

/** Where the cell of a launch in a column stands in the file. */
export type LocateCell = (column: ColumnName) => (launch: Launch) => Place;

interface Repeat {
	readonly launch: Launch;
	readonly first: Launch;
}

/** Fewest rows in a run that are reported as one block. */
const blockSize = 3;

/** Finds rows that repeat an earlier one in all eight columns; a block pasted twice gives one problem. */
export function checkDuplicates(launches: readonly Launch[]): CheckedDuplicates {
	const seen = new Map<string, Launch>();
	const repeats: Repeat[] = [];
	const kept: Launch[] = [];
	for (const launch of launches) {
		const key = formatCells(launch).join('\t');
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, launch);
			kept.push(launch);
		} else repeats.push({ launch, first });
	}
	return { launches: kept, problems: groupBlocks(repeats).flatMap(reportBlock) };
}

/** Finds pairs of rows that differ in their source or in one count alone: perhaps one launch, written twice. It is told at the same row whatever the order of the file. */
export function checkNearDuplicates(
	launches: readonly Launch[],
	locate: LocateCell,
): readonly Problem[] {
	const groups = Map.groupBy(launches, (launch) =>
		formatCells(launch).slice(0, fixedCells).join('\t'),
	);
	return [...groups.values()]
		.filter((group) => group.length > 1)
		.flatMap((group) => compareGroup(sortLaunches(group), locate));
}

/** Start, end, model and both places: what near duplicates have in common. */
const fixedCells = 5;
const looseColumns: readonly ColumnName[] = ['launched', 'destroyed', 'source'];

function compareGroup(group: readonly Launch[], locate: LocateCell): readonly Problem[] {
	return looseColumns.flatMap((column) => {
		const left = columns.indexOf(column);
		const seen = new Map<string, Launch>();
		return group.flatMap((launch) => {
			const key = formatCells(launch).toSpliced(left, 1).join('\t');
			const first = seen.get(key);
			if (first === undefined) seen.set(key, launch);
			if (first === undefined) return [];
			const what = finding('row.near-duplicate', { first: String(first.line), column });
			return [createProblem(what, locate(column)(launch), formatCells(launch)[left] ?? '')];
		});
	});
}

function groupBlocks(repeats: readonly Repeat[]): readonly (readonly Repeat[])[] {
	const blocks: Repeat[][] = [];
	for (const repeat of repeats) {
		const block = blocks.at(-1);
		const last = block?.at(-1);
		const follows =
			last !== undefined &&
			repeat.launch.row === last.launch.row + 1 &&
			repeat.first.row === last.first.row + 1;
		if (follows) block?.push(repeat);
		else blocks.push([repeat]);
	}
	return blocks;
}

function reportBlock(block: readonly Repeat[]): readonly Problem[] {
	const [start] = block;
	const end = block.at(-1);
	if (start === undefined || end === undefined) return [];
	if (block.length < blockSize) return block.map(reportRepeat);
	const values = {
		count: String(block.length),
		from: String(start.launch.line),
		to: String(end.launch.line),
		first: String(start.first.line),
	};
	const place = { line: start.launch.line, cell: `A${start.launch.row}`, column: null };
	return [
		createProblem(
			finding('row.block-repeated', values),
			place,
			formatCells(start.launch).join(','),
		),
	];
}

function reportRepeat({ launch, first }: Repeat): Problem {
	const place = { line: launch.line, cell: `A${launch.row}`, column: null };
	const what = finding('row.duplicate', { first: String(first.line) });
	return createProblem(what, place, formatCells(launch).join(','));
}
