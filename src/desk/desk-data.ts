import type { Claim } from '../claims/claim.ts';
import type { TimelineEvent } from '../context/parse-context.ts';
import type { Edition } from '../editions/edition.ts';

/** The edition that was accepted last, with its table. */
export interface AcceptedEdition extends Pick<Edition, 'number' | 'date' | 'rows' | 'lastDay'> {
	/** As the project writes it. */
	readonly table: string;
}

/** What the desk must know beside the table: it comes within the page, since the page may ask for nothing. */
export interface DeskData {
	/** Text of `data/models.csv`. */
	readonly models: string;
	readonly claims: readonly Claim[];
	readonly timeline: readonly TimelineEvent[];
	/** Null where no edition was accepted yet. */
	readonly accepted: AcceptedEdition | null;
}

/** The id of the element that carries the data. */
export const DATA_ID = 'desk-data';

/** Writes the data as JSON that can stand within a script element: no `<` ends it early. */
export function formatDeskData(data: DeskData): string {
	return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Reads the data from the page; throws an Error where the page carries none. */
export function readDeskData(document: Document): DeskData {
	const text = document.getElementById(DATA_ID)?.textContent;
	if (!text) throw new Error(`the page has no #${DATA_ID}`);
	return JSON.parse(text) as DeskData;
}
