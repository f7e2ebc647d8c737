import { selectLayout } from '../../charts/kit/chart.ts';
import { drawMonthColumns } from '../../charts/months/draw-columns.ts';
import { drawLog } from '../../charts/months/draw-log.ts';
import { createFigure } from '../figure.ts';
import { createColumns } from './columns.ts';
import { createLog } from './log.ts';
import { type Months, selectMonths } from './select.ts';
import { wordMonths } from './words.ts';

/** The months of 2024 as stacks of marks over the treaty's year; on a phone every entry by its day. */
export const months = createFigure<Months>({
	id: 'months',
	select: selectMonths,
	describe: wordMonths,
	draw(data, words, { language, stage }) {
		return selectLayout(stage) === 'narrow'
			? drawLog(createLog(data, language), words, { ...stage, isHeaded: true })
			: drawMonthColumns(createColumns(data, language), words, stage);
	},
});
