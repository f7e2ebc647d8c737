import { formatDecimals } from '../../claims/rounding.ts';
import { PROSECUTORS } from '../../counting/article.ts';
import { type Fraction, toNumber } from '../../counting/fraction.ts';
import { findLabelWindow } from '../../counting/months/coverage.ts';
import type { ReadingId } from '../../counting/readings/named-readings.ts';
import type { Comparison } from '../../counting/readings/readings.ts';
import type { Part } from '../../counting/tally.ts';
import type { Language } from '../figure.ts';
import { wordNumber } from '../kit/counts-elsewhere.ts';
import { type ColumnOf, column } from '../kit/table.ts';
import { measureShare, roundShare } from '../kit/words.ts';
import type { Story } from '../story.ts';

/** Names a reading, with the day or the number that it begins from. */
export function nameReading(
	id: ReadingId,
	{ launches, others }: Story,
	language: Language,
): string {
	const { named, namedFrom } = language.messages.method;
	const first = id === 'label-days' ? findLabelWindow(launches)?.first : undefined;
	if (first) return namedFrom.day(language.format.dayOfYear(first));
	const other = id === 'prosecutors' ? others.get(PROSECUTORS) : undefined;
	return other ? namedFrom.number(wordNumber(other, language)) : named[id];
}

/** Writes a part as it stands, count over total: `74/1,107`; the count alone where there is no total. */
export function wordQuotient({ count, base }: Part, { messages, format }: Language): string {
	if (!base) return format.fraction(count);
	return messages.method.quotient(format.fraction(count), format.fraction(base));
}

/** Writes the same in words: `74 of 1,107`. */
export function wordOf({ count, base }: Part, { messages, format }: Language): string {
	if (!base) return format.fraction(count);
	return messages.method.of(format.fraction(count), format.fraction(base));
}

/** Writes the share of a part in per cent, with three decimals: `6.685%`. */
export function wordExactShare(part: Part, { messages, format }: Language): string {
	const share = measureShare(part, 3);
	return share === null ? messages.method.noShare : format.percent(share);
}

/** Writes the share of a part as a newspaper would, `6.7%`; the count where it is of nothing. */
export function wordShare(part: Part, { messages, format }: Language): string {
	if (!part.base) return format.fraction(part.count);
	const share = measureShare(part, part.count.numerator === 0 ? 0 : 1);
	return share === null ? messages.method.noShare : format.percent(share);
}

/** Writes how many times the later part is the earlier: `9.3 times`; says so where there is no ratio. */
export function wordRatio({ ratio }: Pick<Comparison, 'ratio'>, language: Language): string {
	const { method } = language.messages;
	return ratio ? method.ratio(wordTimes(ratio, language)) : method.noRatio;
}

/** Writes the same as a factor: `×9.3`. */
export function wordFactor(ratio: Fraction, language: Language): string {
	return language.messages.figures.times(wordTimes(ratio, language));
}

/** Writes a multiple with one decimal, below one with two: `9.3`, `0.62`. */
export function wordTimes(ratio: Fraction, { format }: Language): string {
	return format.digits(formatDecimals(ratio, digitsOf(ratio)));
}

/** Makes the columns in which any reading says what it counts and what comes out. */
export function createNumberColumns<Row>(
	{ method }: Language['messages'],
	of: (row: Row) => Comparison,
): Readonly<Record<string, ColumnOf<Row>>> {
	const { columns } = method.figure;
	const none = method.noTotal;
	const part = (side: 'first' | 'second') => ({
		[`${side}_count`]: column.count(columns[side].count, (row: Row) =>
			toNumber(of(row)[side].count),
		),
		[`${side}_total`]: column.count(
			columns[side].base,
			(row: Row) => {
				const { base } = of(row)[side];
				return base && toNumber(base);
			},
			{ none },
		),
		[`${side}_share_percent`]: column.share(
			columns[side].share,
			(row: Row) => roundShare(of(row)[side], 3),
			{ digits: 3, none },
		),
	});
	const multiple = (row: Row) => {
		const { ratio } = of(row);
		return ratio && Number(formatDecimals(ratio, 2));
	};
	return {
		...part('first'),
		...part('second'),
		multiple: column.ratio(columns.ratio, multiple, { digits: 2, none: method.noRatio }),
	};
}

function digitsOf({ numerator, denominator }: Fraction): number {
	return numerator < denominator ? 2 : 1;
}
