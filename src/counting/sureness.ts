import type { WeaponLabel } from '../table/launch.ts';

/** The three degrees of how surely a label says KN-23, surest first, as in every legend and table: the name alone, Iskander-M/KN-23 not told apart, or one part of a mixed report. */
export const SURENESSES = ['exact', 'either', 'mixed'] as const;

/** How surely a label says KN-23. */
export type Sureness = (typeof SURENESSES)[number];

/** The name that the article counts, as the table writes it. */
export const COUNTED_NAME = 'KN-23';

/** Tells how surely a label says KN-23; null where it does not name it. Whole names are compared: KN-230 is another thing. */
export function selectSureness(label: WeaponLabel): Sureness | null {
	if (!isNaming(label, COUNTED_NAME)) return null;
	if (label.parts.length > 1) return 'mixed';
	return label.parts[0]?.length === 1 ? 'exact' : 'either';
}

/** Tells whether a label holds one of several names as a whole token. */
export function isNaming(label: WeaponLabel, ...names: readonly string[]): boolean {
	return label.parts.some((part) => part.some((name) => names.includes(name)));
}
