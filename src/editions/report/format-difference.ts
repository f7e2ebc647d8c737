import type { EditionDifference } from '../compare/compare-editions.ts';
import { VERDICTS } from './format-claims.ts';
import { type DifferenceWords, wordDifference, wordNewer } from './word-difference.ts';

/** As many rows and months as a terminal shows before the rest is only counted. */
const MOST_SHOWN = 40;

/** Sets a difference as plain text: what is newer, the months, half-years and claims that move, the rows behind them, and what differs in the smaller files. */
export function formatDifference(difference: EditionDifference): string {
	const words = wordDifference(difference);
	const lines = [
		...section(
			`Newer: ${wordNewer(difference.table.newer)}:`,
			words.newer.map(({ id, sums }) => `${id}  ${sums}`),
		),
		...section(
			'Months that change (launched, before → after):',
			words.months.map(({ id, sums, rows }) => `${id}  ${sums} (${rows})`),
		),
		...section(
			'Half-years that change:',
			words.halfYears.map(({ id, sums }) => `${id}  ${sums}`),
		),
		...section(
			'Claims that move:',
			words.claims.map(
				({ id, printed, before, after, verdict }) =>
					`${id}  ${before} → ${after}; printed ${printed}: ${VERDICTS[verdict]}`,
			),
		),
		...section('Rows:', words.rows.map(formatRow)),
		...section('Cells of the smaller files:', words.cells),
		...section('Paragraphs of the story:', words.paragraphs),
	];
	if (lines.length > 0) return lines.join('\n');
	const files = difference.files.map((file) => `data/${file}`).join(', ');
	return files === '' ? 'Nothing differs.' : `Only the order or the spacing differs, in ${files}.`;
}

function section(heading: string, lines: readonly string[]): readonly string[] {
	if (lines.length === 0) return [];
	const rest = lines.length - MOST_SHOWN;
	const more = rest > 0 ? [`… and ${rest} more, ${lines.length} in all.`] : [];
	return [heading, ...[...lines.slice(0, MOST_SHOWN), ...more].map((line) => `  ${line}`)];
}

function formatRow({ fate, day, label, what, line }: DifferenceWords['rows'][number]): string {
	const place = line === null ? '' : ` (line ${line})`;
	return `${fate.padEnd(7)}  ${day}  ${label}: ${what}${place}`;
}
