import { type ChartText, createChart, type Drawing, round, type Stage } from '../kit/chart.ts';
import { appendHatching } from '../kit/hatch.ts';
import { appendMarkRows } from '../kit/mark-rows.ts';
import { appendText, estimateWidth, wrapText } from '../kit/text.ts';
import { countParts, type Years, type YearsMonth } from './data.ts';

const ROW = 20;
const HEAD = 32;
const TOP = 46;
const LEFT = 36;
/** Where bars of what could hide more end, from the right edge; a missile is so many pixels long. */
const RIGHT = 42;
const BAR = 0.4;
const MARK = { width: 2.2, gap: 0.8, height: 12, groupGap: 1.6 };

/** Draws months of several years down a narrow page: named marks, mixed ones as one open bar of their true length, and at the right edge what could hide more. */
export function drawYearRows(data: Years, text: ChartText, stage: Stage): SVGSVGElement {
	const { months, heads } = data;
	const svg = createChart(text, TOP + months.length * ROW + heads.length * HEAD + 2, stage);
	const scale = chooseScale(months, stage.width);
	appendTop(svg.append('g'), data, stage.width);
	let y = TOP;
	for (const [index, month] of months.entries()) {
		const head = heads.find(({ at }) => at === index);
		if (head) {
			appendHead(svg.append('g').attr('transform', `translate(0,${y})`), head, stage.width);
			y += HEAD;
		}
		const group = svg.append('g').attr('transform', `translate(0,${y})`);
		const unused = data.unused.find(({ from, to }) => from <= index && index + 1 <= to + 0.5);
		if (unused) appendUnused(group, { unused, index, data }, stage.width);
		appendMonth(group, month, { scale, width: stage.width });
		y += ROW;
	}
	return svg.node() as SVGSVGElement;
}

// Marks, numbers and bars of every month have to fit on its line.
function chooseScale(months: readonly YearsMonth[], width: number): number {
	const scales = months.map(({ named, mixed, hidden, numbers }) => {
		const marks = measure(countParts(named), 1) + measure(mixed, 1);
		const words = estimateWidth(numbers.named, 15) + estimateWidth(numbers.mixed, 15);
		const room = width - LEFT - RIGHT - countParts(hidden) * BAR - words - 34;
		return marks > 0 ? room / marks : 2;
	});
	return Math.min(width < 480 ? 1 : 1.6, ...scales);
}

function measure(count: number, scale: number): number {
	if (count === 0) return 0;
	const { width, gap, groupGap } = MARK;
	return (count * (width + gap) - gap + Math.floor((count - 1) / 5) * groupGap) * scale;
}

function appendTop(group: Drawing<SVGGElement>, { words }: Years, width: number): void {
	appendText(group, words.named, { x: LEFT, y: 14, kind: 'label label-strong' });
	appendText(group, words.hiddenHead, {
		x: width,
		y: 14,
		anchor: 'end',
		kind: 'label',
		lineHeight: 18,
	});
}

function appendHead(
	group: Drawing<SVGGElement>,
	{ year, sum, rest }: Years['heads'][number],
	width: number,
): void {
	group.append('path').attr('class', 'axis').attr('d', `M0 2.5H${width}`);
	const line = appendText(group, '', { x: 0, y: 22, kind: 'label-large' });
	line.append('tspan').attr('class', 'label-strong').text(year);
	if (sum) line.append('tspan').attr('class', 'label-strong counted').attr('dx', 8).text(sum);
	line
		.append('tspan')
		.attr('dx', sum ? 0 : 8)
		.text(rest);
}

function appendMonth(
	group: Drawing<SVGGElement>,
	{ label, named, mixed, hidden, numbers }: YearsMonth,
	{ scale, width }: { scale: number; width: number },
): void {
	appendText(group, label, { x: 0, y: 14, kind: 'label label-quiet' });
	let x = LEFT;
	let start = 0;
	for (const { kind, count } of named) {
		for (let at = start; at < start + count; at = (Math.floor(at / 5) + 1) * 5) {
			const end = Math.min(start + count, (Math.floor(at / 5) + 1) * 5);
			const row = { x: LEFT + measure(at + 1, scale) - MARK.width * scale, y: 2, count: end - at };
			appendMarkRows(group, [row], {
				kind,
				width: MARK.width * scale,
				gap: MARK.gap * scale,
				height: MARK.height,
			});
		}
		start += count;
	}
	x += measure(start, scale);
	if (numbers.named) {
		appendText(group, numbers.named, { x: x + 6, y: 14, kind: 'label label-strong counted' });
		x += estimateWidth(numbers.named, 15) + 14;
	}
	if (mixed > 0) {
		const bar = measure(mixed, scale);
		group
			.append('path')
			.attr('class', 'mark-outline')
			.attr('d', `M${round(x + 0.6)} 2.6h${round(bar - 1.2)}v10.8h${round(1.2 - bar)}z`);
		appendText(group, numbers.mixed, { x: x + bar + 6, y: 14, kind: 'label label-strong' });
	}
	appendHidden(group, { hidden, width });
}

function appendHidden(
	group: Drawing<SVGGElement>,
	{ hidden, width }: { hidden: YearsMonth['hidden']; width: number },
): void {
	let end = width - RIGHT;
	for (const { kind, count } of hidden) {
		const length = count * BAR;
		end -= length;
		if (length > 0)
			group
				.append('path')
				.attr('class', `bar-${kind}`)
				.attr('d', `M${round(end)} 3h${round(length)}v10h${round(-length)}z`);
	}
	const sum = countParts(hidden);
	if (sum > 0)
		appendText(group, String(sum), { x: width, y: 14, anchor: 'end', kind: 'label label-quiet' });
}

function appendUnused(
	group: Drawing<SVGGElement>,
	{ unused, index, data }: { unused: Years['unused'][number]; index: number; data: Years },
	width: number,
): void {
	const most = Math.max(0, ...data.months.map(({ hidden }) => countParts(hidden)));
	const end = width - RIGHT - most * BAR - 8;
	appendHatching(group, { x: LEFT, y: 0, width: end - LEFT, height: ROW - 1 });
	const first = Math.ceil(unused.from);
	const middle = Math.min(data.months.length - 1, first + (unused.to - first > 2 ? 1 : 0));
	if (index !== middle) return;
	const [line = ''] = wrapText(unused.label, 400);
	const words = Math.min(end - LEFT - 12, estimateWidth(line) + 12);
	group
		.append('path')
		.attr('class', 'paper')
		.attr('d', `M${LEFT + 8} 0h${round(words)}v19h${round(-words)}z`);
	appendText(group, line, { x: LEFT + 14, y: 14, kind: 'note' });
}
