import { type ChartText, createChart, type Drawing, round, type Stage } from './chart.ts';
import { appendHatch, defineHatch } from './hatch.ts';
import { type LabelColumn, type LabelTimes, listOutside } from './label-data.ts';
import { appendMarks } from './mark.ts';
import { appendText } from './text.ts';

const LEFT = 34;
const GAP = 8;
const HEAD = 44;
const ROW = 16;
/** A year stands above its first month. */
const YEAR = 20;
const BAR = 10;
/** Room for a number behind the longest bar. */
const NUMBER = 22;

interface Plan {
	readonly data: LabelTimes;
	readonly column: number;
	/** Pixels for one missile. */
	readonly unit: number;
}

/** Draws a row for every month, the labels side by side; kinds that share a column share its bar. */
export function drawLabelRows(data: LabelTimes, text: ChartText, stage: Stage): SVGSVGElement {
	const column =
		(stage.width - LEFT - GAP * (data.columns.length - 1)) / Math.max(1, data.columns.length);
	const most = Math.max(
		1,
		...data.columns.flatMap((own) => data.months.map((_, index) => sumAt(own, index))),
	);
	const plan = { data, column, unit: (column - NUMBER) / most };
	const svg = createChart(text, topOf(data.months.length, data) + 4, stage);
	appendOutside(svg, plan, stage.id);
	appendMonths(svg.append('g'), plan, stage.width);
	for (const [index, own] of data.columns.entries())
		appendColumn(svg.append('g'), own, { plan, x: xOf(index, plan) });
	return svg.node() as SVGSVGElement;
}

function xOf(index: number, { column }: Pick<Plan, 'column'>): number {
	return LEFT + index * (column + GAP);
}

function appendMonths(group: Drawing<SVGGElement>, { data }: Plan, width: number): void {
	for (const [index, { label, year }] of data.months.entries()) {
		const y = topOf(index, data);
		appendText(group, label, { x: 0, y: y + 13, kind: 'tick' });
		if (year === null) continue;
		group
			.append('path')
			.attr('class', 'grid')
			.attr('d', `M0 ${y - YEAR + 2}H${width}`);
		appendText(group, year, { x: 0, y: y - 3, kind: 'cell label-strong' });
	}
}

function appendColumn(
	group: Drawing<SVGGElement>,
	column: LabelColumn,
	{ plan, x }: { readonly plan: Plan; readonly x: number },
): void {
	appendText(group, column.head, { x, y: 14, kind: 'cell label-strong', lineHeight: 16 });
	for (const [index] of plan.data.months.entries()) {
		const total = sumAt(column, index);
		if (total === 0) continue;
		const y = topOf(index, plan.data) + 3;
		let left = x;
		appendPaper(group, { x, y, width: total * plan.unit + NUMBER });
		for (const { kind, values } of column.lanes) {
			const width = (values[index] ?? 0) * plan.unit;
			if (width > 0) appendMarks(group, kind, [{ x: left, y, width, height: BAR }]);
			left += width;
		}
		const isCounted = column.lanes.some(({ windowed }) => windowed);
		const kind = isCounted ? 'cell own' : 'tick';
		appendText(group, String(total), { x: left + 4, y: y + 10, kind });
	}
}

function appendOutside(svg: Drawing<SVGSVGElement>, plan: Plan, id: string): void {
	const at = plan.data.columns.findIndex(({ lanes }) => lanes.some(({ windowed }) => windowed));
	if (at < 0) return;
	const hatch = defineHatch(svg, id);
	const group = svg.append('g');
	const x = xOf(at, plan);
	for (const { from, to } of listOutside(plan.data)) {
		const y = topOf(from, plan.data);
		const box = { x, y, width: plan.column, height: topOf(to, plan.data) - y };
		appendHatch(group, hatch, box);
		const lines = plan.data.notReported.split(' ');
		const words = [lines.slice(0, -1).join(' '), lines.at(-1) ?? ''];
		if (box.height < 2 * ROW) continue;
		appendText(group, words, {
			x: x + 4,
			y: box.y + Math.min(box.height / 2, 40),
			kind: 'tick label-halo',
			lineHeight: 15,
		});
	}
}

// The top of a month, counted in months from the start; parts of a month count.
function topOf(month: number, { months }: LabelTimes): number {
	const years = months.filter(({ year }, index) => year !== null && index <= month).length;
	return HEAD + month * ROW + years * YEAR;
}

// Hatching never runs through a bar or its number.
function appendPaper(
	group: Drawing<SVGGElement>,
	{ x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
	group
		.append('rect')
		.attr('class', 'paper')
		.attr('x', round(x - 1))
		.attr('y', round(y - 2))
		.attr('width', round(width + 2))
		.attr('height', BAR + 4);
}

function sumAt({ lanes }: LabelColumn, index: number): number {
	return lanes.reduce((sum, { values }) => sum + (values[index] ?? 0), 0);
}
