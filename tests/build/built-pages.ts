import { globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { BASE, HOST, SITE } from '../project-copy.ts';

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

/** The records of a file of the site that is CSV, the first with the names of the columns: read by the package alone, not by our own reader. */
export function readBuiltCsv(path: string): readonly (readonly string[])[] {
	const text = readFileSync(`${SITE}/${path}`, 'utf8');
	return Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: true }).data;
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
