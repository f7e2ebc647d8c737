import { formatPrinted } from '../../claims/format-claims.ts';
import { type GroupSums, sumMonths } from '../../counting/months/month-sums.ts';
import type { ClaimMove, EditionDifference } from './compare-editions.ts';
import {
	type RowWords,
	wordCell,
	wordCounts,
	wordNewer,
	wordParagraph,
	wordRows,
	wordSums,
	wordTotals,
	wordValue,
} from './word-difference.ts';

/** As many rows and months as a terminal shows before the rest is only counted. */
const MOST_SHOWN = 40;

/** Sets a difference as plain text: what is newer, the months, half-years and claims that move, the rows behind them, and what differs in the smaller files. */
export function formatDifference(difference: EditionDifference): string {
	const { table, claims, cells, story, files } = difference;
	const newer = wordNewer(table.newer);
	const sections = [
		section(newer === '' ? '' : `Newer: ${newer}:`, [...sumMonths(table.newer)].map(formatNewer)),
		section(
			'Months that change (launched, before → after):',
			table.months.map(
				(month) =>
					`  ${month.id}  ${wordSums(month.before, month.after) || 'no sum moves'} (${wordCounts(month)})`,
			),
		),
		section(
			'Half-years that change:',
			table.halfYears.map(({ id, before, after }) => `  ${id}  ${wordSums(before, after)}`),
		),
		section('Claims that move:', claims.map(formatMove)),
		section('Rows:', wordRows(table).map(formatRow)),
		section(
			'Cells of the smaller files:',
			cells.map((cell) => `  ${wordCell(cell)}`),
		),
		section(
			'Paragraphs of the story:',
			story.map((change) => `  ${wordParagraph(change)}`),
		),
	];
	const lines = sections.flat();
	if (lines.length > 0) return lines.join('\n');
	if (files.length === 0) return 'Nothing differs.';
	return `Only the order or the spacing differs, in ${files.map((file) => `data/${file}`).join(', ')}.`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
	if (lines.length === 0) return [];
	const rest = lines.length - MOST_SHOWN;
	const more = rest > 0 ? [`  … and ${rest} more, ${lines.length} in all.`] : [];
	return [heading, ...lines.slice(0, MOST_SHOWN), ...more];
}

function formatNewer([month, sums]: readonly [string, GroupSums]): string {
	return `  ${month}  ${wordTotals(sums)}`;
}

function formatMove(move: ClaimMove): string {
	const { claim, verdict } = move.checked;
	const values = `${wordValue(move.before, move)} → ${wordValue(move.after, move)}`;
	return `  ${claim.id}  ${values}; printed ${formatPrinted(move.checked)}: ${VERDICTS[verdict]}`;
}

const VERDICTS = {
	matches: 'matches',
	differs: 'DIFFERS',
	'not-computable': 'NOT COMPUTABLE',
} as const;

function formatRow({ fate, day, label, what, line }: RowWords): string {
	const place = line === null ? '' : ` (line ${line})`;
	return `  ${fate.padEnd(7)}  ${day}  ${label}: ${what}${place}`;
}
