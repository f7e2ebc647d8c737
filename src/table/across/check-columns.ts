import type { ReadRow } from '../cells/check-row.ts';
import { createProblem, type Finding, finding } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { ColumnName } from '../read/columns.ts';
import { isSortedAlone, type SortableColumn } from './sorted-alone.ts';

/** What the columns are judged by. */
export interface ColumnEvidence {
	readonly rows: readonly ReadRow[];
	/** The problems of single cells and rows. */
	readonly problems: readonly Problem[];
	/** Whether a text is a weapon label whose names are all known. */
	readonly isLabel: (text: string) => boolean;
}

/** A column that was damaged as a whole, and the problems of single cells that follow from it. */
interface Damage {
	readonly column: ColumnName;
	readonly what: Finding;
	readonly explains: (problem: Problem) => boolean;
}

/** Fewest rows in which a pattern counts, and the shares of rows from which on it is the column and not the cells. */
const fewestRows = 5;
const leastShare = 0.1;
const halfOfRows = 0.5;

/** Columns that are looked at for having been sorted alone. */
const sortable: readonly SortableColumn[] = [
	'model',
	'launch_place',
	'target',
	'launched',
	'destroyed',
	'source',
];

const spanCodes = ['date.long-span', 'date.end-far-before-start', 'date.end-before-start'];
const countCodes = ['count.destroyed-above-launched', 'count.zero-launched'];

/**
 * Finds columns that were sorted, emptied, pasted or renamed without the others. Where one was, the
 * problems of single cells that follow from it are left out, so that the cause is seen.
 */
export function checkColumns(evidence: ColumnEvidence): readonly Problem[] {
	const damages = [
		...findSorted(evidence),
		...findDates(evidence),
		...findBlank(evidence),
		...findExchanged(evidence),
	];
	const isCountSeen = damages.some(({ column }) => column === 'launched' || column === 'destroyed');
	if (!isCountSeen) damages.push(...findCounts(evidence));
	const left = evidence.problems.filter((problem) =>
		damages.every(({ explains }) => !explains(problem)),
	);
	return [...damages.map(report), ...left];
}

function findSorted({ rows }: ColumnEvidence): Damage[] {
	return sortable
		.filter((name) => isSortedAlone(rows, name))
		.map((column) => ({
			column,
			what: finding('column.sorted-alone'),
			explains: ({ code }) => column.endsWith('ed') && countCodes.includes(code),
		}));
}

function findDates({ rows, problems }: ColumnEvidence): Damage[] {
	const values = judgeShare(problems, spanCodes, rows.length);
	if (values === null) return [];
	const what = finding('column.dates-disagree', values);
	return [{ column: 'time_start', what, explains: ({ code }) => spanCodes.includes(code) }];
}

function findBlank({ rows }: ColumnEvidence): Damage[] {
	const names: readonly ColumnName[] = ['launched', 'destroyed', 'source'];
	return names.flatMap((column) => {
		const count = rows.filter((row) => row[column] === null || row[column] === '').length;
		if (count < fewestRows || count < rows.length * halfOfRows) return [];
		const values = { name: column, count: String(count), rows: String(rows.length) };
		const explains = (problem: Problem) =>
			problem.column === column && /^(?:count|source)\.blank$/.test(problem.code);
		return [{ column, what: finding('column.blank', values), explains }];
	});
}

/** Weapon names that stand under another column while those under model are not known. */
function findExchanged({ rows, isLabel }: ColumnEvidence): Damage[] {
	const unknown = rows.filter((row) => row.model === undefined);
	if (unknown.length < fewestRows || unknown.length < rows.length * halfOfRows) return [];
	const names = ['launch_place', 'target', 'source'] as const;
	const name = names.find(
		(column) => rows.filter((row) => isLabel(row[column] ?? '')).length >= rows.length * halfOfRows,
	);
	if (name === undefined) return [];
	const what = finding('column.exchanged', { name });
	return [{ column: 'model', what, explains: ({ column }) => column === 'model' }];
}

/** Where the two names have changed places, more is launched than destroyed in no row at all. */
function findCounts({ rows, problems }: ColumnEvidence): Damage[] {
	const values = judgeShare(problems, countCodes.slice(0, 1), rows.length);
	if (values === null) return [];
	const isSwapped = rows.every(
		(row) => (row.launched ?? 0) <= (row.destroyed ?? 0) || row.destroyed == null,
	);
	const what = finding(isSwapped ? 'column.swapped' : 'column.counts-disagree', values);
	return [{ column: 'launched', what, explains: ({ code }) => countCodes.includes(code) }];
}

/** How many rows have one of the problems, where they are too many for slips; otherwise null. */
function judgeShare(
	problems: readonly Problem[],
	codes: readonly string[],
	rows: number,
): { readonly count: string; readonly rows: string } | null {
	const count = problems.filter((problem) => codes.includes(problem.code)).length;
	if (count < fewestRows || count < rows * leastShare) return null;
	return { count: String(count), rows: String(rows) };
}

function report({ column, what }: Damage): Problem {
	const { count, rows } = what.values ?? {};
	const found = count === undefined ? column : `${count} of ${rows} rows`;
	return createProblem(what, { line: null, cell: null, column }, found);
}
