import { globSync, readFileSync, statSync } from 'node:fs';
import { SITE } from '../project-copy.ts';

// Pages that one component makes from other rows or another figure, alike in their markup (see
// tests/build/data-pages.test.ts and claims.test.ts): months of the table, claims, figures to embed.
const series = [/^\/claims\/[^/]+\/$/, /^\/data\/\d{4}-\d{2}\/$/, /^\/embed\/[^/]+\/$/];

/** The address of every page in the built site of the frozen edition, in alphabetical order, `/`, `/method/`, `/404.html`; of a series, the page that weighs most. */
export function listPages(): string[] {
	const repeated = new Set(listRepeated());
	return listAll().filter((address) => !repeated.has(address));
}

// What `listPages` leaves out: the pages of a series but for the heaviest.
function listRepeated(): string[] {
	return series.flatMap((form) => {
		const pages = listAll().filter((address) => form.test(address));
		const heaviest = pages.toSorted((a, b) => weigh(b) - weigh(a))[0];
		return pages.filter((address) => address !== heaviest);
	});
}

/** The address of every page with a drawing. */
export function listDrawnPages(): string[] {
	return listPages().filter((address) =>
		/<svg[^>]* class="chart"/.test(readFileSync(fileOf(address), 'utf8')),
	);
}

function listAll(): string[] {
	const files = globSync(`${SITE}/**/*.html`).map((file) => file.replaceAll('\\', '/'));
	if (files.length === 0) throw new Error(`There is no ${SITE}: run \`npm run fixture\` first.`);
	return files.map((file) => file.slice(SITE.length).replace(/index\.html$/, '')).sort();
}

function weigh(address: string): number {
	return statSync(fileOf(address)).size;
}

function fileOf(address: string): string {
	return `${SITE}${address}${address.endsWith('/') ? 'index.html' : ''}`;
}
