import { createPeriod } from '../../calendar/period.ts';
import { computeValue } from '../../claims/check-claim.ts';
import type { Claim } from '../../claims/claim.ts';
import { createWindow, formatDecimals, isInWindow } from '../../claims/rounding.ts';
import { type Fraction, toNumber } from '../../counting/fraction.ts';
import { NAMED_READINGS, type ReadingId } from '../../counting/readings/named-readings.ts';
import { computeReading, type Reading } from '../../counting/readings/readings.ts';
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
	{ claim }: { readonly claim: Claim },
	{ launches }: Story,
	language: Language,
): ClaimReading[] {
	const { measure, printed, rounding } = claim;
	const later = createPeriod(measure.period);
	const earlier = measure.kind === 'ratio' ? createPeriod(measure.against) : later;
	return NAMED_READINGS.flatMap(({ id, definition }) => {
		if (!definition || !(measure.kind === 'share' || definition.base === 'missiles')) return [];
		const reading = computeReading(launches, definition, [earlier, later]);
		const value = computeValue(measure, reading.second, reading.first);
		return [
			{
				id,
				exact: wordExact(claim, reading, language),
				value: value
					? wordValue(claim, { ...reading, value }, language)
					: language.messages.claims.readings.none,
				isSame: value && isInWindow(value, createWindow(printed, rounding)),
			},
		];
	});
}

function wordExact({ measure }: Claim, { first, second }: Reading, language: Language): string {
	const { format, messages } = language;
	if (measure.kind === 'share') return wordQuotient(second, language);
	const count = format.fraction(second.count);
	return measure.kind === 'count'
		? count
		: messages.method.quotient(count, format.fraction(first.count));
}

function wordValue(
	{ measure }: Claim,
	{ second, value }: Reading & { readonly value: Fraction },
	language: Language,
): string {
	const { format, messages } = language;
	if (measure.kind === 'share') return wordExactShare(second, language);
	if (measure.kind === 'count') return format.fraction(value);
	const digits = Number.isInteger(toNumber(value)) ? 0 : 2;
	return messages.method.ratio(format.digits(formatDecimals(value, digits)));
}
