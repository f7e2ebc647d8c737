import { createSpan } from '../../calendar/period.ts';
import type { RankRow } from '../../charts/ranked-dots/data.ts';
import { toNumber } from '../../counting/fraction.ts';
import { PROSECUTORS } from '../../counting/readings/named-readings.ts';
import { HALVES } from '../../counting/readings/readings.ts';
import type { FigureWords, Language } from '../figure.ts';
import { describeSource } from '../kit/source.ts';
import type { FigureTable } from '../kit/table.ts';
import { wordCovered } from '../other-counts/said.ts';
import { createNumberColumns } from '../readings/describe.ts';
import type { NamedResult } from '../readings/select.ts';
import { listNumbers, measureRatio, nameReading, wordFactor } from '../readings/words.ts';
import type { Story } from '../story.ts';
import { findMultiple, listDrawn, listRatios, type Rules } from './select.ts';

/** Words the ways of counting. */
export function wordRules(data: Rules, language: Language, story: Story): FigureWords {
	const { rules: words } = language.messages;
	const { format } = language;
	const ratios = listRatios(data);
	const [low, high] = [ratios.at(0), ratios.at(-1)];
	const [first, second] = HALVES.map(({ id }) => format.period(id));
	return {
		title:
			low && high && low.numerator >= low.denominator
				? words.title(wordFactor(low, language), wordFactor(high, language))
				: words.titleNone,
		subtitle: words.subtitle(format.count(listDrawn(data).length), first ?? '', second ?? ''),
		description: describe(data, language),
		source: [describeSource(story, language), ...wordOther(data, language)].join(' '),
		table: createTable(data, language),
	};
}

/** Words one way of counting beside its dot. */
export function wordRow({ named, result }: NamedResult, story: Story, language: Language): RankRow {
	const multiple = findMultiple(result);
	return {
		label: nameReading(named.id, story, language),
		value: multiple && toNumber(multiple),
		number: multiple ? wordFactor(multiple, language) : '',
		note: wordNote({ result }, language),
	};
}

// A count by somebody else is of other things and other days.
function wordOther(data: Rules, language: Language): string[] {
	const isDrawn = listDrawn(data).some(({ named }) => named.id === 'prosecutors');
	const other = isDrawn ? data.story.others.get(PROSECUTORS) : undefined;
	if (!other?.coversFirst || !other.coversLast) return [];
	const period = createSpan(other.coversFirst, other.coversLast);
	return [language.messages.rules.source(wordCovered({ count: other, period }, language))];
}

function wordNote({ result }: Pick<NamedResult, 'result'>, language: Language): string | null {
	const { rules: words } = language.messages;
	const { fraction } = language.format;
	const [first, second] = [fraction(result.first.count), fraction(result.second.count)];
	if (!findMultiple(result)) return words.noRatio(first, second);
	return result.first.base ? null : words.numbers(first, second);
}

function describe({ own, groups, story }: Rules, language: Language): string {
	const { rules: words, method } = language.messages;
	return words.description(
		own?.ratio ? words.own(wordFactor(own.ratio, language)) : '',
		groups.map(({ kind, results }) =>
			words.group(
				method.kinds[kind],
				results.map((one) => {
					const { label, number, note } = wordRow(one, story, language);
					return number ? words.row(label, number, note) : words.row(label, note ?? '', null);
				}),
			),
		),
	);
}

function createTable(data: Rules, language: Language): FigureTable {
	const { own, story } = data;
	const { rules: words, method } = language.messages;
	const article = own ? [{ id: 'article', kind: 'article', result: own } as const] : [];
	const others = listDrawn(data).map(({ named: { id, kind }, result }) => ({ id, kind, result }));
	return {
		columns: [
			{ name: 'way_of_counting', title: method.figure.columns.reading, kind: 'text' },
			{ name: 'changes', title: words.columns.kind, kind: 'text' },
			...createNumberColumns(language),
		],
		rows: [...article, ...others].map(({ id, kind, result }) => [
			nameReading(id, story, language),
			method.kinds[kind],
			...listNumbers(result.first),
			...listNumbers(result.second),
			measureRatio(result),
		]),
	};
}
