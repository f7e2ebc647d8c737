import type { CheckedClaim, Verdict } from '../../claims/check-claim.ts';
import type { Fraction } from '../../counting/fraction.ts';
import type { Launch } from '../../table/launch.ts';

/** What is said of a claim in plain text. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
	matches: 'matches',
	differs: 'DIFFERS',
	'not-computable': 'NOT COMPUTABLE',
};

/** Sets the claims as a plain table for a terminal; below it the rows behind each that falls. */
export function formatClaims(claims: readonly CheckedClaim[]): string {
	const fallen = claims.filter(({ verdict }) => verdict !== 'matches').map(explainFallen);
	return [formatClaimTable(claims), ...fallen].join('\n');
}

/** Sets the claims as a plain table for a terminal. */
export function formatClaimTable(claims: readonly CheckedClaim[]): string {
	const head = ['claim', 'printed', 'computed', 'exact', 'verdict'];
	const rows = [head, ...claims.map(listCells)];
	const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const pad = (cell: string, column: number) => cell.padEnd(widths[column] ?? 0);
	return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
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

function listCells(checked: CheckedClaim): string[] {
	const { claim, exact, verdict } = checked;
	const noted = verdict !== 'matches' && claim.note ? ` (note of ${claim.note.date})` : '';
	const value = formatComputed(checked) ?? '-';
	return [claim.id, formatPrinted(checked), value, exact ?? '-', VERDICTS[verdict] + noted];
}

const COVERED = {
	whole: '',
	partial: ' The table covers the period only in part.',
	none: ' The table covers the period not at all.',
};

const ADVICE =
	'  Correct the table, or, if the table is right, accept it: `npm run data:accept` asks why the claim differs.';

function explainFallen(checked: CheckedClaim): string {
	const { claim, tally, against, coverage } = checked;
	const given = formatComputed(checked) ?? 'nothing';
	const below = against ? ` against ${formatSum(against.count)}` : '';
	const base = claim.measure.kind === 'share' ? `, of ${formatSum(tally.base)} missiles` : '';
	return [
		'',
		`${claim.id}: the article printed ${formatPrinted(checked)}, the table gives ${given}.${COVERED[coverage]} Rows behind it:`,
		...[...(against?.rows ?? []), ...tally.rows].map(formatRow),
		`  sum ${formatSum(tally.count)}${below}${base}`,
		...(claim.note ? [] : [ADVICE]),
	].join('\n');
}

function formatRow({ line, row, start, weapon, launched }: Launch): string {
	return `  line ${line}, spreadsheet row ${row}: ${start.day}  ${weapon.text}  ${launched ?? 'blank'}`;
}

function formatSum({ numerator, denominator }: Fraction): string {
	return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}
