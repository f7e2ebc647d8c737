import type { DotLane, DotLanes, LaneDot } from '../../charts/lanes/data.ts';
import { drawDotLanes } from '../../charts/lanes/draw-dot-lanes.ts';
import { YEAR } from '../../counting/article.ts';
import { toNumber } from '../../counting/fraction.ts';
import { CHOICES } from '../../counting/readings/definition.ts';
import type { Reading } from '../../counting/readings/readings.ts';
import { createFigure, type Language } from '../figure.ts';
import { column, createTable } from '../kit/table.ts';
import { describeSource } from '../kit/words.ts';
import type { Story } from '../story.ts';
import {
	CHOICE_COUNT,
	CHOICE_KEYS,
	findReadingName,
	listDifferent,
	type ReadingGroup,
	selectNamed,
	selectReadings,
} from './select.ts';
import { createNumberColumns, nameReading, wordFactor } from './words.ts';

/** Every combination of the choices of a count: how much the later share is above the earlier, with the article's own marked in the cloud. */
export const readings = createFigure('readings', (story, language) => {
	const { figure: words } = language.messages.method;
	const { format } = language;
	const groups = selectReadings(story);
	const all = groups.flatMap((group) => group.readings);
	const none = all.filter(({ ratio }) => !ratio);
	return {
		title: wordTitle(all, language),
		subtitle: words.subtitle(YEAR.id),
		description: describe(all, language),
		source: `${describeSource(story, language)} ${words.source(format.count(none.length))}`,
		table: createWholeTable(groups, language),
		brief: createBrief(story, language),
		draw: (text, stage) => drawDotLanes(createLanes(groups, language), text, stage),
	};
});

function wordTitle(all: readonly Reading[], language: Language): string {
	const { figure: words } = language.messages.method;
	const { count } = language.format;
	const [low, high] = wordEnds(all, language);
	const sizes = { choices: count(CHOICE_COUNT), count: count(all.length) };
	return low && high
		? words.headline({ ...sizes, low, high })
		: words.headlineNone(sizes.choices, sizes.count);
}

function wordEnds(all: readonly Reading[], language: Language) {
	const different = listDifferent(all).map(([{ ratio }]) => wordFactor(ratio, language));
	return [different.at(0), different.at(-1)] as const;
}

function describe(all: readonly Reading[], language: Language): string {
	const { choices, figure: words } = language.messages.method;
	const lanes = CHOICES.label.map((rule) => {
		const label = choices.label.options[rule];
		const own = all.filter(({ definition }) => definition.label === rule);
		const [low, high] = wordEnds(own, language);
		return low && high ? words.lane({ label, low, high }) : words.laneEmpty(label);
	});
	const article = all[0]?.ratio;
	return words.description(lanes, article ? words.own(wordFactor(article, language)) : '');
}

function createWholeTable(groups: readonly ReadingGroup[], { messages }: Language) {
	const { choices, figure } = messages.method;
	const rows = groups.flatMap(({ cut, readings: all }) => all.map((reading) => ({ cut, reading })));
	const wordChoice = (key: (typeof CHOICE_KEYS)[number], { definition }: Reading) => {
		const options: Readonly<Record<string, string>> = choices[key].options;
		return options[definition[key]] ?? definition[key];
	};
	const columns = CHOICE_KEYS.map((key) => [
		key,
		column.text(choices[key].name, ({ reading }: (typeof rows)[number]) =>
			wordChoice(key, reading),
		),
	]);
	return createTable(rows, {
		reading: column.count(figure.columns.number, (row) => rows.indexOf(row) + 1),
		divided: column.text(choices.cut.name, ({ cut }) => choices.cut.options[cut]),
		...Object.fromEntries(columns),
		...createNumberColumns(messages, ({ reading }) => reading),
	});
}

function createBrief(story: Story, language: Language) {
	const { messages } = language;
	return {
		...createTable(selectNamed(story), {
			reading: column.text(messages.method.figure.columns.reading, ({ named }) =>
				nameReading(named.id, story, language),
			),
			...createNumberColumns(messages, ({ result }) => result),
		}),
		wholeAt: 'method/#all-readings',
	};
}

function createLanes(groups: readonly ReadingGroup[], { messages, format }: Language): DotLanes {
	const { choices, figure: words } = messages.method;
	const { times } = messages.figures;
	return {
		lanes: CHOICES.label.map(
			(rule, index): DotLane => ({
				label: choices.label.options[rule],
				dots: groups.flatMap((group) => createDots(group, rule, { messages, format })),
				note: words.noRatio,
				kind: `lane-${index}`,
			}),
		),
		ends: [0.5, 25],
		ticks: [0.5, 1, 2, 5, 10, 20].map((value) => ({
			value,
			label: times(format.digits(String(value))),
		})),
		even: 1,
	};
}

function createDots(
	{ cut, readings: all }: ReadingGroup,
	rule: Reading['definition']['label'],
	language: Language,
): LaneDot[] {
	const { ownLabel } = language.messages.method.figure;
	const lane = all.filter(({ definition }) => definition.label === rule);
	return listDifferent(lane).map((same) => {
		const kind = cut === 'half-year' ? kindOf(same) : 'other';
		const [{ ratio }] = same;
		return {
			value: toNumber(ratio),
			kind,
			set: `cut-${cut}`,
			label: kind === 'own' ? ownLabel(wordFactor(ratio, language)) : null,
		};
	});
}

function kindOf(same: readonly Reading[]): LaneDot['kind'] {
	const names = same.map(({ definition }) => findReadingName(definition));
	if (names.includes('article')) return 'own';
	return names.some((name) => name !== null) ? 'named' : 'other';
}
