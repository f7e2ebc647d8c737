import { type ProblemKind, problemCatalogue } from '../../src/table/problems/problem-catalogue.ts';

/** The headings of the list, each with the first words of the codes that stand below it. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
	'The whole file': ['file', 'sheet'],
	'Columns and their names': ['column'],
	'Dates in time_start and time_end': ['date'],
	'Counts in launched and destroyed': ['count'],
	'Names in model': ['model'],
	'The list of names, data/models.csv': ['models'],
	'Cells of any column': ['cell', 'text', 'source'],
	'Rows, and rows beside each other': ['row'],
	'Notes: accepted as it is': ['note'],
};

const INTRODUCTION = `<!-- Written by npm run snapshots from src/table/problems/problem-catalogue.ts; do not edit by hand. -->

# Every problem of a table

\`npm run data:check\` names each with its place in the file. An error stops the table, a warning is published with, a note is accepted as it is. Where “…” stands below, the message itself has the number, name, day or line. The [guide](README.md) says what to do with a table; problems of the other files explain themselves where they are found.`;

/** Every kind of problem of a table as a Markdown file, in tables under headings; a code that belongs under none comes last. */
export function explainProblems(): string {
	const groups = Map.groupBy(Object.entries(problemCatalogue), ([code]) => findHeading(code));
	const headings = [...Object.keys(GROUPS), OTHERS].filter((heading) => groups.has(heading));
	const tables = headings.map((heading) => {
		const rows = (groups.get(heading) ?? []).map(([code, kind]) => explain(code, kind));
		return [`## ${heading}`, '', ...HEAD, ...rows].join('\n');
	});
	return `${[INTRODUCTION, ...tables].join('\n\n')}\n`;
}

const OTHERS = 'Others';

const HEAD = [
	'| code | severity | what should stand there | what it means and what to do |',
	'| --- | --- | --- | --- |',
];

function findHeading(code: string): string {
	const start = code.split('.')[0] ?? '';
	return Object.keys(GROUPS).find((heading) => GROUPS[heading]?.includes(start)) ?? OTHERS;
}

function explain(code: string, { severity, expected, action }: ProblemKind): string {
	return `| \`${code}\` | ${severity} | ${toCell(expected)} | ${toCell(action)} |`;
}

// A doubt is a half-sentence that only some messages have, as is what is said of a dash; every other word has a value in all.
function toCell(text: string): string {
	return (
		text
			.replace(/\{(doubt|dash)\}/g, '')
			// Whole sentences that the message itself has.
			.replace(/(?:\{[a-z]+\}\. )+/g, '… ')
			.replace(/\{[a-z]+\}/g, '…')
			.replace(/[\\<&|*`[\]]/g, '\\$&')
	);
}
