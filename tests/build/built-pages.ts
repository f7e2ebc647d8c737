import { globSync, readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import Papa from 'papaparse';
import { BASE, FROZEN, HOST, SITE } from '../project-copy.ts';

/** A page of the built site: its file below the site's folder and its HTML. */
export type BuiltPage = { readonly file: string; readonly html: string };

/** The embeds of figures that stand in others now, each with the figure that it shows: addresses that other sites have framed. */
export const STAND_INS: Readonly<Record<string, string>> = {
	'embed/treaty-year/index.html': 'embed/months/index.html',
	'embed/months-share/index.html': 'embed/share/index.html',
	'embed/label-window/index.html': 'embed/after/index.html',
};

/** Where an address of the site leads, as a file or folder below its own: `figures/share.csv`. */
export function pathOf(address: string): string {
	const path = address.replace(HOST, '');
	if (!path.startsWith(BASE)) throw new Error(`${address} is not an address of the site.`);
	return path.slice(BASE.length);
}

/** The text of a file of the built site, or of the page of a folder: `data/`, `data/index.html`. */
export function readBuilt(path: string): string {
	return readFileSync(`${SITE}/${path.replace(/(^|\/)$/, '$1index.html')}`, 'utf8');
}

/** A page of the built site, or a file of it that is XML. */
export function openPage(path: string) {
	const type = path.endsWith('.xml')
		? 'text/xml'
		: path.endsWith('.svg')
			? 'image/svg+xml'
			: 'text/html';
	return new DOMParser().parseFromString(readBuilt(path), type);
}

/** The words of an element in one line. */
export function textOf(element: { textContent: string | null } | null | undefined): string {
	return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** What a table of a page says: its caption, the heads of its columns and its rows, cell by cell. */
export function readTable(table: Element | null) {
	if (!table) throw new Error('There is no such table.');
	const cellsOf = (row: Element) => [...row.children].map(textOf);
	return {
		caption: textOf(table.querySelector('caption')),
		heads: [...table.querySelectorAll('thead th')].map(textOf),
		rows: [...table.querySelectorAll('tbody tr:not(.group)')].map(cellsOf),
		foot: [...table.querySelectorAll('tfoot tr')].map(cellsOf),
	};
}

/** The records of a CSV, the first with the names of the columns: read by the package alone, not by our own reader. */
function parseCsv(text: string): readonly (readonly string[])[] {
	return Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: true }).data;
}

/** The records of a CSV of the built site. */
export function readBuiltCsv(path: string): readonly (readonly string[])[] {
	return parseCsv(readBuilt(path));
}

/** A row of the frozen list, its cells as they stand there. */
export interface Entry {
	readonly start: string;
	readonly day: string;
	readonly label: string;
	readonly place: string;
	readonly target: string;
	readonly launched: string;
	readonly destroyed: string;
	readonly source: string;
}

/** Every row of the frozen list, in its order. */
export function listRows(): readonly Entry[] {
	const text = readFileSync(`${FROZEN}/missile_attacks_daily.csv`, 'utf8');
	return parseCsv(text)
		.slice(1)
		.map(
			([
				start = '',
				,
				label = '',
				place = '',
				target = '',
				launched = '',
				destroyed = '',
				source = '',
			]) => ({
				start,
				day: start.slice(0, 10),
				label,
				place,
				target,
				launched,
				destroyed,
				source,
			}),
		);
}

/** The rows that name KN-23. */
export function listEntries(): readonly Entry[] {
	return listRows().filter(({ label }) => label.split(/ and |\//).includes('KN-23'));
}

/** What rows give of a number in all; blanks add nothing. */
export function sumOf(rows: readonly Entry[], name: 'launched' | 'destroyed'): number {
	return rows.reduce((sum, row) => sum + Number(row[name]), 0);
}

/** The frozen list of editions, oldest first. */
export function readEditions() {
	return JSON.parse(readFileSync(`${FROZEN}/editions.json`, 'utf8'));
}

/** Every page of the frozen edition's site, in alphabetical order; throws when nothing is built. */
export function readBuiltPages(): BuiltPage[] {
	const files = globSync(`${SITE}/**/*.html`).map((file) => file.replaceAll('\\', '/'));
	if (files.length === 0) throw new Error(`There is no ${SITE}: run \`npm run fixture\` first.`);
	return files.sort().map((file) => ({
		file: file.slice(SITE.length + 1),
		html: readFileSync(file, 'utf8'),
	}));
}
