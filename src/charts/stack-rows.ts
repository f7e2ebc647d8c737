import { type ChartText, createChart, type Drawing, type Stage } from './chart.ts';
import { appendHatch, defineHatch } from './hatch.ts';
import { countMarks, type MarkGroup, type MarkKind } from './mark.ts';
import type { MonthStack, MonthStacks } from './stack-data.ts';
import { appendStrokes, defineStroke, type StrokeGrid } from './stroke-fill.ts';
import { appendText } from './text.ts';

const LEFT = 40;
const GRID: StrokeGrid = { pitch: 5.6, line: 15, stroke: { width: 3.6, height: 12 }, perLine: 40 };
const NUMBER = 34;
const YEAR = 24;
const GAP = 7;
/** Room for the words above strokes that stand apart. */
const APART = 20;

interface Row {
	readonly month: MonthStack;
	readonly y: number;
	readonly height: number;
}

/** Draws a row of strokes for every month, and below it, indented by their name, those that stand apart. */
export function drawStackRows(data: MonthStacks, text: ChartText, stage: Stage): SVGSVGElement {
	const perLine = Math.floor((stage.width - LEFT - NUMBER) / GRID.pitch / 5) * 5;
	const grid = { ...GRID, perLine };
	const rows = placeRows(data.months, grid);
	const last = rows.at(-1);
	const height = last ? last.y + last.height : GRID.line;
	const svg = createChart(text, height, stage);
	const kinds: readonly MarkKind[] = ['full', 'tint', 'outline'];
	const fills = Object.fromEntries(
		kinds.map((kind) => [kind, defineStroke(svg, { id: stage.id, kind, grid })]),
	);
	appendUnreported(svg, data, { rows, stage });
	for (const row of rows) appendRow(svg.append('g'), row, { grid, fills, note: data.apartNote });
	return svg.node() as SVGSVGElement;
}

function placeRows(months: readonly MonthStack[], { perLine, line }: StrokeGrid): Row[] {
	const rows: Row[] = [];
	for (const month of months) {
		const before = rows.at(-1);
		const y = (before ? before.y + before.height : 0) + (month.year ? YEAR : 0);
		const own = Math.max(1, Math.ceil(countMarks(month.groups) / perLine));
		const apart = Math.ceil(countMarks(month.apart) / perLine);
		const height = (own + apart) * line + GAP + (apart > 0 ? APART : 0);
		rows.push({ month, y, height });
	}
	return rows;
}

interface Place {
	readonly grid: StrokeGrid;
	readonly fills: Readonly<Record<string, string>>;
	readonly note: string;
}

function appendRow(group: Drawing<SVGGElement>, { month, y }: Row, place: Place): void {
	const { grid, note } = place;
	if (month.year) appendText(group, month.year, { x: 0, y: y - 6, kind: 'cell label-strong' });
	const isUsed = month.number !== null || month.apartNumber !== null;
	appendText(group, month.label, { x: 0, y: y + 12, kind: isUsed ? 'cell' : 'tick' });
	appendSet(group, month.groups, { ...place, y, number: month.number });
	if (month.apart.length === 0) return;
	const below =
		y + Math.max(1, Math.ceil(countMarks(month.groups) / grid.perLine)) * grid.line + APART;
	appendText(group, note, { x: LEFT, y: below - 4, kind: 'tick' });
	appendSet(group, month.apart, { ...place, y: below, number: month.apartNumber, isApart: true });
}

function appendSet(
	group: Drawing<SVGGElement>,
	groups: readonly MarkGroup[],
	{
		grid,
		fills,
		y,
		number,
		isApart = false,
	}: Place & { readonly y: number; readonly number: string | null; readonly isApart?: boolean },
): void {
	const set = group.append('g').attr('transform', `translate(${LEFT},${y})`);
	let from = 0;
	for (const { kind, count, label } of groups) {
		const own = set.append('g');
		own.append('title').text(label);
		appendStrokes(own, fills[kind] ?? 'none', { from, to: from + count, grid });
		from += count;
	}
	if (number === null || from === 0) return;
	const line = Math.ceil(from / grid.perLine);
	const column = from - (line - 1) * grid.perLine;
	const at = { x: column * grid.pitch + 6, y: (line - 1) * grid.line + 13 };
	appendText(set, number, { ...at, kind: isApart ? 'label label-strong' : 'number' });
}

function appendUnreported(
	svg: Drawing<SVGSVGElement>,
	{ end, notReported }: MonthStacks,
	{ rows, stage }: { readonly rows: readonly Row[]; readonly stage: Stage },
): void {
	// Only whole months are hatched here: half a row would read as half a count.
	const [first, last] = [rows[Math.ceil(end)], rows.at(-1)];
	if (!first || !last) return;
	const y = first.y + 1;
	const box = { x: LEFT, y, width: stage.width - LEFT, height: last.y + last.height - y - 3 };
	appendHatch(svg, defineHatch(svg, stage.id), box);
	appendText(svg, notReported, { x: LEFT + 10, y: y + 22, kind: 'tick label-halo' });
}
