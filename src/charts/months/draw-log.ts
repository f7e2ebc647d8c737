import { type ChartText, createChart, type Drawing, type Stage } from '../kit/chart.ts';
import { layoutFives, shiftBoxes } from '../kit/fives.ts';
import { appendHatching } from '../kit/hatch.ts';
import { appendGroups, countMarks } from '../kit/mark.ts';
import { appendText, estimateWidth } from '../kit/text.ts';
import type { LogBlock, LogLine } from './data.ts';

const FIVES = { width: 7.4, height: 17, gap: 2.4, groupGap: 7, lineGap: 6 };
/** Where days end, and where marks begin. */
const DAY_END = 62;
const LEFT = 72;
const ROW = 27;
const HEAD = 44;

/** Draws entries down a narrow page, a line each, with what else happened between them; blocks have heads where they stand together. */
export function drawLog(
	blocks: readonly LogBlock[],
	text: ChartText,
	stage: Stage & { readonly isHeaded: boolean },
): SVGSVGElement {
	const head = stage.isHeaded ? HEAD : 0;
	const measure = (lines: readonly LogLine[]) =>
		lines.reduce((sum, line) => sum + measureLine(line, stage.width), 0);
	const heights = blocks.map(({ lines }) => head + measure(lines) + (stage.isHeaded ? 10 : 2));
	const svg = createChart(
		text,
		heights.reduce((sum, height) => sum + height, 0),
		stage,
	);
	let y = 0;
	for (const [index, block] of blocks.entries()) {
		if (stage.isHeaded) appendHead(svg.append('g'), block, y);
		for (const [at, line] of block.lines.entries()) {
			const top = y + head + measure(block.lines.slice(0, at));
			const group = svg.append('g').attr('transform', `translate(0,${top})`);
			appendLine(group, line, stage.width);
		}
		y += heights[index] ?? 0;
	}
	return svg.node() as SVGSVGElement;
}

function measureLine(line: LogLine, width: number): number {
	if (line.kind !== 'entry') return ROW;
	const lines = Math.ceil(countMarks(line.groups) / 5 / countFives(width));
	return ROW + Math.max(0, lines - 1) * (FIVES.height + FIVES.lineGap);
}

function countFives(width: number): number {
	const group = 5 * FIVES.width + 4 * FIVES.gap + FIVES.groupGap;
	return Math.max(1, Math.floor((width - LEFT - 40) / group));
}

function appendHead(
	group: Drawing<SVGGElement>,
	{ number, title, isEmpty }: LogBlock,
	y: number,
): void {
	appendText(group, number, { x: 0, y: y + 30, kind: isEmpty ? 'number number-none' : 'number' });
	appendText(group, title, { x: LEFT, y: y + 29, kind: 'label-large label-strong' });
}

function appendLine(group: Drawing<SVGGElement>, line: LogLine, width: number): void {
	if (line.kind === 'event') appendEvent(group, line, width);
	else appendText(group, line.day, { x: DAY_END, y: 18, anchor: 'end', kind: 'label' });
	if (line.kind === 'entry') appendEntry(group, line, width);
	if (line.kind === 'not-reported') appendUnreported(group, line.label, width);
}

function appendUnreported(group: Drawing<SVGGElement>, label: string, width: number): void {
	const words = estimateWidth(label) + 12;
	appendHatching(group, { x: LEFT, y: 4, width: width - LEFT, height: 19 });
	group
		.append('path')
		.attr('class', 'paper')
		.attr('d', `M${LEFT + 8} 3h${words}v21h${-words}z`);
	appendText(group, label, { x: LEFT + 14, y: 18, kind: 'note' });
}

function appendEntry(
	group: Drawing<SVGGElement>,
	{ groups, number, note }: LogLine & { kind: 'entry' },
	width: number,
): void {
	const layout = { ...FIVES, groupsPerLine: countFives(width) };
	const boxes = shiftBoxes(layoutFives(countMarks(groups), layout), LEFT, 5);
	appendGroups(group, groups, { boxes });
	const end = Math.max(LEFT, ...boxes.map(({ x }) => x + FIVES.width)) + 9;
	if (number !== '')
		appendText(group, number, { x: end, y: 19, kind: 'label-large label-strong counted' });
	const after = end + (number === '' ? 0 : estimateWidth(number, 15) + 10);
	if (note !== '') appendText(group, note, { x: after, y: 19, kind: 'note' });
}

function appendEvent(
	group: Drawing<SVGGElement>,
	{ title, label }: LogLine & { kind: 'event' },
	width: number,
): void {
	const words = estimateWidth(`${title} ${label}`) + 14;
	group
		.append('path')
		.attr('class', 'event-line')
		.attr('d', `M0 14H${LEFT - 6}M${LEFT + words} 14H${width}`);
	const text = appendText(group, '', { x: LEFT, y: 19, kind: 'label label-cool' });
	text.append('tspan').attr('class', 'label-strong').text(title);
	text.append('tspan').text(` ${label}`);
}
