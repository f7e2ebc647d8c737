import {
	type ChartText,
	createChart,
	type Drawing,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { shiftBoxes } from '../kit/fives.ts';
import { appendGroups } from '../kit/mark.ts';
import { appendText, estimateWidth, wrapText } from '../kit/text.ts';
import { DESIGNS, type TallyDesign } from './design.ts';
import {
	appendBrackets,
	appendLegend,
	appendPartLabel,
	isLegendFitting,
	LABEL_SIZE,
} from './labels.ts';
import { appendOther } from './other-total.ts';
import { type PlacedPart, placeParts } from './place-parts.ts';
import type { TallyCount } from './tally.ts';

/** Draws counts one above the other as large numbers and their marks, all from one left edge and of one size, so that their lengths compare. */
export function drawTally(
	counts: readonly TallyCount[],
	text: ChartText,
	stage: Stage,
): SVGSVGElement {
	const design = DESIGNS[selectLayout(stage)];
	const svg = createChart(text, 1, stage);
	let y = 0;
	for (const [index, count] of counts.entries()) {
		if (index > 0) y += design.between;
		y = appendCount(svg.append('g'), count, { design, y, width: stage.width });
	}
	return svg
		.attr('viewBox', `0 0 ${stage.width} ${y + 4}`)
		.attr('height', y + 4)
		.node() as SVGSVGElement;
}

interface Place {
	readonly design: TallyDesign;
	/** Top of the count. */
	readonly y: number;
	/** Of the whole drawing. */
	readonly width: number;
}

// Each answers with the bottom of what it has drawn.
function appendCount(
	group: Drawing<SVGGElement>,
	count: TallyCount,
	{ design, y, width }: Place,
): number {
	const head = appendNumber(group, count, { design, y, width });
	const [left, room] = [design.left, width - design.left];
	const { placed, isOneLine } = placeParts(count.parts, design, room);
	const marks = group.append('g').attr('transform', `translate(${left},${y + design.head})`);
	const below = appendMarks(marks, placed, { design, room, isOneLine, isFirst: y === 0 });
	const bottom = y + design.head + below;
	if (!count.other) return Math.max(bottom, head);
	const other = group.append('g').attr('transform', `translate(${left},${bottom})`);
	return Math.max(bottom + appendOther(other, count.other, { fives: design.fives, room }), head);
}

function appendNumber(
	group: Drawing<SVGGElement>,
	{ number, caption }: TallyCount,
	{ design, y, width }: Place,
): number {
	appendText(group, number, { x: -2, y: y + design.number, kind: 'figure-number' });
	const behind = number.length * 42 + 18;
	const x = design.caption.x === 'behind' ? behind : design.caption.x;
	const room = design.left > 0 ? design.left - 8 : width - x;
	const lines = wrapText(caption, room, LABEL_SIZE);
	const more = (lines.length - 1) * 18;
	const isBehind = design.caption.x === 'behind';
	appendText(group, lines, {
		x,
		y: y + design.caption.y - (isBehind ? more : 0),
		kind: 'label-large label-strong',
		lineHeight: 18,
	});
	return y + design.caption.y + (isBehind ? 0 : more) + 4;
}

/** The longest words of a mark need so much: where there is less, they would meet others. */
const READOUT_ROOM = 720;

interface MarksPlace {
	readonly design: TallyDesign;
	readonly room: number;
	readonly isOneLine: boolean;
	/** Whether nothing stands above. */
	readonly isFirst: boolean;
}

function appendMarks(
	group: Drawing<SVGGElement>,
	placed: readonly PlacedPart[],
	{ design, room, isOneLine, isFirst }: MarksPlace,
): number {
	if (!isOneLine) return appendParts(group, placed, { design, room });
	const end = Math.max(0, ...placed.map(({ right }) => right));
	const { height } = design.fives;
	const legend = { x: end + 36, y: height / 2, isCentred: true, room: room - end - 52 };
	const isBeside = design.left > 0 && isLegendFitting(placed, legend.room);
	// What a mark says is written where nothing else is: below a row without brackets, or above one with them.
	const free = isBeside ? height + 19 : -10;
	const hasFree = room >= READOUT_ROOM && (isBeside || !isFirst);
	const readout = hasFree ? { x: 0, y: free, right: room } : undefined;
	for (const { part, boxes } of placed) appendGroups(group, part.groups, { boxes, readout });
	if (isBeside) return appendLegend(group, placed, legend);
	if (design.left > 0) return appendBrackets(group, placed, { y: height, room });
	return appendLegend(group, placed, { x: 0, y: height + 8, isCentred: false, room: room - 14 });
}

// Parts that do not fit on a line stand one below the other, each with its own label.
function appendParts(
	group: Drawing<SVGGElement>,
	placed: readonly PlacedPart[],
	{ design, room }: { design: TallyDesign; room: number },
): number {
	let y = 0;
	for (const { part, boxes, right, bottom } of placed) {
		const { height, lineGap } = design.fives;
		appendGroups(group, part.groups, { boxes: shiftBoxes(boxes, 0, y) });
		const isBeside = bottom <= height && right + 12 + estimateWidth(part.label, LABEL_SIZE) <= room;
		if (isBeside)
			appendPartLabel(group, part, {
				x: right + 12,
				y: y + height / 2 + 5,
				room: room - right - 12,
			});
		const label = isBeside ? 0 : appendPartLabel(group, part, { x: 0, y: y + bottom + 18, room });
		y += bottom + (isBeside ? lineGap : label + 10);
	}
	return y;
}
