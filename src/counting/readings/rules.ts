import type { WeaponClass, WeaponLabel } from '../../table/launch.ts';
import { createFraction, type Fraction } from '../fraction.ts';
import { COUNTED_NAME, isNaming, type Sureness, selectSureness } from '../sureness.ts';

const ISKANDER = ['Iskander-M', COUNTED_NAME];

/** Every rule for what part of an entry's number counts as KN-23, from 0 to 1; the article's first. */
export const LABEL_RULES = {
	/** Every entry whose label names KN-23, the whole of it: the article's. */
	named: countWhole('exact', 'either', 'mixed'),
	/** Only entries labelled KN-23 and nothing else. */
	exact: countWhole('exact'),
	/** Entries of one weapon that name KN-23; those that mix weapons are left out. */
	single: countWhole('exact', 'either'),
	/** As named, a mixed entry shared evenly between its parts. */
	split: (label) => shareOut(label, () => 1),
	/** As split, and Iskander-M/KN-23 counted half. */
	half: (label) => shareOut(label, (names) => names.length),
	/** Every entry that could hide a KN-23: Iskander-M, KN-23 or Ballistic Missile named. */
	ceiling: (label) => createFraction(isNaming(label, ...ISKANDER, 'Ballistic Missile') ? 1 : 0),
} as const satisfies Readonly<Record<string, (label: WeaponLabel) => Fraction>>;

/** Which part of an entry's number counts as KN-23. */
export type LabelRule = keyof typeof LABEL_RULES;

/** Drones that hit a target with themselves, as the table names them; the others look, or are not named. */
export const ATTACK_DRONES = ['Shahed-136/131', 'Lancet', 'Kub', 'Молнія', 'Привет-82'];

/** Missiles that aircraft fire and that were made against ships, as the table names them. */
export const ANTI_SHIP = ['X-22', 'X-32', 'X-35'];

type Test = (label: WeaponLabel) => boolean;

/** The totals that the form of all readings offers, the article's first. An entry that mixes weapons is left out with any of them. */
export const CHOSEN_BASES = {
	missiles: isMissile,
	'missiles-unmixed': (label) => isMissile(label) && label.parts.length === 1,
	'missiles-without-bombs': leaveOut('bomb'),
	'missiles-without-unknown': leaveOut('unknown'),
	'missiles-without-air-defence': leaveOut('surface-to-air'),
	/** What comes down steeply, as far as a label tells: Kinzhal, Zircon, and S-300 or S-400 fired at the ground are among it. */
	ballistic: takeIn('ballistic', 'aeroballistic', 'hypersonic', 'surface-to-air'),
	iskander: (label) => isNaming(label, ...ISKANDER),
	'missiles-and-drones': () => true,
} as const satisfies Readonly<Record<string, Test>>;

/** Every rule for the launches among which the share is taken. */
export const BASE_RULES = {
	...CHOSEN_BASES,
	'missiles-without-bombs-and-unknown': leaveOut('bomb', 'unknown'),
	/** Bombs, what is not named, and what was made against radars or, fired from aircraft, against ships. */
	'missiles-without-four-kinds': (label) =>
		leaveOut('bomb', 'unknown', 'anti-radiation')(label) && !isNaming(label, ...ANTI_SHIP),
	/** Entries of S-300 or S-400 and nothing else left out; those that name an Iskander-M beside them stay. */
	'missiles-without-air-defence-alone': ({ classes }) =>
		classes.some((kind) => kind !== 'drone' && kind !== 'surface-to-air'),
	'missiles-and-attack-drones': (label) => isMissile(label) || isNaming(label, ...ATTACK_DRONES),
} as const satisfies Readonly<Record<string, Test>>;

/** Among which launches the share is taken. */
export type BaseRule = keyof typeof BASE_RULES;

/** Tells whether a label names anything that is not a drone: what it shares with drones counts as well. */
export function isMissile({ classes }: WeaponLabel): boolean {
	return classes.some((kind) => kind !== 'drone');
}

function takeIn(...kinds: readonly WeaponClass[]): Test {
	return ({ classes }) => classes.some((kind) => kinds.includes(kind));
}

function leaveOut(...kinds: readonly WeaponClass[]): Test {
	return (label) => isMissile(label) && !takeIn(...kinds)(label);
}

function countWhole(...counted: readonly (Sureness | null)[]): (label: WeaponLabel) => Fraction {
	return (label) => createFraction(counted.includes(selectSureness(label)) ? 1 : 0);
}

function shareOut(label: WeaponLabel, divide: (names: readonly string[]) => number): Fraction {
	const part = label.parts.find((names) => names.includes(COUNTED_NAME));
	return part ? createFraction(1, label.parts.length * divide(part)) : createFraction(0);
}
