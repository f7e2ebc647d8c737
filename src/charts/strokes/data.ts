import type { MarkGroup, MarkKind } from '../kit/mark.ts';

/** Strokes of one kind in a count, and what they are. */
export interface StrokePart {
	readonly kind: MarkKind;
	/** One for each entry, in the order of time. */
	readonly groups: readonly MarkGroup[];
	/** With its number, as it stands beside or below the strokes. */
	readonly label: string;
	/** The same in fewer words; left out where it has none. */
	readonly short?: string;
}

/** What somebody else counted over nearly the same days, drawn as a line on the scale of the strokes. */
export interface OtherCount {
	readonly count: number;
	/** The first line is set stronger than those after it. */
	readonly lines: readonly string[];
}

/** One count told as a number and as strokes. */
export interface StrokeCount {
	readonly number: string;
	readonly caption: string;
	/** The surest first; parts that are not counted last. */
	readonly parts: readonly StrokePart[];
	readonly other?: OtherCount | null;
}
