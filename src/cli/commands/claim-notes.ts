import type { CheckedClaim } from '../../claims/check-claim.ts';
import type {
	CheckedPublication,
	PublicationFiles,
} from '../../editions/check/check-publication.ts';
import { inspectWords } from '../../editions/check/inspect-texts.ts';
import { formatJson } from '../../editions/record/format-json.ts';
import { formatComputed, formatPrinted } from '../../editions/report/format-claims.ts';
import type { World } from '../terminal/world.ts';

// The claims that do not hold and carry no note, or only the one that was written for an earlier value.
function listNoteless({ read, accepted, difference }: CheckedPublication): CheckedClaim[] {
	const moved = new Set(difference?.claims.map(({ checked }) => checked.claim.id));
	const noteOf = (id: string) =>
		accepted?.claims.find(({ claim }) => claim.id === id)?.claim.note?.text;
	return read.claims.filter(({ claim, verdict, publishable }) => {
		const isOld = moved.has(claim.id) && noteOf(claim.id) === claim.note?.text;
		return !publishable || (verdict !== 'matches' && isOld);
	});
}

/** Says which `--claim-note` belongs to no claim that lacks one; null where all do. */
export function findStrayNote(
	checked: CheckedPublication,
	given: readonly string[],
): string | null {
	const ids = listNoteless(checked).map(({ claim }) => claim.id);
	const stray = given.find((note) => !ids.includes(splitNote(note)[0]));
	if (stray === undefined) return null;
	const others = ids.length === 0 ? 'No claim lacks a note.' : `These lack one: ${ids.join(', ')}.`;
	return `--claim-note "${stray}" begins with no claim that differs from what was printed. ${others}`;
}

/** Takes the note of each claim that differs, from `--claim-note` or from the person, and gives the files with them; a sentence where one is missing. */
export async function askClaimNotes(
	checked: CheckedPublication,
	{ given, date, files }: { given: readonly string[]; date: string; files: PublicationFiles },
	{ ask }: World,
): Promise<PublicationFiles | string> {
	const noteless = listNoteless(checked);
	if (noteless.length === 0) return files;
	const notes = new Map(given.map(splitNote));
	for (const claim of noteless) {
		const { id } = claim.claim;
		const text = notes.get(id) ?? (await ask?.(askWhy(claim)))?.trim() ?? '';
		if (text.length < 10)
			return `${id} differs from what was printed. Say why in a sentence: --claim-note "${id}: what changed."`;
		const mark = inspectWords(text);
		if (mark !== null) return `${id}: ${mark}`;
		notes.set(id, text);
	}
	const text = writeNotes(checked.read.texts['claims.json'], notes, date);
	return { ...files, current: { ...files.current, 'claims.json': text } };
}

function splitNote(given: string): readonly [id: string, text: string] {
	const at = given.indexOf(':');
	return [given.slice(0, at).trim(), given.slice(at + 1).trim()];
}

function askWhy(checked: CheckedClaim): string {
	const given = formatComputed(checked) ?? 'nothing';
	return `${checked.claim.id}: the article printed ${formatPrinted(checked)}, the table gives ${given}. What changed, in a sentence for the reader?`;
}

function writeNotes(json: string, notes: ReadonlyMap<string, string>, date: string): string {
	const content = JSON.parse(json) as { claims: { id: string; note: unknown }[] };
	const claims = content.claims.map((claim) => {
		const text = notes.get(claim.id);
		return text === undefined ? claim : { ...claim, note: { date, text } };
	});
	return formatJson({ ...content, claims });
}
