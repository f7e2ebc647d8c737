import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the built pages stand and where they will be served: `https://example.org`, `/kn-23/`. */
export interface SitemapPlace {
	readonly folder: string;
	readonly origin: string;
	readonly base: string;
}

/** Writes sitemap.xml with every page that search engines may list, and names it in robots.txt; both need a known host. */
export function writeSitemap(
	pages: readonly string[],
	{ folder, origin, base }: SitemapPlace,
): void {
	const root = new URL(base.endsWith('/') ? base : `${base}/`, origin);
	const listed = pages
		.map((page) => page.replaceAll('\\', '/'))
		.filter((page) => !isUnlisted(readFileSync(join(folder, page), 'utf8')))
		.map((page) => new URL(page.replace(/index\.html$/, ''), root).href);
	writeFileSync(join(folder, 'sitemap.xml'), formatSitemap(listed));
	const robots = readFileSync(join(folder, 'robots.txt'), 'utf8').trimEnd();
	writeFileSync(
		join(folder, 'robots.txt'),
		`${robots}\n\nSitemap: ${new URL('sitemap.xml', root).href}\n`,
	);
}

/** Writes addresses as a sitemap, in alphabetical order; no dates, since no page knows when its own words last changed. */
export function formatSitemap(addresses: readonly string[]): string {
	const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const urls = [...addresses]
		.sort()
		.map((address) => `\t<url><loc>${escapeText(address)}</loc></url>\n`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

function isUnlisted(html: string): boolean {
	return /<meta name="robots" content="[^"]*noindex/i.test(html);
}
