import type { PathPoint } from '../../charts/flight/data.ts';

/** Knots of a curve, as shares of the distance and of the greatest height. */
interface Knots {
	readonly along: readonly number[];
	readonly height: readonly number[];
}

// Freehand: a climb, a glide, a pull-up and a steep end. Nobody has published the real shape.
const PATH: Knots = {
	along: [0, 0.06, 0.14, 0.24, 0.33, 0.46, 0.6, 0.73, 0.81, 0.86, 0.91, 0.945, 0.975, 1],
	height: [0, 0.34, 0.72, 0.95, 1, 0.95, 0.81, 0.66, 0.59, 0.585, 0.62, 0.58, 0.36, 0],
};

// Where the path might come down instead, had it turned earlier.
const OTHER_ENDS: readonly Knots[] = [
	{ along: [0.73, 0.8, 0.845, 0.875], height: [0.66, 0.5, 0.26, 0] },
	{ along: [0.81, 0.87, 0.915, 0.94], height: [0.59, 0.49, 0.26, 0] },
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

function traceKnots(knots: Knots, distance: number, height: number): PathPoint[] {
	const length = (knots.along.length - 1) * STEPS + 1;
	return Array.from({ length }, (_, step) => {
		const point = interpolate(knots, step / STEPS);
		return { along: point.along * distance, height: point.height * height };
	});
}

// A smooth curve through the knots: a cubic between two, with the slope at each taken from its neighbours.
function interpolate({ along, height }: Knots, place: number): PathPoint {
	const index = Math.min(Math.floor(place), along.length - 2);
	const part = place - index;
	const at = (values: readonly number[], knot: number) =>
		values[Math.max(0, Math.min(values.length - 1, knot))] ?? 0;
	const slope = (knot: number) =>
		(at(height, knot + 1) - at(height, knot - 1)) / (at(along, knot + 1) - at(along, knot - 1));
	const width = at(along, index + 1) - at(along, index);
	const [square, cube] = [part ** 2, part ** 3];
	return {
		along: at(along, index) + width * part,
		height:
			(2 * cube - 3 * square + 1) * at(height, index) +
			(cube - 2 * square + part) * slope(index) * width +
			(3 * square - 2 * cube) * at(height, index + 1) +
			(cube - square) * slope(index + 1) * width,
	};
}
