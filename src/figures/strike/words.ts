import type { Case } from '../../charts/pairs/draw-cases.ts';
import type { CountElsewhere } from '../../context/parse-context.ts';
import { findWord } from '../../words/messages.ts';
import type { FigureWords, Language } from '../figure.ts';
import { describeSource } from '../kit/source.ts';
import type { FigureTable } from '../kit/table.ts';
import { wordNumber } from '../other-counts/said.ts';
import type { Story } from '../story.ts';
import type { EarlyStrike } from './select.ts';

/** Words the early strikes. */
export function wordStrikes(
	data: readonly EarlyStrike[],
	language: Language,
	story: Story,
): FigureWords {
	const { strike: words } = language.messages;
	return {
		title: words.title(language.format.count(data.length)),
		subtitle: words.subtitle,
		description: data.map((one) => describeStrike(one, language)).join(' '),
		source: `${describeSource(story, language)} ${words.source}`,
		table: createTable(data, language),
	};
}

/** Makes the rows of the drawing. */
export function createCases(data: readonly EarlyStrike[], language: Language): readonly Case[] {
	const { messages, format } = language;
	const { strike: words } = messages;
	return data.map(({ day, entries, said }) => ({
		day: format.dayShort(day),
		place: day.slice(0, 4),
		entries: entries.map(({ weapon, launched }) => ({
			label: words.label(weapon.text),
			count: launched ?? 0,
			words: format.count(launched ?? 0),
		})),
		said: said.map((count) => ({
			number: wordSaid(count, language),
			who: words.by(findWord(words.who, count.id) ?? count.who, format.day(count.date)),
		})),
	}));
}

function wordSaid(count: CountElsewhere, language: Language): string {
	const { strike: words } = language.messages;
	return (
		findWord(words.what, count.id)?.(wordNumber(count, language)) ?? wordNumber(count, language)
	);
}

function describeStrike({ day, entries, said }: EarlyStrike, language: Language): string {
	const { messages, format } = language;
	const { strike: words } = messages;
	return words.row({
		day: format.day(day),
		list: format.list(
			entries.map(({ weapon, launched }) => words.entry(format.count(launched ?? 0), weapon.text)),
		),
		said: format.list(
			said.map(
				(count) => `${wordSaid(count, language)} (${findWord(words.who, count.id) ?? count.who})`,
			),
		),
	});
}

function createTable(data: readonly EarlyStrike[], language: Language): FigureTable {
	const { messages } = language;
	const { columns: titles, listName } = messages.strike;
	return {
		columns: [
			{ name: 'day', title: titles.day, kind: 'day' },
			{ name: 'who', title: titles.who, kind: 'text' },
			{ name: 'says', title: titles.what, kind: 'text' },
			{ name: 'missiles', title: titles.missiles, kind: 'count' },
			{ name: 'said_on', title: titles.said, kind: 'text' },
			{ name: 'page_read', title: titles.page, kind: 'text' },
		],
		rows: data.flatMap(({ day, entries, said }) => [
			...entries.map(({ weapon, launched }) => [day, listName, weapon.text, launched, '', '']),
			...said.map((count) => [
				day,
				count.who,
				wordSaid(count, language),
				count.hedge === 'several' ? null : count.low,
				count.date,
				count.url,
			]),
		]),
	};
}
