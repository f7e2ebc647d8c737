import type { MarkGroup } from '../kit/mark.ts';

/** A month on the axis. */
export interface MonthSlot {
	/** Short name on the axis. */
	readonly label: string;
	/** The count to write over the marks; null where there is nothing to write. */
	readonly number: string | null;
	/** One for each entry, the surest first, those without a number last. */
	readonly groups: readonly MarkGroup[];
}

/** A stretch of the axis that needs words: hatched where the label was not in use, else a note on empty ground. Places are in months from the left edge. */
export interface MonthStretch {
	readonly kind: 'not-reported' | 'silence';
	readonly from: number;
	readonly to: number;
	readonly label: string;
}

/** What else happened, as a ribbon under the axis. */
export interface Ribbon {
	readonly name: string;
	/** Days that are marked, in months from the left edge. */
	readonly ticks: readonly number[];
	/** From here on the ribbon is thick; null where it never is. */
	readonly thickFrom: number | null;
	/** Words under the ribbon, a strong part and a plain one, between two of its days. */
	readonly labels: readonly (Omit<MonthStretch, 'kind'> & { readonly title: string })[];
}

/** What the columns of a year draw. */
export interface MonthColumns {
	readonly slots: readonly MonthSlot[];
	readonly stretches: readonly MonthStretch[];
	readonly ribbon: Ribbon | null;
}

/** A line of the log: an entry with its marks, something that happened, or days without the label. */
export type LogLine =
	| {
			readonly kind: 'entry';
			readonly day: string;
			readonly groups: readonly MarkGroup[];
			/** Empty where the entry gives none. */
			readonly number: string;
			readonly note: string;
	  }
	| { readonly kind: 'event'; readonly title: string; readonly label: string }
	| { readonly kind: 'not-reported'; readonly day: string; readonly label: string };

/** A part of the log, under a head where it stands alone. */
export interface LogBlock {
	readonly number: string;
	readonly title: string;
	readonly isEmpty: boolean;
	readonly lines: readonly LogLine[];
}
