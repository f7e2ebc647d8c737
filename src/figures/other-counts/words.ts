import type { FigureWords, Language } from '../figure.ts';
import { createKey } from '../kit/key.ts';
import { describeSource } from '../kit/source.ts';
import type { FigureTable } from '../kit/table.ts';
import type { Story } from '../story.ts';
import { wordCovered, wordNumber, wordOwn } from './said.ts';
import type { ComparedCount, OtherCounts } from './select.ts';

/** Words the other counts. */
export function wordOtherCounts(data: OtherCounts, language: Language, story: Story): FigureWords {
	const { counts: words } = language.messages;
	return {
		title: wordTitle(data, language),
		subtitle: words.subtitle,
		key: createKey(['full', 'tint', 'outline'], language),
		description: words.description(
			[...data.early, ...data.late].map((one) => describeCount(one, data, language)),
		),
		source: `${describeSource(story, language)} ${words.source}`,
		table: createTable(data, language),
	};
}

function wordTitle({ early, late }: OtherCounts, language: Language): string {
	const { counts: words } = language.messages;
	const disputed = early.find(({ count }) => count.id === 'prosecutors-2024-05-07-used');
	const agreed = late.find(({ count }) => count.id === 'cnn-2024-11-23');
	if (!disputed || !agreed) return words.titleNone;
	const number = (one: ComparedCount) => language.format.count(one.own ?? 0);
	return words.title({
		early: wordNumber(disputed.count, language),
		earlyOwn: number(disputed),
		late: wordNumber(agreed.count, language),
		lateOwn: number(agreed),
	});
}

function describeCount(one: ComparedCount, { window }: OtherCounts, language: Language): string {
	const { counts: words } = language.messages;
	return words.entry({
		number: wordNumber(one.count, language),
		who: one.count.who,
		weapon: words.weapon[one.count.weapon],
		days: wordCovered(one, language),
		own: wordOwn(one, window, language),
	});
}

function createTable({ compared, window }: OtherCounts, language: Language): FigureTable {
	const { counts: words } = language.messages;
	const { columns: titles } = words;
	return {
		columns: [
			{ name: 'who', title: titles.who, kind: 'text' },
			{ name: 'said_on', title: titles.said, kind: 'day' },
			{ name: 'said_as', title: titles.hedge, kind: 'text' },
			{ name: 'number', title: titles.number, kind: 'count' },
			{ name: 'weapon', title: titles.weapon, kind: 'text' },
			{ name: 'counted_as', title: titles.what, kind: 'text' },
			{ name: 'days', title: titles.covers, kind: 'text' },
			{ name: 'in_the_list', title: titles.own, kind: 'count' },
			{ name: 'in_the_list_least', title: titles.least, kind: 'count' },
			{ name: 'in_the_list_most', title: titles.most, kind: 'count' },
			{ name: 'published_by', title: titles.read, kind: 'text' },
			{ name: 'page_read', title: titles.page, kind: 'text' },
		],
		rows: compared.map((one) => [
			one.count.who,
			one.count.date,
			words.hedgeName[one.count.hedge],
			one.count.low,
			words.weapon[one.count.weapon],
			words.what[one.count.what === 'used' ? 'used' : 'transferred-and-used'],
			wordCovered(one, language),
			window ? one.own : null,
			one.range?.[0] ?? null,
			one.range?.[1] ?? null,
			one.count.quotedBy
				? words.read(one.count.publisher, one.count.quotedBy)
				: one.count.publisher,
			one.count.url,
		]),
	};
}
