import { EARTH_RADIUS } from './great-circle.ts';

/** Gives the greatest height of the least-energy arc over a distance; both in kilometres. */
export function measureApogee(distance: number): number {
	return measureArcHeight(distance, distance / 2);
}

/** Gives the height of the least-energy arc over a distance at a way along the ground from its start, all in kilometres. */
export function measureArcHeight(distance: number, along: number): number {
	const { half, eccentricity, parameter } = createEllipse(distance);
	const angle = along / EARTH_RADIUS - half;
	return parameter / (1 - eccentricity * Math.cos(angle)) - EARTH_RADIUS;
}

/** Gives the share of the ground distance, from 0 to 1, over which the arc is higher than a height in kilometres. */
export function measureShareAbove(distance: number, height: number): number {
	const { half, eccentricity, parameter } = createEllipse(distance);
	const cosine = (1 - parameter / (EARTH_RADIUS + height)) / eccentricity;
	return cosine >= 1 ? 0 : Math.min(1, Math.acos(cosine) / half);
}

// The arc of a body thrown with the least energy that carries it over a distance, on a round Earth
// without air: an ellipse about the Earth's centre whose other focus lies on the straight line from
// start to end (American Journal of Physics, doi 10.1119/1.4928176). `half` is half of the angle
// between start and end in radians, `parameter` the semi-latus rectum in kilometres.
function createEllipse(distance: number) {
	const half = distance / EARTH_RADIUS / 2;
	const eccentricity = Math.cos(half) / (1 + Math.sin(half));
	const semiMajor = (EARTH_RADIUS * (1 + Math.sin(half))) / 2;
	return { half, eccentricity, parameter: semiMajor * (1 - eccentricity ** 2) };
}
