import { formatClaims, formatClaimTable } from '../../claims/format-claims.ts';
import { countProblems, groupProblems, type ProblemGroup } from '../../claims/group-problems.ts';
import { type CheckedPublication, hasErrors } from '../../editions/check/check-publication.ts';
import { TABLE } from '../../editions/record/data-files.ts';
import { formatAcceptance } from '../../editions/record/format-acceptance.ts';
import type { FileProblem } from '../../editions/record/read-edition.ts';
import { escapeXml } from '../../render/format-svg.ts';
import type { Problem } from '../../table/problems/problem.ts';
import { showValue } from '../../table/problems/show-value.ts';
import { columns, formatColumnLetters } from '../../table/read/columns.ts';
import { ENGLISH } from './language.ts';

/** What a report is written from. */
export interface CheckReport {
	/** The file as the person named it. */
	readonly file: string;
	/** ISO day of the check. */
	readonly day: string;
	readonly checked: CheckedPublication;
	/** The cells of the rows with problems, by the line on which they start; the first line holds the column names. */
	readonly rows: ReadonlyMap<number, readonly string[]>;
}

/** As many places of one kind as a page shows before the rest is only counted. */
const MOST_PLACES = 200;

const STYLE = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
h2 { font-size: 1.125rem; margin-top: 2rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.875rem; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
th { white-space: nowrap; }
td { overflow-wrap: break-word; max-width: 20rem; }
mark { background: #ffd6d6; color: inherit; outline: 1px solid #a40000; }
pre { white-space: pre-wrap; }
.error { color: #a40000; }
`;

/** Writes a check as a page that stands alone, asks nobody for anything and can be mailed; nothing in a cell can act in it. */
export function formatCheckReport(report: CheckReport): string {
	const { file, day, checked } = report;
	const { read, problems, publishable } = checked;
	const files = [...Map.groupBy(problems, (problem) => problem.file)];
	const isBroken = hasErrors(problems);
	const title = `Check of ${text(file)}`;
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text(day)}: ${read.launches.length} ${read.launches.length === 1 ? 'row' : 'rows'} read, ${countProblems(problems)}.</p>
<p><strong>${isBroken ? 'This cannot be published: mend the errors first.' : publishable ? 'This can be published.' : 'This waits for somebody to accept it.'}</strong></p>
${files.map(([name, own]) => writeFile(name, own, report)).join('\n')}
<section><h2>Claims</h2>
${isBroken ? '<p>Rows with errors are left out here, so a claim may differ for that alone.</p>' : ''}
<pre>${lines(isBroken ? formatClaimTable(read.claims) : formatClaims(read.claims))}</pre></section>
<section><h2>Editions</h2>
<pre>${lines(formatAcceptance(checked, ENGLISH))}</pre></section>
</main>
</body>
</html>
`;
}

function writeFile(
	name: FileProblem['file'],
	problems: readonly FileProblem[],
	report: CheckReport,
): string {
	// The rows that are shown beside a problem are those of the table.
	const own = name === TABLE ? report : { ...report, rows: new Map() };
	const heading = name === TABLE ? '' : `<h2>data/${name}</h2>\n`;
	return (
		heading +
		groupProblems(problems)
			.map((group) => writeGroup(group, own))
			.join('\n')
	);
}

function writeGroup(
	{ severity, code, action, expected, places }: ProblemGroup,
	report: CheckReport,
): string {
	const shown = places.slice(0, MOST_PLACES);
	const rest = places.length - shown.length;
	const hidden = rest > 0 ? `<p>… and ${rest} more, ${places.length} in all.</p>` : '';
	return `<section><h2><span class="${severity}">${severity}</span> <code>${code}</code></h2>
<p>${escapeXml(action)}</p>
${severity === 'note' ? '' : `<p>Expected: ${escapeXml(expected)}.</p>`}
<div class="table" tabindex="0" role="region" aria-label="${code}"><table>
<thead><tr>${['line', 'cell', 'found', 'perhaps', ...columnsOf(report)].map(writeHead).join('')}</tr></thead>
<tbody>
${shown.map((place) => writePlace(place, report)).join('\n')}
</tbody></table></div>${hidden}</section>`;
}

function writePlace(problem: Problem, { rows }: CheckReport): string {
	const { line, cell, found, replacement } = problem;
	const letters = cell?.replace(/\d+$/, '');
	const cells = rows.get(line ?? 0) ?? [];
	const row = cells.map((value, at) => {
		const isAtFault = problem.column !== null && formatColumnLetters(at) === letters;
		return `<td>${isAtFault ? `<mark>${text(value) || '(blank)'}</mark>` : text(value)}</td>`;
	});
	const perhaps = replacement === '' ? 'leave it blank' : text(replacement ?? '');
	const place = [line ?? 'whole file', cell ?? '', text(found) || '(nothing)', perhaps];
	return `<tr>${place.map((value) => `<td>${value}</td>`).join('')}${row.join('')}</tr>`;
}

/** The column names of the file, or of the table where the file does not begin with them. */
function columnsOf({ rows }: CheckReport): readonly string[] {
	const first = rows.get(1) ?? [];
	return first.includes('model') ? first : columns;
}

function writeHead(name: string): string {
	return `<th scope="col">${text(name) || '&nbsp;'}</th>`;
}

/** A value of the table as a person can see it, harmless in HTML. */
function text(value: string): string {
	return escapeXml(showValue(value));
}

function lines(value: string): string {
	return value
		.split('\n')
		.map((line) => escapeXml(line))
		.join('\n');
}
