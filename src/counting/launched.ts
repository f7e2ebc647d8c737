import type { Launch } from '../table/launch.ts';
import { type Sureness, selectSureness } from './sureness.ts';

/** Missiles of a set of rows by how surely their labels say KN-23; rows that do not name it add nothing. */
export type SurenessCounts = Readonly<Record<Sureness, number>>;

/** Sums the launched numbers of rows; a blank adds nothing. */
export function sumLaunched(rows: readonly Launch[]): number {
	return rows.reduce((sum, { launched }) => sum + (launched ?? 0), 0);
}

/** Sums the launched numbers of rows by sureness; a blank adds nothing. */
export function sumBySureness(rows: readonly Launch[]): SurenessCounts {
	const counts: Record<Sureness, number> = { exact: 0, either: 0, mixed: 0 };
	for (const { weapon, launched } of rows) {
		const sureness = selectSureness(weapon);
		if (sureness) counts[sureness] += launched ?? 0;
	}
	return counts;
}

/** Sums the launched and destroyed numbers of the rows that give both; `rows` counts those rows. */
export function sumInterceptions(rows: readonly Launch[]) {
	const totals = { launched: 0, destroyed: 0, rows: 0 };
	for (const { launched, destroyed } of rows) {
		if (launched === null || destroyed === null) continue;
		totals.launched += launched;
		totals.destroyed += destroyed;
		totals.rows += 1;
	}
	return totals;
}
