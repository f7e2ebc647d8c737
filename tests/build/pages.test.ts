import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BASE, HOST, SITE } from '../project-copy.ts';
import { openPage, pathOf, readBuiltPages, STAND_INS } from './built-pages.ts';

const pages = readBuiltPages();
const policyOf = (html: string) =>
	/<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
/** What the policy of a page allows of a kind: `script-src`. */
const sourcesOf = (html: string, kind: string) =>
	new RegExp(`${kind} ([^;"]*);`).exec(policyOf(html))?.[1]?.split(' ').filter(Boolean) ?? [];
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The scripts that run; a block of data is a script by name only. */
const scriptsOf = (html: string) =>
	[...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gis)]
		.map(([, attributes = '', code = '']) => ({ attributes, code }))
		.filter(({ attributes }) => !/type="application\/(ld\+)?json"/.test(attributes));

describe.each(pages)('$file', ({ file, html }) => {
	test('carries a policy that allows its own files and nothing else', () => {
		for (const part of ["default-src 'none'", "base-uri 'none'", "form-action 'none'"])
			expect(policyOf(html)).toContain(part);
		expect(policyOf(html)).not.toMatch(/unsafe|https?:|\*/);
		expect(html).toContain('<meta name="referrer" content="no-referrer">');
	});

	test('names in its policy each style sheet and each script that stands in it, and no script besides', () => {
		for (const [, css = ''] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs))
			expect(policyOf(html)).toContain(hashOf(css));
		const scripts = scriptsOf(html);
		const own = scripts.filter(({ attributes }) => !/\bsrc=/.test(attributes));
		const allowed = sourcesOf(html, 'script-src');
		expect(new Set(allowed.filter((source) => source.startsWith("'sha256-")))).toEqual(
			new Set(own.map(({ code }) => hashOf(code))),
		);
		if (scripts.length === 0) expect(allowed).toEqual(["'none'"]);
		else expect(file, 'only the data pages and the desk have a script').toMatch(/^(data|desk)\//);
	});

	test('sends nothing where a file of the reader is opened, and in a frame; elsewhere nothing to another host', () => {
		const isSealed = /^(desk|data\/verify|embed)\//.test(file);
		expect(sourcesOf(html, 'connect-src')).toEqual([isSealed ? "'none'" : "'self'"]);
	});

	test('has no style attribute, no event handler, no address that runs script, and loads nothing from another host', () => {
		const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
		expect(
			tags.filter((tag) => /\s(style|on[a-z]+)=|(href|src)="\s*javascript:/i.test(tag)),
		).toEqual([]);
		const loading = /^<(?:img|script|link|iframe|source|video|audio|object|embed|use)\b/i;
		const foreign = tags.filter(
			(tag) =>
				loading.test(tag) &&
				!/rel="(canonical|alternate)"/.test(tag) &&
				/(src|href|srcset|data)="(https?:)?\/\//.test(tag),
		);
		expect(foreign).toEqual([]);
	});

	test('holds blocks of data that cannot end themselves', () => {
		for (const [, json = ''] of html.matchAll(
			/<script type="application\/ld\+json">(.*?)<\/script>/gs,
		)) {
			expect(json).not.toMatch(/[<>&]/);
			expect(() => JSON.parse(json)).not.toThrow();
		}
	});

	// Only what is made for the frames of others is never shared itself.
	test('names a card that there is', () => {
		const card = /property="og:image" content="([^"]*)"/.exec(html)?.[1];
		if (file.startsWith('embed/')) expect(card).toBeUndefined();
		else expect(existsSync(`${SITE}/${pathOf(card ?? '')}`), card).toBe(true);
	});
});

test.each([
	['index.html', 'index'],
	['method/index.html', 'method'],
	['claims/growth/index.html', 'claim-growth'],
])('the card of %s is its own', (page, card) => {
	const html = pages.find(({ file }) => file === page)?.html;
	expect(html).toContain(`property="og:image" content="${HOST}${BASE}cards/${card}.png"`);
});

test.each([
	['index.html', '', 'page'],
	['claims/index.html', 'claims/', 'page'],
	['claims/growth/index.html', 'claims/', 'true'],
	['data/2024-09/index.html', 'data/', 'true'],
])('the bar of %s says where the reader is: %s', (page, path, current) => {
	const marked = [...openPage(page).querySelectorAll('.bar [aria-current]')];
	const told = marked.map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')]);
	expect(told).toEqual([[`${BASE}${path}`, current]]);
});

test('every page has a title of its own, but embeds that show what another shows', () => {
	const titles = new Map(
		pages.map(({ file, html }) => [file, /<title>([^<]+)<\/title>/.exec(html)?.[1]]),
	);
	expect([...titles.values()]).not.toContain(undefined);
	for (const [file, shown] of Object.entries(STAND_INS)) {
		expect(titles.get(file), file).toBe(titles.get(shown));
		titles.delete(file);
	}
	expect(new Set(titles.values()).size).toBe(pages.length - 3);
});
