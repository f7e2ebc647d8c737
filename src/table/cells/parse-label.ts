import type { WeaponLabel } from '../launch.ts';
import type { ModelCatalogue, ModelName } from '../models/model-catalogue.ts';

/** A label whose names are all known, and how its cell differs from the spelling that the project writes. */
export interface ParsedLabel {
	readonly label: WeaponLabel;
	readonly usesAlias: boolean;
	readonly isReordered: boolean;
	/** A name that the cell holds twice; null where there is none. */
	readonly repeated: string | null;
}

/** Reads a model cell whose edges are trimmed: parts joined by ` and `, alternatives by `/`; null where a name is not known. */
export function parseLabel(text: string, models: ModelCatalogue): ParsedLabel | null {
	const current = models.aliases.get(text) ?? text;
	const parts = current.split(' and ').map((part) => parsePart(part, models));
	if (!parts.every((part) => part !== null)) return null;
	const format = (all: readonly Part[]) =>
		all.map((part) => part.map(({ name }) => name).join('/')).join(' and ');
	const sorted = parts
		.map((part) => part.toSorted((a, b) => a.order - b.order))
		.sort((a, b) => (a[0]?.order ?? 0) - (b[0]?.order ?? 0));
	const names = parts.flat().map(({ name }) => name);
	const label = {
		text: format(sorted),
		parts: sorted.map((part) => part.map(({ name }) => name)),
		classes: [...new Set(sorted.flat().map(({ weaponClass }) => weaponClass))],
	};
	return {
		label,
		usesAlias: format(parts) !== text,
		isReordered: label.text !== format(parts),
		repeated: names.find((name, index) => names.indexOf(name) !== index) ?? null,
	};
}

/** The names between which a part does not decide. */
type Part = readonly ModelName[];

function parsePart(part: string, models: ModelCatalogue): Part | null {
	const find = (name: string) =>
		models.names.get(name) ?? models.names.get(models.aliases.get(name) ?? '');
	const whole = find(part);
	if (whole !== undefined) return [whole];
	const alias = models.aliases.get(part);
	if (alias !== undefined && !alias.includes(' and ')) return parsePart(alias, models);
	const names = part.split('/').map(find);
	return names.every((name) => name !== undefined) ? names : null;
}
