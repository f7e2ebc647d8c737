/** A multiple with a name. */
export interface RankRow {
	readonly label: string;
	/** Above zero; null where there is none to draw. */
	readonly value: number | null;
	/** The value as it is written beside its dot. */
	readonly number: string;
	/** Written behind the number, or in place of a dot; null for none. */
	readonly note: string | null;
}

/** A value that all others are seen against: a line through the whole drawing. */
export interface RankLine {
	readonly value: number;
	/** Written at its head. */
	readonly label: string;
}

/** What a plot of ranked multiples draws, on a logarithmic axis. */
export interface RankedDots {
	/** Multiples under headings, in the order in which they are drawn. */
	readonly groups: readonly { readonly title: string; readonly rows: readonly RankRow[] }[];
	/** First and last value of the axis. */
	readonly ends: readonly [low: number, high: number];
	/** The value that means no change: every dot hangs on it by a line. */
	readonly even: RankLine;
	/** The value that all are compared with; null where there is none. */
	readonly own: RankLine | null;
}
