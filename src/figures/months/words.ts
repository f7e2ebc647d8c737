import { countLength, findOverlap, type Period } from '../../calendar/period.ts';
import { toNumber } from '../../counting/fraction.ts';
import { sumBySureness } from '../../counting/launched.ts';
import { SURENESSES } from '../../counting/sureness.ts';
import type { Tally } from '../../counting/tally.ts';
import { findWord } from '../../words/messages.ts';
import type { FigureWords, Language } from '../figure.ts';
import { createKey } from '../kit/key.ts';
import { describeSource } from '../kit/source.ts';
import type { FigureColumn, FigureTable, FigureValue } from '../kit/table.ts';
import type { Story } from '../story.ts';
import type { Months } from './select.ts';

/** Words the months. */
export function wordMonths(data: Months, language: Language, story: Story): FigureWords {
	const { months: words } = language.messages;
	const rows = data.months.flatMap((month) => month.rows);
	return {
		title: wordPeak(data, language),
		subtitle: words.subtitle(data.year.id),
		key: createKey(['full', 'tint', 'outline', 'dotted'], language),
		description: describe(data, language),
		source: describeSource(story, language, rows),
		table: createTable(data, language),
	};
}

function wordPeak({ months }: Months, { messages, format }: Language): string {
	const counts = months.map(({ count }) => toNumber(count));
	const highest = Math.max(...counts);
	const peaks = months.filter((_, index) => counts[index] === highest && highest > 0);
	return messages.months.title({
		months: format.list(peaks.map(({ period }) => format.monthOfYear(period.id))),
		sum: format.count(highest * peaks.length),
		total: format.count(counts.reduce((sum, count) => sum + count, 0)),
	});
}

// A month without an entry is named by what is known of it, never by nought.
function describe({ months, window, silence, year, steps }: Months, language: Language): string {
	const { messages, format } = language;
	const { months: words } = messages;
	const span = (period: Period) =>
		words.treaty.span(format.dayOfYear(period.first), format.dayOfYear(period.last));
	const { described } = words;
	const counts = months
		.filter(({ count }) => count.numerator > 0)
		.map(({ period, count }) => words.count(format.monthOfYear(period.id), format.fraction(count)));
	const told = steps.map(
		({ id, date }) =>
			`${format.dayOfYear(date)} ${findWord(words.treaty.steps, id) ?? words.treaty.ratified}`,
	);
	return [
		described.counts(counts.join(', ')),
		window && window.first > year.first && described.before(format.dayOfYear(window.first)),
		silence && described.silence(span(silence)),
		described.treaty(told.join(', ')),
	]
		.filter(Boolean)
		.join(' ');
}

function createTable({ months, window }: Months, { messages }: Language): FigureTable {
	const { columns: titles } = messages.months;
	const count = (name: string, title: string): FigureColumn => ({ name, title, kind: 'count' });
	return {
		columns: [
			{ name: 'month', title: titles.month, kind: 'month' },
			...SURENESSES.map((key) => count(`labelled_${key}`, titles[key])),
			count('total', titles.total),
			count('entries_without_number', titles.blank),
			count('days_label_in_use', titles.covered),
			count('missiles', titles.missiles),
			{ name: 'share_percent', title: titles.share, kind: 'share', digits: 1 },
		],
		rows: months.map((tally) => createRow(tally, window)),
	};
}

function createRow(tally: Tally, window: Period | null): readonly FigureValue[] {
	const { period, rows, count, base, blanks } = tally;
	const days = window ? countCommonDays(period, window) : 0;
	const sums = sumBySureness(rows);
	const total = toNumber(base);
	const named = [...SURENESSES.map((key) => sums[key]), toNumber(count), blanks.length];
	return [
		period.id,
		...(days > 0 ? named : named.map(() => null)),
		days,
		total,
		days > 0 && total > 0 ? Math.round((toNumber(count) / total) * 1e6) / 1e4 : null,
	];
}

function countCommonDays(period: Period, window: Period): number {
	const common = findOverlap(period, window);
	return common ? countLength(common) : 0;
}
