import { type GroupSums, sumMonths } from '../analysis/month-sums.ts';
import type { ClaimMove, EditionDifference } from './compare-edition.ts';
import { formatPrinted } from './format-claims.ts';
import {
	type RowWords,
	wordCounts,
	wordNewer,
	wordRows,
	wordSums,
	wordTotals,
	wordValue,
} from './word-difference.ts';

/** As many rows and months as a terminal shows before the rest is only counted. */
const MOST_SHOWN = 40;

/** Sets a difference as plain text: what is newer, the months, half-years and claims that move, and the rows behind them. */
export function formatDifference({ table, claims }: EditionDifference): string {
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
	];
	const lines = sections.flat();
	return lines.length === 0 ? 'Nothing differs.' : lines.join('\n');
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
