import type { WeaponLabel } from '../../table/launch.ts';
import { sumWeapons } from '../sum-weapons.ts';
import type { Tally } from '../tally.ts';

/** A total, and the totals with which its share would be printed the same. */
export interface BoundedTotal {
	readonly tally: Tally;
	/** The least such total. */
	readonly first: number;
	/** The largest such total. */
	readonly last: number;
}

/** Lists every set of so many labels that can be left out of all totals at once and every share is printed the same; labels that are counted are never among them. */
export function listSpareLabels(totals: readonly BoundedTotal[], size: number): string[][] {
	const sums = totals.map(({ tally }) => sumLabels(tally));
	const counted = new Set(
		totals.flatMap(({ tally }) => tally.rows.map(({ weapon }) => weapon.text)),
	);
	const labels = [...new Set(sums.flatMap((own) => [...own.keys()]))]
		.filter((label) => !counted.has(label))
		.sort();
	return listSets(labels, size).filter((set) =>
		totals.every((total, index) => {
			const left = set.reduce((sum, label) => sum + (sums[index]?.get(label) ?? 0), 0);
			return isHolding(total, sumAll(total) - left);
		}),
	);
}

/** Sums what a test picks from a total; null where the total can do without it. */
export function sumNeeded(
	total: BoundedTotal,
	test: (label: WeaponLabel) => boolean,
): number | null {
	const sum = sumWeapons(total.tally)
		.filter(({ weapon }) => test(weapon))
		.reduce((all, { sum: own }) => all + own, 0);
	// Whatever else is left out makes what is too little no larger.
	return sumAll(total) - sum < total.first ? sum : null;
}

function isHolding({ first, last }: BoundedTotal, sum: number): boolean {
	return first <= sum && sum <= last;
}

function sumAll({ tally }: BoundedTotal): number {
	return tally.base.numerator / tally.base.denominator;
}

function sumLabels(tally: Tally): ReadonlyMap<string, number> {
	return new Map(sumWeapons(tally).map(({ weapon, sum }) => [weapon.text, sum]));
}

function listSets(labels: readonly string[], size: number): string[][] {
	if (size === 0) return [[]];
	return labels.flatMap((label, at) =>
		listSets(labels.slice(at + 1), size - 1).map((rest) => [label, ...rest]),
	);
}
