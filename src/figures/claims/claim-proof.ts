import { isWithin, type Period } from '../../calendar/period.ts';
import type { CheckedClaim } from '../../claims/check-claim.ts';
import { findDenominatorWindow } from '../../claims/denominator-window.ts';
import { createWindow, formatDecimals } from '../../claims/rounding.ts';
import { reduceFraction, toNumber } from '../../counting/fraction.ts';
import { findLabelWindow } from '../../counting/months/coverage.ts';
import type { Language } from '../figure.ts';
import type { Story } from '../story.ts';
import { listTallies } from './claim-drawing.ts';
import { type ClaimWords, wordClaim } from './claim-words.ts';

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
	const denominators = findDenominatorWindow(checked);
	const words = wordClaim(checked, language, denominators);
	const { facts } = language.messages.claims;
	return {
		...words,
		exactly: wordExactly(checked, language),
		windows: [wordWindow(checked, words, language), words.window].filter((text) => text !== ''),
		coverage: {
			whole: wordWhole(checked, story, language),
			partial: words.partial,
			none: facts.none,
		}[checked.coverage],
	};
}

// A list may cover a period whole in which the label began late.
function wordWhole(checked: CheckedClaim, { launches }: Story, { messages, format }: Language) {
	const { facts } = messages.claims;
	const first = findLabelWindow(launches)?.first;
	const isLate = listTallies(checked).some(({ period }) => first && isFirstIn(first, period));
	return first && isLate ? facts.wholeLabel(format.dayOfYear(first)) : facts.whole;
}

function isFirstIn(day: string, period: Period): boolean {
	return isWithin(day, period) && day > period.first;
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
	const { facts } = messages.claims;
	return facts.exactly(
		numbers.join(' ÷ '),
		isShare ? format.percent(decimal) : messages.pages.claim.times(decimal),
	);
}

// As many decimals as the value has, up to four; a share as a rule has more.
function decimalsOf(value: NonNullable<CheckedClaim['value']>, isShare: boolean): number {
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
	const [from, to] = [low, high].map((end) => format.percent(formatDecimals(end, digits)));
	return facts.windowShare(from ?? '', to ?? '');
}
