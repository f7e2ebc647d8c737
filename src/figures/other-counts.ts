import { findLabelWindow } from '../analysis/coverage.ts';
import { countWithin, listSteps, type Step } from '../analysis/cumulative.ts';
import { ARTICLE } from '../analysis/definition.ts';
import { createPeriod, createSpan, listMonths, type Period } from '../analysis/period.ts';
import { drawCountsAgainst } from '../charts/counts-against.ts';
import type { CountsAgainst, OtherCount } from '../charts/counts-data.ts';
import type { CountElsewhere } from '../context/parse-context.ts';
import type { ComparedCount } from './compared-count.ts';
import { createFigure, type Language } from './figure.ts';
import { measurePosition } from './silence.ts';
import { describeSource } from './source.ts';
import type { Story } from './story.ts';
import { wordCovered, wordNumber, wordOwn } from './word-count.ts';

interface OtherCounts {
	readonly steps: readonly Step[];
	/** First and last day on which a label names KN-23; null for a table without one. */
	readonly window: Period | null;
	/** Every count of use whose days are known. */
	readonly compared: readonly ComparedCount[];
	/** Those that add up use in the year from its beginning, and so can stand beside the rising count. */
	readonly drawn: readonly ComparedCount[];
}

const YEAR = createPeriod('2024');
// Use was first told of on this day, by the White House; sources without a first day start from it.
const FIRST_USE = '2023-12-30';
const DRAWN = [
	'prosecutors-2024-02-16',
	'prosecutors-2024-05-07-used',
	'cnn-2024-11-23',
	'hur-2024-12-02',
	'msmt-2025-05-29',
];
// These add up all use so far and name no first day.
const SINCE_FIRST_USE = new Set(['sbu-2024-02-22', 'hur-2024-12-02', 'us-un-2025-01-08']);

/** Other published counts against the count of the list as it adds up: the first half-year is disputed. */
export const otherCounts = createFigure<OtherCounts>({
	id: 'other-counts',
	select: selectCounts,
	describe(data, language, story) {
		const { otherCounts: words } = language.messages.limits;
		const { format } = language;
		const last = data.steps.at(-1);
		return {
			title: wordHeadline(data, language),
			subtitle: words.subtitle(YEAR.id),
			description: words.description(
				data.drawn.map((one) => describeCount(one, data, language)),
				last ? words.own(format.count(last.total), format.day(last.day)) : '',
			),
			source: `${describeSource(story, language)} ${words.source(format.count(data.drawn.length))}`,
			table: createTable(data, language),
		};
	},
	draw: (data, words, { language, stage }) =>
		drawCountsAgainst(createLines(data, language), words, stage),
});

function selectCounts({ launches, others }: Story): OtherCounts {
	const window = findLabelWindow(launches);
	const compared = [...others.values()].flatMap((count) => {
		const period = periodOf(count);
		if (!period || (count.what !== 'used' && count.what !== 'transferred-and-used')) return [];
		return [{ count, period, own: countWithin(launches, ARTICLE, { period, window }) }];
	});
	return {
		steps: listSteps(launches, ARTICLE, YEAR),
		window,
		compared,
		drawn: DRAWN.flatMap((id) => compared.filter(({ count }) => count.id === id)),
	};
}

function periodOf({ id, date, coversFirst, coversLast }: CountElsewhere): Period | null {
	if (coversFirst && coversLast) return createSpan(coversFirst, coversLast);
	return SINCE_FIRST_USE.has(id) ? createSpan(coversFirst ?? FIRST_USE, coversLast ?? date) : null;
}

function wordHeadline({ drawn }: OtherCounts, language: Language): string {
	const { otherCounts: words } = language.messages.limits;
	const disputed = drawn.find(({ count }) => count.id === 'prosecutors-2024-05-07-used');
	if (!disputed) return words.headlineNone;
	return words.headline({
		day: language.format.dayOfYear(disputed.period.last),
		other: wordNumber(disputed.count, language),
		own: language.format.count(disputed.own ?? 0),
	});
}

function createLines(data: OtherCounts, { messages, format }: Language): CountsAgainst {
	const { otherCounts: words } = messages.limits;
	const { window } = data;
	return {
		months: listMonths(YEAR).map(({ id }) => format.monthShort(id)),
		steps: data.steps.map(({ day, total }) => ({ at: measurePosition(day), total })),
		start: window && window.first > YEAR.first ? measurePosition(window.first) : 0,
		startLabel: window ? words.before(format.dayOfYear(window.first)) : '',
		others: data.drawn.map((one) => createLine(one, { messages, format })),
		own: words.list,
		notReported: words.notReported,
	};
}

function createLine({ count, period, own }: ComparedCount, language: Language): OtherCount {
	const { otherCounts: words } = language.messages.limits;
	return {
		value: count.low,
		isLeast: count.hedge === 'at-least' || count.hedge === 'over',
		from: count.coversFirst ? placeDay(count.coversFirst) : null,
		to: period.last === YEAR.last ? 12 : measurePosition(period.last),
		number: wordNumber(count, language),
		label: words.who[count.id]
			? `${words.who[count.id]}, ${words.said(language.format.day(count.date))}`
			: count.who,
		note: words.weapon[count.weapon],
		own,
	};
}

// A count that begins in the last days of the year before begins at the left edge.
function placeDay(day: string): number {
	return day < YEAR.first ? 0 : measurePosition(day);
}

function describeCount(one: ComparedCount, { window }: OtherCounts, language: Language): string {
	const { otherCounts: words } = language.messages.limits;
	return words.entry({
		number: wordNumber(one.count, language),
		who: one.count.who,
		weapon: words.weapon[one.count.weapon],
		day: language.format.day(one.count.date),
		own: wordOwn(one, window, language),
	});
}

function createTable({ compared, window }: OtherCounts, language: Language) {
	const { otherCounts: words } = language.messages.limits;
	const { columns } = words;
	return {
		columns: [
			columns.who,
			columns.said,
			columns.number,
			columns.weapon,
			columns.what,
			columns.covers,
			columns.own,
			columns.read,
			columns.page,
		],
		rows: compared.map((one) => [
			one.count.who,
			language.format.day(one.count.date),
			wordNumber(one.count, language),
			words.weapon[one.count.weapon],
			words.what[one.count.what === 'used' ? 'used' : 'transferred-and-used'],
			wordCovered(one, language),
			wordOwn(one, window, language),
			one.count.quotedBy
				? words.read(one.count.publisher, one.count.quotedBy)
				: one.count.publisher,
			one.count.url,
		]),
	};
}
