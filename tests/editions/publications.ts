import {
	type CheckedPublication,
	checkPublication,
	type PublicationFiles,
} from '../../src/editions/check-publication.ts';
import { createEdition } from '../../src/editions/create-edition.ts';
import {
	DATA_FILES,
	type DataFile,
	type DataTexts,
	mapFiles,
} from '../../src/editions/data-files.ts';
import type { Edition } from '../../src/editions/edition.ts';
import { formatJson } from '../../src/editions/format-json.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { readFrozen } from '../fixtures/frozen.ts';

/** What stands in data/, data/accepted/ and data/editions.json after an acceptance. */
export interface Accepted {
	readonly texts: DataTexts;
	/** Text of data/editions.json. */
	readonly editions: string;
}

/** The frozen files, as they were accepted first. */
export const FROZEN: DataTexts = mapFiles(readFrozen);

/** The frozen edition as it was accepted. */
export const FIRST: Accepted = { texts: FROZEN, editions: readFrozen('editions.json') };

/** The frozen files with one text in place of another in one of them; throws where it is not there. */
export function revise(
	file: DataFile,
	[from, to]: readonly [string | RegExp, string],
	texts: DataTexts = FROZEN,
): DataTexts {
	const text = texts[file].replace(from, to);
	if (text === texts[file]) throw new Error(`${file} does not hold ${from}.`);
	return { ...texts, [file]: text };
}

/** Checks files against what was accepted, as every command does. */
export function check(
	texts: DataTexts,
	accepted: Accepted | null = FIRST,
	more: Partial<PublicationFiles> = {},
): CheckedPublication {
	return checkPublication(
		{
			current: texts,
			accepted: accepted?.texts ?? mapFiles(() => null),
			editions: accepted?.editions ?? null,
			...more,
		},
		ENGLISH,
	);
}

/** Accepts files as the next edition. */
export function accept(
	texts: DataTexts,
	accepted: Accepted | null,
	words: { note?: string; kind?: Edition['kind']; figures?: readonly string[] } = {},
): Accepted {
	const { read, difference, editions } = check(texts, accepted);
	const kind = difference === null ? 'first' : difference.kind;
	const edition = createEdition(editions, {
		read,
		difference,
		date: '2026-12-01',
		note: words.note ?? 'A sentence of an editor.',
		kind: words.kind ?? (kind === 'wording' || kind === 'same' ? 'rewritten' : kind),
		figures: words.figures ?? [],
	});
	return { texts: read.texts, editions: formatJson([...editions, edition]) };
}

/** The codes of what stops the files, with the file of each. */
export function errorsOf({ problems }: CheckedPublication): readonly string[] {
	return problems
		.filter(({ severity }) => severity === 'error')
		.map(({ file, code }) => `${file} ${code}`);
}

/** Names of the files that differ from the frozen ones. */
export function differing(texts: DataTexts): readonly DataFile[] {
	return DATA_FILES.filter((file) => texts[file] !== FROZEN[file]);
}
