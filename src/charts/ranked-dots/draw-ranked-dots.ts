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
import {
	LABEL_LINE,
	type PlacedRank,
	type PlacedRanks,
	placeRanks,
	type RankDesign,
} from './place-ranks.ts';
import type { RankedDots, RankLine } from './rank-data.ts';

type Scale = ScaleLogarithmic<number, number>;

const DESIGNS = {
	narrow: { left: 6, right: 54, row: 42, isAbove: true },
	middle: { left: 306, right: 56, row: 27, isAbove: false },
	wide: { left: 404, right: 56, row: 27, isAbove: false },
} as const satisfies Readonly<Record<string, RankDesign>>;

const HEAD = 38;
const RADIUS = 5;

/** Draws multiples by size, each on a line of its own that begins where nothing changes; one of them runs through all. */
export function drawRankedDots(data: RankedDots, text: ChartText, stage: Stage): SVGSVGElement {
	const design = DESIGNS[selectLayout(stage)];
	const x = scaleLog(data.ends, [design.left, stage.width - design.right]);
	const placed = placeRanks(data, HEAD, design);
	const svg = createChart(text, placed.height + 4, stage);
	const group = svg.append('g');
	appendLines(group, data, { x, placed, design, width: stage.width });
	for (const { title, y } of placed.titles)
		appendText(group, title, { x: 0, y, kind: 'label label-strong label-quiet label-halo' });
	for (const row of placed.rows) appendRow(group, row, { x, even: data.even.value });
	return svg.node() as SVGSVGElement;
}

interface LabelPlace {
	readonly x: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

interface Ground {
	readonly x: Scale;
	readonly placed: PlacedRanks;
	readonly design: RankDesign;
	readonly width: number;
}

function appendLines(group: Drawing<SVGGElement>, data: RankedDots, ground: Ground): void {
	const { even, own } = data;
	const place = { x: ground.x(even.value), anchor: 'start' } as const;
	appendLine(group, even, { ...ground, kind: 'rank-even', place });
	if (!own) return;
	appendLine(group, own, { ...ground, kind: 'rank-own', place: placeOwn(data, own, ground) });
	const at = { cx: round(ground.x(own.value)), cy: HEAD - 10 };
	group
		.append('circle')
		.attr('class', 'rank-own-dot')
		.attr('cx', at.cx)
		.attr('cy', at.cy)
		.attr('r', 6);
}

// Above its line, or behind or before the other label where they would meet.
function placeOwn({ even }: RankedDots, own: RankLine, { x, width }: Ground): LabelPlace {
	const [left, end] = [x(even.value), x(even.value) + estimateWidth(even.label) + 12];
	const half = estimateWidth(own.label) / 2;
	const isMeeting = x(own.value) - half < end && x(own.value) + half > left;
	if (!isMeeting) return { x: x(own.value), anchor: 'middle' };
	return end + 2 * half <= width ? { x: end, anchor: 'start' } : { x: left - 12, anchor: 'end' };
}

// Behind labels that stand above their dots, a line is only hinted at.
function appendLine(
	group: Drawing<SVGGElement>,
	{ value, label }: RankLine,
	{ x, placed, design, kind, place }: Ground & { kind: string; place: LabelPlace },
): void {
	const at = round(x(value));
	const shape = group
		.append('path')
		.attr('class', design.isAbove ? `${kind} rank-dashed` : kind)
		.attr('d', `M${at} ${HEAD - 14}V${round(placed.height)}`);
	if (design.isAbove) {
		const bands = placed.rows.map(({ middle }) => `M${at} ${round(middle - 9)}v19`);
		shape.clone().attr('class', kind).attr('d', bands.join(''));
	}
	appendText(group, label, { ...place, y: 14, kind: `label ${kind}-label` });
}

function appendRow(
	group: Drawing<SVGGElement>,
	{ labelLines, labelAt, middle, value, number, note }: PlacedRank,
	{ x, even }: { readonly x: Scale; readonly even: number },
): void {
	const name = { x: 0, y: labelAt, kind: 'label label-large label-halo', lineHeight: LABEL_LINE };
	appendText(group, labelLines.length === 1 ? (labelLines[0] ?? '') : labelLines, name);
	const at = round(x(value ?? even));
	let behind = at + 10;
	if (value !== null) {
		const stem = `M${round(x(even))} ${round(middle)}H${at}`;
		group.append('path').attr('class', 'grid rank-stem').attr('d', stem);
		group
			.append('circle')
			.attr('class', 'rank-dot')
			.attr('cx', at)
			.attr('cy', round(middle))
			.attr('r', RADIUS);
		const kind = 'label label-large label-strong label-halo';
		appendText(group, number, { x: behind, y: middle + 5, kind });
		behind += 9 * number.length + 4;
	}
	if (note)
		appendText(group, note, { x: behind, y: middle + 5, kind: 'label label-quiet label-halo' });
}
