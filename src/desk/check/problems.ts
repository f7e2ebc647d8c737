import { TABLE } from '../../editions/record/data-files.ts';
import type { FileProblem } from '../../editions/record/read-edition.ts';
import {
	countSeverities,
	groupProblems,
	type ProblemGroup,
} from '../../editions/report/format-problems.ts';
import type { Problem } from '../../table/problems/problem.ts';
import { type DateOrder, mendYearLast } from '../../table/read/date-order.ts';
import { writeCsv } from '../../table/write-csv.ts';
import { desk } from '../../words/en/desk.ts';
import { ENGLISH } from '../language.ts';

const { problems: words } = desk;

/** Says what would mend a cell; empty where nobody can know. */
export function wordReplacement({ replacement }: Problem): string {
	return replacement === '' ? words.blank : (replacement ?? '');
}

const DATE_ORDER = 'file.date-order';

/** Words a problem for a person without a terminal, who has the table alone: what fails in the other files, as they were accepted, fails for its rows. */
export function retellProblem(problem: FileProblem): FileProblem {
	if (problem.file !== TABLE) return { ...problem, ...words.elsewhere };
	if (problem.code !== DATE_ORDER) return problem;
	return { ...problem, action: words.dates, replacement: null };
}

/** Lists the ways in which all dates such as 9/2/2024 can be read together, once a person says so; mostly none. */
export function listDateReadings(problems: readonly FileProblem[]) {
	const asked = problems.find(({ code, file }) => code === DATE_ORDER && file === TABLE);
	if (!asked) return [];
	const { found: sample, replacement } = asked;
	return (['month-first', 'day-first'] satisfies DateOrder[]).flatMap((order) => {
		const day = mendYearLast(sample, order)?.slice(0, 10);
		const isPossible = replacement === null || replacement === order;
		return day && isPossible ? [{ order, sample, day: ENGLISH.format.day(day) }] : [];
	});
}

/** A list that may have been cut to what a page can show. */
export interface Shown<T> {
	readonly shown: readonly T[];
	/** How many there are in all. */
	readonly total: number;
}

/** Problems of one kind that share what to do; those shown may be fewer than all. */
export interface ShownGroup extends Shown<Problem>, Omit<ProblemGroup, 'places'> {
	/** File of `data/` in which they stand; null for the table that is checked. */
	readonly file: string | null;
}

/** Problems as the page shows them, counted whether shown or not. */
export type ShownProblems = ReturnType<typeof showProblems>;

/** As many places as the page shows before the rest is only counted. */
const MOST_PLACES = 200;

/** Groups problems by file, the gravest first, and cuts them to as many places as the page shows; of every kind at least one place stays. */
export function showProblems(problems: readonly FileProblem[], most = MOST_PLACES) {
	const told = new Set<string>();
	let left = most;
	const groups: ShownGroup[] = [];
	for (const [file, own] of Map.groupBy(problems, (problem) => problem.file)) {
		for (const { places, ...group } of groupProblems(own)) {
			const shown = places.slice(0, Math.max(left, told.has(group.code) ? 0 : 1));
			if (shown.length === 0) continue;
			told.add(group.code);
			left -= shown.length;
			groups.push({ ...group, shown, total: places.length, file: file === TABLE ? null : file });
		}
	}
	return { counts: countSeverities(problems), groups };
}

/** The problems of a table that the person calls `name`; `known` are those that were published before. */
export interface ListedProblems {
	readonly problems: readonly FileProblem[];
	readonly known: readonly FileProblem[];
	readonly name: string;
}

// A spreadsheet takes a file without this mark for one in the letters of its own country.
const MARK = '\ufeff';

/** Writes every problem as a CSV file that a spreadsheet opens, a line each, formulas disarmed; null where there is none. */
export function writeProblems({ problems, known, name }: ListedProblems): string | null {
	if (problems.length + known.length === 0) return null;
	const { list } = words;
	const before = new Set(known);
	const columns: readonly Column[] = [
		[list.file, ({ file }) => (file === TABLE ? name : `data/${file}`)],
		[list.line, ({ line }) => line ?? ''],
		[list.cell, ({ cell }) => cell ?? ''],
		[list.column, ({ column }) => column ?? ''],
		[list.code, ({ code }) => code],
		[list.found, ({ found }) => found],
		[list.expected, ({ expected }) => expected],
		[list.action, ({ action }) => action],
		[list.replacement, wordReplacement],
		[list.severity, (own) => own.severity + (before.has(own) ? `, ${list.known}` : '')],
	];
	const rows = [...problems, ...known].map((own) => columns.map(([, write]) => write(own)));
	return MARK + writeCsv([columns.map(([title]) => title), ...rows]);
}

type Column = readonly [title: string, write: (problem: FileProblem) => string | number];
