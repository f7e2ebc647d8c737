import type { ReadRow } from '../launch.ts';
import { createProblem, type Finding, finding } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { isSortedAlone, type SortablePart } from './sorted-alone.ts';

/** What the columns are judged by. */
export interface ColumnEvidence {
	readonly rows: readonly ReadRow[];
	/** The problems of single cells and rows. */
	readonly problems: readonly Problem[];
}

/** A column that was damaged as a whole, and the problems of single cells that follow from it. */
interface Damage {
	readonly column: string;
	readonly what: Finding;
	readonly found: string;
	readonly explains: (problem: Problem) => boolean;
}

/** Fewest rows in which a pattern counts, and the shares of rows from which on it is the column and not the cells. */
const fewestRows = 5;
const leastShare = 0.1;
const halfOfRows = 0.5;

/** Columns that are looked at for having been sorted alone. */
const sortable: readonly (readonly [column: string, part: SortablePart])[] = [
	['model', 'weapon'],
	['launch_place', 'launchPlace'],
	['target', 'target'],
	['launched', 'launched'],
	['destroyed', 'destroyed'],
	['source', 'source'],
];

/** What says of a row what is wrong with the whole column where too many rows have it, and what else follows from that. */
const disagreements: readonly {
	readonly column: string;
	readonly what: string;
	readonly codes: readonly string[];
	readonly follows: readonly string[];
}[] = [
	{
		column: 'time_start',
		what: 'start and end lie far apart',
		codes: ['date.far-apart', 'date.end-before-start'],
		follows: [],
	},
	{
		column: 'launched',
		what: 'more weapons are destroyed than launched',
		codes: ['count.destroyed-above-launched'],
		follows: ['count.zero-launched'],
	},
];

/** Finds columns that were sorted, emptied or pasted without the others. Where one was, the problems of single cells that follow from it are left out, so that the cause is seen. */
export function checkColumns({ rows, problems }: ColumnEvidence): readonly Problem[] {
	const damages = [...findSorted(rows), ...findBlank(rows)];
	const isSeen = damages.some(({ column }) => column === 'launched' || column === 'destroyed');
	const torn = findTorn(problems, rows.length);
	damages.push(...torn.filter(({ column }) => !isSeen || column !== 'launched'));
	const left = problems.filter((problem) => damages.every(({ explains }) => !explains(problem)));
	const told = damages.map(({ column, what, found }) =>
		createProblem(what, { line: null, cell: null, column }, found),
	);
	return [...told, ...left];
}

function findSorted(rows: readonly ReadRow[]): readonly Damage[] {
	const what = 'The cells stand in sorted order and the rows do not follow it';
	return sortable
		.filter(([, part]) => isSortedAlone(rows, part))
		.map(([column]) => ({
			column,
			what: finding('column.torn', { what }),
			found: column,
			explains: ({ code }) =>
				column.endsWith('ed') && /^count\.(?:destroyed-above|zero)-launched$/.test(code),
		}));
}

function findBlank(rows: readonly ReadRow[]): readonly Damage[] {
	return (['launched', 'destroyed', 'source'] as const).flatMap((name) => {
		const count = rows.filter((row) => row[name] === null || row[name] === '').length;
		if (count < fewestRows || count < rows.length * halfOfRows) return [];
		const values = { name, count: String(count), rows: String(rows.length) };
		return [
			{
				column: name,
				what: finding('column.blank', values),
				found: `${count} of ${rows.length} rows`,
				explains: ({ column, code }: Problem) => column === name && code.endsWith('.blank'),
			},
		];
	});
}

/** Columns for which too many rows have a problem for slips. */
function findTorn(problems: readonly Problem[], rows: number): readonly Damage[] {
	return disagreements.flatMap(({ column, what, codes, follows }) => {
		const count = problems.filter(({ code }) => codes.includes(code)).length;
		if (count < fewestRows || count < rows * leastShare) return [];
		const found = `${count} of ${rows} rows`;
		return [
			{
				column,
				what: finding('column.torn', { what: `In ${found} ${what}` }),
				found,
				explains: ({ code }: Problem) => [...codes, ...follows].includes(code),
			},
		];
	});
}
