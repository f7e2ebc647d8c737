import type { PathPoint } from '../../charts/flight/data.ts';

type Knot = readonly [along: number, height: number];

// Freehand, as shares of the distance and of the greatest height: a climb, a glide, a pull-up and a
// steep end. Nobody has published the real shape.
const PATH: readonly Knot[] = [
	[0, 0],
	[0.06, 0.34],
	[0.14, 0.72],
	[0.24, 0.95],
	[0.33, 1],
	[0.46, 0.95],
	[0.6, 0.81],
	[0.73, 0.66],
	[0.81, 0.59],
	[0.86, 0.585],
	[0.91, 0.62],
	[0.945, 0.58],
	[0.975, 0.36],
	[1, 0],
];

// Where the path might come down instead, had it turned earlier.
const OTHER_ENDS: readonly (readonly Knot[])[] = [
	[
		[0.73, 0.66],
		[0.8, 0.5],
		[0.845, 0.26],
		[0.875, 0],
	],
	[
		[0.81, 0.59],
		[0.87, 0.49],
		[0.915, 0.26],
		[0.94, 0],
	],
];

const STEPS = 8;

/** Draws a low path of a length and a greatest height, in kilometres, freehand. */
export function createLowPath(distance: number, height: number): PathPoint[] {
	return traceKnots(PATH, distance, height);
}

/** Draws other ends of the same path, each from where it would leave it. */
export function createOtherEnds(distance: number, height: number): PathPoint[][] {
	return OTHER_ENDS.map((knots) => traceKnots(knots, distance, height));
}

function traceKnots(knots: readonly Knot[], distance: number, height: number): PathPoint[] {
	const points = knots
		.slice(1)
		.flatMap((_, index) =>
			Array.from({ length: STEPS }, (_, step) => interpolate(knots, index, step / STEPS)),
		);
	const last = knots.at(-1);
	return [...points, ...(last ? [last] : [])].map(([along, up]) => ({
		along: along * distance,
		height: up * height,
	}));
}

// A smooth curve through the knots: a cubic between two, with the slope at each taken from its neighbours.
function interpolate(knots: readonly Knot[], index: number, part: number): Knot {
	const [x0, y0] = knots[index] ?? [0, 0];
	const [x1, y1] = knots[index + 1] ?? [x0, y0];
	const width = x1 - x0;
	const [rise, fall] = [slopeAt(knots, index) * width, slopeAt(knots, index + 1) * width];
	const [square, cube] = [part ** 2, part ** 3];
	const y =
		(2 * cube - 3 * square + 1) * y0 +
		(cube - 2 * square + part) * rise +
		(3 * square - 2 * cube) * y1 +
		(cube - square) * fall;
	return [x0 + width * part, y];
}

function slopeAt(knots: readonly Knot[], index: number): number {
	const [before, after] = [
		knots[Math.max(0, index - 1)],
		knots[Math.min(knots.length - 1, index + 1)],
	];
	if (!before || !after || before === after) return 0;
	return (after[1] - before[1]) / (after[0] - before[0]);
}
