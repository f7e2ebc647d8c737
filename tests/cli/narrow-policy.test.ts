import { describe, expect, it } from 'vitest';
import { narrowPolicy } from '../../src/cli/site/narrow-policy.ts';
import { formatSitemap } from '../../src/cli/site/write-sitemap.ts';

const policy = (scripts: string) =>
	`<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${scripts}; style-src 'self';">`;
const astro = policy("'self' 'sha256-a=' 'sha256-b='");

describe('the policy of a page', () => {
	it('forbids scripts where none runs, data blocks or not', () => {
		expect(narrowPolicy(astro)).toBe(policy("'none'"));
		const block = '<script type="application/ld+json">{}</script>';
		expect(narrowPolicy(astro + block)).toBe(policy("'none'") + block);
	});

	it('allows the script in the page by its own hash alone', () => {
		// The SHA-256 of nothing, in base 64.
		const empty = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
		const html = '<script type="module"></script>';
		expect(narrowPolicy(astro + html)).toBe(policy(`'sha256-${empty}'`) + html);
	});

	it('allows files of the site where a script is one or loads one', () => {
		const html = '<script type="module" src="/_astro/desk.js"></script>';
		expect(narrowPolicy(astro + html)).toBe(policy("'self'") + html);
	});
});

it('a sitemap is sorted and escaped', () => {
	expect(formatSitemap(['https://example.org/b?x&y', 'https://example.org/'])).toBe(
		`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
	<url><loc>https://example.org/</loc></url>
	<url><loc>https://example.org/b?x&amp;y</loc></url>
</urlset>
`,
	);
});
