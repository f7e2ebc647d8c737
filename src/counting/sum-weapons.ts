import type { Launch, WeaponLabel } from '../table/launch.ts';
import { sizeOf } from './readings/weigh.ts';
import type { Tally } from './tally.ts';

/** What one label adds to the total of a share. */
export interface WeaponSum {
	readonly weapon: WeaponLabel;
	/** Missiles, or records, as the definition has it. */
	readonly sum: number;
	readonly reports: number;
	/** Reports that give no number. */
	readonly blanks: number;
}

/** Splits the total of a tally by label, the largest first; the sums add up to the total. */
export function sumWeapons({ baseRows, definition }: Tally): WeaponSum[] {
	const groups = Map.groupBy(baseRows, ({ weapon }) => weapon.text);
	const sums = [...groups.values()].flatMap((rows) => {
		const [first] = rows;
		return first ? [{ weapon: first.weapon, ...sumRows(rows) }] : [];
	});
	return sums.sort(
		(a, b) => b.sum - a.sum || b.reports - a.reports || (a.weapon.text < b.weapon.text ? -1 : 1),
	);

	function sumRows(rows: readonly Launch[]) {
		return {
			sum: rows.reduce((total, row) => total + sizeOf(row, definition), 0),
			reports: rows.length,
			blanks: rows.filter(({ launched }) => launched === null).length,
		};
	}
}
