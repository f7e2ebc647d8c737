import type { WeaponLabel } from '../../table/launch.ts';
import { createFraction, type Fraction } from '../fraction.ts';
import { COUNTED_NAME, isNaming, type Sureness, selectSureness } from '../sureness.ts';

const NONE = createFraction(0);
const WHOLE = createFraction(1);

/** Every rule for what part of an entry's number counts as KN-23, from 0 to 1; the article's first. */
export const LABEL_RULES = {
	/** Every entry whose label names KN-23, the whole of it: the article's. */
	named: countWhole(['exact', 'either', 'mixed']),
	/** Only entries labelled KN-23 and nothing else. */
	exact: countWhole(['exact']),
	/** Entries of one weapon that name KN-23; those that mix weapons are left out. */
	single: countWhole(['exact', 'either']),
	/** As named, a mixed entry shared evenly between its parts. */
	split: (label) => shareOut(label, false),
	/** As split, and Iskander-M/KN-23 counted half. */
	half: (label) => shareOut(label, true),
	/** Every entry that could hide a KN-23: Iskander-M, KN-23 or Ballistic Missile named. */
	ceiling: (label) => (isNamingOne(label, [...ISKANDER, 'Ballistic Missile']) ? WHOLE : NONE),
} as const satisfies Readonly<Record<string, (label: WeaponLabel) => Fraction>>;

/** Which part of an entry's number counts as KN-23. */
export type LabelRule = keyof typeof LABEL_RULES;

/** The two missiles that labels do not tell apart. */
export const ISKANDER: readonly string[] = ['Iskander-M', COUNTED_NAME];

/** Tells whether a label holds one of several names as a whole token. */
export function isNamingOne(label: WeaponLabel, names: Iterable<string>): boolean {
	return [...names].some((name) => isNaming(label, name));
}

function countWhole(counted: readonly Sureness[]): (label: WeaponLabel) => Fraction {
	return (label) => {
		const sureness = selectSureness(label);
		return sureness && counted.includes(sureness) ? WHOLE : NONE;
	};
}

function shareOut(label: WeaponLabel, halveEither: boolean): Fraction {
	const part = label.parts.find((names) => names.includes(COUNTED_NAME));
	if (!part) return NONE;
	return createFraction(1, label.parts.length * (halveEither ? part.length : 1));
}
