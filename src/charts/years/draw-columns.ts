import { type ChartText, createChart, type Drawing, round, type Stage } from '../kit/chart.ts';
import { stackFives } from '../kit/fives.ts';
import { appendHatching } from '../kit/hatch.ts';
import { appendMarks } from '../kit/mark.ts';
import { appendMarkRows, type MarkRow, type RowKind } from '../kit/mark-rows.ts';
import { appendText, estimateWidth, wrapText } from '../kit/text.ts';
import { countParts, type Years, type YearsMonth, type YearsPart } from './data.ts';

const GAP = 1.4;
const MARK = { height: 6.4, pitch: 8.7 };
const HEAD = 30;
const AXIS = 26;
const HATCH = 92;
/** Width of the note on the time before the label. */
const BEGINNING = 116;
/** From the words on what could hide more to the marks below them. */
const HIDDEN = 52;

interface Plan {
	readonly slot: number;
	readonly mark: number;
	/** Axis of what is named, and ground of what could hide more, from the top. */
	readonly ground: number;
	readonly below: number;
	readonly width: number;
}

/** Draws months of several years across the page: named marks above the axis, mixed ones under it, and below on their own ground what could hide more. */
export function drawYearColumns(data: Years, text: ChartText, stage: Stage): SVGSVGElement {
	const plan = planColumns(data, stage.width);
	const svg = createChart(text, plan.below + 6, stage);
	appendHeads(svg.append('g'), data, plan);
	appendUnused(svg.append('g'), data, plan);
	for (const [index, month] of data.months.entries())
		appendMonth(svg.append('g'), month, { index, plan });
	const axes = `M0 ${plan.ground}H${plan.width}M0 ${plan.below}H${plan.width}`;
	svg.append('path').attr('class', 'axis').attr('d', axes);
	appendWords(svg.append('g'), data, plan);
	return svg.node() as SVGSVGElement;
}

function planColumns(data: Years, width: number): Plan {
	const { months } = data;
	const slot = width / Math.max(1, months.length);
	const mark = Math.max(1, Math.min(4.8, (slot - 8 - 4 * GAP) / 5));
	const tall = (count: number) => Math.ceil(count / 5) * MARK.pitch;
	const named = Math.max(0, ...months.map((month) => tall(countParts(month.named))));
	const notes = data.unused.map(({ label }) => wrapText(label, BEGINNING).length);
	const ground = Math.ceil(HEAD + Math.max(named + 22, HATCH + Math.max(0, ...notes) * 17 + 10));
	// What stands above the lower ground may reach up between the mixed marks of other months.
	const below = Math.max(
		ground + AXIS + measureFirst(months, ({ mixed }) => mixed) + HIDDEN + measureEarly(data) + 36,
		...months.map(({ mixed, hidden }) => {
			const under = mixed > 0 ? tall(mixed) + 30 : 6;
			return ground + AXIS + under + tall(countParts(hidden)) + 24;
		}),
	);
	return { slot, mark, ground, below: Math.ceil(below), width };
}

function leftOf(index: number, { slot, mark }: Plan): number {
	return index * slot + (slot - 5 * mark - 4 * GAP) / 2;
}

function appendHeads(group: Drawing<SVGGElement>, { heads }: Years, plan: Plan): void {
	for (const { at, year, sum, rest } of heads) {
		const x = round(at * plan.slot);
		group.append('path').attr('class', 'border').attr('d', `M${x} 0V${plan.below}`);
		const line = appendText(group, '', { x: x + 6, y: 15, kind: 'label-large' });
		line.append('tspan').attr('class', 'label-strong').text(year);
		if (sum) line.append('tspan').attr('class', 'label-strong counted').attr('dx', 14).text(sum);
		line
			.append('tspan')
			.attr('dx', sum ? 0 : 14)
			.text(rest);
	}
}

function appendUnused(group: Drawing<SVGGElement>, { unused }: Years, plan: Plan): void {
	for (const { from, to, label } of unused) {
		if (to * plan.slot >= plan.width - 1) appendEnd(group, { from, label }, plan);
		else appendBeginning(group, { to, label }, plan);
	}
}

// Marks stand in the middle of their month: hatched ground ends where those of a month begin.
function appendBeginning(
	group: Drawing<SVGGElement>,
	{ to, label }: { to: number; label: string },
	plan: Plan,
): void {
	const y = plan.ground - HATCH;
	appendHatching(group, { x: 0, y, width: leftOf(Math.floor(to), plan) - 4, height: HATCH });
	const lines = wrapText(label, BEGINNING);
	appendText(group, lines, { x: 4, y: y - 10 - (lines.length - 1) * 17, kind: 'note' });
}

function appendEnd(
	group: Drawing<SVGGElement>,
	{ from, label }: { from: number; label: string },
	plan: Plan,
): void {
	const left = Math.ceil(from) * plan.slot;
	const [width, y] = [plan.width - left, plan.ground - HATCH];
	appendHatching(group, { x: left, y, width, height: HATCH });
	const lines = wrapText(label, Math.max(64, width - 24));
	const high = lines.length * 17 + 8;
	const wide = Math.min(width - 8, Math.max(...lines.map((line) => estimateWidth(line))) + 12);
	const top = y + (HATCH - high) / 2;
	group
		.append('path')
		.attr('class', 'paper')
		.attr('d', `M${round(left + 8)} ${round(top)}h${round(wide)}v${high}h${round(-wide)}z`);
	appendText(group, lines, { x: left + 14, y: top + 17, kind: 'note' });
}

function appendMonth(
	group: Drawing<SVGGElement>,
	{ label, named, mixed, hidden, numbers }: YearsMonth,
	{ index, plan }: { index: number; plan: Plan },
): void {
	const left = leftOf(index, plan);
	const middle = index * plan.slot + plan.slot / 2;
	const place = { left, ground: plan.ground - 1, mark: plan.mark };
	const top = appendStack(group, named, place);
	if (numbers.named)
		appendText(group, numbers.named, {
			x: middle,
			y: top - 5,
			anchor: 'middle',
			kind: 'label label-strong counted',
		});
	const isShort = plan.slot < 32;
	appendText(group, isShort ? label.slice(0, 1) : label, {
		x: middle,
		y: plan.ground + 17,
		anchor: 'middle',
		kind: 'label label-quiet',
	});
	appendMixed(group, { mixed, number: numbers.mixed }, { left, middle, plan });
	const high = appendStack(group, hidden, { ...place, ground: plan.below - 1 });
	if (numbers.hidden)
		appendText(group, numbers.hidden, {
			x: middle,
			y: high - 5,
			anchor: 'middle',
			kind: 'label label-quiet',
		});
}

// Rows of five from the ground up, the first part lowest; answers with the top.
function appendStack(
	group: Drawing<SVGGElement>,
	parts: readonly YearsPart[],
	{ left, ground, mark }: { left: number; ground: number; mark: number },
): number {
	let start = 0;
	for (const { kind, count } of parts) {
		const rows = listRows(start, start + count).map(
			({ column, row, count: own }): MarkRow => ({
				x: left + column * (mark + GAP),
				y: ground - (row + 1) * MARK.pitch + (MARK.pitch - MARK.height),
				count: own,
			}),
		);
		appendMarkRows(group, rows, {
			kind: kind as RowKind,
			width: mark,
			height: MARK.height,
			gap: GAP,
		});
		start += count;
	}
	return ground - Math.ceil(start / 5) * MARK.pitch;
}

function listRows(from: number, to: number) {
	const rows = [];
	for (let at = from; at < to; at = (Math.floor(at / 5) + 1) * 5) {
		const end = Math.min(to, (Math.floor(at / 5) + 1) * 5);
		rows.push({ column: at % 5, row: Math.floor(at / 5), count: end - at });
	}
	return rows;
}

function appendMixed(
	group: Drawing<SVGGElement>,
	{ mixed, number }: { mixed: number; number: string },
	{ left, middle, plan }: { left: number; middle: number; plan: Plan },
): void {
	if (mixed === 0) return;
	const top = plan.ground + AXIS;
	const layout = {
		width: plan.mark,
		height: MARK.height,
		gap: GAP,
		lineGap: MARK.pitch - MARK.height,
	};
	const boxes = stackFives(mixed, layout).map((box) => ({
		...box,
		x: left + box.x,
		y: top - box.y - MARK.pitch,
	}));
	appendMarks(group, 'outline', boxes);
	const bottom = top + Math.ceil(mixed / 5) * MARK.pitch;
	appendText(group, number, {
		x: middle,
		y: bottom + 14,
		anchor: 'middle',
		kind: 'label label-strong',
	});
}

function appendWords(group: Drawing<SVGGElement>, data: Years, plan: Plan): void {
	const { words, silence, months } = data;
	// Beside the largest, where its words are least likely to be missed and most room is.
	const first = months.findIndex(({ mixed }) => mixed >= 10);
	if (first >= 0) {
		const lines = wrapText(words.mixed, plan.slot * 4);
		appendText(group, lines, {
			x: (first + 1) * plan.slot + 4,
			y: plan.ground + AXIS + 16,
			kind: 'note',
		});
	}
	if (silence) {
		const x = Math.ceil(silence.from) * plan.slot + 4;
		const lines = wrapText(silence.label, silence.to * plan.slot - x);
		appendText(group, lines, { x, y: plan.ground - 12 - (lines.length - 1) * 17, kind: 'note' });
	}
	appendHidden(group, data, plan);
}

// Words on what could hide more stand above the marks of the first year.
function measureEarly({ months }: Years): number {
	return measureFirst(months, ({ hidden }) => countParts(hidden));
}

// How high the highest stack of the first year is.
function measureFirst(months: readonly YearsMonth[], count: (month: YearsMonth) => number): number {
	const rows = months.slice(0, 12).map((month) => Math.ceil(count(month) / 5));
	return Math.max(0, ...rows) * MARK.pitch;
}

function appendHidden(group: Drawing<SVGGElement>, data: Years, plan: Plan): void {
	const { words } = data;
	const y = plan.below - measureEarly(data) - HIDDEN;
	appendText(group, words.hidden, { x: 0, y, kind: 'label-large label-strong' });
	let x = 0;
	for (const { kind, label } of words.kinds) {
		appendMarkRows(group, [{ x, y: y + 11, count: 1 }], { kind, width: 5, height: 13, gap: 0 });
		appendText(group, label, { x: x + 12, y: y + 22, kind: 'label' });
		x += estimateWidth(label) + 40;
	}
}
