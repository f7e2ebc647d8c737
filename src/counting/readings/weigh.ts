import type { Launch, WeaponLabel } from '../../table/launch.ts';
import type { Fraction } from '../fraction.ts';
import { BASE_RULES, type BaseRule } from './base-rules.ts';
import type { Definition } from './definition.ts';
import { LABEL_RULES, type LabelRule } from './label-rules.ts';

/** Gives the part of a row that a label rule counts as KN-23, from 0 to 1. */
export function weighLabel(label: WeaponLabel, rule: LabelRule): Fraction {
	return LABEL_RULES[rule](label);
}

/** Tells whether a label belongs to the launches among which the share is taken. */
export function isInBase(label: WeaponLabel, rule: BaseRule): boolean {
	return BASE_RULES[rule](label);
}

/** Gives what one row adds to a sum: its launched number, one for a record, what the definition says for a blank. */
export function sizeOf({ launched }: Launch, { unit, blank }: Definition): number {
	if (unit === 'records') return 1;
	return launched ?? (blank === 'one' ? 1 : 0);
}
