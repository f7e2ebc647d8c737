import { type ScaleLinear, scaleLinear } from 'd3';
import { type ChartText, createChart, type Drawing, round, type Stage } from './chart.ts';
import { shiftBoxes, stackFives } from './fives.ts';
import { appendHatch, defineHatch } from './hatch.ts';
import { appendGroups, countMarks } from './mark.ts';
import { appendText, wrapText } from './text.ts';
import type { UnitBand, UnitEvent, UnitStretch, UnitTimeline } from './unit-data.ts';

const STROKE = { width: 6, height: 25, gap: 4, lineGap: 7 };
const COLUMN_WIDTH = 5 * STROKE.width + 4 * STROKE.gap;
const LINE_HEIGHT = STROKE.height + STROKE.lineGap;
const HEAD = 76;
const FOOT = 34;
const READOUT = 24;

interface Ground {
	readonly x: ScaleLinear<number, number>;
	/** Where the strokes stand, in pixels from the top. */
	readonly ground: number;
}

/** Draws strokes stacked in fives above a horizontal axis of bands, with dated lines and hatched ground. */
export function drawUnitColumns(data: UnitTimeline, text: ChartText, stage: Stage): SVGSVGElement {
	const lines = Math.max(3, ...data.bands.map((band) => Math.ceil(strokesOf(band) / 5)));
	const ground = HEAD + lines * LINE_HEIGHT;
	const svg = createChart(text, ground + FOOT + READOUT, stage);
	const place: Ground = {
		x: scaleLinear([0, Math.max(1, data.bands.length)], [0, stage.width]),
		ground,
	};
	const hatch = defineHatch(svg, stage.id);
	for (const stretch of data.stretches)
		appendStretch(svg.append('g'), clearEvents(stretch, data.events), { ...place, hatch });
	for (const [index, band] of data.bands.entries()) appendLight(svg, band, { ...place, index });
	for (const event of data.events) appendEvent(svg.append('g'), event, { ...place, data });
	for (const [index, band] of data.bands.entries())
		appendBand(svg.append('g'), band, { ...place, index });
	svg
		.append('path')
		.attr('class', 'axis')
		.attr('d', `M0 ${round(ground)}H${stage.width}`);
	return svg.node() as SVGSVGElement;
}

function appendBand(
	group: Drawing<SVGGElement>,
	band: UnitBand,
	{ x, ground, index }: Ground & { index: number },
): void {
	const centre = x(index + 0.5);
	const boxes = shiftBoxes(stackFives(strokesOf(band), STROKE), centre - COLUMN_WIDTH / 2, ground);
	const counted = countMarks(band.groups);
	if (boxes.length > 0)
		appendBackdrop(group, { x: centre, ground, lines: Math.ceil(boxes.length / 5) });
	const readout = { x: 0, y: ground + FOOT + 16 };
	appendGroups(group, band.groups, { boxes: boxes.slice(0, counted), readout });
	appendGroups(group, band.blanks, { boxes: boxes.slice(counted), readout });
	const kind = boxes.length > 0 ? 'label label-strong' : 'label label-quiet';
	appendText(group, band.label, { x: centre, y: ground + 22, anchor: 'middle', kind });
	if (band.number === null) return;
	const y = ground - Math.ceil(boxes.length / 5) * LINE_HEIGHT - 8;
	appendText(group, band.number, { x: centre - COLUMN_WIDTH / 2, y, kind: 'number' });
}

// Ground that the page may light up while its words tell of these bands; unseen until then.
function appendLight(
	svg: Drawing<SVGSVGElement>,
	{ step }: UnitBand,
	{ x, ground, index }: Ground & { index: number },
): void {
	if (step === null) return;
	svg
		.append('rect')
		.attr('class', `light light-${step}`)
		.attr('x', round(x(index)))
		.attr('y', HEAD - 36)
		.attr('width', round(x(index + 1) - x(index)))
		.attr('height', round(ground - HEAD + 36));
}

// Paper behind the strokes, so that hatching never runs through them.
function appendBackdrop(
	group: Drawing<SVGGElement>,
	{ x, ground, lines }: { x: number; ground: number; lines: number },
): void {
	const height = lines * LINE_HEIGHT + 26;
	group
		.append('rect')
		.attr('class', 'paper')
		.attr('x', round(x - COLUMN_WIDTH / 2 - 4))
		.attr('y', round(ground - height))
		.attr('width', COLUMN_WIDTH + 8)
		.attr('height', height);
}

function appendEvent(
	group: Drawing<SVGGElement>,
	event: UnitEvent,
	{ x, ground, data }: Ground & { data: UnitTimeline },
): void {
	const at = x(event.at);
	const band = data.bands[Math.floor(event.at)];
	// The line ends above its own month's number; over an empty month it comes down to the axis.
	const strokes = band ? Math.ceil(strokesOf(band) / 5) : 0;
	const end = strokes > 0 ? ground - strokes * LINE_HEIGHT - 34 : ground;
	group
		.append('path')
		.attr('class', 'event-line')
		.attr('d', `M${round(at)} 0V${round(end)}`);
	appendText(group, event.title, {
		x: at - 7,
		y: 14,
		anchor: 'end',
		kind: 'label event label-strong',
	});
	appendText(group, event.label, { x: at - 7, y: 32, anchor: 'end', kind: 'label event' });
}

// A note keeps to the side of a dated line on which it starts.
function clearEvents(stretch: UnitStretch, events: readonly UnitEvent[]): UnitStretch {
	const crossed = events
		.filter(({ at }) => stretch.from < at && at < stretch.to)
		.map(({ at }) => at);
	return stretch.kind === 'note' ? { ...stretch, to: Math.min(stretch.to, ...crossed) } : stretch;
}

function appendStretch(
	group: Drawing<SVGGElement>,
	{ kind, from, to, label }: UnitStretch,
	{ x, ground, hatch }: Ground & { hatch: string },
): void {
	const [left, right] = [x(from), x(to)];
	const lines = wrapText(label, Math.max(110, right - left - 8), 13);
	if (kind === 'not-reported') {
		const top = ground - 4 * LINE_HEIGHT;
		appendHatch(group, hatch, { x: left, y: top, width: right - left, height: ground - top });
		appendText(group, lines, {
			x: left,
			y: top - 9 - (lines.length - 1) * 16,
			kind: 'note',
			lineHeight: 16,
		});
		return;
	}
	const y = ground - 14 - (lines.length - 1) * 16;
	appendText(group, lines, {
		x: (left + right) / 2,
		y,
		anchor: 'middle',
		kind: 'note',
		lineHeight: 16,
	});
}

function strokesOf({ groups, blanks }: UnitBand): number {
	return countMarks(groups) + countMarks(blanks);
}
