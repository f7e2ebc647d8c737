import { globSync, readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { BASE, HOST, SITE } from '../project-copy.ts';
import { openPage, pathOf, readBuilt, readEditions, STAND_INS, textOf } from './built-pages.ts';

const editions = readEditions();
const [first, last] = [editions[0], editions.at(-1)];
const sum: string = last.files['missile_attacks_daily.csv'];
const embeds = globSync(`${SITE}/embed/**/index.html`).map((file) => file.slice(SITE.length + 1));
const blockOf = (path: string) =>
	JSON.parse(openPage(path).querySelector('script[type="application/ld+json"]')?.textContent ?? '');

describe('JSON-LD', () => {
	it('tells of the article with its editions and what it is based on', () => {
		const article = blockOf('index.html');
		expect(article).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'NewsArticle',
			headline: textOf(openPage('').querySelector('h1')),
			datePublished: first.date,
			dateModified: last.date,
			inLanguage: 'en-GB',
			isAccessibleForFree: true,
		});
		for (const name of ['author', 'publisher', 'image', 'mainEntityOfPage', 'isBasedOn'])
			expect(article[name], name).toBeTruthy();
		expect(readFileSync(`${SITE}/${pathOf(article.image)}`).length).toBeGreaterThan(1000);
		expect(article.isBasedOn[0]['@id']).toBe(blockOf('data/index.html')['@id']);
	});

	it('tells of the data with its files, days, sources and sum', () => {
		const data = blockOf('data/index.html');
		expect(data).toMatchObject({
			'@type': 'Dataset',
			license: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
			version: sum,
			dateModified: last.date,
			temporalCoverage: `2022-09-28/${last.lastDay}`,
		});
		expect(data.isBasedOn.url).toContain('kaggle.com');
		expect(data.description.length).toBeGreaterThan(50);
		expect(data.distribution.map((file: { contentUrl: string }) => file.contentUrl)).toContain(
			`${HOST}${BASE}data/missile_attacks_daily.csv`,
		);
		for (const { contentUrl, contentSize } of data.distribution)
			expect(`${readFileSync(`${SITE}/${pathOf(contentUrl)}`).length} B`, contentUrl).toBe(
				contentSize,
			);
	});
});

describe('oEmbed', () => {
	const pages = ['index.html', ...embeds];

	it('is found in the head of the article and of every embed, and its file is valid', () => {
		// One address a figure, whatever the number of editions, besides those of figures that moved.
		const figures = FIGURES.map(({ id }) => `embed/${id}/index.html`);
		expect(embeds.toSorted()).toEqual([...figures, ...Object.keys(STAND_INS)].sort());
		for (const page of pages) {
			const link = openPage(page).querySelector('head link[type="application/json+oembed"]');
			const answer = JSON.parse(readBuilt(pathOf(link?.getAttribute('href') ?? '')));
			expect(answer, page).toMatchObject({ version: '1.0', type: 'rich' });
			for (const size of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
				expect(Number.isInteger(answer[size]) && answer[size] > 0, `${page} ${size}`).toBe(true);
			const frame = new DOMParser()
				.parseFromString(answer.html, 'text/html')
				.querySelector('iframe');
			const framed = `${pathOf(frame?.getAttribute('src') ?? '')}index.html`;
			expect(readBuilt(framed), page).toContain('<svg');
			expect(frame?.getAttribute('title'), page).toBe(answer.title);
			expect(answer.html).not.toContain('<script');
			if (page !== 'index.html') expect(framed).toBe(STAND_INS[page] ?? page);
		}
	});
});

describe('an embed', () => {
	it('is the figure without the furniture: one headline, three drawings, source, edition, licence', () => {
		for (const file of embeds) {
			const document = openPage(file);
			expect(document.querySelectorAll('h1').length, file).toBe(1);
			const drawings = [...document.querySelectorAll('svg.chart:not(.sign)')];
			const widths = drawings.map((svg) => svg.getAttribute('width'));
			expect(widths, file).toEqual(['358', '688', '1056']);
			expect(document.querySelectorAll('nav, header, footer, script, form').length, file).toBe(0);
			const words = document.querySelector('main')?.textContent ?? '';
			expect(words, file).toContain('Source: ');
			expect(words, file).toContain(sum.slice(0, 12));
			expect(words, file).toContain('CC BY-NC-SA 4.0');
		}
	});

	it('is not for search engines, stands for the article and opens links outside of its frame', () => {
		for (const file of embeds) {
			const head = openPage(file).querySelector('head');
			expect(head?.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
			expect(head?.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(HOST + BASE);
			expect(head?.querySelector('base')?.getAttribute('target')).toBe('_blank');
		}
	});

	it('leads from every mark to an entry on the page of checks', () => {
		const rows = openPage('claims/index.html').querySelectorAll('table.entries tbody tr');
		const entries = new Set([...rows].map(({ id }) => `${BASE}claims/#${id}`));
		expect(entries.size).toBe(24);
		// A mark is drawn three times, once a width; the share's field has none for an entry without a number.
		const found = embeds.map((file) => {
			const links = [...openPage(file).querySelectorAll('svg a')];
			const targets = links.map((link) => link.getAttribute('href') ?? '');
			expect(targets.filter((target) => !entries.has(target))).toEqual([]);
			return [file.split('/')[1], new Set(targets).size, targets.length] as const;
		});
		expect(found.filter(([, targets]) => targets > 0).toSorted()).toEqual([
			['half-years', 24, 72],
			['months', 24, 72],
			['months-share', 23, 69],
			['share', 23, 69],
			['treaty-year', 24, 72],
		]);
	});

	it('of a figure that stands in another now shows that one, to the word', () => {
		const bodyOf = (file: string) => openPage(file).querySelector('main')?.innerHTML ?? '';
		for (const [file, shown] of Object.entries(STAND_INS)) {
			expect(bodyOf(shown).length, shown).toBeGreaterThan(1000);
			expect(bodyOf(file) === bodyOf(shown), file).toBe(true);
		}
	});

	it('carries every style sheet of drawings, as the pages do', () => {
		const rules = globSync('src/styles/chart*.css').flatMap(
			(file) => readFileSync(file, 'utf8').match(/^\.chart \.[a-z-]+/gm) ?? [],
		);
		expect(rules.length).toBeGreaterThan(20);
		for (const page of ['index.html', `embed/${FIGURES[0]?.id}/index.html`]) {
			const css = openPage(page).querySelector('style')?.textContent ?? '';
			for (const rule of rules) expect(css, `${page} ${rule}`).toContain(rule);
		}
	});
});

describe('the feed', () => {
	const feed = openPage('feed.xml');
	const root = feed.querySelector('feed');
	const entries = [...feed.querySelectorAll('entry')];
	const wordsOf = (element: Element | null, name: string) =>
		[...(element?.children ?? [])].find(({ tagName }) => tagName === name)?.textContent ?? '';

	it('is Atom with what Atom demands of a feed and of every entry', () => {
		expect(root?.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
		expect(feed.querySelector('author > name')?.textContent).toMatch(/\w/);
		expect(feed.querySelector('link[rel="self"]')).not.toBeNull();
		for (const element of [root, ...entries]) {
			expect(wordsOf(element, 'id')).toMatch(
				/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
			);
			expect(wordsOf(element, 'title')).toMatch(/\w/);
			expect(wordsOf(element, 'updated')).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
		}
		const ids = entries.map((entry) => wordsOf(entry, 'id'));
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('tells every edition, newest first, each leading to its place on the data page', () => {
		expect(entries).toHaveLength(editions.length);
		expect(wordsOf(root, 'updated').slice(0, 10)).toBe(last.date);
		const page = openPage('data/index.html');
		for (const entry of entries) {
			const href = entry.querySelector('link')?.getAttribute('href') ?? '';
			expect(page.querySelector(`[id="${href.split('#')[1]}"]`), href).not.toBeNull();
		}
	});
});

describe('a site that knows its host and its folder', () => {
	const root = HOST + BASE;

	it('lists its pages with their whole addresses, without those that are made for frames', () => {
		expect(readBuilt('robots.txt')).toContain(`\nSitemap: ${root}sitemap-index.xml\n`);
		const listed = [...readBuilt('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
			([, url]) => url,
		);
		expect(listed).toEqual(expect.arrayContaining([root, `${root}data/2024-09/`]));
		expect(listed.filter((url) => url?.includes('/embed/'))).toEqual([]);
	});

	it.each([
		['index.html', `<link rel="canonical" href="${root}">`],
		['data/index.html', `<link rel="canonical" href="${root}data/">`],
		['embed/share/oembed.json', `"thumbnail_url": "${root}figures/share.png"`],
		['feed.xml', `rel="self" type="application/atom+xml" href="${root}feed.xml"`],
		['data/datapackage.json', `"homepage": "${root}data/"`],
		['data/citation.bib', `url = {${root}}`],
		['figures/share.svg', `href="${root}claims/#entry-2024-`],
	])('names in %s a whole address of its own', (file, words) => {
		expect(readBuilt(file)).toContain(words);
	});
});

describe('the guide for language models', () => {
	const guide = readBuilt('llms.txt');

	it('has the title of the story, says what the count is not, and leads to files that are there', () => {
		expect(guide.split('\n')[0]).toBe(
			`# ${openPage('index.html').querySelector('h1')?.textContent}`,
		);
		expect(guide).toContain('not of identified missiles');
		const paths = [...guide.matchAll(/\]\(([^)]*)\)/g)].map(([, url = '']) => pathOf(url));
		expect(paths).toHaveLength(6);
		for (const path of paths) expect(readBuilt(path).length, path).toBeGreaterThan(500);
	});
});
