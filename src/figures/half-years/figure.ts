import { drawStrokes } from '../../charts/strokes/draw-strokes.ts';
import { createFigure } from '../figure.ts';
import { createParts } from '../kit/marks.ts';
import { type HalfYear, selectHalfYears } from './select.ts';
import { nameHalfYear, wordHalfYears, wordOther } from './words.ts';

/** The opening: what was counted in the two halves of 2024, one mark for each missile, and what others said of the first. */
export const halfYears = createFigure<readonly HalfYear[]>({
	id: 'half-years',
	select: selectHalfYears,
	describe: wordHalfYears,
	draw(data, words, { language, stage }) {
		const counts = data.map((half) => ({
			number: language.format.fraction(half.tally.count),
			caption: nameHalfYear(half, language),
			parts: createParts(half.tally.rows, language),
			other: wordOther(half, language),
		}));
		return drawStrokes(counts, words, stage);
	},
});
