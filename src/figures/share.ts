import { ARTICLE } from '../analysis/definition.ts';
import { divideFractions } from '../analysis/fraction.ts';
import { createPeriod } from '../analysis/period.ts';
import { countPeriod, type Tally } from '../analysis/tally.ts';
import { drawFields } from '../charts/fields.ts';
import { formatDecimals } from '../claims/rounding.ts';
import { createFigure, type Language } from './figure.ts';
import { formatShare } from './format-share.ts';
import { createGroups } from './marks.ts';
import { describeSource } from './source.ts';

/** The share of all missiles: one field of strokes for each half of 2024. */
export const share = createFigure<readonly Tally[]>({
	id: 'share',
	select: ({ launches }) =>
		['2024-H1', '2024-H2'].map((id) => countPeriod(launches, ARTICLE, createPeriod(id))),
	describe(data, language, story) {
		const { share: words, period, counted, missiles, shareColumn } = language.messages.figures;
		const rows = data.map((tally) => wordShare(tally, language));
		return {
			title: words.headline(oneIn(data[0], language), oneIn(data[1], language)),
			description: words.description(rows.map(words.row)),
			subtitle: words.subtitle,
			source: describeSource(story, language),
			table: {
				columns: [period, counted, missiles, shareColumn],
				rows: rows.map(({ period: name, count, base, percent }) => [name, count, base, percent]),
			},
		};
	},
	draw(data, words, { language, stage }) {
		const { messages, format } = language;
		const fields = data.map((tally) => ({
			number: messages.figures.share.number(oneIn(tally, language)),
			caption: [
				format.period(tally.period.id),
				messages.figures.share.caption(wordShare(tally, language)),
			],
			total: tally.base.numerator,
			groups: createGroups(tally.rows, language),
		}));
		return drawFields(fields, words, stage);
	},
});

function wordShare(tally: Tally, language: Language) {
	const { format } = language;
	return {
		period: format.period(tally.period.id),
		count: format.fraction(tally.count),
		base: format.fraction(tally.base),
		percent: formatShare(tally, language),
	};
}

function oneIn(tally: Tally | undefined, { format }: Language): string {
	const ratio = tally && divideFractions(tally.base, tally.count);
	return ratio ? format.count(Number(formatDecimals(ratio, 0))) : '–';
}
