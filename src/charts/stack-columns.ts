import { type ChartText, createChart, type Drawing, round, type Stage } from './chart.ts';
import { appendHatch, defineHatch } from './hatch.ts';
import { countMarks, type MarkGroup, type MarkKind } from './mark.ts';
import type { MonthStack, MonthStacks } from './stack-data.ts';
import { appendStrokes, defineStroke, type StrokeGrid } from './stroke-fill.ts';
import { appendText, wrapText } from './text.ts';

const GRID: StrokeGrid = { pitch: 7, line: 15, stroke: { width: 4.5, height: 12 }, perLine: 5 };
const COLUMN = GRID.perLine * GRID.pitch;
const HEAD = 34;
/** The band of the months' names between the two sets of strokes. */
const BAND = 46;
const FOOT = 30;

interface Plan {
	readonly month: number;
	/** Where the upper strokes stand. */
	readonly ground: number;
	readonly fills: Readonly<Record<string, string>>;
}

/** Draws strokes upwards from a band of months, and those that stand apart hanging down from it. */
export function drawStackColumns(data: MonthStacks, text: ChartText, stage: Stage): SVGSVGElement {
	const { months } = data;
	const upper = highest(months.map(({ groups }) => groups));
	const lower = highest(months.map(({ apart }) => apart));
	const ground = HEAD + Math.max(4, upper) * GRID.line;
	const svg = createChart(text, ground + BAND + lower * GRID.line + FOOT, stage);
	const plan = {
		month: stage.width / Math.max(1, months.length),
		ground,
		fills: defineFills(svg, stage.id),
	};
	appendUnreported(svg, data, { plan, stage, lower });
	for (const [index, month] of months.entries()) {
		const x = round((index + 0.5) * plan.month - COLUMN / 2);
		appendMonth(svg.append('g').attr('transform', `translate(${x},0)`), month, plan);
	}
	svg
		.append('path')
		.attr('class', 'axis')
		.attr('d', `M0 ${ground + 0.5}H${stage.width}`);
	const first = months.findIndex(({ apart }) => apart.length > 0);
	if (first >= 0)
		appendText(svg, data.apartNote, {
			x: (first + 0.5) * plan.month + COLUMN / 2 + 34,
			y: ground + BAND + 12,
			kind: 'tick',
		});
	return svg.node() as SVGSVGElement;
}

function highest(sets: readonly (readonly MarkGroup[])[]): number {
	return Math.max(0, ...sets.map((groups) => Math.ceil(countMarks(groups) / GRID.perLine)));
}

function defineFills(svg: Drawing<SVGSVGElement>, id: string): Record<string, string> {
	const kinds: readonly MarkKind[] = ['full', 'tint', 'outline'];
	return Object.fromEntries(
		kinds.map((kind) => [kind, defineStroke(svg, { id, kind, grid: GRID })]),
	);
}

function appendMonth(group: Drawing<SVGGElement>, month: MonthStack, plan: Plan): void {
	const { ground } = plan;
	const centre = { x: COLUMN / 2, anchor: 'middle' } as const;
	const isUsed = month.number !== null || month.apartNumber !== null;
	const kind = isUsed ? 'cell label-strong' : 'tick';
	appendText(group, month.label, { ...centre, y: ground + 18, kind });
	if (month.year) appendText(group, month.year, { ...centre, y: ground + 35, kind: 'tick' });
	appendPaper(group, { y: ground, lines: Math.ceil(countMarks(month.groups) / GRID.perLine) });
	appendSet(group.append('g').attr('transform', `translate(0,${ground})`), month.groups, {
		plan,
		up: true,
	});
	const below = group.append('g').attr('transform', `translate(0,${ground + BAND})`);
	appendSet(below, month.apart, { plan, up: false });
	const lines = Math.ceil(countMarks(month.groups) / GRID.perLine);
	if (month.number !== null)
		appendText(group, month.number, {
			...centre,
			y: ground - lines * GRID.line - 5,
			kind: 'number label-halo',
		});
	if (month.apartNumber === null) return;
	const depth = Math.ceil(countMarks(month.apart) / GRID.perLine) * GRID.line;
	appendText(group, month.apartNumber, {
		...centre,
		y: ground + BAND + depth + 18,
		kind: 'label label-strong',
	});
}

// Hatching never runs through strokes.
function appendPaper(
	group: Drawing<SVGGElement>,
	{ y, lines }: { readonly y: number; readonly lines: number },
): void {
	if (lines === 0) return;
	group
		.append('rect')
		.attr('class', 'paper')
		.attr('x', -3)
		.attr('y', y - lines * GRID.line)
		.attr('width', COLUMN + 6)
		.attr('height', lines * GRID.line);
}

function appendSet(
	group: Drawing<SVGGElement>,
	groups: readonly MarkGroup[],
	{ plan, up }: { readonly plan: Plan; readonly up: boolean },
): void {
	let from = 0;
	for (const { kind, count, label } of groups) {
		const own = group.append('g');
		own.append('title').text(label);
		appendStrokes(own, plan.fills[kind] ?? 'none', { from, to: from + count, grid: GRID, up });
		from += count;
	}
}

function appendUnreported(
	svg: Drawing<SVGSVGElement>,
	{ months, end, notReported }: MonthStacks,
	{ plan, stage, lower }: { readonly plan: Plan; readonly stage: Stage; readonly lower: number },
): void {
	if (end >= months.length) return;
	const x = end * plan.month;
	const box = { x, y: HEAD + 24, width: stage.width - x, height: plan.ground - HEAD - 24 };
	const hatch = defineHatch(svg, stage.id);
	appendHatch(svg, hatch, box);
	if (lower > 0)
		appendHatch(svg, hatch, { ...box, y: plan.ground + BAND, height: lower * GRID.line });
	const lines = wrapText(notReported, box.width, 13);
	appendText(svg, lines, {
		x: stage.width,
		y: box.y - 8 - (lines.length - 1) * 16,
		anchor: 'end',
		kind: 'tick label-halo',
		lineHeight: 16,
	});
}
