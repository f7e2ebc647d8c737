/** A point of a path over the ground, in kilometres. */
export interface PathPoint {
	/** Along the ground from the start. */
	readonly along: number;
	/** Above the ground. */
	readonly height: number;
}

/** A path through the air. */
export interface ProfilePath {
	readonly kind: 'strong' | 'plain';
	readonly points: readonly PathPoint[];
	/** How far along the ground it first rises above the line of sight, in kilometres. */
	readonly clears: number;
	/** Ways in which it could end otherwise. */
	readonly otherEnds: readonly (readonly PathPoint[])[];
	/** Name first, then what is to be said of it. */
	readonly lines: readonly string[];
}

/** A place on an axis with what is written there. */
export interface ProfileTick {
	/** In kilometres. */
	readonly at: number;
	readonly label: string;
}

/** What a flight profile draws: paths between two places on a round Earth, at one scale. */
export interface FlightProfile {
	/** Radius of the Earth in kilometres. */
	readonly radius: number;
	/** From start to end along the ground, in kilometres. */
	readonly distance: number;
	/** The highest first. */
	readonly paths: readonly ProfilePath[];
	/** What is written at the line of sight from the end. */
	readonly sight: string;
	/** Heights at which a line is drawn, lowest first. */
	readonly heights: readonly ProfileTick[];
	/** Distances along the ground, the start and the end among them. */
	readonly distances: readonly ProfileTick[];
}
