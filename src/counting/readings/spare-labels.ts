import type { WeaponLabel } from '../../table/launch.ts';
import { toNumber } from '../fraction.ts';
import { sumWeapons } from '../sum-weapons.ts';
import type { Tally } from '../tally.ts';

/** A total, and the least and the largest total with which its share would be printed the same. */
export interface BoundedTotal {
	readonly tally: Tally;
	readonly first: number;
	readonly last: number;
}

/** Lists every set of so many labels that can be left out of all totals at once and every share is printed the same; labels that are counted are never among them. */
export function listSpareLabels(totals: readonly BoundedTotal[], size: number): string[][] {
	const sums = totals.map(
		({ tally }) => new Map(sumWeapons(tally).map(({ weapon, sum }) => [weapon.text, sum])),
	);
	const counted = totals.flatMap(({ tally }) => tally.rows.map(({ weapon }) => weapon.text));
	const labels = new Set(sums.flatMap((own) => [...own.keys()])).difference(new Set(counted));
	return listSets([...labels].sort(), size).filter((set) =>
		totals.every(({ tally, first, last }, index) => {
			const left = set.reduce((sum, label) => sum + (sums[index]?.get(label) ?? 0), 0);
			const total = toNumber(tally.base) - left;
			return first <= total && total <= last;
		}),
	);
}

/** Sums what a test picks from a total; null where the total can do without it. */
export function sumNeeded(
	{ tally, first }: BoundedTotal,
	test: (label: WeaponLabel) => boolean,
): number | null {
	const sum = sumWeapons(tally)
		.filter(({ weapon }) => test(weapon))
		.reduce((all, { sum: own }) => all + own, 0);
	// Whatever else is left out makes what is too little no larger.
	return toNumber(tally.base) - sum < first ? sum : null;
}

function listSets(labels: readonly string[], size: number): string[][] {
	if (size === 0) return [[]];
	return labels.flatMap((label, at) =>
		listSets(labels.slice(at + 1), size - 1).map((rest) => [label, ...rest]),
	);
}
