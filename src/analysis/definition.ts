/** Which part of a row's number counts as KN-23. */
export type LabelRule =
	/** Every row whose label names KN-23, the whole row: the article's. */
	| 'named'
	/** Only rows labelled exactly KN-23. */
	| 'exact'
	/** Rows of one weapon that name KN-23; reports that mix weapons are left out. */
	| 'single'
	/** As named, a mixed report shared evenly between its parts. */
	| 'split'
	/** As split, and Iskander-M/KN-23 counted half. */
	| 'half'
	/** Every row that could hold a KN-23: Iskander-M, KN-23 or Ballistic Missile named. */
	| 'ceiling';

/** Among which launches the share is taken. */
export type BaseRule =
	| 'missiles'
	| 'missiles-unmixed'
	| 'missiles-without-bombs'
	| 'missiles-without-unknown'
	| 'missiles-without-air-defence'
	| 'ballistic'
	| 'iskander'
	| 'missiles-and-drones';

/** A reading of the table: every choice that a count of KN-23 has to make. */
export interface Definition {
	readonly id: string;
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
	id: 'article',
	label: 'named',
	base: 'missiles',
	day: 'start',
	unit: 'missiles',
	blank: 'nothing',
	largest: 'kept',
};
