import { type ScaleLinear, scaleLinear } from 'd3';
import { type ChartText, createChart, type Drawing, round, type Stage } from './chart.ts';
import type { CountsAgainst, OtherCount } from './counts-data.ts';
import { appendHatch, defineHatch } from './hatch.ts';
import { appendText, wrapText } from './text.ts';

const HEAD = 26;
/** Pixels for one missile: fewer would press the words at the lines together. */
const UNIT = 3.3;
const FOOT = 28;

interface Plan {
	readonly x: ScaleLinear<number, number>;
	readonly y: ScaleLinear<number, number>;
	readonly width: number;
}

/** Draws a count that adds up as a rising line, and counts of others as level lines over the days that they cover. */
export function drawCountLines(data: CountsAgainst, text: ChartText, stage: Stage): SVGSVGElement {
	const most = Math.max(
		100,
		...data.steps.map(({ total }) => total),
		...data.others.map(({ value }) => value),
	);
	const ground = HEAD + most * UNIT;
	const plan: Plan = {
		x: scaleLinear([0, data.months.length], [0, stage.width - 8]),
		y: scaleLinear([0, most], [ground, HEAD]),
		width: stage.width,
	};
	const svg = createChart(text, ground + FOOT, stage);
	appendStart(svg, data, { plan, id: stage.id });
	appendAxis(svg.append('g'), data, plan);
	for (const [index, other] of data.others.entries())
		appendOther(svg.append('g'), other, { plan, before: findSame(data.others, index) });
	appendSteps(svg.append('g'), data, plan);
	return svg.node() as SVGSVGElement;
}

// A line at the same height goes on where the one before it ends.
function findSame(others: readonly OtherCount[], index: number): OtherCount | undefined {
	return others.slice(0, index).find(({ value }) => value === others[index]?.value);
}

function appendStart(
	svg: Drawing<SVGSVGElement>,
	{ start, startLabel }: CountsAgainst,
	{ plan, id }: { readonly plan: Plan; readonly id: string },
): void {
	if (start <= 0) return;
	const width = plan.x(start);
	const height = 74;
	const ground = plan.y(0);
	appendHatch(svg, defineHatch(svg, id), { x: 0, y: ground - height, width, height });
	const lines = wrapText(startLabel, width - 8, 12.5);
	const y = ground - height / 2 - (lines.length - 1) * 8 + 5;
	appendText(svg, lines, { x: 4, y, kind: 'tick label-halo', lineHeight: 16 });
}

function appendAxis(
	group: Drawing<SVGGElement>,
	{ months }: CountsAgainst,
	{ x, y, width }: Plan,
): void {
	const ground = round(y(0));
	group.append('path').attr('class', 'axis').attr('d', `M0 ${ground}H${width}`);
	for (const [index, month] of months.entries())
		appendText(group, month, { x: x(index + 0.5), y: ground + 20, anchor: 'middle', kind: 'tick' });
}

function appendOther(
	group: Drawing<SVGGElement>,
	other: OtherCount,
	{ plan, before }: { readonly plan: Plan; readonly before: OtherCount | undefined },
): void {
	const { value, isLeast, from, to } = other;
	const start = before ? before.to : (from ?? 0);
	const [left, right, y] = [round(plan.x(start)), round(plan.x(to)), round(plan.y(value))];
	const open = from === null ? ' other-open' : '';
	const [line, mark] = [group.append('path'), group.append('path')];
	line.attr('class', `other-line${open}`).attr('d', `M${left} ${y}H${right}`);
	mark
		.attr('class', 'other-mark')
		.attr('d', isLeast ? `M${right - 5} ${y + 2}h10l-5 -11z` : `M${right - 4} ${y - 4}h8v8h-8z`);
	// Beside a short line there is room for two lines of words; a long one carries them.
	if (right < plan.width / 3) {
		appendWords(group, { ...other, label: '' }, { x: right + 12, y: y + 4 });
		appendText(group, other.label, { x: right + 12, y: y + 20, kind: 'tick label-halo' });
	} else appendWords(group, other, { x: 0, y: y + (before ? 18 : -9) });
}

function appendWords(
	group: Drawing<SVGGElement>,
	{ number, note, label }: OtherCount,
	{ x, y }: { readonly x: number; readonly y: number },
): void {
	const words = appendText(group, '', { x, y, kind: 'cell event label-halo' });
	words.append('tspan').attr('class', 'label-strong').text(number);
	words.append('tspan').text(` ${note}${label ? `: ${label}` : ''}`);
}

function appendSteps(
	group: Drawing<SVGGElement>,
	{ steps, start, own, months }: CountsAgainst,
	{ x, y, width }: Plan,
): void {
	const last = steps.at(-1);
	if (!last) return;
	const path = steps.map(({ at, total }) => `H${round(x(at))}V${round(y(total))}`).join('');
	group
		.append('path')
		.attr('class', 'step')
		.attr('d', `M${round(x(start))} ${round(y(0))}${path}H${round(x(months.length))}`);
	appendText(group, own(String(last.total)), {
		x: width,
		y: y(last.total) - 10,
		anchor: 'end',
		kind: 'cell own label-halo',
	});
	const still = longestLevel(steps);
	if (!still) return;
	const middle = x((still.from + still.to) / 2);
	appendText(group, String(still.total), {
		x: middle,
		y: y(still.total) - 8,
		anchor: 'middle',
		kind: 'cell own label-halo',
	});
}

// The longest time without a step: where a reader has most need of a number.
function longestLevel(
	steps: CountsAgainst['steps'],
): { from: number; to: number; total: number } | null {
	const levels = steps.slice(1).map(({ at }, index) => {
		const before = steps[index] ?? { at, total: 0 };
		return { from: before.at, to: at, total: before.total };
	});
	return levels.reduce<(typeof levels)[number] | null>(
		(best, level) => (best && best.to - best.from >= level.to - level.from ? best : level),
		null,
	);
}
