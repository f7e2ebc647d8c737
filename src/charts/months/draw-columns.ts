import {
	type ChartText,
	createChart,
	type Drawing,
	round,
	type Stage,
	selectLayout,
} from '../kit/chart.ts';
import { type FivesLayout, shiftBoxes, stackFives } from '../kit/fives.ts';
import { appendHatching } from '../kit/hatch.ts';
import { appendGroups, countMarks } from '../kit/mark.ts';
import { appendText, wrapText } from '../kit/text.ts';
import type { MonthColumns, MonthSlot, MonthStretch } from './data.ts';
import { appendRibbon, RIBBON_HEIGHT } from './ribbon.ts';

interface Design {
	readonly stack: Pick<FivesLayout, 'width' | 'height' | 'gap' | 'lineGap'>;
	/** Height of hatched ground. */
	readonly hatch: number;
}

const WIDE: Design = { stack: { width: 8, height: 23, gap: 3, lineGap: 5 }, hatch: 70 };
const MIDDLE: Design = { stack: { width: 6, height: 18, gap: 2, lineGap: 4 }, hatch: 56 };

/** The line at the top on which a mark says what it is. */
const READOUT_HEIGHT = 20;
const AXIS_HEIGHT = 30;
const NUMBER_HEIGHT = 30;

interface Plan {
	readonly design: Design;
	/** Of the whole drawing. */
	readonly width: number;
	/** Width of a month, and of a stack of five marks. */
	readonly slot: number;
	readonly stack: number;
	/** The axis, from the top. */
	readonly ground: number;
}

/** Draws a year of months as stacks of five marks across the page, the surest at the axis, with a ribbon below it. */
export function drawMonthColumns(data: MonthColumns, text: ChartText, stage: Stage): SVGSVGElement {
	const plan = planColumns(data, stage);
	const { ground } = plan;
	const ribbon = data.ribbon ? RIBBON_HEIGHT : 0;
	const svg = createChart(text, ground + AXIS_HEIGHT + ribbon, stage);
	for (const stretch of data.stretches) appendStretch(svg.append('g'), stretch, { data, plan });
	for (const [index, slot] of data.slots.entries())
		appendSlot(svg.append('g'), slot, { index, plan });
	svg.append('path').attr('class', 'axis').attr('d', `M0 ${ground}H${stage.width}`);
	if (data.ribbon)
		appendRibbon(svg.append('g'), data.ribbon, {
			y: ground + AXIS_HEIGHT + 12,
			slot: plan.slot,
			end: stage.width,
		});
	return svg.node() as SVGSVGElement;
}

function planColumns({ slots }: MonthColumns, stage: Stage): Plan {
	const design = selectLayout(stage) === 'wide' ? WIDE : MIDDLE;
	const { width, height, gap, lineGap } = design.stack;
	const most = Math.max(1, ...slots.map(({ groups }) => countMarks(groups)));
	const tallest = READOUT_HEIGHT + Math.ceil(most / 5) * (height + lineGap) + NUMBER_HEIGHT;
	return {
		design,
		width: stage.width,
		slot: stage.width / Math.max(1, slots.length),
		stack: 5 * width + 4 * gap,
		ground: Math.max(tallest, design.hatch + 52),
	};
}

function stackLeft(index: number, { slot, stack }: Plan): number {
	return index * slot + (slot - stack) / 2;
}

function appendSlot(
	group: Drawing<SVGGElement>,
	{ label, number, groups }: MonthSlot,
	{ index, plan }: { index: number; plan: Plan },
): void {
	const [left, { ground, design, slot, width }] = [stackLeft(index, plan), plan];
	const boxes = shiftBoxes(stackFives(countMarks(groups), design.stack), left, ground - 1);
	appendGroups(group, groups, { boxes, readout: { x: 0, y: 12, right: width } });
	if (number !== null) {
		const top = Math.min(ground, ...boxes.map(({ y }) => y));
		appendText(group, number, { x: left, y: top - 9, kind: 'number' });
	}
	appendText(group, label, {
		x: index * slot + slot / 2,
		y: ground + 20,
		anchor: 'middle',
		kind: groups.length > 0 ? 'label label-strong' : 'label label-quiet',
	});
}

function appendStretch(
	group: Drawing<SVGGElement>,
	{ kind, from, to, label }: MonthStretch,
	{ data, plan }: { data: MonthColumns; plan: Plan },
): void {
	const { slot, ground, design } = plan;
	// Marks stand in the middle of their month: ground ends where those of the next begin.
	const isSilent = kind === 'silence';
	const next = data.slots.findIndex(
		({ groups }, at) => at >= Math.floor(isSilent ? to : from) && groups.length > 0,
	);
	const left = (isSilent ? Math.ceil(from) : from) * slot;
	const right = Math.min(to * slot, next < 0 ? to * slot : stackLeft(next, plan) - 6);
	if (isSilent) appendNote(group, label, { x: left + 8, y: ground - 14, room: right - left - 16 });
	else {
		const box = { x: left, y: ground - design.hatch, width: right - left, height: design.hatch };
		appendHatching(group, box);
		appendNote(group, label, { x: left, y: box.y - 10, room: Math.max(box.width + 14, 104) });
	}
}

// Lines end above `y`.
function appendNote(
	group: Drawing<SVGGElement>,
	label: string,
	{ x, y, room }: { x: number; y: number; room: number },
): void {
	const lines = wrapText(label, room);
	appendText(group, lines, { x: round(x), y: y - (lines.length - 1) * 17, kind: 'note' });
}
