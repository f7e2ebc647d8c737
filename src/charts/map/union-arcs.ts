import { round } from '../kit/chart.ts';

/** A circle in pixels. */
export interface Circle {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/** A piece of a circle between two angles in radians, clockwise from the right; a whole circle spans 2π. */
export interface Arc {
	readonly circle: Circle;
	readonly from: number;
	readonly to: number;
}

type Interval = readonly [from: number, to: number];

const TURN = 2 * Math.PI;

/** Lists the pieces of circles that bound their union: the line that encloses all that lies in at least one of them. */
export function listUnionArcs(circles: readonly Circle[]): Arc[] {
	return circles.flatMap((circle, index) => {
		const others = circles.filter((other, place) => isOther(circle, other, place < index));
		const covered = others.map((other) => coverCircle(circle, other));
		return listGaps(covered.flat()).map(([from, to]) => ({ circle, from, to }));
	});
}

/** Writes arcs as the data of a path. */
export function formatArcs(arcs: readonly Arc[]): string {
	return arcs.map(formatArc).join('');
}

/** Makes a whole circle an arc. */
export function wholeArc(circle: Circle): Arc {
	return { circle, from: 0, to: TURN };
}

/** Lists points along arcs, at most a step of pixels apart, the ends left out. */
export function listPoints(arcs: readonly Arc[], step: number): { x: number; y: number }[] {
	return arcs.flatMap(({ circle, from, to }) => {
		const count = Math.max(1, Math.ceil(((to - from) * circle.radius) / step));
		return Array.from({ length: count }, (_, index) =>
			pointAt(circle, from + ((to - from) * (index + 0.5)) / count),
		);
	});
}

function pointAt({ x, y, radius }: Circle, angle: number): { x: number; y: number } {
	return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
}

// Of two equal circles the first one counts.
function isOther(circle: Circle, other: Circle, isBefore: boolean): boolean {
	const isSame = circle.x === other.x && circle.y === other.y && circle.radius === other.radius;
	return isSame ? isBefore : true;
}

function coverCircle(circle: Circle, other: Circle): Interval[] {
	const distance = Math.hypot(other.x - circle.x, other.y - circle.y);
	if (distance + circle.radius <= other.radius) return [[0, TURN]];
	if (distance >= circle.radius + other.radius || distance + other.radius <= circle.radius)
		return [];
	const middle = Math.atan2(other.y - circle.y, other.x - circle.x);
	const half = Math.acos(
		(circle.radius ** 2 + distance ** 2 - other.radius ** 2) / (2 * circle.radius * distance),
	);
	const from = (middle - half + TURN) % TURN;
	const to = from + 2 * half;
	return to > TURN
		? [
				[from, TURN],
				[0, to - TURN],
			]
		: [[from, to]];
}

// What the intervals leave of a turn; a gap that runs through angle zero stays in one piece.
function listGaps(covered: readonly Interval[]): Interval[] {
	const gaps: Interval[] = [];
	let end = 0;
	for (const [from, to] of [...covered].sort((a, b) => a[0] - b[0])) {
		if (from > end) gaps.push([end, from]);
		end = Math.max(end, to);
	}
	if (end < TURN) gaps.push([end, TURN]);
	const [first, last] = [gaps[0], gaps.at(-1)];
	if (!first || !last || first === last || first[0] > 0 || last[1] < TURN) return gaps;
	return [...gaps.slice(1, -1), [last[0], first[1] + TURN]];
}

function formatArc({ circle, from, to }: Arc): string {
	const radius = round(circle.radius);
	const start = pointAt(circle, from);
	const arcTo = (angle: number, large: 0 | 1) => {
		const end = pointAt(circle, angle);
		return `A${radius} ${radius} 0 ${large} 1 ${round(end.x)} ${round(end.y)}`;
	};
	const move = `M${round(start.x)} ${round(start.y)}`;
	if (to - from >= TURN) return `${move}${arcTo(from + Math.PI, 0)}${arcTo(to, 0)}`;
	return `${move}${arcTo(to, to - from > Math.PI ? 1 : 0)}`;
}
