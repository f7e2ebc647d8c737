import { type ChartText, NARROW_BELOW, type Stage } from './chart.ts';
import type { CountsAgainst } from './counts-data.ts';
import { drawCountLines } from './counts-lines.ts';
import { drawCountPairs } from './counts-pairs.ts';

/** Draws one count against those of others: as lines over time on a wide page, as pairs of bars on a narrow one. */
export function drawCountsAgainst(
	data: CountsAgainst,
	text: ChartText,
	stage: Stage,
): SVGSVGElement {
	const draw = stage.width < NARROW_BELOW ? drawCountPairs : drawCountLines;
	return draw(data, text, stage);
}
