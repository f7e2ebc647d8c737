import { createFraction, type Fraction } from '../analysis/fraction.ts';
import type { Reading } from '../analysis/readings.ts';
import { shareOf, type Tally } from '../analysis/tally.ts';
import { formatDecimals } from '../claims/rounding.ts';
import type { Language } from './figure.ts';

/** Writes the exact fraction of a tally, count over total: `74/1,107`. */
export function wordQuotient({ count, base }: Tally, { messages, format }: Language): string {
	return messages.method.quotient(format.fraction(count), format.fraction(base));
}

/** Writes the share of a tally as a percentage with three decimals: `6.685 %`. */
export function wordExactShare(tally: Tally, { messages, format }: Language): string {
	const share = shareOf(tally);
	if (!share) return messages.method.noShare;
	return format.percent(
		formatDecimals(createFraction(share.numerator * 100, share.denominator), 3),
	);
}

/** Writes how many times the later share is the earlier: `9.3 times`; says so where there is no ratio. */
export function wordRatio({ ratio }: Pick<Reading, 'ratio'>, language: Language): string {
	const { method } = language.messages;
	return ratio ? method.ratio(wordTimes(ratio, language)) : method.noRatio;
}

/** Writes a multiple with one decimal, below one with two: `9.3`, `0.62`. */
export function wordTimes(ratio: Fraction, { format }: Language): string {
	const digits = ratio.numerator < ratio.denominator ? 2 : 1;
	return format.digits(formatDecimals(ratio, digits));
}
