import {
	appendPath,
	type ChartText,
	type Drawing,
	drawChart,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { stackFives } from '../kit/fives.ts';
import { appendHatching } from '../kit/hatch.ts';
import { appendGroups, countMarks } from '../kit/mark.ts';
import { appendNote, appendText } from '../kit/text.ts';
import type { MonthColumns, MonthSlot, MonthStretch } from './data.ts';
import { appendRibbon, RIBBON_HEIGHT } from './ribbon.ts';

// Of a mark, between two and between two lines, and the height of hatched ground, in pixels.
const WIDE = { width: 8, height: 23, gap: 3, lineGap: 5, hatch: 70 };
const MIDDLE = { width: 6, height: 18, gap: 2, lineGap: 4, hatch: 56 };

/** The line at the top on which a mark says what it is. */
const READOUT_HEIGHT = 20;
const AXIS_HEIGHT = 30;
const NUMBER_HEIGHT = 30;

/** Draws a year of months as stacks of five marks across the page, the surest at the axis, with a ribbon below it. */
export function drawMonthColumns(data: MonthColumns, text: ChartText, stage: Stage): SVGSVGElement {
	const design = fitDesign(data, stage);
	const { ground, slot, end } = design;
	return drawChart(text, stage, (svg) => {
		for (const stretch of data.stretches) appendStretch(svg.append('g'), stretch, { data, design });
		for (const [index, month] of data.slots.entries())
			appendSlot(svg.append('g'), month, { ...design, index });
		appendPath(svg, 'axis', `M0 ${ground}H${end}`);
		if (!data.ribbon) return ground + AXIS_HEIGHT;
		appendRibbon(svg.append('g'), data.ribbon, { y: ground + AXIS_HEIGHT + 12, slot, end });
		return ground + AXIS_HEIGHT + RIBBON_HEIGHT;
	});
}

// Adds the width of a month and of a stack of five marks, the right end, and how far the axis lies from the top.
function fitDesign({ slots }: MonthColumns, stage: Stage) {
	const design = selectLayout(stage) === 'wide' ? WIDE : MIDDLE;
	const { width, height, gap, lineGap, hatch } = design;
	const most = Math.max(1, ...slots.map(({ groups }) => countMarks(groups)));
	const tallest = READOUT_HEIGHT + Math.ceil(most / 5) * (height + lineGap) + NUMBER_HEIGHT;
	const slot = stage.width / Math.max(1, slots.length);
	const ground = Math.max(tallest, hatch + 52);
	return { ...design, slot, stack: 5 * width + 4 * gap, end: stage.width, ground };
}

type Design = ReturnType<typeof fitDesign>;

function leftOf(index: number, { slot, stack }: Design): number {
	return index * slot + (slot - stack) / 2;
}

function appendSlot(
	group: Drawing,
	{ label, number, groups }: MonthSlot,
	{ index, ...design }: Design & { readonly index: number },
): void {
	const { ground, slot, end } = design;
	const x = leftOf(index, design);
	const boxes = stackFives(countMarks(groups), design, { x, ground: ground - 1 });
	appendGroups(group, groups, { boxes, readout: { x: 0, y: 12, right: end } });
	const top = Math.min(ground, ...boxes.map(({ y }) => y));
	if (number !== null) appendText(group, number, { x, y: top - 9, kind: 'number' });
	const kind = groups.length > 0 ? 'label label-strong' : 'label label-quiet';
	const middle = index * slot + slot / 2;
	appendText(group, label, { x: middle, y: ground + 20, anchor: 'middle', kind });
}

function appendStretch(
	group: Drawing,
	{ kind, from, to, label }: MonthStretch,
	{ data, design }: { readonly data: MonthColumns; readonly design: Design },
): void {
	const { slot, ground, hatch } = design;
	const isSilent = kind === 'silence';
	const first = isSilent ? Math.ceil(from) : from;
	// Marks stand in the middle of their month: ground ends where those of the next begin.
	const next = data.slots.findIndex(
		({ groups }, at) => at >= Math.floor(isSilent ? to : from) && groups.length > 0,
	);
	const left = first * slot;
	const width = Math.min(to * slot, next < 0 ? to * slot : leftOf(next, design) - 6) - left;
	if (isSilent) {
		appendNote(group, label, { x: left + 8, y: ground - 14, room: width - 16 });
		return;
	}
	appendHatching(group, { x: left, y: ground - hatch, width, height: hatch });
	appendNote(group, label, { x: left, y: ground - hatch - 10, room: Math.max(width, 80) });
}
