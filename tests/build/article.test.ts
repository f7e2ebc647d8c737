import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { BASE, HOST, SITE } from '../project-copy.ts';

const html = readFileSync(`${SITE}/index.html`, 'utf8');
const document = new DOMParser().parseFromString(html, 'text/html');
const textOf = (selector: string) =>
	[...document.querySelectorAll(selector)].map(
		(element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '',
	);

describe('the article page as built', () => {
	it('prints the seven figures as text that leads to their proof', () => {
		const claims = [...document.querySelectorAll('p a.claim')];
		const printed = new Map(claims.map((link) => [link.getAttribute('href'), link.textContent]));
		expect(Object.fromEntries(printed)).toMatchObject({
			[`${BASE}claims/kn23-2024-h1/`]: '8',
			[`${BASE}claims/kn23-2024-h2/`]: '74',
			[`${BASE}claims/kn23-2024-08/`]: '24',
			[`${BASE}claims/kn23-2024-09/`]: '24',
			[`${BASE}claims/growth/`]: 'over 9 times',
			[`${BASE}claims/share-2024-h1/`]: '0.7%',
			[`${BASE}claims/share-2024-h2/`]: '6.7%',
		});
	});

	it('opens with what was found, how sure it is, and the days of data and page', () => {
		expect(textOf('.masthead h1')).toHaveLength(1);
		expect(textOf('.standfirst')[0]).toMatch(/66 of the 74 .* about 50 .* where the list has 6/);
		expect(textOf('.by-line')[0]).toMatch(
			/^Data to 4 April 2026 · Published 22 November 2026 · (No corrections|Corrected \d+ \w+ \d{4})$/,
		);
		expect(document.querySelector('main')?.firstElementChild?.id).toBe('half-years');
	});

	it('has a heading with words for every section', () => {
		const headings = textOf('.section > h2');
		expect(headings).toHaveLength(8);
		expect(headings.at(-1)).toBe('After 2024, and what nobody knows');
		for (const id of ['found', 'label', 'months', 'share', 'early', 'counts', 'rules', 'after'])
			expect(document.getElementById(`section-${id}`), id).not.toBeNull();
	});

	it('lists the addresses of its links for paper as they are', () => {
		const notes = textOf('.notes li');
		expect(notes.length).toBeGreaterThan(8);
		for (const note of notes) expect(note).toMatch(/^https:\/\/[^\s;]+$/);
	});

	it('leads from every mark to an entry that is there', () => {
		const entries = new DOMParser().parseFromString(
			readFileSync(`${SITE}/claims/index.html`, 'utf8'),
			'text/html',
		);
		const targets = [...document.querySelectorAll('svg a')]
			.map((link) => link.getAttribute('href') ?? '')
			.filter((target) => target.startsWith(BASE));
		expect(targets.length).toBeGreaterThan(24);
		for (const target of targets) {
			expect(target).toContain(`${BASE}claims/#entry-`);
			const id = target.slice(target.indexOf('#') + 1);
			expect(entries.getElementById(id), target).not.toBeNull();
		}
	});

	it('holds no script, no style attribute and no address of another host but links', () => {
		// A block of data is a script by name only: nothing that runs.
		expect(html).not.toMatch(/<script\b(?! type="application\/ld\+json">)/i);
		expect(html).toContain("script-src 'none'");
		expect(html).not.toMatch(/\sstyle="/i);
		const loaded = [...document.querySelectorAll('link, img, iframe, source, object, embed')];
		const addresses = loaded.map(
			(element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
		);
		expect(
			addresses.filter((address) => !(address.startsWith(BASE) || address.startsWith(HOST + BASE))),
		).toEqual([]);
		expect(html).toContain("default-src 'none'");
	});

	it('gives every drawing a name and a description', () => {
		for (const svg of document.querySelectorAll('svg.chart:not([aria-hidden])')) {
			for (const attribute of ['aria-labelledby', 'aria-describedby']) {
				const id = svg.getAttribute(attribute) ?? '';
				expect(svg.querySelector(`[id="${id}"]`)?.textContent, id).toMatch(/\w{3}/);
			}
		}
	});
});
