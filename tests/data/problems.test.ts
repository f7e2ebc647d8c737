import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ProblemKind, problemCatalogue } from '../../src/table/problems/problem-catalogue.ts';

const PATH = 'data/PROBLEMS.md';

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

const HEAD = [
	'| code | severity | what should stand there | what it means and what to do |',
	'| --- | --- | --- | --- |',
];

/** Every kind of problem of a table as a Markdown file, in tables under headings. */
function explainProblems(): string {
	const tables = Object.entries(GROUPS).map(([heading, starts]) => {
		const kinds = Object.entries(problemCatalogue).filter(([code]) =>
			starts.includes(code.split('.')[0] ?? ''),
		);
		return [`## ${heading}`, '', ...HEAD, ...kinds.map(explain)].join('\n');
	});
	return `${[INTRODUCTION, ...tables].join('\n\n')}\n`;
}

function explain([code, { severity, expected, action }]: [string, ProblemKind]): string {
	return `| \`${code}\` | ${severity} | ${toCell(expected)} | ${toCell(action)} |`;
}

// A doubt is a half-sentence that only some messages have; every other word has a value in all.
function toCell(text: string): string {
	return (
		text
			.replaceAll('{doubt}', '')
			// Whole sentences that the message itself has.
			.replace(/(?:\{[a-z]+\}\. )+/g, '… ')
			.replace(/\{[a-z]+\}/g, '…')
			.replace(/[\\<&|*`[\]]/g, '\\$&')
	);
}

describe('the list of problems', () => {
	const written = explainProblems();
	if (process.env['UPDATE_SNAPSHOTS'] === '1' && !process.env['CI']) writeFileSync(PATH, written);
	const list = existsSync(PATH) ? readFileSync(PATH, 'utf8') : '';

	it('is as the catalogue words it; npm run snapshots -- tests/data writes it anew', () => {
		expect(list).toBe(written);
	});

	it('has every code in one row, and leaves nothing to fill in', () => {
		const codes = [...list.matchAll(/^\| `([^`]+)` \| /gm)].map(([, code]) => code);
		expect([...codes].sort()).toEqual(Object.keys(problemCatalogue).sort());
		expect(list).not.toMatch(/\{[a-z]+\}/);
	});

	it('has four cells in every row, whatever the text holds', () => {
		const rows = list.match(/^\|.*$/gm) ?? [];
		expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 6)).toEqual([]);
	});
});
