import {
	appendPath,
	type ChartText,
	type Drawing,
	drawChart,
	round,
	type Stage,
} from '../kit/chart.ts';
import { appendText } from '../kit/text.ts';
import type { FlightProfile, PathPoint, ProfilePath } from './data.ts';
import { type Cut, LINE, layCut, writeLevel, writeLine } from './flight-cut.ts';

const GROUND = 28;
const QUIET = 'label-small label-quiet';
const STRONG = 'label-small label-strong';

/** Draws paths over a round Earth from the side, height and distance at one scale, with the line of sight from where they end. */
export function drawFlightProfile(
	data: FlightProfile,
	text: ChartText,
	stage: Stage,
): SVGSVGElement {
	const cut = layCut(data, stage.width);
	return drawChart(text, stage, (svg) => {
		for (const { at, label } of data.heights) {
			const group = svg.append('g');
			appendPath(group, 'level', writeLevel(at, data, cut));
			const { x, y } = cut.place({ along: 0, height: at });
			appendText(group, label, { x: x - 6, y: y + 5, anchor: 'end', kind: QUIET });
		}
		appendGround(svg.append('g'), data, cut);
		appendSight(svg.append('g'), data, cut);
		for (const path of data.paths) appendFlight(svg.append('g'), path, cut);
		return cut.base + GROUND + (cut.narrow ? LINE + 8 : 0);
	});
}

function appendGround(group: Drawing, data: FlightProfile, cut: Cut): void {
	const level = writeLevel(0, data, cut);
	const from = cut.place({ along: 0, height: 0 });
	appendPath(group, 'land', `${level}V${round(cut.base + GROUND)}H${round(from.x)}z`);
	appendPath(group, 'axis', level);
	for (const { at, label } of data.distances) {
		const anchor = at <= 0 ? 'start' : at >= data.distance ? 'end' : 'middle';
		const x = cut.place({ along: at, height: 0 }).x + { start: 4, middle: 0, end: -4 }[anchor];
		const kind = anchor === 'middle' ? QUIET : STRONG;
		appendText(group, label, { x, y: cut.base + 19, anchor, kind });
	}
}

function appendSight(group: Drawing, { radius, distance, sight }: FlightProfile, cut: Cut): void {
	const end = cut.place({ along: distance, height: 0 });
	const over = radius * (1 / Math.cos(distance / radius) - 1);
	const start = cut.place({ along: 0, height: over });
	const line = `M${round(start.x)} ${round(start.y)}L${round(end.x)} ${round(end.y)}`;
	appendPath(group, 'event-line', line);
	const kind = 'label-small event';
	if (!cut.narrow) {
		const x = start.x + (end.x - start.x) * 0.36;
		const y = start.y + (end.y - start.y) * 0.36 - 5;
		appendText(group, sight, { x, y, kind });
		return;
	}
	// A narrow drawing says below itself what the line is.
	const y = cut.base + GROUND + LINE;
	appendPath(group, 'event-line', `M0 ${round(y - 4)}h22`);
	appendText(group, sight, { x: 28, y, kind });
}

function appendFlight(group: Drawing, path: ProfilePath, cut: Cut): void {
	const { kind, points, clears, otherEnds, lines } = path;
	const hidden = points.filter(({ along }) => along <= clears);
	const seen = points.filter(({ along }) => along >= clears);
	const crossing = interpolate(hidden.at(-1), seen[0], clears);
	const below = [...hidden, ...crossing];
	appendPath(group, `flight-${kind}`, writeLine([...crossing, ...seen], cut));
	if (below.length > 1) appendPath(group, `flight-${kind} flight-hidden`, writeLine(below, cut));
	for (const end of otherEnds)
		appendPath(group, `flight-${kind} flight-other`, writeLine(end, cut));
	const top = points.reduce((best, point) => (point.height > best.height ? point : best));
	const { x } = cut.place({ along: (points.at(-1)?.along ?? 0) / 2, height: 0 });
	const own = cut.narrow ? lines.slice(0, 1) : lines;
	const colour = kind === 'strong' ? ' counted' : '';
	for (const [index, words] of own.entries()) {
		const y = cut.place(top).y - 10 - (own.length - 1 - index) * LINE;
		const style = `${index === 0 ? STRONG : 'label-small'}${colour}`;
		appendText(group, words, { x, y, anchor: 'middle', kind: style });
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
