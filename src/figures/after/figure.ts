import { selectLayout } from '../../charts/kit/chart.ts';
import { drawYearColumns } from '../../charts/years/draw-columns.ts';
import { drawYearRows } from '../../charts/years/draw-rows.ts';
import { createFigure } from '../figure.ts';
import { type After, selectAfter } from './select.ts';
import { wordAfter } from './words.ts';
import { createYears } from './years.ts';

/** What the list shows since the year of the article: the label, how it ends, and what could hide more. */
export const after = createFigure<After>({
	id: 'after',
	select: selectAfter,
	describe: wordAfter,
	draw(data, words, { language, stage }) {
		const draw = selectLayout(stage) === 'wide' ? drawYearColumns : drawYearRows;
		return draw(createYears(data, language), words, stage);
	},
});
