import { createPeriod, type Period } from '../../calendar/period.ts';
import { sumInterceptions } from '../../counting/launched.ts';
import { ARTICLE } from '../../counting/readings/definition.ts';
import { selectSureness } from '../../counting/sureness.ts';
import { countPeriod } from '../../counting/tally.ts';
import type { Launch } from '../../table/launch.ts';
import type { Story } from '../story.ts';

/** Weapons that are compared, by their labels. */
export type Weapon = 'kn-23' | 'iskander' | 'kinzhal' | 'air-defence' | 'cruise';

/** A weapon with what was reported of it; only entries that give both numbers. */
export interface InterceptedWeapon {
	readonly id: Weapon;
	readonly launched: number;
	readonly destroyed: number;
}

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
	readonly peaks: readonly {
		readonly day: string;
		readonly launched: number;
		readonly destroyed: number;
	}[];
}

// Labels of one weapon: a label that mixes these with others is left out.
const LABELS: Readonly<Record<Exclude<Weapon, 'kn-23'>, ReadonlySet<string>>> = {
	iskander: new Set(['Iskander-M']),
	kinzhal: new Set(['X-47 Kinzhal']),
	'air-defence': new Set(['C-300', 'C-400', 'C-300/C-400']),
	cruise: new Set(['X-101/X-555', 'Kalibr', 'X-101/X-555 and Kalibr']),
};
const WEAPONS: readonly Weapon[] = ['kn-23', 'iskander', 'kinzhal', 'cruise'];

/** Sums what was reported shot down in the second half of 2024. */
export function selectInterceptions({ launches }: Story): Interceptions {
	const period = createPeriod('2024-H2');
	const { baseRows } = countPeriod(launches, ARTICLE, period);
	const rowsOf = (id: Weapon) => baseRows.filter((row) => selectWeapon(row) === id);
	const sum = (id: Weapon) => {
		const { launched, destroyed } = sumInterceptions(rowsOf(id));
		return { id, launched, destroyed };
	};
	const share = ({ launched, destroyed }: InterceptedWeapon) =>
		launched === 0 ? 0 : destroyed / launched;
	const left = baseRows.filter((row) => selectWeapon(row) === null);
	const count = (rows: readonly Launch[]) =>
		rows.reduce((total, { launched }) => total + (launched ?? 0), 0);
	return {
		period,
		weapons: [...WEAPONS.map(sum).sort((a, b) => share(b) - share(a)), sum('air-defence')],
		left: { missiles: count(left), entries: left.length },
		all: count(baseRows),
		peaks: rowsOf('kn-23')
			.map(({ start, launched, destroyed }) => ({
				day: start.day,
				launched: launched ?? 0,
				destroyed: destroyed ?? 0,
			}))
			.sort((a, b) => b.destroyed - a.destroyed)
			.slice(0, 2),
	};
}

function selectWeapon({ weapon }: Launch): Weapon | null {
	if (selectSureness(weapon) !== null) return 'kn-23';
	const all: readonly Exclude<Weapon, 'kn-23'>[] = ['iskander', 'kinzhal', 'air-defence', 'cruise'];
	return all.find((id) => LABELS[id].has(weapon.text)) ?? null;
}
