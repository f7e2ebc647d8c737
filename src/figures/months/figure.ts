import { countLength, findOverlap, type Period } from '../../calendar/period.ts';
import { selectLayout } from '../../charts/kit/chart.ts';
import { drawMonthColumns } from '../../charts/months/draw-columns.ts';
import { drawLog } from '../../charts/months/draw-log.ts';
import { YEAR } from '../../counting/article.ts';
import { toNumber } from '../../counting/fraction.ts';
import { sumBySureness } from '../../counting/launched.ts';
import type { Tally } from '../../counting/tally.ts';
import { findWord } from '../../words/messages.ts';
import { createFigure, type Language } from '../figure.ts';
import { column, createTable } from '../kit/table.ts';
import { createKey, describeSource, roundShare } from '../kit/words.ts';
import { createColumns } from './columns.ts';
import { createLog } from './log.ts';
import { type Months, selectMonths } from './select.ts';

/** The months of 2024 as stacks of marks over the treaty's year; on a phone every entry by its day. */
export const months = createFigure('months', (story, language) => {
	const { months: words } = language.messages;
	const data = selectMonths(story);
	const rows = data.months.flatMap((month) => month.rows);
	return {
		title: wordPeak(data, language),
		subtitle: words.subtitle(YEAR.id),
		key: createKey(['full', 'tint', 'outline', 'dotted'], language),
		description: describe(data, language),
		source: describeSource(story, language, rows),
		table: createMonthTable(data, language),
		draw: (text, stage) =>
			selectLayout(stage) === 'narrow'
				? drawLog(createLog(data, language), text, { ...stage, isHeaded: true })
				: drawMonthColumns(createColumns(data, language), text, stage),
	};
});

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
function describe({ months, start, silence, steps }: Months, language: Language): string {
	const { messages, format } = language;
	const { count, described, treaty } = messages.months;
	const counts = months
		.filter((month) => month.count.numerator > 0)
		.map((month) => count(format.monthOfYear(month.period.id), format.fraction(month.count)));
	const span = ({ first, last }: Period) =>
		treaty.span(format.dayOfYear(first), format.dayOfYear(last));
	const told = steps.map(
		({ id, date }) => `${format.dayOfYear(date)} ${findWord(treaty.steps, id) ?? treaty.ratified}`,
	);
	return [
		described.counts(counts.join(', ')),
		start && described.before(format.dayOfYear(start)),
		silence && described.silence(span(silence)),
		described.treaty(told.join(', ')),
	]
		.filter(Boolean)
		.join(' ');
}

function createMonthTable({ months, window }: Months, { messages }: Language) {
	const { columns } = messages.months;
	const daysOf = ({ period }: Tally) => {
		const used = window && findOverlap(period, window);
		return used ? countLength(used) : 0;
	};
	// What the label counts is not reported in a month without it.
	const labelled = (title: string, of: (month: Tally) => number | null) =>
		column.count(title, (month: Tally) => (daysOf(month) > 0 ? of(month) : null));
	return createTable(months, {
		month: column.month(columns.month, ({ period }) => period.id),
		labelled_exact: labelled(columns.exact, ({ rows }) => sumBySureness(rows).exact),
		labelled_either: labelled(columns.either, ({ rows }) => sumBySureness(rows).either),
		labelled_mixed: labelled(columns.mixed, ({ rows }) => sumBySureness(rows).mixed),
		total: labelled(columns.total, ({ count }) => toNumber(count)),
		entries_without_number: labelled(columns.blank, ({ blanks }) => blanks.length),
		days_label_in_use: column.count(columns.covered, daysOf),
		missiles: column.count(columns.missiles, ({ base }) => toNumber(base)),
		share_percent: column.share(
			columns.share,
			(month) => (daysOf(month) > 0 ? roundShare(month, 4) : null),
			{ digits: 1 },
		),
	});
}
