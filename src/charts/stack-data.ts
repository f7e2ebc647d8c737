import type { MarkGroup } from './mark.ts';

/** A month with two sets of strokes that must not be added up. */
export interface MonthStack {
	readonly label: string;
	/** Null but for the first month of a year. */
	readonly year: string | null;
	/** What counts without doubt. */
	readonly groups: readonly MarkGroup[];
	readonly number: string | null;
	/** What is shown apart. */
	readonly apart: readonly MarkGroup[];
	readonly apartNumber: string | null;
}

/** What stacks of strokes by month draw. */
export interface MonthStacks {
	readonly months: readonly MonthStack[];
	/** Written once, where the strokes that stand apart begin. */
	readonly apartNote: string;
	/** In months from the start: from here on nothing is reported separately. */
	readonly end: number;
	readonly notReported: string;
}
