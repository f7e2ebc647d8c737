import type { GeoPermissibleObjects } from 'd3';

/** A point of the globe, in degrees, east and north positive. */
export interface MapPoint {
	readonly longitude: number;
	readonly latitude: number;
}

/** A named point of the map. */
export interface MapPlace extends MapPoint {
	readonly label: string;
}

/** An area from which something reaches out: its number is its mark, since an area is no point. */
export interface MapOrigin extends MapPlace {
	readonly number: string;
	/** What is said of it in the list beside a wide map. */
	readonly note: string;
}

/** How far it reaches from every origin. */
export interface MapReach {
	/** Radians of a great circle. */
	readonly angle: number;
	/** The distance, strong: `450 km`. */
	readonly label: string;
	/** The number alone; a narrow map gives the unit at the shortest distance only. */
	readonly short: string;
	/** Lines below the distance, where the map is wide. */
	readonly notes: readonly string[];
}

/** What a reach map draws; shapes are GeoJSON in degrees. */
export interface ReachMap {
	/** The state that is shown whole, tinted as far as something reaches. */
	readonly home: GeoPermissibleObjects;
	readonly land: GeoPermissibleObjects;
	readonly borders: GeoPermissibleObjects;
	/** Corners of the home's outline, which labels keep clear of where they can. */
	readonly outline: readonly MapPoint[];
	readonly origins: readonly MapOrigin[];
	/** Shortest first. */
	readonly reaches: readonly MapReach[];
	/** Most important first; one that finds no room for its name is left out. */
	readonly towns: readonly MapPlace[];
	/** States and seas; one that finds no room is left out. */
	readonly names: readonly MapPlace[];
}
