import type { Launch, WeaponLabel } from '../launches/launch.ts';
import type { BaseRule, Definition, LabelRule } from './definition.ts';
import { createFraction, type Fraction } from './fraction.ts';
import { COUNTED_NAME, isNaming, selectSureness } from './sureness.ts';

const NONE = createFraction(0);
const WHOLE = createFraction(1);

/** Gives the part of a row that a label rule counts as KN-23, from 0 to 1. */
export function weighLabel(label: WeaponLabel, rule: LabelRule): Fraction {
	if (rule === 'ceiling') return isPossible(label) ? WHOLE : NONE;
	const sureness = selectSureness(label);
	if (sureness === null) return NONE;
	if (rule === 'named') return WHOLE;
	if (rule === 'exact') return sureness === 'exact' ? WHOLE : NONE;
	if (rule === 'single') return sureness === 'mixed' ? NONE : WHOLE;
	return shareOut(label, rule === 'half');
}

/** Tells whether a label belongs to the launches among which the share is taken. */
export function isInBase(label: WeaponLabel, rule: BaseRule): boolean {
	const { classes, parts } = label;
	if (rule === 'missiles-and-drones') return true;
	if (classes.every((kind) => kind === 'drone')) return false;
	if (rule === 'missiles-unmixed') return parts.length === 1;
	if (rule === 'missiles-without-bombs') return !classes.includes('bomb');
	if (rule === 'missiles-without-unknown') return !classes.includes('unknown');
	if (rule === 'missiles-without-air-defence') return !classes.includes('surface-to-air');
	if (rule === 'ballistic') return classes.some((kind) => BALLISTIC.has(kind));
	if (rule === 'iskander') return isPossible(label, false);
	return true;
}

/** Gives what one row adds to a sum: its launched number, one for a record, what the definition says for a blank. */
export function sizeOf({ launched }: Launch, { unit, blank }: Definition): number {
	if (unit === 'records') return 1;
	return launched ?? (blank === 'one' ? 1 : 0);
}

// Everything that comes down on a ballistic or near-ballistic path: S-300 and S-400 fired at the ground, and the Zircon.
const BALLISTIC: ReadonlySet<string> = new Set([
	'ballistic',
	'aeroballistic',
	'hypersonic',
	'surface-to-air',
]);

function isPossible(label: WeaponLabel, withUnnamed = true): boolean {
	const names = ['Iskander-M', COUNTED_NAME, ...(withUnnamed ? ['Ballistic Missile'] : [])];
	return names.some((name) => isNaming(label, name));
}

function shareOut({ parts }: WeaponLabel, halveEither: boolean): Fraction {
	const part = parts.find((names) => names.includes(COUNTED_NAME)) ?? [];
	return createFraction(1, parts.length * (halveEither ? part.length : 1));
}
