import type { OtherCount } from '../../charts/strokes/data.ts';
import { sumBySureness } from '../../counting/launched.ts';
import { SURENESSES } from '../../counting/sureness.ts';
import type { FigureWords, Language } from '../figure.ts';
import { describeSource } from '../kit/source.ts';
import type { FigureColumn, FigureTable, FigureValue } from '../kit/table.ts';
import { wordNumber } from '../other-counts/said.ts';
import type { Story } from '../story.ts';
import type { HalfYear } from './select.ts';

/** Words the opening. */
export function wordHalfYears(
	data: readonly HalfYear[],
	language: Language,
	story: Story,
): FigureWords {
	const { messages, format } = language;
	const { halfYears: words } = messages;
	const totals = data.map(({ tally }) => format.fraction(tally.count));
	const rows = data.flatMap(({ tally }) => tally.rows);
	return {
		title: words.title(totals[0] ?? '', totals[1] ?? ''),
		subtitle: words.subtitle,
		description: describe(data, language),
		source: describeSource(story, language, rows),
		table: createTable(data, language),
	};
}

/** Names a half-year, and says so where the table covers it only in part. */
export function nameHalfYear(
	{ tally, coverage }: HalfYear,
	{ messages, format }: Language,
): string {
	const name = format.period(tally.period.id);
	return coverage === 'whole' ? name : messages.figures.partial(name);
}

/** Words what others said of a half-year; null where nobody did. */
export function wordOther({ other }: HalfYear, language: Language): OtherCount | null {
	if (!other) return null;
	return {
		count: other.low,
		lines: language.messages.halfYears.other(wordNumber(other, language)),
	};
}

function describe(data: readonly HalfYear[], language: Language): string {
	const { messages, format } = language;
	const { halfYears: words } = messages;
	const rows = data.flatMap(({ tally }) => tally.rows);
	const sums = sumBySureness(rows);
	const blanks = rows.filter(({ launched }) => launched === null).length;
	const other = data.find((half) => half.other)?.other;
	return [
		words.description({
			counts: data
				.map((half) => words.count(format.fraction(half.tally.count), nameHalfYear(half, language)))
				.join(', '),
			sum: format.count(sums.exact + sums.either + sums.mixed),
			exact: format.count(sums.exact),
			either: format.count(sums.either),
			mixed: format.count(sums.mixed),
		}),
		...(blanks > 0 ? [words.blanks(format.count(blanks))] : []),
		...(other ? [words.otherSentence(wordNumber(other, language))] : []),
	].join(' ');
}

function createTable(data: readonly HalfYear[], language: Language): FigureTable {
	const { columns: titles } = language.messages.halfYears;
	const count = (name: string, title: string): FigureColumn => ({ name, title, kind: 'count' });
	return {
		columns: [
			{ name: 'period', title: titles.period, kind: 'text' },
			...SURENESSES.map((key) => count(`labelled_${key}`, titles[key])),
			count('total', titles.total),
			count('entries_without_number', titles.blank),
		],
		rows: data.map((half): readonly FigureValue[] => {
			const sums = sumBySureness(half.tally.rows);
			return [
				nameHalfYear(half, language),
				...SURENESSES.map((key) => sums[key]),
				half.tally.count.numerator / half.tally.count.denominator,
				half.tally.blanks.length,
			];
		}),
	};
}
