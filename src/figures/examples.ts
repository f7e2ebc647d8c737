import { SURENESSES, selectSureness } from '../analysis/sureness.ts';
import type { Launch } from '../launches/launch.ts';

/** Picks the first report of each degree of sureness, surest first: the real rows by which the grammar is explained. */
export function selectExamples(rows: readonly Launch[]): Launch[] {
	return SURENESSES.flatMap((sureness) => {
		const first = rows.find(
			({ weapon, launched }) => launched !== null && selectSureness(weapon) === sureness,
		);
		return first ? [first] : [];
	});
}
