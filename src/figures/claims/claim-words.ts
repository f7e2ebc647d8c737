import type { CheckedClaim } from '../../claims/check-claim.ts';
import type { DenominatorWindow } from '../../claims/denominator-window.ts';
import type { Tally } from '../../counting/tally.ts';
import type { Language } from '../figure.ts';

/** A checked claim in the words of one language, ready to print. */
export interface ClaimWords {
	readonly id: string;
	/** What is claimed: `Missiles labelled KN-23, July–December 2024`. */
	readonly name: string;
	/** As the article printed it: `6.7%`. */
	readonly printed: string;
	/** What it printed before it corrected itself, and what since: `Printed 74 until 24 November 2026; now 73.`; empty where it did not. */
	readonly earlier: string;
	/** As the table gives it, rounded as printed. */
	readonly computed: string;
	/** With the numbers filled in: `74 ÷ 1,107 = 6.7%`. */
	readonly formula: string;
	readonly rule: string;
	readonly window: string;
	readonly verdict: string;
	readonly partial: string;
	readonly note: string;
}

/** Puts a checked claim into words. */
export function wordClaim(
	checked: CheckedClaim,
	language: Language,
	window: DenominatorWindow | null,
): ClaimWords {
	const { claim: words } = language.messages.pages;
	const { claim, coverage, verdict } = checked;
	const printed = wordPrinted(checked, language);
	return {
		id: claim.id,
		name: nameClaim(checked, language),
		printed,
		earlier: wordEarlier(checked, language),
		computed: wordComputed(checked, language),
		formula: wordFormula(checked, language),
		rule: { count: words.ruleCount, ratio: words.ruleRatio, share: words.ruleShare }[
			claim.measure.kind
		],
		window: window
			? words.window(
					printed,
					language.format.count(window.first),
					language.format.count(window.last),
				)
			: '',
		verdict: words.verdict[verdict],
		partial: coverage === 'partial' ? words.partial : '',
		note: wordNote(checked, language),
	};
}

/** Lists the counts behind a claim in the order of time: two of a ratio, else one. */
export function listTallies({ tally, against }: CheckedClaim): readonly [Tally, ...Tally[]] {
	return against ? [against, tally] : [tally];
}

/** Writes the printed figure of a claim: `74`, `over 9 times`, `6.7%`. */
export function wordPrinted({ claim }: CheckedClaim, { messages, format }: Language): string {
	if (claim.rounding.kind === 'over') return messages.pages.claim.over(claim.printed);
	return claim.measure.kind === 'share'
		? format.percent(claim.printed)
		: format.digits(claim.printed);
}

function wordEarlier(checked: CheckedClaim, language: Language): string {
	const { claim } = checked;
	const { claim: words } = language.messages.pages;
	const parts = (claim.earlier ?? []).map(({ printed, until }) => {
		const then = wordPrinted({ ...checked, claim: { ...claim, printed } }, language);
		return words.until(then, language.format.day(until));
	});
	return parts.length === 0 ? '' : words.earlier(parts.join(', '), wordPrinted(checked, language));
}

/** Writes what the table gives for a claim, rounded as the article rounded; a dash where there is nothing. */
export function wordComputed(
	{ claim, computed }: CheckedClaim,
	{ messages, format }: Language,
): string {
	if (computed === null) return '–';
	if (claim.measure.kind === 'ratio') return messages.pages.claim.times(format.digits(computed));
	return claim.measure.kind === 'share' ? format.percent(computed) : format.digits(computed);
}

/** Writes the sum of a tally's rows with each of its terms: `6 + 2 = 8`. */
export function wordSum({ rows, count }: Tally, { messages, format }: Language): string {
	const terms = rows.flatMap(({ launched }) => (launched === null ? [] : [format.count(launched)]));
	const sum = format.fraction(count);
	return terms.length === 0 ? sum : messages.pages.claim.formula(terms.join(' + '), sum);
}

function nameClaim({ claim: { measure } }: CheckedClaim, { messages, format }: Language): string {
	const { claim: words } = messages.pages;
	if (measure.kind === 'ratio')
		return words.ratio(format.period(measure.period), format.period(measure.against));
	return measure.kind === 'share'
		? words.share(format.period(measure.period))
		: words.count(format.period(measure.period));
}

function wordFormula(checked: CheckedClaim, language: Language): string {
	const { claim, tally, against } = checked;
	const { format } = language;
	const value = wordComputed(checked, language);
	if (claim.measure.kind === 'count') return wordSum(tally, language);
	const below = claim.measure.kind === 'ratio' ? against?.count : tally.base;
	if (!below || checked.value === null) return value;
	return language.messages.pages.claim.formula(
		`${format.fraction(tally.count)} ÷ ${format.fraction(below)}`,
		value,
	);
}

function wordNote(checked: CheckedClaim, language: Language): string {
	const { claim: words } = language.messages.pages;
	const { note } = checked.claim;
	if (!note) return '';
	const told = `${words.noteLabel(language.format.day(note.date))}: ${note.text}`;
	// A note stays when the figures agree again; then it is history alone.
	if (checked.verdict === 'matches') return told;
	return `${words.bothValues(wordPrinted(checked, language), wordComputed(checked, language))} ${told}`;
}
