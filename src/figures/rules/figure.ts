import { createSpan } from '../../calendar/period.ts';
import type { RankedDots, RankRow } from '../../charts/ranked-dots/data.ts';
import { drawRankedDots } from '../../charts/ranked-dots/draw-ranked-dots.ts';
import { HALVES, PROSECUTORS } from '../../counting/article.ts';
import { toNumber } from '../../counting/fraction.ts';
import { createFigure, type Language } from '../figure.ts';
import { wordCovered } from '../kit/counts-elsewhere.ts';
import { column, createTable } from '../kit/table.ts';
import { describeSource } from '../kit/words.ts';
import type { NamedResult } from '../readings/select.ts';
import { createNumberColumns, nameReading, wordFactor } from '../readings/words.ts';
import type { Story } from '../story.ts';
import { findMultiple, listRatios, type Rules, selectRules } from './select.ts';

/** How much the rule decides: the rise under other ways of counting, by size, against the article's own. */
export const rules = createFigure('rules', (story, language) => {
	const { messages, format } = language;
	const { rules: words, method } = messages;
	const data = selectRules(story);
	const { own, drawn } = data;
	const ratios = listRatios(drawn);
	const [low, high] = [ratios.at(0), ratios.at(-1)];
	const [first, second] = HALVES.map(({ id }) => format.period(id));
	return {
		title:
			low && high && low.numerator >= low.denominator
				? words.title(wordFactor(low, language), wordFactor(high, language))
				: words.titleNone,
		subtitle: words.subtitle(format.count(drawn.length), first ?? '', second ?? ''),
		description: describe(data, story, language),
		source: [describeSource(story, language), ...wordOther(drawn, story, language)].join(' '),
		table: createTable([...own, ...drawn], {
			way_of_counting: column.text(method.figure.columns.reading, ({ named }) =>
				nameReading(named.id, story, language),
			),
			changes: column.text(words.columns.kind, ({ named }) => method.kinds[named.kind]),
			...createNumberColumns(messages, ({ result }) => result),
		}),
		draw: (text, stage) => drawRankedDots(createRanks(data, story, language), text, stage),
	};
});

// A count by somebody else is of other things and other days.
function wordOther(drawn: readonly NamedResult[], story: Story, language: Language): string[] {
	const count = story.others.get(PROSECUTORS);
	const isDrawn = drawn.some(({ named }) => named.id === 'prosecutors');
	if (!isDrawn || !count?.coversFirst || !count.coversLast) return [];
	const period = createSpan(count.coversFirst, count.coversLast);
	return [language.messages.rules.source(wordCovered({ count, period }, language))];
}

function createRow({ named, result }: NamedResult, story: Story, language: Language): RankRow {
	const { rules: words } = language.messages;
	const { fraction } = language.format;
	const [first, second] = [fraction(result.first.count), fraction(result.second.count)];
	const multiple = findMultiple(result);
	const label = nameReading(named.id, story, language);
	if (!multiple) return { label, value: null, number: '', note: words.noRatio(first, second) };
	return {
		label,
		value: toNumber(multiple),
		number: wordFactor(multiple, language),
		note: result.first.base ? null : words.numbers(first, second),
	};
}

function createGroups({ drawn }: Rules, story: Story, language: Language) {
	return [...Map.groupBy(drawn, ({ named }) => named.kind)].map(([kind, results]) => ({
		title: language.messages.method.kinds[kind],
		rows: results.map((one) => createRow(one, story, language)),
	}));
}

function describe(data: Rules, story: Story, language: Language): string {
	const { rules: words } = language.messages;
	const own = data.own.flatMap(({ result }) => result.ratio ?? []);
	return words.description(
		own.map((ratio) => words.own(wordFactor(ratio, language))).join(''),
		createGroups(data, story, language).map(({ title, rows }) =>
			words.group(
				title,
				rows.map(({ label, number, note }) =>
					number ? words.row(label, number, note) : words.row(label, note ?? '', null),
				),
			),
		),
	);
}

function createRanks(data: Rules, story: Story, language: Language): RankedDots {
	const { rules: words, figures } = language.messages;
	const [article] = listRatios(data.own);
	const values = listRatios([...data.own, ...data.drawn]).map(toNumber);
	return {
		groups: createGroups(data, story, language),
		ends: [Math.min(1, ...values), Math.max(2, ...values)],
		even: { value: 1, label: words.even(figures.times('1')) },
		own: article
			? { value: toNumber(article), label: words.ownLabel(wordFactor(article, language)) }
			: null,
	};
}
