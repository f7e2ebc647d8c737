import { createStory, findCorrectedFigures } from '../../editions/check/check-figures.ts';
import type {
	CheckedPublication,
	PublicationFiles,
} from '../../editions/check/check-publication.ts';
import { createEdition } from '../../editions/record/create-edition.ts';
import { DATA_FILES } from '../../editions/record/data-files.ts';
import type { Edition } from '../../editions/record/edition.ts';
import { formatJson } from '../../editions/record/format-json.ts';
import { ENGLISH } from '../terminal/world.ts';
import { copyPath, EDITIONS_PATH } from './read-files.ts';
import { type Disk, replaceFiles } from './replace-files.ts';

/** What a person said of an acceptance. */
export interface AcceptedWords {
	readonly note: string;
	readonly kind: Edition['kind'];
	readonly date: string;
	/** With the text of data/claims.json where notes were put into it, in place of its bytes. */
	readonly files: PublicationFiles;
}

/** Writes the accepted copies of what differs, the notes of claims and the list, all or none; gives the names of what was written. */
export function writeAcceptance(
	{ read, accepted, editions, difference }: CheckedPublication,
	{ files, ...words }: AcceptedWords,
	{ root, disk }: { readonly root: string; readonly disk?: Disk },
): readonly string[] {
	const figures =
		accepted && words.kind === 'correction'
			? findCorrectedFigures(createStory(accepted), createStory(read), ENGLISH)
			: [];
	const edition = createEdition(editions, { ...words, read, difference, figures });
	const changed = DATA_FILES.filter((file) => accepted?.texts[file] !== read.texts[file]);
	const written = new Map<string, string>(
		changed.map((file) => [copyPath(file), read.texts[file]]),
	);
	const claims = files.current['claims.json'];
	if (typeof claims === 'string') written.set('data/claims.json', claims);
	written.set(EDITIONS_PATH, formatJson([...editions, edition]));
	replaceFiles(root, written, disk);
	return [...written.keys()];
}
