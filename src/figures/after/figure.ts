import { selectLayout } from '../../charts/kit/chart.ts';
import { drawYearColumns } from '../../charts/years/draw-columns.ts';
import { drawYearRows } from '../../charts/years/draw-rows.ts';
import { sumLaunched } from '../../counting/launched.ts';
import type { LabelSums } from '../../counting/months/label-months.ts';
import { createFigure, type Language } from '../figure.ts';
import { column, createTable } from '../kit/table.ts';
import { createKey, describeSource } from '../kit/words.ts';
import { type After, selectAfter, sumHidden, sumNamed, type UsedSums } from './select.ts';
import { createYears } from './years.ts';

/** What the list shows since the year of the article: the label, how it ends, and what could hide more. */
export const after = createFigure('after', (story, language) => {
	const { messages, format } = language;
	const { after: words } = messages;
	const data = selectAfter(story);
	const { months, left } = data;
	const rest = words.left(format.count(sumLaunched(left)), format.count(left.length));
	const [first = '', last = ''] = [months[0], months.at(-1)].map((month) => month?.period.id);
	return {
		title: wordTitle(data, language),
		subtitle: words.subtitle(format.month(first), format.month(last)),
		key: createKey(['full', 'tint', 'outline'], language),
		description: describe(data, language) || words.titleNone,
		source: [describeSource(story, language), ...(left.length > 0 ? [rest] : [])].join(' '),
		table: createLabelTable(data, language),
		draw(text, stage) {
			const draw = selectLayout(stage) === 'wide' ? drawYearColumns : drawYearRows;
			return draw(createYears(data, language), text, stage);
		},
	};
});

function wordTitle({ months, window }: After, { messages, format }: Language): string {
	const { after: words } = messages;
	if (!window) return words.titleNone;
	const isEnded = months.some(({ period }) => period.first > window.last);
	return isEnded ? words.title(format.day(window.last)) : words.titleInUse;
}

function describe({ months, years, window }: After, { messages, format }: Language): string {
	const { after: words } = messages;
	const wordMost = (sum: (month: LabelSums) => number, word: typeof words.peak) => {
		const [most] = [...months].sort((a, b) => sum(b) - sum(a));
		const isAny = most !== undefined && sum(most) > 0;
		return isAny ? word(format.count(sum(most)), format.month(most.period.id)) : '';
	};
	const told = years
		.filter(({ isUsed }) => isUsed)
		.map(({ period, launched }) =>
			words.year({
				year: period.id,
				exact: format.count(launched.exact),
				either: format.count(launched.either),
				mixed: format.count(launched.mixed),
			}),
		);
	return [
		...told,
		wordMost(sumNamed, words.peak),
		window && words.beforeFirst(format.day(window.first)),
		window && words.sinceLast(format.day(window.last)),
		wordMost(sumHidden, words.hiddenSum),
	]
		.filter(Boolean)
		.join(' ');
}

function createLabelTable({ months }: After, { messages }: Language) {
	const { columns } = messages.after;
	const labelled = (title: string, kind: 'exact' | 'either' | 'mixed') =>
		column.count(title, ({ isUsed, launched }: UsedSums) => (isUsed ? launched[kind] : null));
	return createTable(months, {
		month: column.month(columns.month, ({ period }) => period.id),
		labelled_exact: labelled(columns.exact, 'exact'),
		labelled_either: labelled(columns.either, 'either'),
		labelled_mixed: labelled(columns.mixed, 'mixed'),
		iskander_m: column.count(columns.iskander, ({ launched }) => launched.iskander),
		air_defence_and_iskander_m: column.count(
			columns.airDefence,
			({ launched }) => launched['air-defence'],
		),
	});
}
