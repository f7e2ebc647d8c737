import { type ChartText, createChart, type Drawing, round, type Stage } from '../kit/chart.ts';
import { appendText } from '../kit/text.ts';
import { type Cut, LINE, layCut, writeLevel, writeLine } from './flight-cut.ts';
import type { FlightProfile, PathPoint, ProfilePath, ProfileTick } from './flight-profile-data.ts';

const GROUND = 28;

/** Draws paths over a round Earth from the side, height and distance at one scale, with the line of sight from where they end. */
export function drawFlightProfile(
	data: FlightProfile,
	text: ChartText,
	stage: Stage,
): SVGSVGElement {
	const cut = layCut(data, stage.width);
	const svg = createChart(text, cut.base + GROUND + (cut.narrow ? LINE + 8 : 0), stage);
	for (const tick of data.heights) appendHeight(svg.append('g'), tick, { cut, data });
	appendGround(svg.append('g'), data, cut);
	appendSight(svg.append('g'), data, cut);
	for (const path of data.paths) appendPath(svg.append('g'), path, cut);
	return svg.node() as SVGSVGElement;
}

function appendHeight(
	group: Drawing<SVGGElement>,
	{ at, label }: ProfileTick,
	{ cut, data }: { cut: Cut; data: FlightProfile },
): void {
	group
		.append('path')
		.attr('class', 'level')
		.attr('d', writeLevel(at, data, cut));
	const { x, y } = cut.place({ along: 0, height: at });
	appendText(group, label, { x: x - 6, y: y + 5, anchor: 'end', kind: 'label-small label-quiet' });
}

function appendGround(group: Drawing<SVGGElement>, data: FlightProfile, cut: Cut): void {
	const level = writeLevel(0, data, cut);
	const [from, to] = [0, data.distance].map((along) => cut.place({ along, height: 0 }));
	if (!from || !to) return;
	const bottom = round(cut.base + GROUND);
	group
		.append('path')
		.attr('class', 'land')
		.attr('d', `${level}V${bottom}H${round(from.x)}z`);
	group.append('path').attr('class', 'axis').attr('d', level);
	for (const { at, label } of data.distances) {
		const anchor = at <= 0 ? 'start' : at >= data.distance ? 'end' : 'middle';
		const { x } = cut.place({ along: at, height: 0 });
		const inset = { start: 4, middle: 0, end: -4 }[anchor];
		const kind = anchor === 'middle' ? 'label-small label-quiet' : 'label-small label-strong';
		appendText(group, label, { x: x + inset, y: cut.base + 19, anchor, kind });
	}
}

function appendSight(group: Drawing<SVGGElement>, data: FlightProfile, cut: Cut): void {
	const { radius, distance } = data;
	const end = cut.place({ along: distance, height: 0 });
	const over = radius * (1 / Math.cos(distance / radius) - 1);
	const start = cut.place({ along: 0, height: over });
	const line = `M${round(start.x)} ${round(start.y)}L${round(end.x)} ${round(end.y)}`;
	group.append('path').attr('class', 'event-line').attr('d', line);
	const kind = 'label-small event';
	if (cut.narrow) {
		const y = cut.base + GROUND + LINE;
		group
			.append('path')
			.attr('class', 'event-line')
			.attr('d', `M0 ${round(y - 4)}h22`);
		appendText(group, data.sight, { x: 28, y, kind });
		return;
	}
	const x = start.x + (end.x - start.x) * 0.36;
	const y = start.y + (end.y - start.y) * 0.36 - 5;
	appendText(group, data.sight, { x, y, kind });
}

function appendPath(group: Drawing<SVGGElement>, path: ProfilePath, cut: Cut): void {
	const { kind, points, clears, otherEnds, lines } = path;
	const hidden = points.filter(({ along }) => along <= clears);
	const seen = points.filter(({ along }) => along >= clears);
	const crossing = interpolate(hidden.at(-1), seen[0], clears);
	const write = (part: readonly PathPoint[]) => writeLine(part, cut);
	group
		.append('path')
		.attr('class', `flight-${kind}`)
		.attr('d', write([...crossing, ...seen]));
	const below = [...hidden, ...crossing];
	if (below.length > 1)
		group.append('path').attr('class', `flight-${kind} flight-hidden`).attr('d', write(below));
	for (const end of otherEnds)
		group.append('path').attr('class', `flight-${kind} flight-other`).attr('d', write(end));
	const top = points.reduce((best, point) => (point.height > best.height ? point : best));
	const { x } = cut.place({ along: (points.at(-1)?.along ?? 0) / 2, height: 0 });
	const [name = '', ...all] = lines;
	const notes = cut.narrow ? [] : all;
	const y = cut.place(top).y - 10 - notes.length * LINE;
	const colour = kind === 'strong' ? ' counted' : '';
	appendText(group, name, { x, y, anchor: 'middle', kind: `label-small label-strong${colour}` });
	for (const [index, note] of notes.entries()) {
		const under = y + (index + 1) * LINE;
		appendText(group, note, { x, y: under, anchor: 'middle', kind: `label-small${colour}` });
	}
}

function interpolate(
	before: PathPoint | undefined,
	after: PathPoint | undefined,
	along: number,
): PathPoint[] {
	if (!before || !after || after.along === before.along) return [];
	const part = (along - before.along) / (after.along - before.along);
	return [{ along, height: before.height + part * (after.height - before.height) }];
}
