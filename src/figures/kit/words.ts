import type { MarkKind } from '../../charts/kit/mark.ts';
import { formatDecimals } from '../../claims/rounding.ts';
import { createFraction } from '../../counting/fraction.ts';
import { type Part, shareOf } from '../../counting/tally.ts';
import type { Launch } from '../../table/launch.ts';
import type { KeyMark, Language } from '../figure.ts';
import type { Story } from '../story.ts';
import type { FigureColumn, FigureValue } from './table.ts';

/** Words the source line: the data, to which day, and how many of the entries used give no number. */
export function describeSource(
	{ edition }: Story,
	{ messages, format }: Language,
	rows: readonly Launch[] = [],
): string {
	const { source, blanks, entries } = messages.figures;
	const line = source(format.day(edition.lastDay));
	if (rows.length === 0) return line;
	const all = format.count(rows.length);
	const blank = rows.filter(({ launched }) => launched === null).length;
	return `${line} ${blank > 0 ? blanks(all, format.count(blank)) : entries(all)}`;
}

/** Explains kinds of marks as the whole site uses them, in the order given; a figure that draws them otherwise words its own. */
export function createKey(kinds: readonly MarkKind[], { messages }: Language): readonly KeyMark[] {
	const { key } = messages.pages.figure;
	return kinds.map((kind) => ({ kind, words: key[kind] }));
}

/** Rounds the share of a part in per cent to so many decimals; null where it is of nothing. */
export function measureShare(part: Part, digits: number): string | null {
	const share = shareOf(part);
	if (!share) return null;
	return formatDecimals(createFraction(share.numerator * 100, share.denominator), digits);
}

/** The same as a number for a table. */
export function roundShare(part: Part, digits: number): number | null {
	const share = measureShare(part, digits);
	return share === null ? null : Number(share);
}

/** The same in words: `6.7%`; a dash where it is of nothing. */
export function formatShare(part: Part, digits: number, { format }: Language): string {
	const share = measureShare(part, digits);
	return share === null ? '–' : format.percent(share);
}

/** Words a value for a page: `1,115`, `6.7%`, `×9.3`, `15 February 2024`. */
export function formatValue(
	value: FigureValue | undefined,
	{ kind, digits = 0, none }: FigureColumn,
	{ messages, format }: Language,
): string {
	if (value === null || value === undefined) return none ?? messages.figures.notReported;
	if (typeof value === 'string') {
		if (kind === 'day') return format.day(value);
		return kind === 'month' ? format.month(value) : value;
	}
	if (kind === 'share') return format.percent(value.toFixed(digits));
	if (kind === 'ratio') return messages.figures.times(format.digits(value.toFixed(digits)));
	return kind === 'length' ? messages.figures.kilometres(format.count(value)) : format.count(value);
}
