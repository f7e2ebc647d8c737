import type { EditionDifference } from '../../editions/compare/compare-editions.ts';
import type { FileProblem } from '../../editions/record/read-edition.ts';

/** What a comparison found, before it is put into words. */
export interface DiffReport {
	readonly old: string;
	readonly next: string;
	/** Errors, by the name of what has them; what has errors is not compared. */
	readonly broken: readonly { readonly name: string; readonly problems: readonly FileProblem[] }[];
	/** Null where something is broken. */
	readonly difference: EditionDifference | null;
	/** What readers would see of it. */
	readonly verdict: string;
}
