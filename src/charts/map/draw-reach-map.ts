import {
	appendPath,
	type ChartText,
	type Drawing,
	drawChart,
	NARROW_BELOW,
	round,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { appendText } from '../kit/text.ts';
import type { ReachMap } from './data.ts';
import { appendMapLabels } from './labels.ts';
import { createMapFrame, type MapFrame, projectCircle } from './map-frame.ts';
import { listUnionArcs, wholeArc, writeArcs } from './union-arcs.ts';

// Beside the map, where the page is at its full width.
const MAP_WIDTH = 736;
const LIST = { left: 760, top: 20, row: 52 };

/** Draws what lies within reach of at least one origin, one line and one tint for each distance. */
export function drawReachMap(data: ReachMap, text: ChartText, stage: Stage): SVGSVGElement {
	const isWide = selectLayout(stage) === 'wide';
	const frame = layMap(data, isWide ? MAP_WIDTH : stage.width);
	const lines = data.reaches.map(({ angle }) =>
		listUnionArcs(data.origins.map((origin) => projectCircle(origin, angle, frame))),
	);
	const drawn = lines.filter((arcs) => arcs.length > 0);
	const { id } = stage;
	return drawChart(text, stage, (svg) => {
		defineClips(svg, frame.path(data.home), { box: frame.box, id });
		appendPath(svg, 'land', frame.path(data.land));
		appendPath(svg, 'border', frame.path(data.borders));
		svg.append('use').attr('class', 'home').attr('href', `#${id}-home`);
		// Tints lie over each other: where more distances reach, the ground is darker.
		for (const arcs of drawn) {
			const circles = [...new Set(arcs.map(({ circle }) => circle))];
			const band = appendPath(svg, 'band', writeArcs(circles.map(wholeArc)));
			band.attr('clip-path', `url(#${id}-within-home)`);
		}
		svg.append('use').attr('class', 'outline').attr('href', `#${id}-home`);
		for (const arcs of drawn)
			appendPath(svg, 'reach-line', writeArcs(arcs)).attr('clip-path', `url(#${id}-within-frame)`);
		if (isWide) appendList(svg.append('g'), data);
		appendMapLabels(svg.append('g'), data, { frame, lines, narrow: stage.width < NARROW_BELOW });
		return frame.box.height;
	});
}

function appendList(group: Drawing, { origins }: ReachMap): void {
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
	const [y, right, bottom] = narrow ? [36, 26, 6] : [52, 64, 14];
	const inner = { x: 6, y, width: width - right - 6, height: height - y - bottom };
	return createMapFrame(home, origins, { box: { x: 0, y: 0, width, height }, inner });
}

function defineClips(
	svg: Drawing,
	home: string,
	{ box, id }: { box: MapFrame['box']; id: string },
): void {
	const defs = svg.append('defs');
	defs.append('path').attr('id', `${id}-home`).attr('d', home);
	defs.append('clipPath').attr('id', `${id}-within-home`).append('use').attr('href', `#${id}-home`);
	const frame = defs.append('clipPath').attr('id', `${id}-within-frame`).append('rect');
	frame.attr('width', round(box.width)).attr('height', round(box.height));
}
