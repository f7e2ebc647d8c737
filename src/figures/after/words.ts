import { findOverlap } from '../../calendar/period.ts';
import type { LabelKind, LabelMonth } from '../../counting/months/label-months.ts';
import type { FigureWords, Language } from '../figure.ts';
import { createKey } from '../kit/key.ts';
import { describeSource } from '../kit/source.ts';
import type { FigureColumn, FigureTable } from '../kit/table.ts';
import type { Story } from '../story.ts';
import type { After } from './select.ts';

/** Words the years from 2024 on. */
export function wordAfter(data: After, language: Language, story: Story): FigureWords {
	const { messages, format } = language;
	const { after: words } = messages;
	const [first, last] = [data.months.at(0), data.months.at(-1)];
	const missiles = data.left.reduce((sum, { launched }) => sum + (launched ?? 0), 0);
	const left = words.left(format.count(missiles), format.count(data.left.length));
	return {
		title: wordTitle(data, language),
		subtitle: words.subtitle(
			format.month(first?.period.id ?? ''),
			format.month(last?.period.id ?? ''),
		),
		key: createKey(['full', 'tint', 'outline'], language),
		description: describe(data, language),
		source: [describeSource(story, language), ...(data.left.length > 0 ? [left] : [])].join(' '),
		table: createTable(data, language),
	};
}

function wordTitle({ months, window }: After, { messages, format }: Language): string {
	const { after: words } = messages;
	if (!window) return words.titleNone;
	const isEnded = months.some(({ period }) => period.first > window.last);
	return isEnded ? words.title(format.day(window.last)) : words.titleInUse;
}

function describe({ months, window }: After, { messages, format }: Language): string {
	const { after: words } = messages;
	const years = Map.groupBy(months, ({ period }) => period.id.slice(0, 4));
	const sum = (own: readonly LabelMonth[], kind: LabelKind) =>
		own.reduce((total, { launched }) => total + launched[kind], 0);
	const named = ({ launched }: LabelMonth) => launched.exact + launched.either;
	const hidden = ({ launched }: LabelMonth) => launched.iskander + launched['air-defence'];
	const [peak, most] = [findMost(months, named), findMost(months, hidden)];
	const told = [
		...[...years]
			.filter(
				([year]) => window && window.first <= `${year}-12-31` && `${year}-01-01` <= window.last,
			)
			.map(([year, own]) =>
				words.year({
					year,
					exact: format.count(sum(own, 'exact')),
					either: format.count(sum(own, 'either')),
					mixed: format.count(sum(own, 'mixed')),
				}),
			),
		peak && words.peak(format.count(named(peak)), format.month(peak.period.id)),
		window && words.beforeFirst(format.day(window.first)),
		window && words.sinceLast(format.day(window.last)),
		most && words.hiddenSum(format.count(hidden(most)), format.month(most.period.id)),
	];
	return told.filter(Boolean).join(' ') || words.titleNone;
}

function findMost(
	months: readonly LabelMonth[],
	measure: (month: LabelMonth) => number,
): LabelMonth | null {
	const [most] = [...months].sort((a, b) => measure(b) - measure(a));
	return most && measure(most) > 0 ? most : null;
}

function createTable({ months, window }: After, { messages }: Language): FigureTable {
	const { columns: titles } = messages.after;
	const count = (name: string, title: string): FigureColumn => ({ name, title, kind: 'count' });
	return {
		columns: [
			{ name: 'month', title: titles.month, kind: 'month' },
			count('labelled_exact', titles.exact),
			count('labelled_either', titles.either),
			count('labelled_mixed', titles.mixed),
			count('iskander_m', titles.iskander),
			count('air_defence_and_iskander_m', titles.airDefence),
		],
		rows: months.map(({ period, launched }) => {
			const isUsed = window !== null && findOverlap(period, window) !== null;
			const named = [launched.exact, launched.either, launched.mixed];
			return [
				period.id,
				...(isUsed ? named : named.map(() => null)),
				launched.iskander,
				launched['air-defence'],
			];
		}),
	};
}
