import { countLength, isWithin, type Period } from '../../calendar/period.ts';
import type { CheckedClaim } from '../../claims/check-claim.ts';
import { findDenominatorWindow } from '../../claims/denominator-window.ts';
import { createWindow, formatDecimals } from '../../claims/rounding.ts';
import { type Fraction, reduceFraction, toNumber } from '../../counting/fraction.ts';
import { sumBySureness, sumLaunched } from '../../counting/launched.ts';
import { findLabelWindow } from '../../counting/months/coverage.ts';
import type { Language } from '../figure.ts';
import { selectNamed } from '../readings/select.ts';
import { wordTimes } from '../readings/words.ts';
import type { Story } from '../story.ts';
import { type ClaimWords, listTallies, wordClaim } from './claim-words.ts';

/** A claim's proof in words: what the ledger says of it and more. */
export interface ClaimProof extends ClaimWords {
	/** The exact value with its own numbers and as a decimal: `74/1107 = 6.685%`. */
	readonly exactly: string;
	/** Every sentence on what the printed figure allows. */
	readonly windows: readonly string[];
	readonly coverage: string;
}

/** Words the proof of a claim. */
export function wordProof(checked: CheckedClaim, story: Story, language: Language): ClaimProof {
	const words = wordClaim(checked, language, findDenominatorWindow(checked));
	const { facts } = language.messages.claims;
	return {
		...words,
		exactly: wordExactly(checked, language),
		windows: [wordWindow(checked, words, language), words.window].filter(Boolean),
		coverage: {
			whole: wordWhole(checked, story, language),
			partial: words.partial,
			none: facts.none,
		}[checked.coverage],
	};
}

/** Says what the number of a claim cannot tell: how many of its missiles fit a Russian one too, and in how much of its time the label was in use. */
export function wordCaution(checked: CheckedClaim, story: Story, language: Language): string {
	const { messages, format } = language;
	const { caution } = messages.claims;
	const { rows } = checked.tally;
	const all = sumLaunched(rows);
	const fits = caution.fits(format.count(all - sumBySureness(rows).exact), format.count(all));
	// Said only where the label began within the earliest time of the claim.
	const [{ period }] = listTallies(checked);
	const first = findLabelStart(period, story);
	if (!first) return fits;
	const days = caution.days(
		format.count(countLength({ first, last: period.last })),
		format.count(countLength(period)),
		format.period(period.id),
	);
	const ratio = selectNamed(story).find(({ named }) => named.id === 'label-days')?.result.ratio;
	return [fits, days, ...(ratio ? [caution.share(wordTimes(ratio, language))] : [])].join(' ');
}

// A list may cover a period whole in which the label began late.
function wordWhole(checked: CheckedClaim, story: Story, { messages, format }: Language) {
	const { facts } = messages.claims;
	const [late] = listTallies(checked).flatMap(({ period }) => findLabelStart(period, story) ?? []);
	return late ? facts.wholeLabel(format.dayOfYear(late)) : facts.whole;
}

// The first day of the label, where it is within a period and not its first.
function findLabelStart(period: Period, { launches }: Story): string | null {
	const first = findLabelWindow(launches)?.first;
	return first && isWithin(first, period) && first > period.first ? first : null;
}

function wordExactly(
	{ claim, exact, value }: CheckedClaim,
	{ messages, format }: Language,
): string {
	if (!exact || !value) return '–';
	if (claim.measure.kind === 'count') return format.fraction(value);
	const numbers = exact.split('/').map((part) => format.count(Number(part)));
	const isShare = claim.measure.kind === 'share';
	const decimal = format.digits(formatDecimals(value, decimalsOf(value, isShare)));
	return messages.claims.facts.exactly(
		numbers.join(' ÷ '),
		isShare ? format.percent(decimal) : messages.pages.claim.times(decimal),
	);
}

// As many decimals as the value has, up to four; a share as a rule has more.
function decimalsOf(value: Fraction, isShare: boolean): number {
	const { denominator } = reduceFraction(value);
	const found = [0, 1, 2, 3, 4].find((digits) => 10 ** digits % denominator === 0);
	return found ?? (isShare ? 4 : 3);
}

function wordWindow(
	{ claim }: CheckedClaim,
	words: ClaimWords,
	{ messages, format }: Language,
): string {
	const { facts } = messages.claims;
	if (claim.rounding.kind === 'whole') return facts.windowWhole(words.printed);
	const { low, high } = createWindow(claim.printed, claim.rounding);
	if (claim.rounding.kind === 'over')
		return facts.windowOver(format.count(toNumber(low)), format.count(toNumber(high)));
	const digits = claim.rounding.digits + 1;
	const word = (end: Fraction) => format.percent(formatDecimals(end, digits));
	return facts.windowShare(word(low), word(high));
}
