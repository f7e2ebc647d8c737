import { type ChartText, createChart, type Stage } from './chart.ts';
import { appendMarks, type MarkKind } from './mark.ts';

/** Draws one stroke alone, for a legend; 12 by 26 pixels whatever the stage is wide. */
export function drawKey(
	kind: MarkKind,
	text: ChartText,
	stage: Omit<Stage, 'width'>,
): SVGSVGElement {
	const svg = createChart(text, 26, { ...stage, width: 12 });
	appendMarks(svg.append('g'), kind, [{ x: 3, y: 1, width: 6, height: 24 }]);
	return svg.node() as SVGSVGElement;
}
