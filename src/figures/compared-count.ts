import type { Period } from '../analysis/period.ts';
import type { CountElsewhere } from '../context/parse-context.ts';

/** A count by somebody else beside what the list has for the same days. */
export interface ComparedCount {
	readonly count: CountElsewhere;
	/** The days compared: from the first known use where the source names no first day. */
	readonly period: Period;
	/** Missiles in the list on those days; null where the label was not in use on any of them. */
	readonly own: number | null;
}
