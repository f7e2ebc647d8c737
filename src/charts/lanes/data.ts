/** One value of a lane. */
export interface LaneDot {
	/** Above zero. */
	readonly value: number;
	/** How it is drawn: as one of many, as one with a name, or as the one that all are compared with. */
	readonly kind: 'other' | 'named' | 'own';
	/** The set that it belongs to, as a class: drawings may tell sets apart by colour, and a page may pick one out. */
	readonly set: string;
	/** Written at the dot; null for none. */
	readonly label: string | null;
}

/** Values of one kind on a line. */
export interface DotLane {
	readonly label: string;
	/** Every value of a set once. */
	readonly dots: readonly LaneDot[];
	/** Written in the lane where there is nothing to draw. */
	readonly note: string;
	/** Classes by which a page picks the lane out. */
	readonly kind: string;
}

/** What a dot plot with lanes draws, on a logarithmic axis. */
export interface DotLanes {
	readonly lanes: readonly DotLane[];
	/** First and last value of the axis. */
	readonly ends: readonly [low: number, high: number];
	/** Values that the axis names. */
	readonly ticks: readonly { readonly value: number; readonly label: string }[];
	/** The value that means no change: a line through all lanes. */
	readonly even: number;
}
