import type { WeaponLabel } from '../table/launch.ts';

/** How surely a label says KN-23: the name alone, Iskander-M/KN-23 not told apart, or one part of a mixed report. */
export type Sureness = 'exact' | 'either' | 'mixed';

/** The three degrees, surest first: the order of every legend and table. */
export const SURENESSES: readonly Sureness[] = ['exact', 'either', 'mixed'];

/** The name that the article counts, as the table writes it. */
export const COUNTED_NAME = 'KN-23';

/** Tells how surely a label says KN-23; null where it does not name it. Whole names are compared: KN-230 is another thing. */
export function selectSureness(label: WeaponLabel): Sureness | null {
	if (!isNaming(label, COUNTED_NAME)) return null;
	if (label.parts.length > 1) return 'mixed';
	return label.parts[0]?.length === 1 ? 'exact' : 'either';
}

/** Tells whether a label holds a name as a whole token. */
export function isNaming(label: WeaponLabel, name: string): boolean {
	return label.parts.some((names) => names.includes(name));
}
