import { type ScaleLogarithmic, scaleLog } from 'd3';
import {
	appendPath,
	type ChartText,
	type Drawing,
	drawChart,
	type Layout,
	round,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { measureText, wrapText } from '../kit/font.ts';
import { appendText } from '../kit/text.ts';
import type { RankedDots, RankLine, RankRow } from './data.ts';

// In pixels: where the axis begins, room behind it for the numbers of the largest, and the height of a row whose label takes one line; on a narrow page labels stand above their dots.
const DESIGNS = {
	narrow: { left: 6, right: 54, row: 42, isAbove: true },
	middle: { left: 306, right: 56, row: 27, isAbove: false },
	wide: { left: 404, right: 56, row: 27, isAbove: false },
} as const;

const HEAD = 38;
const TITLE = 26;
const BETWEEN = 14;
const LINE = 18;
const RADIUS = 5;
const NAME = 'label label-large label-halo';
const NUMBER = 'label label-large label-strong label-halo';

/** Draws multiples by size, each on a line of its own that begins where nothing changes; one of them runs through all. */
export function drawRankedDots(data: RankedDots, text: ChartText, stage: Stage): SVGSVGElement {
	const design = DESIGNS[selectLayout(stage)];
	const { width } = stage;
	const x = scaleLog(data.ends, [design.left, width - design.right]);
	const { titles, rows, height } = placeRows(data, design);
	const ground = { x, width, height, bands: design.isAbove ? rows : [] };
	return drawChart(text, stage, (svg) => {
		const group = svg.append('g');
		appendLines(group, data, ground);
		for (const { title, y } of titles)
			appendText(group, title, { x: 0, y, kind: 'label label-strong label-quiet label-halo' });
		for (const row of rows) appendRow(group, row, { x, even: data.even.value });
		return height + 4;
	});
}

interface PlacedRow extends RankRow {
	readonly lines: readonly string[];
	/** Baseline of the first line of the label, and the middle of the dot, from the top. */
	readonly labelAt: number;
	readonly middle: number;
}

type Design = (typeof DESIGNS)[Layout];

// Sets the rows of all groups below each other, each under the heading of its group.
function placeRows({ groups }: RankedDots, design: Design) {
	const titles: { title: string; y: number }[] = [];
	const rows: PlacedRow[] = [];
	let height = HEAD;
	for (const { title, rows: own } of groups) {
		if (rows.length > 0) height += BETWEEN;
		titles.push({ title, y: height + 15 });
		height += TITLE;
		for (const one of own) {
			const placed = placeRow(one, height, design);
			rows.push(placed);
			height += design.row + (placed.lines.length - 1) * LINE;
		}
	}
	return { titles, rows, height };
}

function placeRow(row: RankRow, y: number, { left, row: height, isAbove }: Design): PlacedRow {
	if (isAbove) return { ...row, lines: [row.label], labelAt: y + 15, middle: y + 30 };
	const lines = wrapText(row.label, left - 20, NAME);
	const more = (lines.length - 1) * LINE;
	const middle = y + (height + more) / 2;
	return { ...row, lines, labelAt: middle + 5 - more / 2, middle };
}

interface Ground {
	readonly x: ScaleLogarithmic<number, number>;
	readonly width: number;
	readonly height: number;
	/** Where labels stand above their dots: a line is drawn at these alone, and hinted at behind the labels. */
	readonly bands: readonly PlacedRow[];
}

function appendLines(group: Drawing, { even, own }: RankedDots, ground: Ground): void {
	const { x, width } = ground;
	const start = x(even.value);
	appendLine(group, even, { ...ground, kind: 'rank-even' });
	appendText(group, even.label, { x: start, y: 14, kind: 'label rank-even-label' });
	if (!own) return;
	appendLine(group, own, { ...ground, kind: 'rank-own' });
	const kind = 'label rank-own-label';
	const [half, end] = [
		measureText(own.label, kind) / 2,
		start + measureText(even.label, 'label') + 12,
	];
	const at = x(own.value);
	// Above its line, or behind or before the other label where they would meet.
	const isMeeting = at - half < end && at + half > start;
	if (!isMeeting) appendText(group, own.label, { x: at, y: 14, anchor: 'middle', kind });
	else if (end + 2 * half <= width) appendText(group, own.label, { x: end, y: 14, kind });
	else appendText(group, own.label, { x: start - 12, y: 14, anchor: 'end', kind });
	appendDot(group, 'rank-own-dot', { x: at, y: HEAD - 10, radius: 6 });
}

function appendLine(
	group: Drawing,
	{ value }: RankLine,
	{ x, height, bands, kind }: Ground & { readonly kind: string },
): void {
	const at = round(x(value));
	const hint = bands.length > 0 ? `${kind} rank-dashed` : kind;
	appendPath(group, hint, `M${at} ${HEAD - 14}V${round(height)}`);
	if (bands.length === 0) return;
	appendPath(group, kind, bands.map(({ middle }) => `M${at} ${round(middle - 9)}v19`).join(''));
}

function appendDot(
	group: Drawing,
	kind: string,
	{ x, y, radius }: Record<'x' | 'y' | 'radius', number>,
): void {
	const dot = group.append('circle').attr('class', kind).attr('r', radius);
	dot.attr('cx', round(x)).attr('cy', round(y));
}

function appendRow(
	group: Drawing,
	{ lines, labelAt, middle, value, number, note }: PlacedRow,
	{ x, even }: { readonly x: Ground['x']; readonly even: number },
): void {
	appendText(group, lines, { x: 0, y: labelAt, kind: NAME, lineHeight: LINE });
	const at = round(x(value ?? even));
	const behind = { x: at + 10, y: middle + 5 };
	if (value !== null) {
		appendPath(group, 'grid rank-stem', `M${round(x(even))} ${round(middle)}H${at}`);
		appendDot(group, 'rank-dot', { x: at, y: middle, radius: RADIUS });
		appendText(group, number, { ...behind, kind: NUMBER });
		behind.x += measureText(number, NUMBER) + 10;
	}
	if (note) appendText(group, note, { ...behind, kind: 'label label-quiet label-halo' });
}
