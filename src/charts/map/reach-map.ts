import {
	type ChartText,
	createChart,
	type Drawing,
	NARROW_BELOW,
	round,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { appendText } from '../kit/text.ts';
import { createMapFrame, type MapFrame, projectCircle } from './map-frame.ts';
import { appendMapLabels } from './reach-labels.ts';
import type { ReachMap } from './reach-map-data.ts';
import { type Arc, formatArcs, listUnionArcs, wholeArc } from './union-arcs.ts';

/** Draws what lies within reach of at least one origin, one line and one tint for each distance. */
export function drawReachMap(data: ReachMap, text: ChartText, stage: Stage): SVGSVGElement {
	const isWide = selectLayout(stage) === 'wide';
	const frame = layMap(data, isWide ? MAP_WIDTH : stage.width);
	const svg = createChart(text, frame.box.height, stage);
	const lines = data.reaches.map(({ angle }) =>
		listUnionArcs(data.origins.map((origin) => projectCircle(origin, angle, frame))),
	);
	defineClips(svg, data, { frame, id: stage.id });
	svg.append('path').attr('class', 'land').attr('d', frame.path(data.land));
	svg.append('path').attr('class', 'border').attr('d', frame.path(data.borders));
	svg.append('use').attr('class', 'home').attr('href', `#${stage.id}-home`);
	for (const arcs of lines) appendBand(svg, arcs, stage.id);
	svg.append('use').attr('class', 'outline').attr('href', `#${stage.id}-home`);
	for (const arcs of lines) appendLine(svg, arcs, stage.id);
	if (isWide) appendList(svg.append('g'), data);
	appendMapLabels(svg.append('g'), data, { frame, lines, narrow: stage.width < NARROW_BELOW });
	return svg.node() as SVGSVGElement;
}

// Beside the map, where the page is at its full width.
const MAP_WIDTH = 736;
const LIST = { left: 760, top: 20, row: 52 };

function appendList(group: Drawing<SVGGElement>, { origins }: ReachMap): void {
	for (const [index, { number, label, note }] of origins.entries()) {
		const y = LIST.top + index * LIST.row;
		appendText(group, number, { x: LIST.left + 24, y, anchor: 'end', kind: 'number' });
		appendText(group, label, { x: LIST.left + 36, y, kind: 'label-large label-strong' });
		appendText(group, note, { x: LIST.left + 36, y: y + 19, kind: 'label label-quiet' });
	}
}

function layMap({ home, origins }: ReachMap, width: number): MapFrame {
	const narrow = width < NARROW_BELOW;
	const height = Math.round(width * (narrow ? 0.88 : 0.7));
	const top = narrow ? 36 : 52;
	const inner = {
		x: 6,
		y: top,
		width: width - (narrow ? 32 : 70),
		height: height - top - (narrow ? 6 : 14),
	};
	return createMapFrame(home, origins, { box: { x: 0, y: 0, width, height }, inner });
}

function defineClips(
	svg: Drawing<SVGSVGElement>,
	{ home }: ReachMap,
	{ frame, id }: { frame: MapFrame; id: string },
): void {
	const defs = svg.append('defs');
	defs.append('path').attr('id', `${id}-home`).attr('d', frame.path(home));
	defs.append('clipPath').attr('id', `${id}-within-home`).append('use').attr('href', `#${id}-home`);
	defs
		.append('clipPath')
		.attr('id', `${id}-within-frame`)
		.append('rect')
		.attr('width', round(frame.box.width))
		.attr('height', round(frame.box.height));
}

// Tints lie over each other: where more distances reach, the ground is darker.
function appendBand(svg: Drawing<SVGSVGElement>, arcs: readonly Arc[], id: string): void {
	const circles = [...new Set(arcs.map(({ circle }) => circle))];
	if (circles.length === 0) return;
	svg
		.append('path')
		.attr('class', 'band')
		.attr('clip-path', `url(#${id}-within-home)`)
		.attr('d', formatArcs(circles.map(wholeArc)));
}

function appendLine(svg: Drawing<SVGSVGElement>, arcs: readonly Arc[], id: string): void {
	if (arcs.length === 0) return;
	svg
		.append('path')
		.attr('class', 'reach-line')
		.attr('clip-path', `url(#${id}-within-frame)`)
		.attr('d', formatArcs(arcs));
}
