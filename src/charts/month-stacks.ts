import { type ChartText, NARROW_BELOW, type Stage } from './chart.ts';
import { drawStackColumns } from './stack-columns.ts';
import type { MonthStacks } from './stack-data.ts';
import { drawStackRows } from './stack-rows.ts';

/** Draws strokes by month on both sides of a line: columns across a wide page, rows down a narrow one. */
export function drawMonthStacks(data: MonthStacks, text: ChartText, stage: Stage): SVGSVGElement {
	const draw = stage.width < NARROW_BELOW ? drawStackRows : drawStackColumns;
	return draw(data, text, stage);
}
