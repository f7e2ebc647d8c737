import type { MarkGroup } from './mark.ts';

/** One band of time, a month as a rule. */
export interface UnitBand {
	/** Short name on the axis. */
	readonly label: string;
	/** The count to write at the strokes; null where there is nothing to write. */
	readonly number: string | null;
	readonly groups: readonly MarkGroup[];
	readonly blanks: readonly MarkGroup[];
	/** Step of the told sequence to which the band belongs, counted from 1; null for none. */
	readonly step: number | null;
}

/** A dated line across the bands. */
export interface UnitEvent {
	/** In bands from the left edge of the first: 5.6 is six tenths into the sixth. */
	readonly at: number;
	/** The day, set strong. */
	readonly title: string;
	readonly label: string;
	/** Whether it comes before the first report of its band. */
	readonly leads: boolean;
}

/** A stretch of bands that needs a word: hatched where nothing could be reported, else a note on the empty ground. */
export interface UnitStretch {
	readonly kind: 'not-reported' | 'note';
	/** In bands from the left edge of the first. */
	readonly from: number;
	readonly to: number;
	readonly label: string;
}

/** What a unit timeline draws. */
export interface UnitTimeline {
	readonly bands: readonly UnitBand[];
	readonly events: readonly UnitEvent[];
	readonly stretches: readonly UnitStretch[];
}
