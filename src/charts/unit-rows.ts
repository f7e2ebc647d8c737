import { type ChartText, createChart, type Drawing, round, type Stage } from './chart.ts';
import { layoutFives, measureBoxes, shiftBoxes } from './fives.ts';
import { appendHatch, defineHatch } from './hatch.ts';
import { appendGroups, countMarks } from './mark.ts';
import { appendText, wrapText } from './text.ts';
import type { UnitBand, UnitEvent, UnitStretch, UnitTimeline } from './unit-data.ts';

const FIVES = { width: 5, height: 20, gap: 2.5, groupGap: 9, lineGap: 8, groupsPerLine: 5 };
const LABEL_WIDTH = 46;
const ROW = 32;
const EVENT_ROW = 36;

interface Line {
	readonly y: number;
	readonly height: number;
	readonly band: number | null;
	readonly event: UnitEvent | null;
}

/** Draws strokes in rows down a narrow page; a dated line is a row of its own, in its place in time. */
export function drawUnitRows(data: UnitTimeline, text: ChartText, stage: Stage): SVGSVGElement {
	const lines = placeLines(data);
	const last = lines.at(-1);
	const svg = createChart(text, last ? last.y + last.height : ROW, stage);
	const hatch = defineHatch(svg, stage.id);
	for (const stretch of data.stretches)
		appendStretch(svg.append('g'), stretch, { lines, hatch, stage });
	for (const { y, band, event } of lines) {
		const group = svg.append('g').attr('transform', `translate(0,${round(y)})`);
		const unit = band === null ? undefined : data.bands[band];
		if (unit) appendBand(group, unit);
		if (event) appendEvent(group, event, stage);
	}
	return svg.node() as SVGSVGElement;
}

function placeLines({ bands, events }: UnitTimeline): Line[] {
	const lines: Line[] = [];
	const push = (band: number | null, event: UnitEvent | null, height: number): void => {
		const last = lines.at(-1);
		lines.push({ y: last ? last.y + last.height : 0, height, band, event });
	};
	for (const [index, band] of bands.entries()) {
		const own = events.filter(({ at }) => Math.floor(at) === index);
		for (const event of own.filter(({ leads }) => leads)) push(null, event, EVENT_ROW);
		push(index, null, rowHeight(band));
		for (const event of own.filter(({ leads }) => !leads)) push(null, event, EVENT_ROW);
	}
	return lines;
}

function rowHeight({ groups, blanks }: UnitBand): number {
	const { height } = measureBoxes(layoutFives(countMarks(groups) + countMarks(blanks), FIVES));
	return Math.max(ROW, height + 12);
}

function appendBand(group: Drawing<SVGGElement>, band: UnitBand): void {
	const counted = countMarks(band.groups);
	const boxes = shiftBoxes(layoutFives(counted + countMarks(band.blanks), FIVES), LABEL_WIDTH, 6);
	const kind = boxes.length > 0 ? 'label label-strong' : 'label label-quiet';
	appendText(group, band.label, { x: 0, y: 21, kind });
	appendGroups(group, band.groups, { boxes: boxes.slice(0, counted) });
	appendGroups(group, band.blanks, { boxes: boxes.slice(counted) });
	if (band.number === null) return;
	const last = boxes.at(-1);
	appendText(group, band.number, {
		x: (last ? last.x + last.width : LABEL_WIDTH) + 10,
		y: (last?.y ?? 6) + 16,
		kind: 'number',
	});
}

function appendEvent(
	group: Drawing<SVGGElement>,
	{ title, label }: UnitEvent,
	{ width }: Stage,
): void {
	group.append('path').attr('class', 'event-line').attr('d', `M0 9H${width}`);
	const text = appendText(group, '', { x: LABEL_WIDTH, y: 27, kind: 'label event' });
	text.append('tspan').attr('class', 'label-strong').text(title);
	text.append('tspan').text(` ${label}`);
}

function appendStretch(
	group: Drawing<SVGGElement>,
	{ kind, from, to, label }: UnitStretch,
	{ lines, hatch, stage }: { lines: readonly Line[]; hatch: string; stage: Stage },
): void {
	// Only whole bands are hatched here: half a row would read as half a count.
	const rows = lines.filter(
		({ band }) => band !== null && band >= Math.ceil(from) && band + 1 <= Math.floor(to),
	);
	const [first, last] = [rows.at(0), rows.at(-1)];
	if (!first || !last) return;
	const height = last.y + last.height - first.y;
	const width = stage.width - LABEL_WIDTH;
	const words = wrapText(label, width - 16, 13);
	if (kind === 'not-reported') {
		appendHatch(group, hatch, { x: LABEL_WIDTH, y: first.y + 3, width, height: height - 6 });
		appendPaper(group, {
			x: LABEL_WIDTH + 6,
			y: first.y + 6,
			width: width - 12,
			height: words.length * 16 + 4,
		});
	}
	const y = first.y + (kind === 'note' ? height / 2 - (words.length - 1) * 8 + 5 : 20);
	appendText(group, words, { x: LABEL_WIDTH + 10, y, kind: 'note', lineHeight: 16 });
}

function appendPaper(
	group: Drawing<SVGGElement>,
	{ x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
	group
		.append('rect')
		.attr('class', 'paper')
		.attr('x', x)
		.attr('y', round(y))
		.attr('width', width)
		.attr('height', height);
}
