import type { MarkKind } from './mark.ts';

/** What one kind of label adds up to, month by month. */
export interface LabelLane {
	readonly label: string;
	/** The stroke that stands for it, stretched to a bar. */
	readonly kind: MarkKind;
	/** One number a month. */
	readonly values: readonly number[];
	/** Whether it is reported within the window alone. */
	readonly windowed: boolean;
}

/** Lanes that share a column of the narrow drawing. */
export interface LabelColumn {
	readonly head: readonly string[];
	readonly lanes: readonly LabelLane[];
}

/** What a drawing of labels over time shows. */
export interface LabelTimes {
	/** Short name of every month; the year stands with the first month of it. */
	readonly months: readonly { readonly label: string; readonly year: string | null }[];
	readonly columns: readonly LabelColumn[];
	/** In months from the start; outside of it windowed lanes are hatched. */
	readonly window: { readonly from: number; readonly to: number };
	readonly notReported: string;
}

/** Gives the stretches of months outside of the window that are not empty. */
export function listOutside({ months, window }: LabelTimes): { from: number; to: number }[] {
	return [
		{ from: 0, to: window.from },
		{ from: window.to, to: months.length },
	].filter(({ from, to }) => to > from);
}
