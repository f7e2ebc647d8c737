import type { Fraction } from '../counting/fraction.ts';
import type { Launch } from '../table/launch.ts';
import type { CheckedClaim } from './check-claim.ts';

const VERDICTS = {
	matches: 'matches',
	differs: 'DIFFERS',
	'not-computable': 'NOT COMPUTABLE',
} as const;

/** Sets the claims as a plain table for a terminal; below it the rows behind each that falls. */
export function formatClaims(claims: readonly CheckedClaim[]): string {
	const fallen = claims.filter(({ verdict }) => verdict !== 'matches').map(explainFallen);
	return [formatClaimTable(claims), ...fallen].join('\n');
}

/** Sets the claims as a plain table for a terminal: claim, printed, computed, exact, verdict. */
export function formatClaimTable(claims: readonly CheckedClaim[]): string {
	const head = ['claim', 'printed', 'computed', 'exact', 'verdict'];
	const rows = [head, ...claims.map(formatClaim)];
	const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const table = rows.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
	return table.join('\n');
}

/** Writes a printed figure with what belongs to it: `6.7%`, `over 9`. */
export function formatPrinted({ claim }: Pick<CheckedClaim, 'claim'>): string {
	if (claim.rounding.kind === 'over') return `over ${claim.printed}`;
	return claim.measure.kind === 'share' ? `${claim.printed}%` : claim.printed;
}

/** Writes what the table gives as the article rounded, with what belongs to it: `6.6%`; null where it gives nothing. */
export function formatComputed({ claim, computed }: CheckedClaim): string | null {
	return computed !== null && claim.measure.kind === 'share' ? `${computed}%` : computed;
}

function formatClaim(checked: CheckedClaim): string[] {
	const { claim, exact, verdict } = checked;
	const noted = verdict !== 'matches' && claim.note ? ` (note of ${claim.note.date})` : '';
	const value = formatComputed(checked) ?? '-';
	return [claim.id, formatPrinted(checked), value, exact ?? '-', VERDICTS[verdict] + noted];
}

function explainFallen(checked: CheckedClaim): string {
	const { claim, tally, against, coverage } = checked;
	const rows = [...(against?.rows ?? []), ...tally.rows];
	const because =
		coverage === 'whole'
			? ''
			: ` The table covers the period ${coverage === 'none' ? 'not at all' : 'only in part'}.`;
	const lines = [
		'',
		`${claim.id}: the article printed ${formatPrinted(checked)}, the table gives ${formatComputed(checked) ?? 'nothing'}.${because} Rows behind it:`,
		...rows.map(formatRow),
		`  sum ${formatSum(tally.count)}${against ? ` against ${formatSum(against.count)}` : ''}${claim.measure.kind === 'share' ? `, of ${formatSum(tally.base)} missiles` : ''}`,
	];
	if (!claim.note) {
		lines.push(
			'  Correct the table, or, if the table is right, accept it: `npm run data:accept` asks why the claim differs.',
		);
	}
	return lines.join('\n');
}

function formatRow({ line, row, start, weapon, launched }: Launch): string {
	return `  line ${line}, spreadsheet row ${row}: ${start.day}  ${weapon.text}  ${launched ?? 'blank'}`;
}

function formatSum({ numerator, denominator }: Fraction): string {
	return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}
