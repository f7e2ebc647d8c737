import { TABLE } from '../../editions/record/data-files.ts';
import type { FileProblem } from '../../editions/record/read-edition.ts';
import { writeCsv } from '../../table/write-csv.ts';
import type { DeskLanguage } from '../language.ts';
import { wordReplacement } from './word-problem.ts';

/** What a list is written of. */
export interface ListedProblems {
	readonly problems: readonly FileProblem[];
	/** Those that were published before. */
	readonly known: readonly FileProblem[];
	/** What the person calls the table. */
	readonly name: string;
}

// A spreadsheet takes a file without this mark for one in the letters of its own country.
const MARK = '\ufeff';

/** Writes every problem as a CSV file that a spreadsheet opens, a line each, formulas disarmed; null where there is none. */
export function writeProblems(
	{ problems, known, name }: ListedProblems,
	language: DeskLanguage,
): string | null {
	if (problems.length + known.length === 0) return null;
	const { list } = language.words.problems;
	const write = (problem: FileProblem, severity: string) => [
		problem.file === TABLE ? name : `data/${problem.file}`,
		problem.line ?? '',
		problem.cell ?? '',
		problem.column ?? '',
		problem.code,
		problem.found,
		problem.expected,
		problem.action,
		wordReplacement(problem, language),
		severity,
	];
	const head = [
		...[list.file, list.line, list.cell, list.column, list.code],
		...[list.found, list.expected, list.action, list.replacement, list.severity],
	];
	const rows = [
		...problems.map((problem) => write(problem, problem.severity)),
		...known.map((problem) => write(problem, `${problem.severity}, ${list.known}`)),
	];
	return MARK + writeCsv([head, ...rows]);
}
