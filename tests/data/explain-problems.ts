import { problemCatalogue } from '../../src/launches/problem-catalogue.ts';
import type { ProblemKind } from '../../src/launches/problem-kind.ts';

/** The headings of the guide, each with the first words of the codes that stand below it. */
const groups: Readonly<Record<string, readonly string[]>> = {
	'The whole file and its quotation marks': ['file', 'quote'],
	'Columns and their names': ['column'],
	'Dates in time_start and time_end': ['date'],
	'Counts in launched and destroyed': ['count'],
	'Names in model': ['model'],
	'The list of names, data/models.csv': ['models'],
	'Cells of any column': ['cell', 'text', 'source'],
	'Rows, and rows beside each other': ['row'],
	'Notes: accepted as it is': ['note'],
};

const begin =
	'<!-- problems: written by npm run snapshots from src/launches/problem-catalogue.ts; do not edit by hand -->';
const end = '<!-- end of problems -->';

/** Every kind of problem as Markdown, in tables under headings; throws where a code belongs under none. */
export function explainProblems(): string {
	const kinds = Object.entries(problemCatalogue);
	const known = Object.values(groups).flat();
	const stray = kinds.filter(([code]) => !known.includes(startOf(code))).map(([code]) => code);
	if (stray.length > 0) throw new Error(`No heading for ${stray.join(', ')}.`);
	return Object.entries(groups)
		.map(([heading, starts]) => {
			const own = kinds.filter(([code]) => starts.includes(startOf(code)));
			const head = '| code | severity | what should stand there | what it means and what to do |';
			const rows = own.map(([code, kind]) => explain(code, kind));
			return [`### ${heading}`, '', head, '| --- | --- | --- | --- |', ...rows].join('\n');
		})
		.join('\n\n');
}

/** The guide with `problems` between its two marks; throws where it does not have them. */
export function putProblems(guide: string, problems: string): string {
	const [before, rest, ...more] = guide.split(`${begin}\n`);
	const [, after, ...others] = rest?.split(end) ?? [];
	if (before === undefined || after === undefined || more.length + others.length > 0)
		throw new Error(`The guide needs these two lines once each:\n${begin}\n${end}`);
	return `${before}${begin}\n\n${problems}\n\n${end}${after}`;
}

function startOf(code: string): string {
	return code.split('.')[0] ?? '';
}

function explain(code: string, { severity, expected, action }: ProblemKind): string {
	return `| \`${code}\` | ${severity} | ${toCell(expected)} | ${toCell(action)} |`;
}

// A doubt is a half-sentence that only some messages have; every other word has a value in all.
function toCell(text: string): string {
	return text
		.replaceAll('{doubt}', '')
		.replace(/\{[a-z]+\}/g, '…')
		.replace(/[\\<&|*`[\]]/g, '\\$&');
}
