import { CHOICES } from '../../counting/readings/definition.ts';
import type { Reading } from '../../counting/readings/readings.ts';
import type { FigureWords, Language } from '../figure.ts';
import { describeSource } from '../kit/source.ts';
import type { BriefTable, FigureColumn, FigureTable } from '../kit/table.ts';
import type { Story } from '../story.ts';
import { listDifferent } from './ratios.ts';
import { CHOICE_COUNT, CHOICE_KEYS, type ReadingGroup, selectNamed } from './select.ts';
import { listNumbers, measureRatio, nameReading, wordFactor } from './words.ts';

/** Words the cloud of all combinations. */
export function wordReadings(
	data: readonly ReadingGroup[],
	language: Language,
	story: Story,
): FigureWords {
	const { figure: words } = language.messages.method;
	const { format } = language;
	const all = data.flatMap((group) => group.readings);
	const none = all.filter(({ ratio }) => !ratio);
	return {
		title: wordTitle(all, language),
		subtitle: words.subtitle('2024'),
		description: describeLanes(data, language),
		source: `${describeSource(story, language)} ${words.source(format.count(none.length))}`,
		table: createTable(data, language),
		brief: createBrief(language, story),
	};
}

function wordTitle(all: readonly Reading[], language: Language): string {
	const { figure: words } = language.messages.method;
	const count = language.format.count(all.length);
	const [low, high] = wordEnds(all, language);
	const choices = language.format.count(CHOICE_COUNT);
	return low && high
		? words.headline({ choices, count, low, high })
		: words.headlineNone(choices, count);
}

function wordEnds(all: readonly Reading[], language: Language) {
	const different = listDifferent(all).map(([{ ratio }]) => wordFactor(ratio, language));
	return [different.at(0), different.at(-1)] as const;
}

function describeLanes(data: readonly ReadingGroup[], language: Language): string {
	const { choices, figure: words } = language.messages.method;
	const lanes = CHOICES.label.map((label) => {
		const name = choices.label.options[label];
		const own = data.flatMap((group) =>
			group.readings.filter(({ definition }) => definition.label === label),
		);
		const [low, high] = wordEnds(own, language);
		return low && high ? words.lane({ label: name, low, high }) : words.laneEmpty(name);
	});
	const article = data[0]?.readings[0]?.ratio;
	return words.description(lanes, article ? words.own(wordFactor(article, language)) : '');
}

function createTable(data: readonly ReadingGroup[], language: Language): FigureTable {
	const { choices, figure: words } = language.messages.method;
	const { columns } = words;
	return {
		columns: [
			{ name: 'reading', title: columns.number, kind: 'count' },
			{ name: 'divided', title: choices.cut.name, kind: 'text' },
			...CHOICE_KEYS.map(
				(key): FigureColumn => ({ name: key, title: choices[key].name, kind: 'text' }),
			),
			...createNumberColumns(language),
		],
		rows: data.flatMap(({ cut, readings: all }, group) =>
			all.map((one, index) => [
				group * all.length + index + 1,
				choices.cut.options[cut],
				...wordChoices(one, language),
				...listNumbers(one.first),
				...listNumbers(one.second),
				measureRatio(one),
			]),
		),
	};
}

/** The columns in which any reading says what it counts and what comes out. */
export function createNumberColumns(language: Language): readonly FigureColumn[] {
	const { columns } = language.messages.method.figure;
	const { noRatio, noTotal } = language.messages.method;
	const part = (name: string, titles: Readonly<Record<'count' | 'base' | 'share', string>>) =>
		[
			{ name: `${name}_count`, title: titles.count, kind: 'count' },
			{ name: `${name}_total`, title: titles.base, kind: 'count', none: noTotal },
			{
				name: `${name}_share_percent`,
				title: titles.share,
				kind: 'share',
				digits: 3,
				none: noTotal,
			},
		] as const;
	return [
		...part('first', columns.first),
		...part('second', columns.second),
		{ name: 'multiple', title: columns.ratio, kind: 'ratio', digits: 2, none: noRatio },
	];
}

function createBrief(language: Language, story: Story): BriefTable {
	const { figure: words } = language.messages.method;
	return {
		columns: [
			{ name: 'reading', title: words.columns.reading, kind: 'text' },
			...createNumberColumns(language),
		],
		rows: selectNamed(story).map(({ named, result }) => [
			nameReading(named.id, story, language),
			...listNumbers(result.first),
			...listNumbers(result.second),
			measureRatio(result),
		]),
		wholeAt: 'method/#all-readings',
	};
}

function wordChoices({ definition }: Reading, { messages }: Language): string[] {
	return CHOICE_KEYS.map((key) => {
		const options: Readonly<Record<string, string>> = messages.method.choices[key].options;
		return options[definition[key]] ?? definition[key];
	});
}
