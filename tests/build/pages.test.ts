import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readBuiltPages, STAND_INS } from './built-pages.ts';

const pages = readBuiltPages();
const policy = (html: string) =>
	/<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

test('every page carries a policy that allows its own files and nothing else', () => {
	for (const { file, html } of pages) {
		for (const part of ["default-src 'none'", "base-uri 'none'", "form-action 'none'"]) {
			expect(policy(html), file).toContain(part);
		}
		expect(policy(html), file).not.toMatch(/unsafe|https?:|\*/);
	}
});

test('the policy of a page without a script forbids scripts', () => {
	for (const { file, html } of pages.filter((page) => !/<script\b/i.test(page.html))) {
		expect(policy(html), file).toContain("script-src 'none'");
	}
});

test('the policy of every page knows the hash of each style sheet in it', () => {
	for (const { file, html } of pages) {
		for (const [, css = ''] of html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)) {
			const hash = createHash('sha256').update(css).digest('base64');
			expect(policy(html), file).toContain(`'sha256-${hash}'`);
		}
	}
});

test('no page has a style attribute, an event handler or an address that runs script', () => {
	for (const { file, html } of pages) {
		const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
		const risky = tags.filter((tag) => /\s(style|on[a-z]+)=|(href|src)="\s*javascript:/i.test(tag));
		expect(risky, file).toEqual([]);
	}
});

test('no page loads anything from another host', () => {
	for (const { file, html } of pages) {
		const loading = /<(?:img|script|link|iframe|source|video|audio|object|use)\b[^>]*>/gi;
		const tags = (html.match(loading) ?? []).filter(
			(tag) => !/rel="(canonical|alternate)"/.test(tag),
		);
		expect(
			tags.filter((tag) => /(src|href|srcset|data)="(https?:)?\/\//.test(tag)),
			file,
		).toEqual([]);
	}
});

test('every page has a language and a title of its own, but embeds that show what another shows', () => {
	const titles = new Map(
		pages.map(({ file, html }) => [file, /<title>([^<]+)<\/title>/.exec(html)?.[1]]),
	);
	expect([...titles.values()]).not.toContain(undefined);
	for (const [file, shown] of Object.entries(STAND_INS)) {
		expect(titles.get(file), file).toBe(titles.get(shown));
		titles.delete(file);
	}
	expect(new Set(titles.values()).size).toBe(pages.length - 3);
	for (const { file, html } of pages) {
		expect(/<html[^>]* lang="([^"]*)"/.exec(html)?.[1], file).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/);
	}
});
