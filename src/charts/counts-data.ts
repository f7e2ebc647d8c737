/** A count by somebody else, with the days that it covers. */
export interface OtherCount {
	readonly value: number;
	/** Whether it was said as a least number: then it points up. */
	readonly isLeast: boolean;
	/** In months from the start of the axis; null where the first day was not said. */
	readonly from: number | null;
	readonly to: number;
	/** The number as it was said, `at least 60`. */
	readonly number: string;
	/** Who said it and when. */
	readonly label: string;
	/** What was counted. */
	readonly note: string;
	/** What the own count has for the same days; null where it could have none. */
	readonly own: number | null;
}

/** What a drawing of one count against others shows. */
export interface CountsAgainst {
	readonly months: readonly string[];
	/** The own count, added up: months from the start, and the total from there on. */
	readonly steps: readonly { readonly at: number; readonly total: number }[];
	/** In months: before it nothing could be counted. */
	readonly start: number;
	readonly startLabel: string;
	readonly others: readonly OtherCount[];
	/** Names the own count. */
	readonly own: (total: string) => string;
	readonly notReported: string;
}
