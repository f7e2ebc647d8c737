import type { ModelCatalogue } from '../models/model-catalogue.ts';
import { type Finding, finding } from '../problems/create-problem.ts';
import { countEdits } from './count-edits.ts';
import { parseLabel } from './parse-label.ts';
import { latinLookAlikes, plainText, withoutInvisible } from './plain-text.ts';

/** Says why a model cell cannot be read and, where exactly one known label can be meant, which. */
export function explainLabel(text: string, models: ModelCatalogue): Finding {
	const joined = joinParts(plainText(withoutInvisible(text)).trim());
	const names = splitNames(joined, models);
	const meant = names.map((name) => matchName(name, models) ?? findClosest(name, models));
	const unknown = names.find((_, at) => meant[at] === null);
	if (unknown !== undefined) return explainUnknown(unknown, models);
	const label = names.reduce((whole, name, at) => whole.replace(name, meant[at] ?? name), joined);
	const parsed = parseLabel(label, models);
	if (parsed === null || parsed.repeated !== null) return explainUnknown(joined, models);
	const known = parsed.label.text;
	return { code: 'model.misspelt', replacement: known, values: { known } };
}

/** The same text with ` and ` and `/` where a person may have written `&`, `+`, `,`, `;` or a Slavic “and”. */
function joinParts(text: string): string {
	return text
		.replace(/\s*(?:[&+;,]|\s(?:and|AND|And|та|і|и|й|plus|with)\s)\s*/g, ' and ')
		.replace(/\s*[/|\\]\s*/g, '/');
}

function splitNames(text: string, models: ModelCatalogue): readonly string[] {
	return text
		.split(' and ')
		.flatMap((part) => (matchName(part, models) === null ? part.split('/') : [part]));
}

/** The listed name that a name differs from only in case, hyphens, spaces or look-alike letters. */
function matchName(name: string, models: ModelCatalogue): string | null {
	const matches = listSkeletons(models).filter(({ skeleton }) => skeleton === skeletonOf(name));
	return matches.length === 1 ? (matches[0]?.known ?? null) : null;
}

/** A listed name, and what is left of it without case, hyphens, spaces and look-alike letters. */
interface Skeleton {
	readonly known: string;
	readonly skeleton: string;
}

const skeletons = new WeakMap<ModelCatalogue, readonly Skeleton[]>();

/** The listed names with their skeletons, taken once for a list: a table may hold thousands of unknown names. */
function listSkeletons(models: ModelCatalogue): readonly Skeleton[] {
	const found =
		skeletons.get(models) ??
		[...models.names.keys()].map((known) => ({ known, skeleton: skeletonOf(known) }));
	skeletons.set(models, found);
	return found;
}

function skeletonOf(name: string): string {
	return latinLookAlikes(name.normalize('NFKC'))
		.toLowerCase()
		.replace(/[-_\s./]/g, '');
}

/** The closest listed names with the same digits and few other letters; a name with other digits is another weapon, never a typo. */
function listClose(name: string, models: ModelCatalogue): readonly string[] {
	const wanted = skeletonOf(name);
	const candidates = listSkeletons(models)
		.filter(({ skeleton }) => digitsOf(skeleton) === digitsOf(wanted))
		.map(({ known, skeleton }) => ({ known, edits: countEdits(skeleton, wanted) }));
	const fewest = Math.min(...candidates.map(({ edits }) => edits));
	if (fewest > (wanted.length < 6 ? 1 : 2)) return [];
	return candidates.filter(({ edits }) => edits === fewest).map(({ known }) => known);
}

function findClosest(name: string, models: ModelCatalogue): string | null {
	const [only, ...others] = listClose(name, models);
	return others.length === 0 ? (only ?? null) : null;
}

function explainUnknown(name: string, models: ModelCatalogue): Finding {
	const close = listClose(name, models);
	const doubt =
		close.length > 1 ? ` (known names like it: ${close.join(', ')})` : findRelated(name, models);
	return finding('model.unknown', { name, doubt });
}

const mostRelated = 3;

/** Words on the names that may be meant and are never put in its place: another number is another weapon. */
function findRelated(name: string, models: ModelCatalogue): string {
	const wanted = skeletonOf(name);
	const lettersOf = (text: string) => text.replace(/\d/g, '');
	const near = listSkeletons(models).filter(
		({ skeleton }) =>
			lettersOf(skeleton) === lettersOf(wanted) &&
			countEdits(digitsOf(skeleton), digitsOf(wanted)) === 1,
	);
	if (near.length > 0) {
		const names = near.slice(0, mostRelated).map(({ known }) => known);
		return ` (perhaps ${names.join(' or ')} is meant; but another number is mostly another weapon, so look up the report)`;
	}
	const [noted, ...others] = [...models.names.values()].filter(
		({ note }) => wanted.length > 3 && skeletonOf(note).includes(wanted),
	);
	return noted !== undefined && others.length === 0
		? ` (perhaps ${noted.name} is meant, which data/models.csv notes as ${noted.note}; look up the report)`
		: '';
}

function digitsOf(text: string): string {
	return text.replace(/\D/g, '');
}
