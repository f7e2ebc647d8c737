/** One value of a lane. */
export interface LaneDot {
	/** Above zero. */
	readonly value: number;
	/** How it is drawn: as one of many, as one with a name, or as the one that all are compared with. */
	readonly kind: 'other' | 'named' | 'own';
	/** Written at the dot; null for none. */
	readonly label: string | null;
}

/** Values of one kind on a line. */
export interface DotLane {
	readonly label: string;
	/** Every value once. */
	readonly dots: readonly LaneDot[];
	/** Written in the lane where there is nothing to draw. */
	readonly note: string;
	/** Classes by which a page picks the lane out. */
	readonly kind: string;
}

/** Lanes under one heading. */
export interface DotGroup {
	readonly title: string;
	/** Below the heading. */
	readonly subtitle: string;
	readonly lanes: readonly DotLane[];
}

/** What a dot plot with lanes draws, on a logarithmic axis. */
export interface DotLanes {
	readonly groups: readonly DotGroup[];
	/** First and last value of the axis. */
	readonly ends: readonly [low: number, high: number];
	/** Values that the axis names. */
	readonly ticks: readonly { readonly value: number; readonly label: string }[];
	/** The value that means no change: a line through all lanes. */
	readonly even: number;
}
