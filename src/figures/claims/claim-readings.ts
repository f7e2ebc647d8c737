import { createPeriod } from '../../calendar/period.ts';
import type { CheckedClaim } from '../../claims/check-claim.ts';
import type { Claim } from '../../claims/claim.ts';
import { createWindow, formatDecimals, isInWindow } from '../../claims/rounding.ts';
import {
	createFraction,
	divideFractions,
	type Fraction,
	toNumber,
} from '../../counting/fraction.ts';
import type { Definition } from '../../counting/readings/definition.ts';
import { NAMED_READINGS, type ReadingId } from '../../counting/readings/named-readings.ts';
import { computeReading, type Reading } from '../../counting/readings/readings.ts';
import { shareOf } from '../../counting/tally.ts';
import type { Language } from '../figure.ts';
import { wordExactShare, wordQuotient } from '../readings/words.ts';
import type { Story } from '../story.ts';

/** What a named reading gives for a claim. */
export interface ClaimReading {
	/** Of the reading. */
	readonly id: ReadingId;
	/** With its own numbers: `74/650`. */
	readonly exact: string;
	/** In words: `11.385%`; says so where there is no ratio. */
	readonly value: string;
	/** Whether it would be printed as the article printed it; null where there is no value. */
	readonly isSame: boolean | null;
}

/** Computes a claim under every named reading that is made of choices and can change it: a count does not depend on the total. */
export function readClaim(
	checked: CheckedClaim,
	{ launches }: Story,
	language: Language,
): ClaimReading[] {
	const { claim } = checked;
	const { measure } = claim;
	const later = createPeriod(measure.period);
	const earlier = measure.kind === 'ratio' ? createPeriod(measure.against) : later;
	return NAMED_READINGS.flatMap(({ id, definition }) => {
		if (!definition || !isAbout(claim, definition)) return [];
		const reading = computeReading(launches, definition, [earlier, later]);
		return [{ id, ...wordReading(claim, reading, language) }];
	});
}

function isAbout({ measure }: Claim, { base }: Definition): boolean {
	return measure.kind === 'share' || base === 'missiles';
}

function wordReading(claim: Claim, reading: Reading, language: Language): Omit<ClaimReading, 'id'> {
	const value = computeValue(claim, reading);
	return {
		exact: wordExact(claim, reading, language),
		value: value
			? wordValue(claim, reading, { value, language })
			: language.messages.claims.readings.none,
		isSame: value && isInWindow(value, createWindow(claim.printed, claim.rounding)),
	};
}

function computeValue({ measure }: Claim, { first, second }: Reading): Fraction | null {
	if (measure.kind === 'count') return second.count;
	if (measure.kind === 'ratio') return divideFractions(second.count, first.count);
	const share = shareOf(second);
	return share && createFraction(share.numerator * 100, share.denominator);
}

function wordExact({ measure }: Claim, { first, second }: Reading, language: Language): string {
	const { format, messages } = language;
	const count = format.fraction(second.count);
	if (measure.kind === 'count') return count;
	if (measure.kind === 'share') return wordQuotient(second, language);
	return messages.method.quotient(count, format.fraction(first.count));
}

function wordValue(
	{ measure }: Claim,
	{ second }: Reading,
	{ value, language }: { readonly value: Fraction; readonly language: Language },
): string {
	const { format, messages } = language;
	if (measure.kind === 'share') return wordExactShare(second, language);
	if (measure.kind === 'count') return format.fraction(value);
	const digits = Number.isInteger(toNumber(value)) ? 0 : 2;
	return messages.method.ratio(format.digits(formatDecimals(value, digits)));
}
