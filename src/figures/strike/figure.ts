import { drawCases } from '../../charts/pairs/draw-cases.ts';
import type { CountElsewhere } from '../../context/parse-context.ts';
import { isNaming } from '../../counting/sureness.ts';
import type { Launch } from '../../table/launch.ts';
import { findWord } from '../../words/messages.ts';
import { createFigure, type Language } from '../figure.ts';
import { wordNumber } from '../kit/counts-elsewhere.ts';
import { column, createTable } from '../kit/table.ts';
import { describeSource } from '../kit/words.ts';
import type { Story } from '../story.ts';

/** The three early strikes as the list has them, beside what others said of the missiles of those days. */
export const strike = createFigure('strike', (story, language) => {
	const { strike: words } = language.messages;
	const { list, said } = words;
	const strikes = selectStrikes(story);
	return {
		title: words.title(language.format.count(strikes.length)),
		subtitle: words.subtitle,
		description: strikes.map((one) => describe(one, language)).join(' '),
		source: `${describeSource(story, language)} ${words.source}`,
		table: createStrikeTable(strikes, language),
		draw: (text, stage) =>
			drawCases(
				strikes.map((one) => createCase(one, language)),
				text,
				{ stage, words: { list, said } },
			),
	};
});

/** A day on which others told of North Korean missiles before the list had a name for them. */
interface EarlyStrike {
	/** ISO day. */
	readonly day: string;
	/** Entries of the day whose labels may stand for such a missile; empty where the list has none. */
	readonly entries: readonly (Launch & { readonly launched: number })[];
	/** What was said of the day. */
	readonly said: readonly CountElsewhere[];
}

// The first three days, each with who said what of it; all were said before the label was in use.
const STRIKES: readonly (readonly [day: string, said: readonly string[]])[] = [
	['2023-12-30', ['white-house-2023-12-30']],
	['2024-01-02', ['white-house-2024-01-02', 'un-monitors-2024-04-25']],
	['2024-02-07', ['kharkiv-police-2024-02-07']],
];

// Labels of ballistic missiles, or of what may be taken for one.
const LIKE = ['C-300', 'C-400', 'Iskander-M', 'KN-23', 'Ballistic Missile'];

function selectStrikes({ launches, others }: Story): readonly EarlyStrike[] {
	return STRIKES.map(([day, said]) => ({
		day,
		entries: launches.flatMap(({ launched, ...row }) =>
			row.start.day === day && launched !== null && isNaming(row.weapon, ...LIKE)
				? [{ ...row, launched }]
				: [],
		),
		said: said.flatMap((id) => others.get(id) ?? []),
	}));
}

function wordSaid(count: CountElsewhere, language: Language): string {
	const number = wordNumber(count, language);
	return findWord(language.messages.strike.what, count.id)?.(number) ?? number;
}

function createCase({ day, entries, said }: EarlyStrike, language: Language) {
	const { messages, format } = language;
	const { strike: words } = messages;
	return {
		day: format.dayShort(day),
		place: day.slice(0, 4),
		entries: entries.map(({ weapon, launched }) => ({
			label: words.label(weapon.text),
			count: launched,
			words: format.count(launched),
		})),
		said: said.map((count) => ({
			number: wordSaid(count, language),
			who: words.by(findWord(words.who, count.id) ?? count.who, format.day(count.date)),
		})),
	};
}

function describe({ day, entries, said }: EarlyStrike, language: Language): string {
	const { messages, format } = language;
	const { strike: words } = messages;
	return words.row({
		day: format.day(day),
		list: format.list(
			entries.map(({ weapon, launched }) => words.entry(format.count(launched), weapon.text)),
		),
		said: format.list(
			said.map(
				(count) => `${wordSaid(count, language)} (${findWord(words.who, count.id) ?? count.who})`,
			),
		),
	});
}

function createStrikeTable(strikes: readonly EarlyStrike[], language: Language) {
	const { columns, listName } = language.messages.strike;
	const rows = strikes.flatMap(({ day, entries, said }) => [
		...entries.map(({ weapon: { text }, launched }) => ({
			day,
			who: listName,
			says: text,
			missiles: launched,
			date: null,
			url: '',
		})),
		...said.map((count) => ({
			...count,
			day,
			says: wordSaid(count, language),
			missiles: count.hedge === 'several' ? null : count.low,
		})),
	]);
	return createTable(rows, {
		day: column.day(columns.day, ({ day }) => day),
		who: column.text(columns.who, ({ who }) => who),
		says: column.text(columns.what, ({ says }) => says),
		missiles: column.count(columns.missiles, ({ missiles }) => missiles),
		said_on: column.day(columns.said, ({ date }) => date, { none: '' }),
		page_read: column.text(columns.page, ({ url }) => url),
	});
}
