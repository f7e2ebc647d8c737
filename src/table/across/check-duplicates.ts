import type { Launch } from '../launch.ts';
import { formatCells } from '../launch-text.ts';
import { createProblem, type Finding, finding } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { columns } from '../read/columns.ts';
import type { Locate } from './locate.ts';
import { sortLaunches } from './sort-launches.ts';

/** The rows that are left, and what is wrong with the others. */
export interface CheckedDuplicates {
	readonly launches: readonly Launch[];
	readonly problems: readonly Problem[];
}

interface Repeat {
	readonly launch: Launch;
	readonly first: Launch;
}

/** Fewest rows in a run that are reported as one block. */
const blockSize = 3;
/** Columns of which one alone may differ in a row that is perhaps the same launch, written twice. */
const looseColumns = ['launched', 'destroyed', 'source'] as const;

/** Takes out rows that repeat an earlier one in all eight columns, a block pasted twice with one problem, and finds pairs that differ in their source or in one count alone. */
export function checkDuplicates(launches: readonly Launch[], locate: Locate): CheckedDuplicates {
	const repeats: Repeat[] = [];
	const near: Problem[] = [];
	for (const group of groupAlike(launches)) {
		const first = new Map<string, Launch>();
		for (const launch of group) {
			const key = formatCells(launch).join('\t');
			const before = first.get(key);
			if (before === undefined) first.set(key, launch);
			else repeats.push({ launch, first: before });
		}
		if (first.size > 1) near.push(...findNear(sortLaunches([...first.values()]), locate));
	}
	const gone = new Set(repeats.map(({ launch }) => launch));
	return {
		launches: gone.size === 0 ? launches : launches.filter((launch) => !gone.has(launch)),
		problems: [...groupBlocks(repeats).flatMap(reportBlock), ...near],
	};
}

/** What near duplicates have in common, of their fixed cells what tells most rows apart. */
const shared: readonly ((launch: Launch) => string | null)[] = [
	({ start }) => start.day,
	({ start }) => start.time,
	({ weapon }) => weapon.text,
	({ target }) => target,
];

/** The rows that may repeat each other: few, so that few have to be written whole. */
function groupAlike(launches: readonly Launch[]): readonly (readonly Launch[])[] {
	return shared.reduce<readonly (readonly Launch[])[]>(
		(groups, key) =>
			groups.flatMap((group) =>
				[...Map.groupBy(group, key).values()].filter(({ length }) => length > 1),
			),
		[launches],
	);
}

/** In a group in the order of the table, so that it is told at the same row whatever the order of the file. */
function findNear(group: readonly Launch[], locate: Locate): readonly Problem[] {
	return looseColumns.flatMap((column) => {
		const left = columns.indexOf(column);
		const seen = new Map<string, Launch>();
		return group.flatMap((launch) => {
			const cells = formatCells(launch);
			const key = cells.toSpliced(left, 1).join('\t');
			const first = seen.get(key);
			if (first === undefined) seen.set(key, launch);
			if (first === undefined) return [];
			const what = finding('row.near-duplicate', { first: String(first.line), column });
			return [createProblem(what, locate(launch, column), cells[left] ?? '')];
		});
	});
}

function groupBlocks(repeats: Repeat[]): readonly (readonly Repeat[])[] {
	const blocks: Repeat[][] = [];
	for (const repeat of repeats.sort((a, b) => a.launch.row - b.launch.row)) {
		const block = blocks.at(-1);
		const last = block?.at(-1);
		const follows =
			repeat.launch.row - 1 === last?.launch.row && repeat.first.row - 1 === last.first.row;
		if (follows) block?.push(repeat);
		else blocks.push([repeat]);
	}
	return blocks;
}

function reportBlock(block: readonly Repeat[]): readonly Problem[] {
	const [start] = block;
	const end = block.at(-1);
	if (start === undefined || end === undefined) return [];
	if (block.length < blockSize) {
		return block.map((repeat) =>
			report(repeat, finding('row.duplicate', { first: String(repeat.first.line) })),
		);
	}
	const values = {
		count: String(block.length),
		from: String(start.launch.line),
		to: String(end.launch.line),
		first: String(start.first.line),
	};
	return [report(start, finding('row.block-repeated', values))];
}

function report({ launch }: Repeat, what: Finding): Problem {
	const place = { line: launch.line, cell: `A${launch.row}`, column: null };
	return createProblem(what, place, formatCells(launch).join(','));
}
