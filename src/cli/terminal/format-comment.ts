import { formatPrinted } from '../../claims/format-claims.ts';
import { formatProblems } from '../../claims/format-problems.ts';
import { type GroupSums, sumMonths } from '../../counting/months/month-sums.ts';
import type { ClaimMove, EditionDifference } from '../../editions/compare/compare-editions.ts';
import {
	wordCell,
	wordCounts,
	wordNewer,
	wordParagraph,
	wordRows,
	wordSums,
	wordTotals,
	wordValue,
} from '../../editions/compare/word-difference.ts';
import type { DiffReport } from './diff-report.ts';

/** By this mark the workflow finds the comment that it wrote before. */
const COMMENT_MARK = '<!-- data:diff -->';

/** As many lines of a table as a comment shows: GitHub takes 65,536 characters. */
const MOST_LINES = 60;

/** Writes a comparison as a Markdown comment for a pull request; nothing that stands in a cell can act there. */
export function formatComment({ old, next, broken, difference, verdict }: DiffReport): string {
	const blocks = [
		COMMENT_MARK,
		'### What this change of data/ would publish',
		...broken.map(
			({ name, problems }) =>
				`${code(name)} has errors:\n\n${preformatted(formatProblems(problems, { most: 20 }))}`,
		),
		...(difference ? describe({ old, next, difference }) : []),
		...(verdict === '' ? [] : [preformatted(verdict)]),
	];
	return blocks.join('\n\n');
}

type Compared = { old: string; next: string; difference: EditionDifference };

function describe({ old, next, difference }: Compared): string[] {
	const { table, claims, kind, cells, story } = difference;
	const names = `${code(old)} → ${code(next)}`;
	if (kind === 'same') return [`${names}: nothing differs.`];
	const newer = wordNewer(table.newer);
	return [
		`${names}: ${table.rowsBefore} → ${table.rowsAfter} rows.`,
		...(newer === '' ? [] : [`**Newer:** ${newer}.`]),
		...block(['newer month', 'rows'], [...sumMonths(table.newer)].map(writeNewer)),
		...block(['claim', 'printed', 'before', 'after', 'verdict'], claims.map(writeMove)),
		...block(
			['month', 'launched', 'rows'],
			table.months.map((month) => [
				month.id,
				wordSums(month.before, month.after) || 'no sum moves',
				wordCounts(month),
			]),
		),
		...block(
			['half-year', 'launched'],
			table.halfYears.map(({ id, before, after }) => [id, wordSums(before, after)]),
		),
		...block(
			['row', 'day', 'label', 'what', 'line'],
			wordRows(table).map(({ fate, day, label, what, line }) => [
				fate,
				day,
				code(label),
				code(what),
				line === null ? '' : String(line),
			]),
		),
		...block(
			['cells of the smaller files'],
			cells.map((cell) => [code(wordCell(cell))]),
		),
		...block(
			['paragraphs of the story'],
			story.map((change) => [code(wordParagraph(change))]),
		),
	];
}

function writeNewer([month, sums]: readonly [string, GroupSums]): string[] {
	return [month, wordTotals(sums)];
}

function writeMove(move: ClaimMove): string[] {
	const { claim, verdict } = move.checked;
	const printed = formatPrinted(move.checked);
	return [
		code(claim.id),
		code(printed),
		wordValue(move.before, move),
		wordValue(move.after, move),
		verdict === 'matches' ? 'matches' : `**${verdict}**`,
	];
}

function block(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
	if (rows.length === 0) return [];
	const lines = [head, head.map(() => '---'), ...rows.slice(0, MOST_LINES)];
	const rest = rows.length - MOST_LINES;
	const more = rest > 0 ? `\n\n… and ${rest} more, ${rows.length} in all.` : '';
	return [lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n') + more];
}

function preformatted(text: string): string {
	return `<pre>${escapeText(text)}</pre>`;
}

function code(text: string): string {
	return `<code>${escapeText(text)}</code>`;
}

// Whatever stands in a cell is shown and does nothing: no mention, no link, no markup. An empty
// line would end the HTML block, so a line break is written as a reference too.
function escapeText(text: string): string {
	return text.replace(/[^\p{L}\p{N} ,%→-]/gu, (character) => `&#${character.codePointAt(0)};`);
}
