import { type ScaleLogarithmic, scaleLog } from 'd3';
import {
	type ChartText,
	createChart,
	type Drawing,
	round,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { appendText, estimateWidth } from '../kit/text.ts';
import type { DotLanes } from './lane-data.ts';
import { LABEL_LINE, type LaneDesign, type PlacedLane, placeLanes } from './place-lanes.ts';

type Scale = ScaleLogarithmic<number, number>;

const DESIGNS = {
	narrow: { left: 0, lane: 26, above: 24, size: 3.6 },
	middle: { left: 216, lane: 30, above: 0, size: 4 },
	wide: { left: 336, lane: 34, above: 0, size: 4.6 },
} as const satisfies Readonly<Record<string, LaneDesign>>;
const AXIS = 26;

/** Draws values as dots in lanes, beside their names on a wide page and below them on a narrow one. */
export function drawDotLanes(data: DotLanes, text: ChartText, stage: Stage): SVGSVGElement {
	const design = DESIGNS[selectLayout(stage)];
	const x = scaleLog(data.ends, [design.left + 12, stage.width - 14]);
	const placed = placeLanes(data.lanes, { design, x, top: AXIS, width: stage.width });
	const svg = createChart(text, placed.height + AXIS, stage);
	appendAxis(svg.append('g'), data, { x, height: placed.height });
	for (const lane of placed.lanes) {
		const group = svg.append('g').attr('class', `lane ${lane.kind}`);
		if (lane !== placed.lanes[0])
			group
				.append('path')
				.attr('class', 'grid')
				.attr('d', `M0 ${round(lane.top)}H${stage.width}`);
		appendLane(group, lane, { axisStart: x(data.ends[0]), width: stage.width });
	}
	return svg.node() as SVGSVGElement;
}

function appendLane(
	group: Drawing<SVGGElement>,
	lane: PlacedLane,
	{ axisStart, width }: { readonly axisStart: number; readonly width: number },
): void {
	const name = { x: 0, y: lane.labelAt, kind: 'label label-large label-halo' };
	appendText(group, lane.labelLines, { ...name, lineHeight: LABEL_LINE });
	if (lane.dots.length === 0) appendNote(group, lane, lane.isBelow ? 0 : axisStart);
	else appendDots(group, lane, width);
}

function appendNote(
	group: Drawing<SVGGElement>,
	{ noteLines, middle }: PlacedLane,
	x: number,
): void {
	const y = middle + 5 - ((noteLines.length - 1) * LABEL_LINE) / 2;
	const kind = 'label label-quiet label-halo';
	appendText(group, noteLines, { x, y, kind, lineHeight: LABEL_LINE });
}

function appendDots(
	group: Drawing<SVGGElement>,
	{ dots, wordsAt }: PlacedLane,
	width: number,
): void {
	const layers = Map.groupBy(dots, ({ kind, set }) => `dots dots-${kind} ${set}`);
	const names = [...layers.keys()].sort((a, b) => layerOf(a) - layerOf(b));
	for (const name of names) {
		const points = (layers.get(name) ?? []).map(({ x, y }) => formatPoint(x, y)).join('');
		group.append('path').attr('class', name).attr('d', points);
	}
	for (const { label, x, kind } of dots) {
		if (!label) continue;
		const style = kind === 'own' ? 'label own label-halo' : 'label label-halo';
		// Words at the last of the axis keep within the drawing.
		const at = Math.min(x, width - estimateWidth(label) / 2 - 4);
		appendText(group, label, { x: at, y: wordsAt, anchor: 'middle', kind: style });
	}
}

// What has a name lies above what has none.
function layerOf(name: string): number {
	return ['dots-other', 'dots-named', 'dots-own'].findIndex((kind) => name.includes(kind));
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
			appendText(group, label, { x: at, y, anchor: 'middle', kind: 'label label-quiet' });
	}
}

// A line of almost no length with round ends: the shortest way to write a dot.
function formatPoint(x: number, y: number): string {
	return `M${x} ${Math.round(y * 10) / 10}h.01`;
}
