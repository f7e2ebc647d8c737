import type { BaseRule } from './base-rules.ts';
import type { LabelRule } from './label-rules.ts';

/** A reading of the table: the choices that every count of KN-23 has to make, each of which goes with most of the others. */
export interface Definition {
	readonly label: LabelRule;
	readonly base: BaseRule;
	/** Which day of a launch decides its period. */
	readonly day: 'start' | 'end';
	/** Missiles add up the launched column; records count rows. */
	readonly unit: 'missiles' | 'records';
	/** What a blank launched cell adds. */
	readonly blank: 'nothing' | 'one';
	/** Whether the period's largest KN-23 record is left out, above and below the line. */
	readonly largest: 'kept' | 'left-out';
}

/** The article's own reading, found by matching its figures: see the method page for what is known and what is inferred. */
export const ARTICLE: Definition = {
	label: 'named',
	base: 'missiles',
	day: 'start',
	unit: 'missiles',
	blank: 'nothing',
	largest: 'kept',
};
