import { expect, test } from 'vitest';
import { BASE } from '../project-copy.ts';
import { pathOf, readBuiltPages } from './built-pages.ts';

// That each address has its file is asked at the end of every build, src/cli/site/check-site.ts; what
// it does not ask is whether the page has the place.
test('every link to a place on a page leads to one that is there', () => {
	const pages = readBuiltPages();
	const places = new Map(
		pages.map(({ file, html }) => [
			file.replace(/index\.html$/, ''),
			new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
		]),
	);
	const links = pages.flatMap(({ file, html }) =>
		[...html.matchAll(/\shref="([^"#]*)#([^"]+)"/g)].map(([, address = '', id = '']) => {
			const page = address === '' ? file.replace(/index\.html$/, '') : address;
			return { file, id, page: page.startsWith(BASE) ? pathOf(page) : page };
		}),
	);
	const own = links.filter(({ page }) => !/^https?:/.test(page));
	expect(own.length).toBeGreaterThan(1000);
	expect(own.filter(({ page, id }) => !places.get(page)?.has(id))).toEqual([]);
});
