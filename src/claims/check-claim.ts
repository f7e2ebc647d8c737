import { createPeriod } from '../calendar/period.ts';
import { countArticle } from '../counting/article.ts';
import { createFraction, divideFractions, type Fraction } from '../counting/fraction.ts';
import { type Coverage, findTableSpan, measureCoverage } from '../counting/months/coverage.ts';
import { shareOf, type Tally } from '../counting/tally.ts';
import type { Launch } from '../table/launch.ts';
import type { Claim, Measure } from './claim.ts';
import { createWindow, formatDecimals, isInWindow } from './rounding.ts';

/** What the table says of a claim. */
export type Verdict = 'matches' | 'differs' | 'not-computable';

/** A claim beside what the table gives, with every row behind it. */
export interface CheckedClaim {
	readonly claim: Claim;
	readonly verdict: Verdict;
	/** The exact value in the unit printed (per cent for a share); null where there is none. */
	readonly value: Fraction | null;
	/** The value rounded as the article rounded; null where there is none. */
	readonly computed: string | null;
	/** The quotient with its own numbers, `74/1107`; a count alone for a count. */
	readonly exact: string | null;
	/** The count of the claim's period. */
	readonly tally: Tally;
	/** The count of the period compared against, for a ratio. */
	readonly against: Tally | null;
	/** How far the table covers the periods; a partial one is told, since its count may still grow. */
	readonly coverage: Coverage;
	/** False where the table differs and no note says why: then nothing may be published. */
	readonly publishable: boolean;
}

/** Computes every claim under the article's own definition and compares it as printed. */
export function checkClaims(claims: readonly Claim[], launches: readonly Launch[]): CheckedClaim[] {
	return claims.map((claim) => checkClaim(claim, launches));
}

/** Computes one claim under the article's own definition and compares it as printed. */
export function checkClaim(claim: Claim, launches: readonly Launch[]): CheckedClaim {
	const { measure } = claim;
	const tally = countArticle(launches, createPeriod(measure.period));
	const against =
		measure.kind === 'ratio' ? countArticle(launches, createPeriod(measure.against)) : null;
	const coverage = joinCoverage(launches, [tally, against]);
	// A period that the table does not reach has no count: nought would be a statement.
	const value = coverage === 'none' ? null : computeValue(measure, tally, against);
	const verdict = judge(claim, value);
	return {
		claim,
		verdict,
		value,
		computed: value && formatDecimals(value, printedDigits(claim)),
		exact: value && formatExact(measure, tally, against),
		tally,
		against,
		coverage,
		publishable: verdict === 'matches' || claim.note !== null,
	};
}

/** Computes what a claim measures, in the unit printed; null where there is nothing to divide by. */
export function computeValue(
	{ kind }: Measure,
	tally: Tally,
	against: Tally | null,
): Fraction | null {
	if (kind === 'count') return tally.count;
	if (kind === 'ratio') return against && divideFractions(tally.count, against.count);
	const share = shareOf(tally);
	return share && createFraction(share.numerator * 100, share.denominator);
}

function judge({ printed, rounding }: Claim, value: Fraction | null): Verdict {
	if (!value) return 'not-computable';
	return isInWindow(value, createWindow(printed, rounding)) ? 'matches' : 'differs';
}

function formatExact({ kind }: Measure, { count, base }: Tally, against: Tally | null): string {
	if (kind === 'ratio' && against) return `${formatCount(count)}/${formatCount(against.count)}`;
	return kind === 'share' ? `${formatCount(count)}/${formatCount(base)}` : formatCount(count);
}

function formatCount({ numerator, denominator }: Fraction): string {
	return denominator === 1 ? String(numerator) : String(numerator / denominator);
}

function printedDigits({ rounding }: Claim): number {
	// A ratio printed as "over nine" is shown with the two decimals that tell how far over.
	if (rounding.kind === 'over') return 2;
	return rounding.kind === 'decimals' ? rounding.digits : 0;
}

function joinCoverage(launches: readonly Launch[], tallies: readonly (Tally | null)[]): Coverage {
	const span = findTableSpan(launches);
	const found = tallies.flatMap((tally) => (tally ? [measureCoverage(span, tally.period)] : []));
	if (found.includes('none')) return 'none';
	return found.includes('partial') ? 'partial' : 'whole';
}
