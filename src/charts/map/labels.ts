import { type Box, isInside } from '../kit/box.ts';
import { type Drawing, round } from '../kit/chart.ts';
import { measureText } from '../kit/font.ts';
import { appendText } from '../kit/text.ts';
import type { MapOrigin, MapPlace, MapPoint, ReachMap } from './data.ts';
import { appendLabel, createLabeller, LABEL_LINE, type Labeller, type Side } from './labeller.ts';
import { type MapFrame, projectPoint } from './map-frame.ts';
import { type Arc, listPoints, type Spot } from './union-arcs.ts';

/** A map as it is laid out, before its labels. */
export interface LaidMap {
	readonly frame: MapFrame;
	/** The line of each reach. */
	readonly lines: readonly (readonly Arc[])[];
	readonly narrow: boolean;
}

type Writing = LaidMap & { readonly labeller: Labeller };

const ON: Side = [0, 0];
const RIGHT: Side = [1, 0];
const LEFT: Side = [-1, 0];
const ALL_SIDES: readonly Side[] = [
	RIGHT,
	LEFT,
	[0, 1],
	[0, -1],
	[1, 1],
	[1, -1],
	[-1, 1],
	[-1, -1],
];
const STRONG = 'label-small label-strong event';
const STEP = 6;
const TOWN = 7;

/** Writes all names and numbers of a map so that none covers another, a line or a mark. */
export function appendMapLabels(group: Drawing, data: ReachMap, map: LaidMap): void {
	const { frame, lines, narrow } = map;
	const labeller = createLabeller(frame.box);
	const writing: Writing = { ...map, labeller };
	labeller.take(data.origins.map((origin) => boxOrigin(origin, frame)));
	labeller.take(data.towns.map((town) => boxAround(projectPoint(town, frame), TOWN)));
	// Where there is room, a name keeps more than the line's own width away from it.
	labeller.take(lines.flatMap((arcs) => boxArcs(arcs, narrow ? 1 : 3)));
	labeller.avoid(boxLine(data.outline, frame));
	// Names stand above their numbers as a rule: the northern ones are written first, so that the next ones see them.
	const origins = [...data.origins].sort((one, other) => other.latitude - one.latitude);
	for (const origin of origins) appendOrigin(group, origin, writing);
	for (const [index, { label, short, notes }] of data.reaches.entries()) {
		const words = narrow ? [index > 0 ? short : label] : [label, ...notes];
		appendReachName(group, words, { ...writing, arcs: lines[index] ?? [] });
	}
	for (const town of data.towns) appendTown(group, town, writing);
	for (const { label, ...point } of data.names) {
		const marks = [boxAround(projectPoint(point, frame), 0)];
		const text = { lines: [label], kind: 'label-small label-quiet' };
		appendLabel(group, text, { labeller, marks, sides: [ON] });
	}
}

// The number is the mark of an area, which is no point; its name stands behind it.
function appendOrigin(group: Drawing, origin: MapOrigin, { frame, labeller }: Writing): void {
	const mark = boxOrigin(origin, frame);
	const number = { x: mark.x + mark.width / 2, y: mark.y + 15, anchor: 'middle' } as const;
	appendText(group, origin.number, { ...number, kind: 'number' });
	const label = { lines: [origin.label], kind: 'label label-strong' };
	appendLabel(group, label, { labeller, marks: [mark], sides: ALL_SIDES });
}

// All names stand on one side of their lines, if that leaves room for them.
function appendReachName(
	group: Drawing,
	lines: readonly string[],
	{ labeller, frame, narrow, arcs }: Writing & { readonly arcs: readonly Arc[] },
): void {
	const marks = boxArcs(arcs, narrow ? 1 : 5)
		.filter((spot) => isInside(spot, frame.box))
		.sort((one, other) => one.y - other.y);
	const tries = [lines, lines.slice(0, 1)].flatMap((words) =>
		[RIGHT, LEFT].map((side) => ({ words, side })),
	);
	for (const { words, side } of tries) {
		const placed = labeller.place({ lines: words, kind: STRONG }, { marks, sides: [side] });
		if (!placed) continue;
		const [distance = '', ...notes] = words;
		appendText(group, distance, placed);
		const below = { ...placed, y: placed.y + LABEL_LINE, kind: 'label-small event' };
		if (notes.length > 0) appendText(group, notes, below);
		return;
	}
}

function appendTown(
	group: Drawing,
	{ label, ...town }: MapPlace,
	{ labeller, frame }: Writing,
): void {
	const { x, y } = projectPoint(town, frame);
	const text = { lines: [label], kind: 'label-small' };
	const marks = [boxAround({ x, y }, TOWN)];
	const dot = group.append('circle').attr('class', 'town').attr('r', 2.5);
	dot.attr('cx', round(x)).attr('cy', round(y));
	// A town without room for its name is left out.
	if (!appendLabel(group, text, { labeller, marks, sides: ALL_SIDES })) dot.remove();
}

function boxOrigin(origin: MapOrigin, frame: MapFrame): Box {
	const { x, y } = projectPoint(origin, frame);
	const width = measureText(origin.number, 'number') + 2;
	return { x: x - width / 2, y: y - 9, width, height: 18 };
}

function boxAround({ x, y }: Spot, size: number): Box {
	return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

function boxArcs(arcs: readonly Arc[], size: number): Box[] {
	return listPoints(arcs, STEP).map((point) => boxAround(point, size));
}

// Small boxes at the corners of a line, and at points between them at most a step apart.
function boxLine(line: readonly MapPoint[], frame: MapFrame): Box[] {
	const corners = line.map((point) => projectPoint(point, frame));
	return corners.flatMap((corner, index) => {
		const next = corners[index + 1] ?? corner;
		const [across, down] = [next.x - corner.x, next.y - corner.y];
		const count = Math.max(1, Math.ceil(Math.hypot(across, down) / STEP));
		return Array.from({ length: count }, (_, place) => {
			const part = place / count;
			return boxAround({ x: corner.x + across * part, y: corner.y + down * part }, 1);
		});
	});
}
