import type { WeaponClass, WeaponLabel } from '../../table/launch.ts';
import { ISKANDER, isNamingOne } from './label-rules.ts';

type Test = (label: WeaponLabel) => boolean;

/** The totals that the form of all readings offers, the article's first. An entry that mixes weapons is left out with any of them. */
export const CHOSEN_BASES = {
	missiles: isMissile,
	'missiles-unmixed': (label) => isMissile(label) && label.parts.length === 1,
	'missiles-without-bombs': leaveOut('bomb'),
	'missiles-without-unknown': leaveOut('unknown'),
	'missiles-without-air-defence': leaveOut('surface-to-air'),
	/** What comes down steeply, as far as a label tells: Kinzhal, Zircon, and S-300 or S-400 fired at the ground are among it. */
	ballistic: ({ classes }) => classes.some((kind) => STEEP.has(kind)),
	iskander: (label) => isNamingOne(label, ISKANDER),
	'missiles-and-drones': () => true,
} as const satisfies Readonly<Record<string, Test>>;

/** Every rule for the launches among which the share is taken. */
export const BASE_RULES = {
	...CHOSEN_BASES,
	'missiles-without-bombs-and-unknown': leaveOut('bomb', 'unknown'),
	/** Bombs, what is not named, and what was made against radars or, fired from aircraft, against ships. */
	'missiles-without-four-kinds': (label) =>
		leaveOut('bomb', 'unknown', 'anti-radiation')(label) && !isNamingOne(label, ANTI_SHIP),
	/** Entries of S-300 or S-400 and nothing else left out; those that name an Iskander-M beside them stay. */
	'missiles-without-air-defence-alone': ({ classes }) =>
		classes.some((kind) => kind !== 'drone' && kind !== 'surface-to-air'),
	'missiles-and-attack-drones': (label) => isMissile(label) || isNamingOne(label, ATTACK_DRONES),
} as const satisfies Readonly<Record<string, Test>>;

/** Among which launches the share is taken. */
export type BaseRule = keyof typeof BASE_RULES;

/** Drones that hit a target with themselves, as the table names them; the others look, or are not named. */
export const ATTACK_DRONES: ReadonlySet<string> = new Set([
	'Shahed-136/131',
	'Lancet',
	'Kub',
	'Молнія',
	'Привет-82',
]);

/** Missiles that aircraft fire and that were made against ships, as the table names them. */
export const ANTI_SHIP: ReadonlySet<string> = new Set(['X-22', 'X-32', 'X-35']);

const STEEP: ReadonlySet<WeaponClass> = new Set([
	'ballistic',
	'aeroballistic',
	'hypersonic',
	'surface-to-air',
]);

function isMissile({ classes }: WeaponLabel): boolean {
	return classes.some((kind) => kind !== 'drone');
}

function leaveOut(...kinds: readonly WeaponClass[]): Test {
	return (label) => isMissile(label) && !kinds.some((kind) => label.classes.includes(kind));
}
