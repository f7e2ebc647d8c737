import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { SITE } from '../project-copy.ts';

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
			'/claims/kn23-2024-h1/': '8',
			'/claims/kn23-2024-h2/': '74',
			'/claims/kn23-2024-08/': '24',
			'/claims/kn23-2024-09/': '24',
			'/claims/growth/': 'over 9 times',
			'/claims/share-2024-h1/': '0.7\u202f%',
			'/claims/share-2024-h2/': '6.7\u202f%',
		});
	});

	it('shows each claim beside its sum, and every verdict matches', () => {
		expect(textOf('.ledger tbody td:last-child')).toEqual(Array(7).fill('matches'));
		expect(textOf('#claim-kn23-2024-h1 td')[0]).toBe('6 + 2 = 8');
		expect(textOf('#claim-growth td')[0]).toBe('74 ÷ 8 = 9.25 times');
		expect(textOf('#claim-share-2024-h2 td')[0]).toBe('74 ÷ 1,107 = 6.7 %');
	});

	it('lists the 24 reports of 2024, whose launched numbers add up to 82', () => {
		const launched = textOf('.rows tr[id^="report-"] td:nth-child(3)');
		expect(launched).toHaveLength(24);
		expect(launched.filter((cell) => cell === 'not given')).toHaveLength(1);
		expect(launched.reduce((sum, cell) => sum + (Number(cell) || 0), 0)).toBe(82);
	});

	it('leads from every stroke to a row that is there', () => {
		const targets = [...document.querySelectorAll('svg a')].map(
			(link) => link.getAttribute('href') ?? '',
		);
		expect(targets.length).toBeGreaterThan(24);
		for (const target of targets)
			expect(document.querySelector(`tr[id="${target.slice(1)}"]`), target).not.toBeNull();
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
		expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
		expect(html).toContain("default-src 'none'");
	});

	it('gives every drawing a name and a description', () => {
		for (const svg of document.querySelectorAll('svg.chart')) {
			for (const attribute of ['aria-labelledby', 'aria-describedby']) {
				const id = svg.getAttribute(attribute) ?? '';
				expect(svg.querySelector(`[id="${id}"]`)?.textContent, id).toMatch(/\w{3}/);
			}
		}
	});
});
