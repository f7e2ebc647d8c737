import type { Period } from '../../calendar/period.ts';
import { drawPairs } from '../../charts/pairs/draw-pairs.ts';
import { createFigure, type Language } from '../figure.ts';
import { wordCovered, wordNumber } from '../kit/counts-elsewhere.ts';
import { column, createTable } from '../kit/table.ts';
import { createKey, describeSource } from '../kit/words.ts';
import { createPairs } from './pairs.ts';
import {
	AGREED,
	type ComparedCount,
	DISPUTED,
	type OtherCounts,
	selectOtherCounts,
} from './select.ts';

/** Other published counts, each beside what the list has for the very same days. */
export const otherCounts = createFigure('other-counts', (story, language) => {
	const { counts: words } = language.messages;
	const data = selectOtherCounts(story);
	const drawn = [...data.early, ...data.late];
	return {
		title: wordTitle(drawn, language),
		subtitle: words.subtitle,
		key: createKey(['full', 'tint', 'outline'], language),
		description: words.description(
			drawn.map((one) =>
				words.entry({
					number: wordNumber(one.count, language),
					who: one.count.who,
					weapon: words.weapon[one.count.weapon],
					days: wordCovered(one, language),
					own: wordOwn(one, data.window, language),
				}),
			),
		),
		source: `${describeSource(story, language)} ${words.source}`,
		table: createCountTable(data, language),
		draw: (text, stage) =>
			drawPairs(createPairs(data, language), text, {
				stage,
				words: { notReported: words.notReported },
			}),
	};
});

function wordTitle(drawn: readonly ComparedCount[], language: Language): string {
	const { counts: words } = language.messages;
	const [early, late] = [DISPUTED, AGREED].map((id) => drawn.find(({ count }) => count.id === id));
	if (!early || !late) return words.titleNone;
	return words.title({
		early: wordNumber(early.count, language),
		earlyOwn: language.format.count(early.own ?? 0),
		late: wordNumber(late.count, language),
		lateOwn: language.format.count(late.own ?? 0),
	});
}

// Never nought for days on which the label was not in use.
function wordOwn(
	{ period, own, range }: ComparedCount,
	window: Period | null,
	{ messages, format }: Language,
): string {
	const { counts: words } = messages;
	if (own === null || !window) return words.notReported;
	const number =
		range && range[0] < range[1]
			? words.range(format.count(range[0]), format.count(range[1]))
			: format.count(own);
	return period.first < window.first ? words.partly(number, format.day(window.first)) : number;
}

function createCountTable({ compared }: OtherCounts, language: Language) {
	const { columns, ...words } = language.messages.counts;
	return createTable(compared, {
		who: column.text(columns.who, ({ count }) => count.who),
		said_on: column.day(columns.said, ({ count }) => count.date),
		said_as: column.text(columns.hedge, ({ count }) => words.hedgeName[count.hedge]),
		number: column.count(columns.number, ({ count }) => count.low),
		weapon: column.text(columns.weapon, ({ count }) => words.weapon[count.weapon]),
		counted_as: column.text(
			columns.what,
			({ count }) => words.what[count.what === 'used' ? 'used' : 'transferred-and-used'],
		),
		days: column.text(columns.covers, (one) => wordCovered(one, language)),
		in_the_list: column.count(columns.own, ({ own }) => own),
		in_the_list_least: column.count(columns.least, ({ range }) => range?.[0] ?? null),
		in_the_list_most: column.count(columns.most, ({ range }) => range?.[1] ?? null),
		published_by: column.text(columns.read, ({ count: { publisher, quotedBy } }) =>
			quotedBy ? words.read(publisher, quotedBy) : publisher,
		),
		page_read: column.text(columns.page, ({ count }) => count.url),
	});
}
