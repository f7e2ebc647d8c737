import type { WeaponClass } from '../launch.ts';

/** One weapon name of data/models.csv. */
export interface ModelName {
	/** The one spelling that the project writes. */
	readonly name: string;
	readonly weaponClass: WeaponClass;
	/** Place in data/models.csv, counted from 0; parts of a label are written in this order. */
	readonly order: number;
	/** What data/models.csv says of it; mostly empty. */
	readonly note: string;
}

/** Every known weapon name, and the other spellings that stand for one. */
export interface ModelCatalogue {
	readonly names: ReadonlyMap<string, ModelName>;
	/** Other spelling → the label that stands for it today, such as `X-22/X-32` → `X-22 and X-32`. */
	readonly aliases: ReadonlyMap<string, string>;
}

/** Every class of weapon, missiles first. */
export const weaponClasses: readonly WeaponClass[] = [
	'ballistic',
	'aeroballistic',
	'hypersonic',
	'cruise',
	'anti-radiation',
	'surface-to-air',
	'bomb',
	'unknown',
	'drone',
];
