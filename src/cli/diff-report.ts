import type { EditionDifference } from '../claims/compare-edition.ts';
import type { Problem } from '../launches/problem.ts';

/** What a comparison found, before it is put into words. */
export interface DiffReport {
	readonly old: string;
	readonly next: string;
	/** Tables that have errors and so cannot be compared, each with what is wrong. */
	readonly broken: readonly { readonly name: string; readonly problems: readonly Problem[] }[];
	/** Null where a table is broken, or where no edition was accepted yet. */
	readonly difference: EditionDifference | null;
	/** How the project's table stands to the accepted edition, in words; empty where two other files are compared. */
	readonly verdict: string;
}
