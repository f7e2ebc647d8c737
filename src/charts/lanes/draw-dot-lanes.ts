import { type ScaleLogarithmic, scaleLog } from 'd3';
import {
	appendPath,
	type ChartText,
	type Drawing,
	drawChart,
	round,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { measureText, wrapText } from '../kit/font.ts';
import { appendText } from '../kit/text.ts';
import type { DotLane, DotLanes, LaneDot } from './data.ts';
import { dodgeDots } from './dodge.ts';

// In pixels: room for the names of lanes, or zero where they stand above their dots and need a height there; the least height of a lane; the size of a dot.
const DESIGNS = {
	narrow: { left: 0, above: 24, lane: 26, size: 3.6 },
	middle: { left: 216, above: 0, lane: 30, size: 4 },
	wide: { left: 336, above: 0, lane: 34, size: 4.6 },
} as const;

const AXIS = 26;
const LINE = 18;
/** What a dot with words needs more than the others, and a lane more than its dots. */
const WORDS = 20;
const GAP = 12;
const NAME = 'label label-large label-halo';
const QUIET = 'label label-quiet label-halo';

interface Place extends Record<'left' | 'above' | 'lane' | 'size' | 'y' | 'width', number> {
	/** Gives the place of a value across. */
	readonly x: ScaleLogarithmic<number, number>;
}

/** Draws values as dots in lanes, beside their names on a wide page and below them on a narrow one. */
export function drawDotLanes(data: DotLanes, text: ChartText, stage: Stage): SVGSVGElement {
	const design = DESIGNS[selectLayout(stage)];
	const { width } = stage;
	const x = scaleLog(data.ends, [design.left + 12, width - 14]);
	return drawChart(text, stage, (svg) => {
		const axis = svg.append('g');
		let y = AXIS;
		for (const lane of data.lanes) {
			const group = svg.append('g').attr('class', `lane ${lane.kind}`);
			if (y > AXIS) appendPath(group, 'grid', `M0 ${round(y)}H${width}`);
			y += appendLane(group, lane, { ...design, x, y, width });
		}
		appendAxis(axis, data, { x, height: y });
		return y + AXIS;
	});
}

// Answers with the height of the lane.
function appendLane(group: Drawing, lane: DotLane, place: Place): number {
	const { left, above, x, y, width } = place;
	const dots = placeDots(lane, place);
	const isBelow = above > 0;
	const name = isBelow ? [lane.label] : wrapText(lane.label, left - 16, NAME);
	const note = dots.length > 0 ? [] : wrapText(lane.note, width - left - 16, QUIET);
	const reach = Math.max(0, ...dots.map((dot) => Math.abs(dot.y)));
	const lines = Math.max(note.length, isBelow ? 0 : name.length);
	const own = Math.max(place.lane, 2 * reach + place.size + GAP, lines * LINE + GAP);
	const words = dots.some(({ label }) => label) ? WORDS : 0;
	const top = y + above + words;
	const middle = top + own / 2;
	const centre = (count: number) => middle + 5 - ((count - 1) * LINE) / 2;
	const at = isBelow ? y + 16 : centre(name.length);
	appendText(group, name, { x: 0, y: at, kind: NAME, lineHeight: LINE });
	const start = isBelow ? 0 : (x.range()[0] ?? 0);
	if (dots.length === 0)
		appendText(group, note, { x: start, y: centre(note.length), kind: QUIET, lineHeight: LINE });
	appendDots(group, dots, middle);
	appendDotWords(group, dots, { y: top - 2, width });
	return above + words + own;
}

function appendDotWords(
	group: Drawing,
	dots: readonly PlacedDot[],
	{ y, width }: { readonly y: number; readonly width: number },
): void {
	for (const { label, x, kind: of } of dots) {
		if (!label) continue;
		const kind = of === 'own' ? 'label own label-halo' : 'label label-halo';
		// Words at the last of the axis keep within the drawing.
		const at = Math.min(x, width - measureText(label, kind) / 2 - 4);
		appendText(group, label, { x: at, y, anchor: 'middle', kind });
	}
}

type PlacedDot = LaneDot & { readonly x: number; readonly y: number };

const RANKS = { own: 0, named: 1, other: 2 };

// Those with a name keep the middle of the lane.
function placeDots(lane: DotLane, { x, size }: Place): PlacedDot[] {
	const dots = [...lane.dots].sort((a, b) => RANKS[a.kind] - RANKS[b.kind] || a.value - b.value);
	const across = dots.map(({ value }) => Math.round(x(value) * 10) / 10);
	const moves = dodgeDots(across, size);
	return dots.map((dot, index) => ({ ...dot, ...(moves[index] ?? { x: 0, y: 0 }) }));
}

// What has a name lies above what has none.
function appendDots(group: Drawing, dots: readonly PlacedDot[], middle: number): void {
	const layers = Map.groupBy(dots, ({ kind, set }) => `dots dots-${kind} ${set}`);
	const sorted = [...layers].sort(([, [a]], [, [b]]) => rankOf(b) - rankOf(a));
	for (const [kind, own] of sorted) {
		// A line of almost no length with round ends: the shortest way to write a dot.
		const points = own.map(({ x, y }) => `M${x} ${Math.round((middle + y) * 10) / 10}h.01`);
		appendPath(group, kind, points.join(''));
	}
}

function rankOf(dot: PlacedDot | undefined): number {
	return dot ? RANKS[dot.kind] : 0;
}

function appendAxis(
	group: Drawing,
	{ ticks, even }: DotLanes,
	{ x, height }: { readonly x: Place['x']; readonly height: number },
): void {
	for (const { value, label } of ticks) {
		const at = round(x(value));
		appendPath(group, value === even ? 'axis' : 'grid', `M${at} 18V${round(height)}`);
		for (const y of [12, height + 18])
			appendText(group, label, { x: at, y, anchor: 'middle', kind: 'label label-quiet' });
	}
}
