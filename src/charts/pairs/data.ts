import type { MarkKind } from '../kit/mark.ts';

/** How a number was said, as its line ends: at a cap, in an arrow for at least so many, in dashes for about so many. */
export type LineEnd = 'exact' | 'least' | 'about';

/** What somebody said beside what the list has for the same days. */
export interface Pair {
	/** The days compared, set strong, and who said it. */
	readonly head: string;
	readonly who: string;
	readonly said: { readonly count: number; readonly end: LineEnd; readonly label: string };
	/** Null where the label was not in use on any of the days. */
	readonly own: {
		readonly parts: readonly { readonly kind: MarkKind; readonly count: number }[];
		readonly label: string;
	} | null;
	/** How the two compare, in a word or two. */
	readonly verdict: string;
}

/** Pairs under a common head. */
export interface PairGroup {
	readonly title: string;
	readonly pairs: readonly Pair[];
}
