import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readFrozen } from '../fixtures/frozen.ts';
import { SITE } from '../project-copy.ts';

const pageOf = (path: string) =>
	new DOMParser().parseFromString(readFileSync(`${SITE}/${path}index.html`, 'utf8'), 'text/html');
const article = pageOf('');
const textOf = (element: { textContent: string | null } | null | undefined) =>
	element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The addresses to which rows may lead: fixed hosts, and a path that names one post. */
const ALLOWED =
	/^https:\/\/(www\.facebook\.com\/([\w.]+\/(posts|videos)\/[\w-]+|watch\/\?v=\d+)|t\.me\/\w+\/\d+|kharkivoda\.gov\.ua\/news\/\d+)$/;

// Each figure as printed, with what its rows add up to, worked out from the rows of 2024 by hand.
const CLAIMS = [
	{ id: 'kn23-2024-h1', text: '8', sums: { '2024-H1': 8 } },
	{ id: 'kn23-2024-h2', text: '74', sums: { '2024-H2': 74 } },
	{ id: 'kn23-2024-08', text: '24', sums: { '2024-08': 24 } },
	{ id: 'kn23-2024-09', text: '24', sums: { '2024-09': 24 } },
	{ id: 'growth', text: 'over 9 times', sums: { '2024-H1': 8, '2024-H2': 74 } },
	{ id: 'share-2024-h1', text: '0.7 %', sums: { '2024-H1': 8 } },
	{ id: 'share-2024-h2', text: '6.7 %', sums: { '2024-H2': 74 } },
];

describe.each(CLAIMS)('the claim $id as built', ({ id, text, sums }) => {
	const links = [...article.querySelectorAll('p a.claim')].filter(
		(link) => link.getAttribute('href') === `/claims/${id}/`,
	);
	const page = pageOf(`claims/${id}/`);
	const tables = [...page.querySelectorAll('table.claim-rows')];

	it('is one step from its number in the article', () => {
		expect(links.map(textOf)).toContain(text.replace(' %', '\u202f%').replace(/\s+/g, ' '));
	});

	it('has rows that add up to the number, blanks adding nothing', () => {
		const found = tables.map((table) => [
			table.getAttribute('data-period'),
			[...table.querySelectorAll('tbody tr td:nth-child(3)')]
				.map((cell) => (textOf(cell) === 'not given' ? 0 : Number(textOf(cell))))
				.reduce((sum, launched) => sum + launched, 0),
		]);
		expect(Object.fromEntries(found)).toEqual(sums);
		const totals = tables.map((table) => Number(textOf(table.querySelector('tfoot td'))));
		expect(totals).toEqual(Object.values(sums));
	});

	it('leads from every row to a post on an allowed host', () => {
		const rows = tables.flatMap((table) => [...table.querySelectorAll('tbody tr')]);
		expect(rows.length).toBeGreaterThan(2);
		for (const row of rows)
			expect(row.querySelector('td:last-child a')?.getAttribute('href') ?? '').toMatch(ALLOWED);
	});

	it('leads from every stroke to a row of the page', () => {
		const targets = [...page.querySelectorAll('svg a')].map((link) => link.getAttribute('href'));
		expect(targets.length).toBeGreaterThan(0);
		for (const target of targets)
			expect(page.querySelector(`tr[id="${target?.slice(1)}"]`), target ?? '').not.toBeNull();
	});

	it('names what was printed and where, the rule, the window, the edition and its sum', () => {
		const facts = textOf(page.querySelector('.facts'));
		for (const part of ['Printed', 'Computed', 'matches', 'Rule', 'Rounding window', 'paragraph'])
			expect(facts).toContain(part);
		expect(textOf(page.querySelector('main'))).toMatch(/SHA-256 [0-9a-f]{64}/);
		expect(page.querySelectorAll('table.claim-readings tbody tr').length).toBeGreaterThan(9);
	});
});

describe('a share', () => {
	it.each([
		['share-2024-h1', 1115],
		['share-2024-h2', 1107],
	])('%s splits its total by weapon: %i', (id, base) => {
		const table = pageOf(`claims/${id}/`).querySelector('table.base');
		const cells = [...(table?.querySelectorAll('tbody tr td:last-child') ?? [])];
		const sum = cells.reduce((total, cell) => total + Number(textOf(cell).replace(',', '')), 0);
		expect(sum).toBe(base);
		expect(textOf(table?.querySelector('tfoot td:last-child'))).toBe(base.toLocaleString('en'));
	});

	it('tells its window: 6.7 % for a denominator from 1,097 to 1,112', () => {
		expect(textOf(pageOf('claims/share-2024-h2/').querySelector('.facts'))).toContain(
			'holds for a denominator from 1,097 to 1,112',
		);
	});
});

describe('the ledger', () => {
	const ledger = pageOf('claims/');

	it('lists the seven claims, each with its verdict, and leads to their pages', () => {
		const rows = [...ledger.querySelectorAll('.ledger tbody tr')];
		expect(rows.map((row) => row.querySelector('th a')?.getAttribute('href'))).toEqual(
			CLAIMS.map(({ id }) => `/claims/${id}/`),
		);
		expect(rows.map((row) => textOf(row.querySelector('td:last-child')))).toEqual(
			Array(7).fill('matches'),
		);
	});

	it('tells what every edition gave', () => {
		const { length } = JSON.parse(readFrozen('editions.json'));
		const words = length === 1 ? 'the accepted edition' : `each of ${length} accepted editions`;
		const table = [...ledger.querySelectorAll('table')].at(-1);
		expect(textOf(table?.querySelector('caption'))).toBe(`What ${words} gave`);
		expect(table?.querySelectorAll('thead th')).toHaveLength(1 + length + 1);
		expect(textOf(table)).toContain('74/1107');
	});
});
