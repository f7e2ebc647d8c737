import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readBuiltPages } from './built-pages.ts';

const pages = readBuiltPages();
const running = (html: string) =>
	[...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gis)].filter(
		([, attributes = '']) => !/type="application\/(ld\+)?json"/.test(attributes),
	);
const scriptSources = (html: string) =>
	/script-src ([^;"]*);/.exec(html)?.[1]?.split(' ').filter(Boolean) ?? [];

test('the policy of a page names each script in it by its hash, and nothing that is not there', () => {
	for (const { file, html } of pages) {
		const hashes = running(html)
			.filter(([, attributes = '']) => !/\bsrc=/.test(attributes))
			.map(([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
		const allowed = scriptSources(html).filter((source) => source.startsWith("'sha256-"));
		expect(new Set(allowed), file).toEqual(new Set(hashes));
		if (running(html).length === 0) expect(scriptSources(html), file).toEqual(["'none'"]);
	}
});

test('only the data pages and the desk have a script that runs', () => {
	const files = pages.filter(({ html }) => running(html).length > 0).map(({ file }) => file);
	expect(files.filter((file) => !/^(data|desk)\//.test(file))).toEqual([]);
});

test('where a file of the reader is opened, and in a frame, nothing can be sent, elsewhere nothing to another host', () => {
	for (const { file, html } of pages) {
		expect(html, file).toContain("default-src 'none'");
		const isSealed = /^(desk|data\/verify|embed)\//.test(file);
		const sources = /connect-src ([^;"]*);/.exec(html)?.[1];
		expect(sources, file).toBe(isSealed ? "'none'" : "'self'");
		expect(html, file).toContain('<meta name="referrer" content="no-referrer">');
	}
});

test('no block of data can end itself', () => {
	for (const { file, html } of pages) {
		for (const [, json = ''] of html.matchAll(
			/<script type="application\/ld\+json">(.*?)<\/script>/gs,
		)) {
			expect(json, file).not.toMatch(/[<>&]/);
			expect(() => JSON.parse(json), file).not.toThrow();
		}
	}
});
