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
	const sorted = parts.map(sortNames).sort((a, b) => orderOf(a) - orderOf(b));
	const written = parts.map(formatPart).join(' and ');
	const label = createLabel(sorted);
	return {
		label,
		usesAlias: written !== text,
		isReordered: label.text !== written,
		repeated: findRepeated(parts.flat().map((model) => model.name)),
	};
}

function parsePart(part: string, models: ModelCatalogue): readonly ModelName[] | null {
	const whole = findName(part, models);
	if (whole !== null) return [whole];
	const alias = models.aliases.get(part);
	if (alias !== undefined && !alias.includes(' and ')) return parsePart(alias, models);
	const names = part.split('/').map((name) => findName(name, models));
	return names.every((name) => name !== null) ? names : null;
}

function findName(name: string, models: ModelCatalogue): ModelName | null {
	return models.names.get(name) ?? models.names.get(models.aliases.get(name) ?? '') ?? null;
}

function sortNames(part: readonly ModelName[]): readonly ModelName[] {
	return [...part].sort((a, b) => a.order - b.order);
}

function orderOf(part: readonly ModelName[]): number {
	return part[0]?.order ?? 0;
}

function formatPart(part: readonly ModelName[]): string {
	return part.map((model) => model.name).join('/');
}

function createLabel(parts: readonly (readonly ModelName[])[]): WeaponLabel {
	return {
		text: parts.map(formatPart).join(' and '),
		parts: parts.map((part) => part.map((model) => model.name)),
		classes: [...new Set(parts.flat().map((model) => model.weaponClass))],
	};
}

function findRepeated(names: readonly string[]): string | null {
	return names.find((name, index) => names.indexOf(name) !== index) ?? null;
}
