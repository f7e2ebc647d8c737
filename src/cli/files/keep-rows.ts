import { TABLE } from '../../editions/record/data-files.ts';
import type { FileProblem, ReadEdition } from '../../editions/record/read-edition.ts';
import type { Launch } from '../../table/launch.ts';
import { formatCells } from '../../table/launch-text.ts';
import { selectRecords } from '../../table/read/open-text.ts';

/** A row of a download that has an error, and the row of the table in use that it keeps being. */
export interface KeptRow {
	/** Line of the download. */
	readonly line: number;
	/** What is wrong there, in a few words. */
	readonly found: string;
	readonly launch: Launch;
}

/** Cells of the eight that must be the same for a row to be known again. */
const ENOUGH = 5;

type Compared = {
	readonly before: ReadEdition;
	readonly read: ReadEdition;
	readonly table: Uint8Array;
};

/** Finds for each row with an error the row of the table in use that it is; errors that no such row can stand for are left. */
export function keepRows({ before, read, table }: Compared): {
	readonly kept: readonly KeptRow[];
	readonly errors: readonly FileProblem[];
} {
	const errors = read.problems.filter(({ severity }) => severity === 'error');
	const lines = new Set(errors.flatMap(({ file, line }) => (file === TABLE && line ? [line] : [])));
	const records = selectRecords(table, lines);
	const missing = findMissing(before, read);
	const kept = new Map<number, KeptRow>();
	for (const [line, cells] of records) {
		const launch = findLikely(cells, missing);
		if (launch === null) continue;
		missing.delete(launch);
		kept.set(line, { line, found: wordErrors(errors, line), launch });
	}
	return {
		kept: [...kept.values()],
		errors: errors.filter(({ file, line }) => file !== TABLE || !kept.has(line ?? 0)),
	};
}

function findMissing(before: ReadEdition, read: ReadEdition): Set<Launch> {
	const write = (launch: Launch) => formatCells(launch).join('\t');
	const there = new Map<string, number>();
	for (const launch of read.launches) there.set(write(launch), (there.get(write(launch)) ?? 0) + 1);
	return new Set(
		before.launches.filter((launch) => {
			const left = there.get(write(launch)) ?? 0;
			there.set(write(launch), left - 1);
			return left <= 0;
		}),
	);
}

// One row alone may be the likeliest: between two nobody can tell.
function findLikely(cells: readonly string[], missing: ReadonlySet<Launch>): Launch | null {
	const scored = [...missing]
		.map((launch) => ({ launch, score: countShared(cells, launch) }))
		.filter(({ score }) => score >= ENOUGH)
		.sort((a, b) => b.score - a.score);
	const [best, next] = scored;
	return best && best.score !== next?.score ? best.launch : null;
}

function countShared(cells: readonly string[], launch: Launch): number {
	const written = new Set(cells.map(simplify));
	return formatCells(launch).filter((cell) => cell !== '' && written.has(simplify(cell))).length;
}

// `4.0` is 4, and an hour may have one digit.
function simplify(cell: string): string {
	return cell
		.trim()
		.replace(/\.0$/, '')
		.replace(/ (\d):/, ' 0$1:');
}

function wordErrors(errors: readonly FileProblem[], line: number): string {
	return errors
		.filter((problem) => problem.line === line)
		.map(({ column, found }) => [column, found].filter(Boolean).join(' '))
		.join(', ');
}
