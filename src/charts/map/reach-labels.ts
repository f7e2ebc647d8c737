import { type Drawing, round } from '../kit/chart.ts';
import { appendText } from '../kit/text.ts';
import { appendLabel, createLabeller, type Labeller } from './labeller.ts';
import { boxAround, boxLine, boxPoint } from './map-boxes.ts';
import type { MapFrame } from './map-frame.ts';
import { type Box, isInside, LABEL_LINE, type Side } from './place-label.ts';
import type { MapOrigin, MapPlace, ReachMap } from './reach-map-data.ts';
import { type Arc, listPoints } from './union-arcs.ts';

/** A map as it is laid out, before its labels. */
export interface LaidMap {
	readonly frame: MapFrame;
	/** The line of each reach. */
	readonly lines: readonly (readonly Arc[])[];
	readonly narrow: boolean;
}

interface Writing extends LaidMap {
	readonly group: Drawing<SVGGElement>;
	readonly labeller: Labeller;
}

const ON: Side = [0, 0];
const RIGHT: Side = [1, 0];
const LEFT: Side = [-1, 0];
const ABOVE: Side = [0, -1];
const BELOW: Side = [0, 1];
const SLANTED: readonly Side[] = [
	[1, 1],
	[1, -1],
	[-1, 1],
	[-1, -1],
];
const ALL_SIDES: readonly Side[] = [RIGHT, LEFT, BELOW, ABOVE, ...SLANTED];
// Small text stays at 12 pixels or more where a page draws it a tenth smaller.
const SMALL = 13.4;
const STEP = 6;
const TOWN = 7;

/** Writes all names and numbers of a map so that none covers another, a line or a mark. */
export function appendMapLabels(group: Drawing<SVGGElement>, data: ReachMap, map: LaidMap): void {
	const labeller = createLabeller(map.frame.box);
	const writing: Writing = { ...map, group, labeller };
	labeller.take(data.origins.map((origin) => boxOrigin(origin, map)));
	labeller.take(
		data.towns.map((town) => boxAround(town, map.frame, { width: TOWN, height: TOWN })),
	);
	// Where there is room, a name keeps more than the line's own width away from it.
	const clearance = map.narrow ? 1 : 3;
	labeller.take(map.lines.flatMap((arcs) => listPoints(arcs, STEP).map(boxPoint(clearance))));
	labeller.avoid(boxLine(data.outline, map.frame, STEP));
	for (const origin of sortFromNorth(data.origins)) appendOrigin(origin, writing);
	for (const [index, { label, short, notes }] of data.reaches.entries()) {
		const distance = map.narrow && index > 0 ? short : label;
		appendReachName([distance, ...(map.narrow ? [] : notes)], map.lines[index] ?? [], writing);
	}
	for (const town of data.towns) appendTown(town, writing);
	for (const name of data.names) appendName(name, writing);
}

// The number is the mark of an area, which is no point; its name stands behind it.
function appendOrigin(origin: MapOrigin, writing: Writing): void {
	const { group, labeller } = writing;
	const mark = boxOrigin(origin, writing);
	const middle = mark.x + mark.width / 2;
	const number = { x: middle, y: mark.y + 15, anchor: 'middle', kind: 'number' } as const;
	appendText(group, origin.number, number);
	const lines = [origin.label];
	const sides = [RIGHT, LEFT, BELOW, ABOVE, ...SLANTED];
	const placed = labeller.place({ lines, size: 15 }, { marks: [mark], sides });
	if (placed) appendLabel(group, lines, { ...placed, kind: 'label label-strong' });
}

function appendReachName(
	[distance = '', ...notes]: readonly string[],
	arcs: readonly Arc[],
	{ group, labeller, frame, narrow }: Writing,
): void {
	const marks = listPoints(arcs, STEP)
		.map(boxPoint(narrow ? 1 : 5))
		.filter((spot) => isInside(spot, frame.box))
		.sort((one, other) => one.y - other.y);
	// All names stand on one side of their lines, if that leaves room for them.
	const tries = [notes, []].flatMap((more) =>
		[RIGHT, LEFT].map((side) => ({ lines: [distance, ...more], side })),
	);
	for (const { lines, side } of tries) {
		const placed = labeller.place({ lines, size: SMALL }, { marks, sides: [side] });
		if (!placed) continue;
		appendLabel(group, [distance], { ...placed, kind: 'label-small label-strong event' });
		const y = placed.y + LABEL_LINE;
		appendLabel(group, lines.slice(1), { ...placed, y, kind: 'label-small event' });
		return;
	}
}

function appendTown(town: MapPlace, writing: Writing): void {
	const { group, labeller } = writing;
	const mark = boxAround(town, writing.frame, { width: TOWN, height: TOWN });
	const lines = [town.label];
	const placed = labeller.place({ lines, size: SMALL }, { marks: [mark], sides: ALL_SIDES });
	if (!placed) return;
	group
		.append('circle')
		.attr('class', 'town')
		.attr('cx', round(mark.x + TOWN / 2))
		.attr('cy', round(mark.y + TOWN / 2))
		.attr('r', 2.5);
	appendLabel(group, lines, { ...placed, kind: 'label-small' });
}

function appendName(name: MapPlace, writing: Writing): void {
	const { group, labeller } = writing;
	const mark = boxAround(name, writing.frame, { width: 0, height: 0 });
	const lines = [name.label];
	const placed = labeller.place({ lines, size: SMALL }, { marks: [mark], sides: [ON] });
	if (placed) appendLabel(group, lines, { ...placed, kind: 'label-small label-quiet' });
}

function boxOrigin(origin: MapOrigin, { frame }: LaidMap): Box {
	return boxAround(origin, frame, { width: origin.number.length * 10 + 2, height: 18 });
}

// Names stand above their numbers as a rule: the northern ones are written first, so that the next ones see them.
function sortFromNorth(origins: readonly MapOrigin[]): MapOrigin[] {
	return [...origins].sort((one, other) => other.latitude - one.latitude);
}
