import type { DataTexts } from '../../editions/record/data-files.ts';
import { formatJsonBlock } from '../../words/escape.ts';

/** What the desk must know beside the table: it comes within the page, since the page may ask for nothing. */
export interface DeskData {
	/** Every published file as it was accepted last. */
	readonly accepted: DataTexts;
	/** Text of `data/editions.json`. */
	readonly editions: string;
}

/** The id of the element that carries the data. */
export const DATA_ID = 'desk-data';

/** Writes the data as JSON that can stand within a script element: no `<` ends it early. */
export function formatDeskData(data: DeskData): string {
	return formatJsonBlock(data);
}

/** Reads the data from the page; throws an Error where the page carries none. */
export function readDeskData(document: Document): DeskData {
	const text = document.getElementById(DATA_ID)?.textContent;
	if (!text) throw new Error(`the page has no #${DATA_ID}`);
	return JSON.parse(text) as DeskData;
}
