import { SURENESSES, type Sureness, selectSureness } from '../../counting/sureness.ts';
import type { Launch } from '../../table/launch.ts';

/** An entry by which a kind of mark is explained. */
export interface Example {
	readonly sureness: Sureness;
	readonly row: Launch;
}

/** Picks the first entry of each degree of sureness, surest first: the real ones by which the marks are explained. */
export function selectExamples(rows: readonly Launch[]): readonly Example[] {
	return SURENESSES.flatMap((sureness) => {
		const row = rows.find(
			({ weapon, launched }) => launched !== null && selectSureness(weapon) === sureness,
		);
		return row ? [{ sureness, row }] : [];
	});
}
