import { createPeriod } from '../../calendar/period.ts';
import { drawFields } from '../../charts/fields/draw-fields.ts';
import { ARTICLE } from '../../counting/readings/definition.ts';
import { countPeriod, type Tally } from '../../counting/tally.ts';
import { createFigure } from '../figure.ts';
import { createParts } from '../kit/marks.ts';
import { wordField, wordShares } from './words.ts';

/** The share of all missiles: one field of marks for each half of 2024. */
export const share = createFigure<readonly Tally[]>({
	id: 'share',
	select: ({ launches }) =>
		['2024-H1', '2024-H2'].map((id) => countPeriod(launches, ARTICLE, createPeriod(id))),
	describe: wordShares,
	draw(data, words, { language, stage }) {
		const fields = data.map((tally) => ({
			...wordField(tally, language),
			total: tally.base.numerator,
			// A mark without a number is not part of the whole.
			groups: createParts(tally.rows, language)
				.filter(({ kind }) => kind !== 'dotted')
				.flatMap(({ groups }) => groups),
		}));
		return drawFields(fields, words, stage);
	},
});
