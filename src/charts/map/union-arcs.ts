import { round } from '../kit/chart.ts';

/** A point in pixels. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** A circle in pixels. */
export interface Circle extends Spot {
	readonly radius: number;
}

/** A piece of a circle between two angles in radians, clockwise from the right; a whole circle spans 2π. */
export interface Arc {
	readonly circle: Circle;
	readonly from: number;
	readonly to: number;
}

const TURN = 2 * Math.PI;

/** Lists the pieces of circles that bound their union: the line that encloses all that lies in at least one of them. */
export function listUnionArcs(circles: readonly Circle[]): Arc[] {
	const distinct = circles.filter(
		(one, index) =>
			circles.findIndex((other) => distanceOf(one, other) === 0 && one.radius === other.radius) ===
			index,
	);
	return distinct.flatMap((circle) => {
		const others = distinct.filter((other) => other !== circle);
		const cuts = others.flatMap((other) => cutCircle(circle, other)).sort((a, b) => a - b);
		const ends = [...cuts.slice(1), (cuts[0] ?? 0) + TURN];
		return ends
			.map((to, index): Arc => ({ circle, from: cuts[index] ?? 0, to }))
			.filter(({ from, to }) => {
				const middle = pointAt(circle, (from + to) / 2);
				return others.every((other) => distanceOf(middle, other) > other.radius);
			});
	});
}

/** Makes a whole circle an arc. */
export function wholeArc(circle: Circle): Arc {
	return { circle, from: 0, to: TURN };
}

/** Writes arcs as the data of a path. */
export function writeArcs(arcs: readonly Arc[]): string {
	return arcs.map(writeArc).join('');
}

/** Lists points along arcs, at most a step of pixels apart, the ends left out. */
export function listPoints(arcs: readonly Arc[], step: number): Spot[] {
	return arcs.flatMap(({ circle, from, to }) => {
		const count = Math.max(1, Math.ceil(((to - from) * circle.radius) / step));
		return Array.from({ length: count }, (_, index) =>
			pointAt(circle, from + ((to - from) * (index + 0.5)) / count),
		);
	});
}

function pointAt({ x, y, radius }: Circle, angle: number): Spot {
	return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

function distanceOf(one: Spot, other: Spot): number {
	return Math.hypot(other.x - one.x, other.y - one.y);
}

// The angles of a circle, from 0 to a turn, at which another one crosses it.
function cutCircle(circle: Circle, other: Circle): number[] {
	const distance = distanceOf(circle, other);
	const [one, two] = [circle.radius, other.radius];
	if (distance >= one + two || distance <= Math.abs(one - two)) return [];
	const middle = Math.atan2(other.y - circle.y, other.x - circle.x);
	const half = Math.acos((one ** 2 + distance ** 2 - two ** 2) / (2 * one * distance));
	return [middle - half, middle + half].map((angle) => (angle + TURN) % TURN);
}

function writeArc({ circle, from, to }: Arc): string {
	const radius = round(circle.radius);
	const write = ({ x, y }: Spot) => `${round(x)} ${round(y)}`;
	const arcTo = (angle: number, large: 0 | 1) =>
		`A${radius} ${radius} 0 ${large} 1 ${write(pointAt(circle, angle))}`;
	const move = `M${write(pointAt(circle, from))}`;
	// No arc of a path runs all around: a whole circle is two halves.
	if (to - from >= TURN) return `${move}${arcTo(from + Math.PI, 0)}${arcTo(to, 0)}`;
	return `${move}${arcTo(to, to - from > Math.PI ? 1 : 0)}`;
}
