/** Mean radius of the Earth in kilometres, as used for every distance of the site. */
export const EARTH_RADIUS = 6371;

/** A point of the Earth in degrees, east and north positive. */
export interface Point {
	readonly longitude: number;
	readonly latitude: number;
}

/** Measures the way between two points over a round Earth, in kilometres, by the haversine formula. */
export function measureDistance(from: Point, to: Point): number {
	const [south, north] = [toRadians(from.latitude), toRadians(to.latitude)];
	const height = Math.sin((north - south) / 2) ** 2;
	const width = Math.sin(toRadians(to.longitude - from.longitude) / 2) ** 2;
	return (
		2 * EARTH_RADIUS * Math.asin(Math.sqrt(height + Math.cos(south) * Math.cos(north) * width))
	);
}

/** Gives how high a straight line of sight from the ground stands above the ground at a distance, in kilometres: what is lower there lies below the horizon. The bending of radio waves by the air is left out. */
export function measureHorizon(distance: number): number {
	return EARTH_RADIUS * (1 / Math.cos(distance / EARTH_RADIUS) - 1);
}

function toRadians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
