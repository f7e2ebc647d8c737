import { findLabelWindow } from '../analysis/coverage.ts';
import { ARTICLE } from '../analysis/definition.ts';
import { sumBySureness } from '../analysis/launched.ts';
import {
	createSpan,
	daysInMonth,
	isOverlapping,
	isWithin,
	listMonths,
	type Period,
} from '../analysis/period.ts';
import type { Sureness } from '../analysis/sureness.ts';
import { countPeriod, type Tally } from '../analysis/tally.ts';
import type { MarkGroup } from '../charts/mark.ts';
import { drawMonthStacks } from '../charts/month-stacks.ts';
import type { MonthStacks } from '../charts/stack-data.ts';
import { createFigure, type Language } from './figure.ts';
import { kindOf } from './marks.ts';
import { describeSource } from './source.ts';
import type { Story } from './story.ts';

interface After {
	readonly months: readonly Tally[];
	/** First and last day on which a label names KN-23; null for a table without one. */
	readonly window: Period | null;
}

const START = '2025-01-01';
const ALONE: readonly Sureness[] = ['exact', 'either'];

/** What the table shows since the article: the same rule by month, mixed reports apart, up to the end of the label. */
export const after = createFigure<After>({
	id: 'after',
	select: ({ launches, edition }: Story) => ({
		months: listMonths(createSpan(START, edition.lastDay)).map((month) =>
			countPeriod(launches, ARTICLE, month),
		),
		window: findLabelWindow(launches),
	}),
	describe(data, language, story) {
		const { after: words } = language.messages.limits;
		const { format } = language;
		const rows = data.months.flatMap((tally) => tally.rows);
		const year = START.slice(0, 4);
		const ofYear = sumBySureness(rows.filter(({ start }) => start.day.startsWith(year)));
		const [first, last] = [
			data.months.at(0)?.period.id ?? START,
			data.months.at(-1)?.period.id ?? START,
		];
		return {
			title: words.headline(
				format.count(ofYear.exact + ofYear.either),
				format.count(ofYear.mixed),
				year,
			),
			subtitle: words.subtitle(format.month(first), format.month(last)),
			description: words.description(
				data.months
					.filter(({ count }) => count.numerator > 0)
					.map((tally) => describeMonth(tally, language)),
				data.window && isEnded(data) ? words.outside(format.day(data.window.last)) : '',
			),
			source: `${describeSource(story, language, rows)} ${words.source}`,
			table: createTable(data, language),
		};
	},
	draw: (data, words, { language, stage }) =>
		drawMonthStacks(createStacks(data, language), words, stage),
});

function createStacks(data: After, language: Language): MonthStacks {
	const { after: words } = language.messages.limits;
	const { format } = language;
	return {
		months: data.months.map((tally) => {
			const counts = sumBySureness(tally.rows);
			const alone = counts.exact + counts.either;
			return {
				label: format.monthShort(tally.period.id),
				year: tally.period.id.endsWith('-01') ? tally.period.id.slice(0, 4) : null,
				groups: ALONE.flatMap((kind) => createGroup(tally, kind, language)),
				number: alone > 0 ? format.count(alone) : null,
				apart: createGroup(tally, 'mixed', language),
				apartNumber: counts.mixed > 0 ? format.count(counts.mixed) : null,
			};
		}),
		apartNote: words.mixedNote,
		end: measureEnd(data),
		notReported: words.notReported,
	};
}

// One group a month and kind: these reports have no row on the page to lead to.
function createGroup(tally: Tally, kind: Sureness, { messages, format }: Language): MarkGroup[] {
	const count = sumBySureness(tally.rows)[kind];
	if (count === 0) return [];
	const label = messages.limits.after.group(
		format.month(tally.period.id),
		format.count(count),
		messages.figures.sureness[kind],
	);
	return [{ kind: kindOf(kind), count, href: null, label }];
}

function isEnded({ months, window }: After): boolean {
	return window !== null && months.some(({ period }) => period.first > window.last);
}

// In months from the first; the length of all for a label that is in use to the end.
function measureEnd(data: After): number {
	const { months, window } = data;
	if (!window) return 0;
	if (!isEnded(data)) return months.length;
	const index = months.findIndex(({ period }) => isWithin(window.last, period));
	return index < 0
		? 0
		: index + Number(window.last.slice(8)) / daysInMonth(window.last.slice(0, 7));
}

function describeMonth({ period, rows }: Tally, { messages, format }: Language): string {
	const counts = sumBySureness(rows);
	return messages.limits.after.row({
		month: format.month(period.id),
		alone: format.count(counts.exact + counts.either),
		mixed: counts.mixed > 0 ? format.count(counts.mixed) : '',
	});
}

function createTable({ months, window }: After, { messages, format }: Language) {
	const { columns, notReported } = messages.limits.after;
	const { month, sureness } = messages.figures;
	return {
		columns: [month, sureness.exact, sureness.either, columns.alone, columns.mixed],
		rows: months.map(({ period, rows }) => {
			const name = format.month(period.id);
			if (!window || !isOverlapping(window, period))
				return [name, ...Array<string>(4).fill(notReported)];
			const counts = sumBySureness(rows);
			const values = [counts.exact, counts.either, counts.exact + counts.either, counts.mixed];
			const isPart = window.last < period.last;
			const note = messages.figures.partly(format.day(window.first), format.day(window.last));
			return [isPart ? `${name} (${note})` : name, ...values.map((value) => format.count(value))];
		}),
	};
}
