import {
	type CheckedPublication,
	checkPublication,
	type PublicationFiles,
} from '../../src/editions/check/check-publication.ts';
import { type Acceptance, createEdition } from '../../src/editions/record/create-edition.ts';
import {
	type DataFile,
	type DataTexts,
	type FoundFiles,
	mapFiles,
	TABLE,
} from '../../src/editions/record/data-files.ts';
import { formatJson } from '../../src/editions/record/format-json.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { readFrozen, shortTable } from '../fixtures/frozen.ts';

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

/** The frozen files with the short table. */
export const SHORT: DataTexts = { ...FROZEN, [TABLE]: shortTable };

/** The short table and its files, accepted on 1 March 2026. */
export const ACCEPTED: Accepted = accept(SHORT, null, {
	note: 'First publication.',
	date: '2026-03-01',
});

/** The files of the short table with one text in place of another in one of them; throws where it is not there. */
export function revise(
	file: DataFile,
	[from, to]: readonly [string | RegExp, string],
	texts: DataTexts = SHORT,
): DataTexts {
	const text = texts[file].replace(from, to);
	if (text === texts[file]) throw new Error(`${file} does not hold ${from}.`);
	return { ...texts, [file]: text };
}

/** Checks files against what was accepted, as every command does. */
export function check(
	found: FoundFiles,
	accepted: Accepted | null = ACCEPTED,
	more: Partial<PublicationFiles> = {},
): CheckedPublication {
	return checkPublication(
		{
			current: found,
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
	words: Partial<Pick<Acceptance, 'note' | 'kind' | 'figures' | 'date'>> = {},
): Accepted {
	const { read, difference, editions } = check(texts, accepted);
	const kind = difference === null ? 'first' : difference.kind;
	const edition = createEdition(editions, {
		read,
		difference,
		date: words.date ?? '2026-12-01',
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
