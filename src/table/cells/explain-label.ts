import type { ModelCatalogue } from '../models/model-catalogue.ts';
import type { Finding } from '../problems/create-problem.ts';
import type { ProblemCode } from '../problems/problem-catalogue.ts';
import { isGarbled } from '../read/parse-text.ts';
import { countEdits } from './count-edits.ts';
import { latinLookAlikes } from './look-alikes.ts';
import { nameDash, nameLookAlikes } from './name-characters.ts';
import { hasInvisible, plainDashes, plainDigits, withoutInvisible } from './normalise-text.ts';
import { parseLabel } from './parse-label.ts';

/** Says why a model cell cannot be read and, where exactly one known label can be meant, which. */
export function explainLabel(text: string, models: ModelCatalogue): Finding {
	const visible = plainDigits(plainDashes(withoutInvisible(text)))
		.replace(/\s+/g, ' ')
		.trim();
	const joined = joinParts(visible);
	const names = splitNames(joined, models);
	const known = names.map((name) => ({ name, match: matchName(name, models) }));
	const unknown = known.find(({ match }) => match === null);
	if (unknown !== undefined) return explainName(unknown.name, { text, joined, models });
	const label = known.reduce(
		(whole, { name, match }) => whole.replaceAll(name, match ?? name),
		joined,
	);
	const parsed = parseLabel(label, models);
	if (parsed === null || parsed.repeated !== null)
		return explainName(joined, { text, joined, models });
	return {
		code: codeOf(text, visible, label),
		replacement: parsed.label.text,
		values: {
			known: parsed.label.text,
			letters: nameLookAlikes(text) ?? 'characters of another script or width',
			dash: nameDash(text) ?? 'this dash only looks like it',
		},
	};
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
	if (models.names.has(name)) return name;
	const wanted = skeletonOf(name);
	const matches = listSkeletons(models).filter(({ skeleton }) => skeleton === wanted);
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
	return bareOf(latinLookAlikes(name.normalize('NFKC')));
}

/** The gravest way in which the cell differs from the label. */
function codeOf(text: string, visible: string, label: string): ProblemCode {
	const letters = joinParts(plainDashes(withoutInvisible(text)));
	if (bareOf(letters) !== bareOf(label)) return 'model.look-alike';
	if (hasInvisible(text)) return 'model.invisible';
	if (plainDashes(text) !== text) return 'model.dashes';
	if (joinParts(visible) !== visible) return 'model.separator';
	const differsInCase = visible !== label && visible.toLowerCase() === label.toLowerCase();
	return differsInCase ? 'model.case' : 'model.spelling';
}

function bareOf(text: string): string {
	return text.toLowerCase().replace(/[-_\s./]/g, '');
}

function explainName(
	name: string,
	cell: { text: string; joined: string; models: ModelCatalogue },
): Finding {
	if (isGarbled(cell.text)) return { code: 'model.mojibake', replacement: null };
	const close = findClose(name, cell.models);
	const [only] = close;
	if (close.length !== 1 || only === undefined) {
		const doubt =
			close.length === 0
				? findRelated(name, cell.models)
				: ` (known names like it: ${close.join(', ')})`;
		return { code: 'model.unknown', replacement: null, values: { name, doubt } };
	}
	const parsed = parseLabel(cell.joined.replace(name, only), cell.models);
	return {
		code: 'model.typo',
		replacement: parsed?.label.text ?? null,
		values: { name, known: only },
	};
}

/** The closest listed names with the same digits and few other letters; a name with other digits is another weapon, never a typo. */
function findClose(name: string, models: ModelCatalogue): readonly string[] {
	const wanted = skeletonOf(name);
	const candidates = listSkeletons(models)
		.filter(({ skeleton }) => digitsOf(skeleton) === digitsOf(wanted))
		.map(({ known, skeleton }) => ({ known, edits: countEdits(skeleton, wanted) }));
	const fewest = Math.min(...candidates.map(({ edits }) => edits));
	if (fewest > (wanted.length < 6 ? 1 : 2)) return [];
	return candidates.filter(({ edits }) => edits === fewest).map(({ known }) => known);
}

const mostRelated = 3;

/** Words on the names that may be meant and are never put in its place: another number is another weapon. */
function findRelated(name: string, models: ModelCatalogue): string {
	const wanted = skeletonOf(name);
	const lettersOf = (text: string) => text.replace(/\d/g, '');
	const isNear = (skeleton: string) =>
		lettersOf(skeleton) === lettersOf(wanted) &&
		countEdits(digitsOf(skeleton), digitsOf(wanted)) === 1;
	const near = listSkeletons(models).filter(({ skeleton }) => isNear(skeleton));
	if (near.length > 0) {
		const names = near.slice(0, mostRelated).map(({ known }) => known);
		return ` (perhaps ${names.join(' or ')} is meant; but another number is mostly another weapon, so look up the report)`;
	}
	const noted = [...models.names.values()].filter(
		({ note }) => wanted.length > 3 && bareOf(note).includes(wanted),
	);
	const [only] = noted;
	return noted.length === 1 && only !== undefined
		? ` (perhaps ${only.name} is meant, which data/models.csv notes as ${only.note}; look up the report)`
		: '';
}

function digitsOf(text: string): string {
	return text.replace(/\D/g, '');
}
