import type { Period } from '../../calendar/period.ts';
import { countArticle, HALVES } from '../../counting/article.ts';
import { createFraction } from '../../counting/fraction.ts';
import { sumInterceptions, sumLaunched } from '../../counting/launched.ts';
import { selectSureness } from '../../counting/sureness.ts';
import type { Part } from '../../counting/tally.ts';
import type { Launch } from '../../table/launch.ts';
import type { Story } from '../story.ts';

/** Weapons that are compared, by their labels. */
export type Weapon = 'kn-23' | 'iskander' | 'kinzhal' | 'cruise' | 'air-defence';

/** Missiles launched and of them those reported shot down. */
export interface Intercepted {
	readonly launched: number;
	readonly destroyed: number;
}

/** A weapon with what was reported of it; only entries that give both numbers. */
export type InterceptedWeapon = Intercepted & { readonly id: Weapon };

/** What was reported shot down in a half-year. */
export interface Interceptions {
	readonly period: Period;
	/** The largest share first; S-300 and S-400, which are hardly ever reported shot down, apart at the end. */
	readonly weapons: readonly InterceptedWeapon[];
	/** Missiles under other labels, and the entries that give them. */
	readonly left: { readonly missiles: number; readonly entries: number };
	/** Missiles among all of the period. */
	readonly all: number;
	/** The two days on which most counted missiles were reported shot down. */
	readonly peaks: readonly (Intercepted & { readonly day: string })[];
}

// Labels of one weapon: a label that mixes these with others is left out.
const LABELS: ReadonlyMap<string, Weapon> = new Map([
	['Iskander-M', 'iskander'],
	['X-47 Kinzhal', 'kinzhal'],
	['X-101/X-555', 'cruise'],
	['Kalibr', 'cruise'],
	['X-101/X-555 and Kalibr', 'cruise'],
	['C-300', 'air-defence'],
	['C-400', 'air-defence'],
	['C-300/C-400', 'air-defence'],
]);

/** Sums what was reported shot down in the second half of 2024. */
export function selectInterceptions({ launches }: Story): Interceptions {
	const [, period] = HALVES;
	const { baseRows } = countArticle(launches, period);
	const rows = Map.groupBy(baseRows, selectWeapon);
	const sum = (id: Weapon) => ({ id, ...sumInterceptions(rows.get(id) ?? []) });
	const share = ({ launched, destroyed }: Intercepted) => destroyed / Math.max(1, launched);
	const left = rows.get(null) ?? [];
	return {
		period,
		weapons: [
			...(['kn-23', 'iskander', 'kinzhal', 'cruise'] as const)
				.map(sum)
				.sort((a, b) => share(b) - share(a)),
			sum('air-defence'),
		],
		left: { missiles: sumLaunched(left), entries: left.length },
		all: sumLaunched(baseRows),
		peaks: (rows.get('kn-23') ?? [])
			.map((row) => ({
				day: row.start.day,
				launched: row.launched ?? 0,
				destroyed: row.destroyed ?? 0,
			}))
			.sort((a, b) => b.destroyed - a.destroyed)
			.slice(0, 2),
	};
}

/** Tells which of the compared weapons a label names; null for others and for mixed ones. */
export function selectWeapon({ weapon }: Launch): Weapon | null {
	return selectSureness(weapon) !== null ? 'kn-23' : (LABELS.get(weapon.text) ?? null);
}

/** Gives what was shot down as a part of what was launched. */
export function partOf({ launched, destroyed }: Intercepted): Part {
	return { count: createFraction(destroyed), base: createFraction(launched) };
}
