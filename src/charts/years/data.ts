import type { RowKind } from '../kit/mark-rows.ts';

/** Marks of one kind. */
export interface YearsPart {
	readonly kind: RowKind;
	readonly count: number;
}

/** A month of several years. */
export interface YearsMonth {
	/** `Jan`. */
	readonly label: string;
	/** The surest first. */
	readonly named: readonly YearsPart[];
	/** In one number with other things, and so not divided. */
	readonly mixed: number;
	/** Under labels that could hide what is counted. */
	readonly hidden: readonly YearsPart[];
	/** What is written at each; empty where there is nothing to write. */
	readonly numbers: Readonly<Record<'named' | 'mixed' | 'hidden', string>>;
}

/** The head of a year, at its first month. */
export interface YearHead {
	readonly at: number;
	readonly year: string;
	/** Set as what is counted; empty for a year without. */
	readonly sum: string;
	readonly rest: string;
}

/** Time in which the label was not in use, in months from the left edge. */
export interface UnusedTime {
	readonly from: number;
	readonly to: number;
	readonly label: string;
}

/** Months of several years with what is named, what is mixed, and what could hide more. */
export interface Years {
	readonly months: readonly YearsMonth[];
	readonly heads: readonly YearHead[];
	readonly unused: readonly UnusedTime[];
	/** A note on empty ground, from a month on; null for none. */
	readonly silence: UnusedTime | null;
	readonly words: {
		readonly named: string;
		/** Beside the first mixed marks. */
		readonly mixed: string;
		readonly hidden: string;
		/** The same for the head of a column. */
		readonly hiddenHead: readonly string[];
		readonly kinds: readonly { readonly kind: RowKind; readonly label: string }[];
	};
}
