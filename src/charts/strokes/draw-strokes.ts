import {
	appendGroup,
	type ChartText,
	type Drawing,
	drawChart,
	type Layout,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import type { Fives } from '../kit/fives.ts';
import { measureText, wrapText } from '../kit/font.ts';
import { appendGroups } from '../kit/mark.ts';
import { appendText } from '../kit/text.ts';
import type { StrokeCount } from './data.ts';
import {
	appendBrackets,
	appendLegend,
	appendPartLabel,
	isLegendFitting,
	kindOf,
} from './labels.ts';
import { appendOther } from './other-count.ts';
import { type PlacedPart, placeParts } from './place-parts.ts';

/** One left edge for all counts of a drawing, and one size of strokes. */
const FIVES: Readonly<Record<Layout, Fives>> = {
	wide: { width: 7, height: 52, gap: 3, groupGap: 9, lineGap: 12 },
	middle: { width: 4, height: 40, gap: 2, groupGap: 6, lineGap: 10 },
	narrow: { width: 9, height: 30, gap: 3, groupGap: 10, lineGap: 8 },
};

// In pixels: the left edge of the strokes, left of which the numbers stand, or above where it is nought; between two parts on a line and between two counts; from the top of a count to its strokes and to the baselines of its number and its caption.
const DESIGNS: Readonly<Record<Layout, Design>> = {
	wide: { left: 196, partGap: 20, between: 16, head: 8, number: 62, caption: 86 },
	middle: { left: 150, partGap: 16, between: 16, head: 18, number: 60, caption: 84 },
	narrow: { left: 0, partGap: 20, between: 22, head: 76, number: 58, caption: 58 },
};

type Design = Record<'left' | 'partGap' | 'between' | 'head' | 'number' | 'caption', number>;

/** The longest words of a mark need so much: where there is less, they would meet others. */
const READOUT_ROOM = 720;

/** Draws counts one above the other as large numbers and their strokes, all from one left edge and of one size, so that their lengths compare. */
export function drawStrokes(
	counts: readonly StrokeCount[],
	text: ChartText,
	stage: Stage,
): SVGSVGElement {
	const layout = selectLayout(stage);
	const design = DESIGNS[layout];
	const place = { ...design, fives: FIVES[layout], room: stage.width - design.left };
	return drawChart(text, stage, (svg) => {
		let y = 0;
		for (const [index, count] of counts.entries()) {
			if (index > 0) y += design.between;
			y = appendCount(svg.append('g'), count, { ...place, y });
		}
		return y + 4;
	});
}

/** The lengths for one count: its top, and the room for its strokes. */
type Place = Design & { readonly fives: Fives; readonly y: number; readonly room: number };

// Each answers with the bottom of what it has drawn.
function appendCount(group: Drawing, count: StrokeCount, place: Place): number {
	const { left, head, y } = place;
	const caption = appendNumber(group, count, place);
	const { placed, isOneLine } = placeParts(count.parts, place);
	const marks = appendGroup(group, left, y + head);
	const below = isOneLine ? appendLine(marks, placed, place) : appendParts(marks, placed, place);
	const bottom = y + head + below;
	if (!count.other) return Math.max(bottom, caption);
	const other = appendGroup(group, left, bottom);
	return Math.max(bottom + appendOther(other, count.other, place), caption);
}

function appendNumber(group: Drawing, { number, caption }: StrokeCount, place: Place): number {
	const { left, room, y } = place;
	appendText(group, number, { x: -1, y: y + place.number, kind: 'figure-number' });
	// Where the strokes stand below it, the caption stands behind the number and grows upwards.
	const isBehind = left === 0;
	const x = isBehind ? measureText(number, 'figure-number') + 14 : 0;
	const kind = 'label-large label-strong';
	const lines = wrapText(caption, isBehind ? room - x : left - 8, kind);
	const more = (lines.length - 1) * 18;
	const top = y + place.caption;
	appendText(group, lines, { x, y: isBehind ? top - more : top, kind, lineHeight: 18 });
	return top + (isBehind ? 0 : more) + 4;
}

function appendLine(group: Drawing, placed: readonly PlacedPart[], place: Place): number {
	const { height } = place.fives;
	const { left, room, y } = place;
	const end = Math.max(0, ...placed.map(({ right }) => right));
	const legend = { x: end + 36, y: height / 2, isCentred: true, room: room - end - 52 };
	const isBeside = left > 0 && isLegendFitting(placed, legend.room);
	// What a mark says is written where nothing else is: below a row without brackets, or above one with them, if not at the very top.
	const free = isBeside ? height + 19 : -10;
	const hasFree = room >= READOUT_ROOM && (isBeside || y > 0);
	const readout = hasFree ? { x: 0, y: free, right: room } : undefined;
	for (const { part, boxes } of placed) appendGroups(group, part.groups, { boxes, readout });
	if (isBeside) return appendLegend(group, placed, legend);
	if (left > 0) return appendBrackets(group, placed, { y: height, room });
	return appendLegend(group, placed, { x: 0, y: height + 8, isCentred: false, room: room - 14 });
}

// Parts that do not fit on a line stand one below the other, each with its own label.
function appendParts(group: Drawing, placed: readonly PlacedPart[], place: Place): number {
	const { height, lineGap } = place.fives;
	let y = 0;
	for (const { part, boxes, right, bottom } of placed) {
		appendGroups(group, part.groups, { boxes: boxes.map((box) => ({ ...box, y: box.y + y })) });
		const room = place.room - right - 12;
		const isBeside = bottom <= height && measureText(part.label, kindOf(part)) <= room;
		const at = isBeside
			? { x: right + 12, y: y + height / 2 + 5, room }
			: { x: 0, y: y + bottom + 18, room: place.room };
		const label = appendPartLabel(group, part, at);
		y += bottom + (isBeside ? lineGap : label + 10);
	}
	return y;
}
