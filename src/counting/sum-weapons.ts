import type { Launch, WeaponLabel } from '../table/launch.ts';
import { sizeOf, type Tally } from './tally.ts';

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
	const sumOf = ([first, ...rest]: readonly Launch[]): WeaponSum[] => {
		if (!first) return [];
		const rows = [first, ...rest];
		const sum = rows.reduce((total, row) => total + sizeOf(row, definition), 0);
		const blanks = rows.filter(({ launched }) => launched === null).length;
		return [{ weapon: first.weapon, sum, reports: rows.length, blanks }];
	};
	const groups = Map.groupBy(baseRows, ({ weapon }) => weapon.text);
	return [...groups.values()]
		.flatMap(sumOf)
		.sort(
			(a, b) => b.sum - a.sum || b.reports - a.reports || (a.weapon.text < b.weapon.text ? -1 : 1),
		);
}
