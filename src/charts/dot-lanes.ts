import { type ScaleLogarithmic, scaleLog } from 'd3';
import {
	type ChartText,
	createChart,
	type Drawing,
	NARROW_BELOW,
	round,
	type Stage,
} from './chart.ts';
import type { DotLanes } from './lane-data.ts';
import { type LaneDesign, type PlacedLane, placeLanes } from './place-lanes.ts';
import { appendText } from './text.ts';

type Scale = ScaleLogarithmic<number, number>;

const WIDE: LaneDesign = { left: 236, lane: 28, above: 0, title: 60, size: 4 };
const NARROW: LaneDesign = { left: 0, lane: 26, above: 20, title: 60, size: 3.6 };
const AXIS = 26;

/** Draws values as dots in lanes, beside their names on a wide page and below them on a narrow one. */
export function drawDotLanes(data: DotLanes, text: ChartText, stage: Stage): SVGSVGElement {
	const design = stage.width < NARROW_BELOW ? NARROW : WIDE;
	const x = scaleLog(data.ends, [design.left + 12, stage.width - 12]);
	const placed = placeLanes(data.groups, { design, x, top: AXIS - 8, width: stage.width });
	const svg = createChart(text, placed.height + AXIS, stage);
	appendAxis(svg.append('g'), data, { x, height: placed.height });
	for (const { title, subtitle, y } of placed.titles) {
		appendText(svg, title, { x: 0, y: y + 26, kind: 'label label-strong label-halo' });
		appendText(svg, subtitle, { x: 0, y: y + 44, kind: 'tick label-halo' });
	}
	for (const lane of placed.lanes)
		appendLane(svg.append('g').attr('class', `lane ${lane.kind}`), lane, x(data.ends[0]));
	return svg.node() as SVGSVGElement;
}

function appendLane(group: Drawing<SVGGElement>, lane: PlacedLane, axisStart: number): void {
	appendText(group, lane.label, { x: 0, y: lane.labelAt, kind: 'cell label-halo' });
	if (lane.dots.length === 0) {
		const x = lane.isBelow ? 0 : axisStart;
		const place = { x, y: lane.middle + 4.5, kind: 'tick label-halo', lineHeight: 16 };
		appendText(group, lane.noteLines, place);
		return;
	}
	for (const kind of ['other', 'named', 'own'] as const) {
		const own = lane.dots.filter((dot) => dot.kind === kind);
		if (own.length === 0) continue;
		const points = own.map(({ x, y }) => formatPoint(x, y)).join('');
		group.append('path').attr('class', `dots dots-${kind}`).attr('d', points);
	}
	for (const { label, x, kind } of lane.dots) {
		if (!label) continue;
		const style = kind === 'own' ? 'cell own label-halo' : 'cell label-halo';
		appendText(group, label, { x, y: lane.wordsAt, anchor: 'middle', kind: style });
	}
}

function appendAxis(
	group: Drawing<SVGGElement>,
	{ ticks, even }: DotLanes,
	{ x, height }: { readonly x: Scale; readonly height: number },
): void {
	for (const { value, label } of ticks) {
		const at = round(x(value));
		const kind = value === even ? 'axis' : 'grid';
		const line = `M${at} 18V${round(height)}`;
		group.append('path').attr('class', kind).attr('d', line);
		for (const y of [12, height + 18])
			appendText(group, label, { x: at, y, anchor: 'middle', kind: 'tick' });
	}
}

// A line of almost no length with round ends: the shortest way to write a dot.
function formatPoint(x: number, y: number): string {
	return `M${x} ${Math.round(y * 10) / 10}h.01`;
}
