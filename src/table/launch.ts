import type { Moment } from '../calendar/moment.ts';

/** What kind of weapon a name stands for; everything that is not `drone` is counted as a missile, bombs included. */
export type WeaponClass =
	| 'ballistic'
	| 'aeroballistic'
	| 'hypersonic'
	| 'cruise'
	| 'anti-radiation'
	| 'surface-to-air'
	| 'bomb'
	| 'unknown'
	| 'drone';

/** A model cell, read: what the report said was launched, as whole tokens. */
export interface WeaponLabel {
	/** The one canonical spelling: `X-47 Kinzhal and Iskander-M/KN-23`. */
	readonly text: string;
	/** Parts of the report, each the names between which it does not decide: `[['X-47 Kinzhal'], ['Iskander-M', 'KN-23']]`. */
	readonly parts: readonly (readonly string[])[];
	/** Every class named, each once, in the order of the parts. */
	readonly classes: readonly WeaponClass[];
}

/** One row of the table: one reported launch of one or more weapons. */
export interface Launch {
	readonly start: Moment;
	readonly end: Moment;
	readonly weapon: WeaponLabel;
	readonly launchPlace: string;
	readonly target: string;
	/** Weapons reported launched; null where the cell is blank. Never zero for a blank. */
	readonly launched: number | null;
	/** Weapons reported shot down; null where the cell is blank. */
	readonly destroyed: number | null;
	/** Where it was read: a path such as `kpszsu/posts/pfbid…` or an address, as written. */
	readonly source: string;
	/** Line of the file on which the row starts, counted from 1. */
	readonly line: number;
	/** Row number as a spreadsheet shows it, the header being 1. */
	readonly row: number;
}

/** A row of which some cells may not be readable. */
export type ReadRow = { readonly [Part in keyof Launch]: Launch[Part] | undefined };
