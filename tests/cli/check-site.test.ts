import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkSite, createHeadlines } from '../../src/cli/site/check-site.ts';
import { narrowPolicy } from '../../src/cli/site/narrow-policy.ts';
import { createFrozenStory, ENGLISH } from '../fixtures/create-story.ts';
import { wrapPage, writePage, writeSite } from './small-site.ts';

const headlines = createHeadlines(createFrozenStory(), ENGLISH);
const { sha256 } = headlines;
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'site-'));
	writeSite(folder, 'words', sha256);
});

afterEach(() => rmSync(folder, { recursive: true }));

const place = (name: string, text: string) => writeFileSync(join(folder, name), text);
const page = writePage('words', sha256);

describe('checkSite', () => {
	test('finds nothing wrong in a whole site, and no site in an empty folder', () => {
		expect(checkSite(folder, { headlines })).toEqual([]);
		expect(checkSite(join(folder, 'claims'))).toEqual(['There is no index.html.']);
	});

	test.each<[what: string, body: string, faults: string[]]>([
		[
			'links that lead nowhere, each once',
			'<a href="/gone/">x</a><a href="/gone/">y</a><img src="a.png"><a href="https://a.org/b">z</a>',
			['points to /gone/, which is not there.', 'points to a.png, which is not there.'],
		],
		[
			'links that a browser would run, or that are no page at all',
			'<a href="javascript:alert(1)">x</a><a href=" JavaScript:alert(2)">x</a><a href="data:text/html,x">x</a>',
			['javascript:alert(1)', ' JavaScript:alert(2)', 'data:text/html,x'].map(
				(target) => `leads to ${target}, which is no page.`,
			),
		],
		[
			'a folder in place of a page',
			'<a href="/method">x</a>',
			['points to /method, which is not there.'],
		],
	])('names %s', (_, body, faults) => {
		place('method/index.html', wrapPage(body));
		expect(checkSite(folder)).toEqual(faults.map((fault) => `method/index.html ${fault}`));
	});

	test('names a page that breaks off, and one without a policy that forbids what is not its own', () => {
		place('method/index.html', wrapPage('').replace('</body></html>', ''));
		place('index.html', page.replace("'none'", "'self' https:"));
		expect(checkSite(folder)).toEqual([
			'index.html has no policy that forbids what is not its own.',
			'method/index.html breaks off before its end.',
		]);
	});

	test('counts a link without the base path as leading nowhere', () => {
		const body = '<a href="/kn-23/robots.txt">x</a><a href="/kn-23/">x</a><a href="/kn-2/">x</a>';
		for (const id of headlines.claims.map((claim) => claim.id))
			place(`claims/${id}/index.html`, wrapPage(body));
		place('method/index.html', wrapPage('<a href="../">x</a><a href="/robots.txt">y</a>'));
		const faults = checkSite(folder, { base: '/kn-23' });
		expect(faults.filter((fault) => fault.includes('/kn-2/'))).toHaveLength(7);
		expect(faults.at(-1)).toBe('method/index.html points to /robots.txt, which is not there.');
		expect(faults).toHaveLength(8);
	});
});

describe('what the first page must say', () => {
	const share = 'which the table gives for share-2024-h2.';

	test.each<[what: string, html: string, faults: string[]]>([
		[
			'a number that the table does not give',
			page.replace('>74<', '>18<'),
			['says 18 for kn23-2024-h2; the table gives 74.'],
		],
		[
			'a number that stands elsewhere',
			page.replace('>8<', '>9<').concat('8'),
			['says 9 for kn23-2024-h1; the table gives 8.'],
		],
		[
			'a number within another',
			page.replace('>8<', '>18<'),
			['says 18 for kn23-2024-h1; the table gives 8.'],
		],
		[
			'a claim that is left out',
			page.replace(/<a[^>]*share-2024-h2.*?<\/a>/, '<style>6.7%</style>'),
			[`does not say 6.7%, ${share}`],
		],
		[
			'another table',
			page.replace(sha256.slice(0, 12), 'cd34'),
			[`does not name the table with the sum ${sha256}.`],
		],
	])('names %s', (_, html, faults) => {
		place('index.html', html);
		expect(checkSite(folder, { headlines })).toEqual(faults.map((fault) => `index.html ${fault}`));
	});

	test('is said with or without a link, however it is marked and spaced', () => {
		const html = page
			.replace('>8<', '><b>8</b> (printed: 9)<')
			.replace(/<a[^>]*growth.*?<\/a>/, 'over\n9 times');
		place('index.html', html);
		expect(checkSite(folder, { headlines })).toEqual([]);
	});
});

describe('the policy of a page', () => {
	const policy = (scripts: string) =>
		`<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${scripts}; style-src 'self';">`;
	// The SHA-256 of nothing, in base 64.
	const empty = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

	test.each<[what: string, html: string, scripts: string]>([
		['forbids scripts where none runs', '', "'none'"],
		[
			'takes a data block for no script',
			'<script type="application/ld+json">{}</script>',
			"'none'",
		],
		[
			'allows the script in the page by its own hash alone',
			'<script type="module"></script>',
			`'sha256-${empty}'`,
		],
		[
			'allows files of the site where a script is one or loads one',
			'<script type="module" src="/_astro/desk.js"></script>',
			"'self'",
		],
	])('%s', (_, html, scripts) => {
		expect(narrowPolicy(policy("'self' 'sha256-a=' 'sha256-b='") + html)).toBe(
			policy(scripts) + html,
		);
	});
});
