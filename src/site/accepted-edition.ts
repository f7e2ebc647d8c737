import editionsJson from '../../data/editions.json?raw';
import type { Edition, EditionContents } from '../claims/edition-shape.ts';
import { parseEditions } from '../claims/parse-editions.ts';

/** What the edition accepted last recorded, with the contents themselves in place of their sum. */
export interface RecordedEdition extends Omit<Edition, 'contents'> {
	readonly contents: EditionContents;
}

/** The edition accepted last; null where none was accepted. */
export const ACCEPTED: RecordedEdition | null = readLast();

function readLast(): RecordedEdition | null {
	const { editions, contents } = parseEditions(editionsJson);
	const last = editions.at(-1);
	return last ? { ...last, contents } : null;
}
