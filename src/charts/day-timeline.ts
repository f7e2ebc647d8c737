import { type ScaleLinear, scaleLinear } from 'd3';
import {
	type ChartText,
	createChart,
	type Drawing,
	NARROW_BELOW,
	round,
	type Stage,
} from './chart.ts';
import { appendHatch, defineHatch } from './hatch.ts';
import { appendGroups, type MarkBox, type MarkGroup } from './mark.ts';
import { appendText, estimateWidth, wrapText } from './text.ts';
import type { UnitEvent, UnitTimeline } from './unit-data.ts';
import { drawUnitRows } from './unit-rows.ts';

/** One report at its day. */
export interface DayReport {
	/** In bands from the left edge of the first, as for events. */
	readonly at: number;
	readonly group: MarkGroup;
}

/** What a day timeline draws: the reports by day on a wide page, the same by band on a narrow one. */
export interface DayTimeline extends UnitTimeline {
	readonly reports: readonly DayReport[];
}

const STROKE = { width: 4, height: 9, pitch: 11 };
/** Least distance of two columns: reports of neighbouring days stand side by side, up to a few days off. */
const SPACING = 5.5;
const HEAD = 22;
/** Strokes for which there is always room: as high as the note over hatched ground. */
const LEAST = 11;
const LEVEL = 24;
const AXIS = 34;
const READOUT = 28;

interface Placed {
	readonly event: UnitEvent;
	readonly x: number;
	/** How far below the axis the label hangs, counted from 0. */
	readonly level: number;
}

/** Draws each report as a column of strokes at its day above a time axis, and dated events hanging below it. */
export function drawDayTimeline(data: DayTimeline, text: ChartText, stage: Stage): SVGSVGElement {
	if (stage.width < NARROW_BELOW) return drawUnitRows(data, text, stage);
	const x = scaleLinear([0, Math.max(1, data.bands.length)], [0, stage.width]);
	const tallest = Math.max(LEAST, ...data.reports.map(({ group }) => group.count));
	const ground = HEAD + tallest * STROKE.pitch;
	const events = placeEvents(data.events, x);
	const levels = Math.max(0, ...events.map(({ level }) => level + 1));
	const bottom = ground + AXIS + levels * LEVEL;
	const svg = createChart(text, bottom + READOUT, stage);
	appendStretches(svg, data, { x, ground, id: stage.id });
	for (const event of events) appendEvent(svg.append('g'), event, ground);
	appendAxis(svg.append('g'), data, { x, ground });
	appendReports(svg.append('g'), data.reports, { x, ground, readoutAt: bottom + 18 });
	return svg.node() as SVGSVGElement;
}

/*
 * Labels stand to the left of their line. One that would reach over an earlier line hangs a level deeper: so no line
 * ever runs through words.
 */
function placeEvents(events: readonly UnitEvent[], x: ScaleLinear<number, number>): Placed[] {
	const placed: Placed[] = [];
	for (const event of events) {
		const at = x(event.at);
		const left = at - estimateWidth(`${event.title} ${event.label}`, 15) - 12;
		const before = placed.at(-1);
		placed.push({ event, x: at, level: before && left < before.x ? before.level + 1 : 0 });
	}
	return placed;
}

function appendEvent(
	group: Drawing<SVGGElement>,
	{ event, x, level }: Placed,
	ground: number,
): void {
	const end = ground + AXIS + (level + 1) * LEVEL - 4;
	group
		.append('path')
		.attr('class', 'event-line')
		.attr('d', `M${round(x)} ${ground}V${end}`);
	const text = appendText(group, '', { x: x - 7, y: end - 3, anchor: 'end', kind: 'label event' });
	text.append('tspan').attr('class', 'label-strong').text(event.title);
	text.append('tspan').text(` ${event.label}`);
}

function appendAxis(
	group: Drawing<SVGGElement>,
	{ bands }: DayTimeline,
	{ x, ground }: { readonly x: ScaleLinear<number, number>; readonly ground: number },
): void {
	group
		.append('path')
		.attr('class', 'axis')
		.attr('d', `M0 ${ground}H${round(x(bands.length))}`);
	for (const [index, { label, number }] of bands.entries()) {
		const kind = `label label-halo ${number === null ? 'label-quiet' : 'label-strong'}`;
		appendText(group, label, { x: x(index + 0.5), y: ground + 20, anchor: 'middle', kind });
		if (index > 0)
			group
				.append('path')
				.attr('class', 'axis')
				.attr('d', `M${round(x(index))} ${ground}v6`);
	}
}

function appendStretches(
	svg: Drawing<SVGSVGElement>,
	{ stretches }: DayTimeline,
	{
		x,
		ground,
		id,
	}: { readonly x: ScaleLinear<number, number>; readonly ground: number; readonly id: string },
): void {
	const hatch = defineHatch(svg, id);
	for (const { kind, from, to, label } of stretches) {
		if (kind !== 'not-reported') continue;
		const lines = wrapText(label, 130, 13);
		appendHatch(svg.append('g'), hatch, {
			x: x(from),
			y: ground - 90,
			width: x(to) - x(from),
			height: 90,
		});
		appendText(svg.append('g'), lines, {
			x: x(from),
			y: ground - 98 - (lines.length - 1) * 16,
			kind: 'note',
			lineHeight: 16,
		});
	}
}

function appendReports(
	group: Drawing<SVGGElement>,
	reports: readonly DayReport[],
	{
		x,
		ground,
		readoutAt,
	}: {
		readonly x: ScaleLinear<number, number>;
		readonly ground: number;
		readonly readoutAt: number;
	},
): void {
	let free = Number.NEGATIVE_INFINITY;
	for (const { at, group: marks } of reports) {
		const left = Math.max(x(at) - STROKE.width / 2, free);
		free = left + SPACING;
		appendGroups(group, [marks], {
			boxes: stackUp(marks.count, left, ground),
			readout: { x: 0, y: readoutAt },
		});
	}
}

function stackUp(count: number, x: number, ground: number): MarkBox[] {
	return Array.from({ length: count }, (_, index) => ({
		x,
		y: ground - 2 - (index + 1) * STROKE.pitch + 2,
		width: STROKE.width,
		height: STROKE.height,
	}));
}
