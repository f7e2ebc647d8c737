/** How the article rounded what it printed, and so which exact values it stands for. */
export type Rounding =
	/** A whole number, printed as it is. */
	| { readonly kind: 'whole' }
	/** Rounded half up to this many decimals. */
	| { readonly kind: 'decimals'; readonly digits: number }
	/** "Over nine": above the printed whole number and below the next, which would have been printed as ten. */
	| { readonly kind: 'over' };

/** What a claim measures: a count, one count over another, or a count as a share of all missiles. */
export type Measure =
	| { readonly kind: 'count'; readonly period: string }
	| { readonly kind: 'ratio'; readonly period: string; readonly against: string }
	| { readonly kind: 'share'; readonly period: string };

/** A dated note by which an editor publishes a claim that the table no longer supports. */
export interface ClaimNote {
	/** ISO day on which it was written. */
	readonly date: string;
	/** What changed, for the reader. */
	readonly text: string;
}

/** A figure that the article printed, with the rule that rebuilds it. */
export interface Claim {
	/** Stable id, part of the address `/claims/<id>/`. */
	readonly id: string;
	readonly measure: Measure;
	/** The digits as printed: `6.7` for 6.7%. */
	readonly printed: string;
	readonly rounding: Rounding;
	/** A short part of the sentence in which it stands, the figure's own part in square brackets: `fired [74] such missiles`. */
	readonly quote: string;
	/** Where in the article it stands. */
	readonly where: string;
	readonly note: ClaimNote | null;
	/** What the article printed before it corrected itself, oldest first, each up to the day before which it stood. */
	readonly earlier?: readonly { readonly printed: string; readonly until: string }[] | undefined;
}
