import { type ChartText, NARROW_BELOW, type Stage } from './chart.ts';
import { drawUnitColumns } from './unit-columns.ts';
import type { UnitTimeline } from './unit-data.ts';
import { drawUnitRows } from './unit-rows.ts';

/** Draws counts by band as strokes on a time axis: columns across a wide page, rows down a narrow one. */
export function drawUnitTimeline(data: UnitTimeline, text: ChartText, stage: Stage): SVGSVGElement {
	const draw = stage.width < NARROW_BELOW ? drawUnitRows : drawUnitColumns;
	return draw(data, text, stage);
}
