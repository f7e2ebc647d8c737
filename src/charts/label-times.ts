import { type ChartText, NARROW_BELOW, type Stage } from './chart.ts';
import { drawLabelColumns } from './label-columns.ts';
import type { LabelTimes } from './label-data.ts';
import { drawLabelRows } from './label-rows.ts';

/** Draws what labels add up to by month: lanes across a wide page, rows down a narrow one. */
export function drawLabelTimes(data: LabelTimes, text: ChartText, stage: Stage): SVGSVGElement {
	const draw = stage.width < NARROW_BELOW ? drawLabelRows : drawLabelColumns;
	return draw(data, text, stage);
}
