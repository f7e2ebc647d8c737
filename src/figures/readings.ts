import { compareFractions, type Fraction, toNumber } from '../analysis/fraction.ts';
import { CHOICES, NAMED_READINGS, type Reading } from '../analysis/readings.ts';
import type { Tally } from '../analysis/tally.ts';
import { drawDotLanes } from '../charts/dot-lanes.ts';
import type { DotLane, DotLanes, LaneDot } from '../charts/lane-data.ts';
import { createFigure, type Language } from './figure.ts';
import {
	CHOICE_KEYS,
	findReadingName,
	listNamedReadings,
	type ReadingGroup,
	selectReadings,
} from './select-readings.ts';
import { describeSource } from './source.ts';
import { wordExactShare, wordQuotient, wordRatio, wordTimes } from './word-reading.ts';

/** Every reading of the count: how much the later share is above the earlier, with the article's own marked in the cloud. */
export const readings = createFigure<readonly ReadingGroup[]>({
	id: 'readings',
	select: selectReadings,
	describe(data, language, story) {
		const { figure: words } = language.messages.method;
		const { format } = language;
		const all = data.flatMap((group) => group.readings);
		const rising = all.filter(({ ratio }) => ratio && ratio.numerator > ratio.denominator);
		const none = all.filter(({ ratio }) => !ratio);
		return {
			title: words.headline(format.count(rising.length), format.count(all.length - none.length)),
			subtitle: words.subtitle('2024'),
			description: describeLanes(data, language),
			source: `${describeSource(story, language)} ${words.source(format.count(NAMED_READINGS.length), format.count(none.length))}`,
			table: createTable(data, language),
			brief: createBrief(data, language),
		};
	},
	draw(data, words, { language, stage }) {
		return drawDotLanes(createLanes(data, language), words, stage);
	},
});

function createLanes(data: readonly ReadingGroup[], language: Language): DotLanes {
	const { figure: words } = language.messages.method;
	return {
		groups: data.map((group) => ({
			title: words.cutTitle[group.cut],
			subtitle: wordCut(group, language),
			lanes: CHOICES.label.map((label, index) => createLane(group, label, { language, index })),
		})),
		ends: [0.5, 25],
		ticks: TICKS.map((value) => ({
			value,
			label: words.tick(language.format.digits(String(value))),
		})),
		even: 1,
	};
}

const TICKS = [0.5, 1, 2, 5, 10, 20];

function createLane(
	{ cut, readings: all }: ReadingGroup,
	label: (typeof CHOICES.label)[number],
	{ language, index }: { readonly language: Language; readonly index: number },
): DotLane {
	const { choices, figure: words } = language.messages.method;
	const lane = all.filter(({ definition }) => definition.label === label);
	const names = new Map(
		lane
			.flatMap(({ definition, ratio }) => {
				const name = cut === 'half-year' ? findReadingName(definition) : null;
				return ratio && name ? [[keyOf(ratio), name] as const] : [];
			})
			.reverse(),
	);
	return {
		label: choices.label.options[label],
		dots: listRatios(lane).map((ratio) => createDot(ratio, names.get(keyOf(ratio)), language)),
		note: words.noRatio,
		kind: `lane-${index} cut-${cut}`,
	};
}

function createDot(ratio: Fraction, name: string | undefined, language: Language): LaneDot {
	const { figure: words } = language.messages.method;
	const label = words.tick(wordTimes(ratio, language));
	if (name === 'article')
		return { value: toNumber(ratio), kind: 'own', label: words.ownLabel(label) };
	return { value: toNumber(ratio), kind: name ? 'named' : 'other', label: null };
}

function keyOf(ratio: Fraction): string {
	return `${ratio.numerator}/${ratio.denominator}`;
}

/** Lists the ratios of readings, each once, smallest first. */
export function listRatios(all: readonly Reading[]): Fraction[] {
	const sorted = all.flatMap(({ ratio }) => (ratio ? [ratio] : [])).sort(compareFractions);
	return sorted.filter((ratio, index) => {
		const before = sorted[index - 1];
		return !before || compareFractions(ratio, before) !== 0;
	});
}

function wordCut(
	{ periods: [first, second] }: ReadingGroup,
	{ messages, format }: Language,
): string {
	return messages.method.figure.cutDays(
		format.dayOfYear(first.last),
		format.dayOfYear(second.first),
	);
}

function describeLanes(data: readonly ReadingGroup[], language: Language): string {
	const { choices, figure: words } = language.messages.method;
	const groups = data.map((group) => {
		const lanes = CHOICES.label.map((label) => {
			const name = choices.label.options[label];
			const ratios = listRatios(
				group.readings.filter(({ definition }) => definition.label === label),
			);
			const [low, high] = [ratios.at(0), ratios.at(-1)];
			if (!low || !high) return words.laneEmpty(name);
			return words.lane({
				label: name,
				low: wordTimes(low, language),
				high: wordTimes(high, language),
			});
		});
		return words.group(
			`${words.cutTitle[group.cut]}, ${wordCut(group, language)}`,
			lanes.join('; '),
		);
	});
	const own = data[0]?.readings[0]?.ratio;
	return words.description(groups, own ? words.own(wordTimes(own, language)) : '');
}

function createTable(data: readonly ReadingGroup[], language: Language) {
	const { choices, figure: words } = language.messages.method;
	const { reading, first, second, times } = words.columns;
	return {
		columns: [
			reading,
			choices.cut.name,
			...CHOICE_KEYS.map((key) => choices[key].name),
			first,
			second,
			times,
		],
		rows: data.flatMap(({ cut, readings: all }, group) =>
			all.map((one, index) => [
				String(group * all.length + index + 1),
				choices.cut.options[cut],
				...wordChoices(one, language),
				...[one.first, one.second].map((tally) => wordShare(tally, language)),
				wordRatio(one, language),
			]),
		),
	};
}

function createBrief(
	data: readonly ReadingGroup[],
	language: Language,
): { columns: string[]; rows: string[][]; wholeAt: string } {
	const { messages, format } = language;
	const { page, named, figure: words } = messages.method;
	const [halves] = data;
	const periods = halves?.periods.map(({ id }) => format.period(id)) ?? [];
	return {
		columns: [words.columns.reading, ...periods, page.times],
		rows: (halves ? listNamedReadings(halves) : []).map(({ name, reading }) => [
			named[name] ?? name,
			...[reading.first, reading.second].map((tally) => wordShare(tally, language)),
			wordRatio(reading, language),
		]),
		wholeAt: 'method/#all-readings',
	};
}

function wordShare(tally: Tally, language: Language): string {
	return language.messages.method.share(
		wordQuotient(tally, language),
		wordExactShare(tally, language),
	);
}

function wordChoices({ definition }: Reading, { messages }: Language): string[] {
	return CHOICE_KEYS.map((key) => {
		const options: Readonly<Record<string, string>> = messages.method.choices[key].options;
		return options[definition[key]] ?? definition[key];
	});
}
