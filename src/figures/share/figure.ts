import { drawFields } from '../../charts/fields/draw-fields.ts';
import { formatDecimals } from '../../claims/rounding.ts';
import { countHalves } from '../../counting/article.ts';
import { divideFractions, toNumber } from '../../counting/fraction.ts';
import type { Tally } from '../../counting/tally.ts';
import { createFigure, type Language } from '../figure.ts';
import { createParts } from '../kit/marks.ts';
import { column, createTable } from '../kit/table.ts';
import { describeSource, formatShare, roundShare } from '../kit/words.ts';

/** The share of all missiles: one field of marks for each half of 2024. */
export const share = createFigure('share', (story, language) => {
	const { share: words } = language.messages;
	const halves = countHalves(story.launches);
	const [first, second] = halves;
	return {
		title: words.title(oneIn(first, language), oneIn(second, language)),
		subtitle: words.subtitle,
		description: words.description(halves.map((half) => words.row(wordParts(half, language)))),
		source: describeSource(story, language),
		table: createTable(halves, {
			period: column.text(words.columns.period, (half) => language.format.period(half.period.id)),
			labelled_kn23: column.count(words.columns.count, (half) => toNumber(half.count)),
			missiles: column.count(words.columns.base, (half) => toNumber(half.base)),
			share_percent: column.share(words.columns.share, (half) => roundShare(half, 3), {
				digits: 3,
			}),
		}),
		draw: (text, stage) =>
			drawFields(
				halves.map((half) => createField(half, language)),
				text,
				stage,
			),
	};
});

function createField(half: Tally, language: Language) {
	const { share: words } = language.messages;
	const parts = wordParts(half, language);
	return {
		number: words.number(oneIn(half, language)),
		caption: [parts.period, words.caption(parts)],
		total: half.base.numerator,
		// A mark without a number is not part of the whole.
		groups: createParts(half.rows, language)
			.filter(({ kind }) => kind !== 'dotted')
			.flatMap(({ groups }) => groups),
	};
}

function wordParts(half: Tally, language: Language) {
	const { format } = language;
	return {
		period: format.period(half.period.id),
		count: format.fraction(half.count),
		base: format.fraction(half.base),
		percent: formatShare(half, 1, language),
	};
}

function oneIn({ base, count }: Tally, { format }: Language): string {
	const ratio = divideFractions(base, count);
	return ratio ? format.count(Number(formatDecimals(ratio, 0))) : '–';
}
