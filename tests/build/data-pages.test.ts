import { globSync, readFileSync, statSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { SITE } from '../project-copy.ts';
import { listEntries } from './entries.ts';

const parse = (file: string) =>
	new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
const months = globSync(`${SITE}/data/????-??/index.html`).map((file) =>
	file.replaceAll('\\', '/'),
);
const textOf = (element: { textContent: string | null } | null | undefined) =>
	element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
// The kind that all places share is said once: `Kyiv and Sumy`, of oblasts.
const wordTarget = (target: string) => {
	const places = target.split(' and ');
	if (!places.every((place) => place.endsWith(' oblast'))) return target.replace(/ oblast$/, '');
	const names = places.map((place) => place.replace(/ oblast$/, ''));
	return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
};
const launchedOf = (row: Element) =>
	Number(row.querySelector('.lead-number data')?.getAttribute('value') ?? 0);
const rowsOf = (document: ReturnType<typeof parse>) => [
	...document.querySelectorAll('.launches tbody tr'),
];
const lines = readFileSync('tests/fixtures/edition/missile_attacks_daily.csv', 'utf8')
	.trimEnd()
	.split('\n')
	.slice(1);

describe('the data page', () => {
	const document = parse(`${SITE}/data/index.html`);
	const rows = rowsOf(document);

	it('lists every entry that names KN-23 and no other, with its label, its number and its target', () => {
		const found = rows.map((row) => [
			row.querySelector('time')?.getAttribute('datetime')?.replace('T', ' '),
			textOf(row.querySelector('.label')),
			row.querySelector('.lead-number data')?.getAttribute('value') ?? '',
			textOf(row.querySelectorAll('td')[5]).replace(/ oblasts?$/, ''),
		]);
		expect(found).toEqual(
			listEntries().map(({ start, label, launched, target }) => [
				start,
				label,
				launched,
				wordTarget(target),
			]),
		);
	});

	it('lists known problems, posts shared by days apart among them', () => {
		const told = textOf(document.querySelector('.quirks'));
		expect(told).toContain('In the whole list 24 posts are cited for days at least two apart.');
		expect(told).toMatch(/\b1 post is cited by entries that name the KN-23 on different days/);
	});

	it('gives 82 missiles for 2024', () => {
		const of2024 = rows.filter((row) =>
			row.querySelector('time')?.getAttribute('datetime')?.startsWith('2024'),
		);
		expect(of2024).toHaveLength(24);
		expect(of2024.reduce((sum, row) => sum + launchedOf(row), 0)).toBe(82);
	});

	it('says of every month outside of the label window that KN-23 was not reported separately', () => {
		const cells = [...document.querySelectorAll('table.months tbody tr')].map((row) => [
			row.querySelector('a')?.getAttribute('href')?.slice(-8, -1) ?? '',
			row.querySelector('td:last-child')?.textContent,
		]);
		expect(cells).toHaveLength(months.length);
		const outside = cells.filter(([month = '']) => month < '2024-02' || month > '2025-12');
		expect(outside.length).toBeGreaterThan(20);
		for (const [month, words] of outside)
			expect(words, month ?? '').toBe('not reported separately');
		const inside = cells.filter(([month = '']) => month >= '2024-02' && month <= '2025-12');
		for (const [month, words] of inside) expect(words, month ?? '').toMatch(/^\d+$/);
	});

	it('tells every accepted edition, newest first, with its whole sum', () => {
		const editions = JSON.parse(readFileSync('tests/fixtures/edition/editions.json', 'utf8'));
		const sums = [...document.querySelectorAll('.edition code')].map((code) => code.textContent);
		expect(sums).toEqual(
			editions
				.map(({ files }: { files: Record<string, string> }) => files['missile_attacks_daily.csv'])
				.reverse(),
		);
	});
});

/** Every kind of element of a page by its tag, its classes and the names of its attributes. */
const kindsOf = (file: string) =>
	new Set(
		(readFileSync(file, 'utf8').match(/<[a-z][^>]*>/g) ?? []).map((tag) =>
			tag.replace(/(?<! class)="[^"]*"/g, ''),
		),
	);

describe('the pages of the months', () => {
	it('are made of the same elements as the heaviest of them, on which the browser tests look', () => {
		const byWeight = months.toSorted((a, b) => statSync(b).size - statSync(a).size);
		const heaviest = kindsOf(byWeight[0] ?? '');
		for (const month of months) {
			const others = [...kindsOf(month)].filter((kind) => !heaviest.has(kind));
			expect(others, month).toEqual([]);
		}
	});

	it('hold every row of the table once, and all that was launched', () => {
		const rows = months.flatMap((file) => rowsOf(parse(file)));
		expect(rows).toHaveLength(lines.length);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(lines.length);
		// launched is the last cell but two: what stands behind it has no comma.
		const sum = lines.reduce((total, line) => total + Number(line.split(',').at(-3)), 0);
		expect(rows.reduce((total, row) => total + launchedOf(row), 0)).toBe(sum);
	});

	it('link to the hosts of the reports and to nothing else outside', () => {
		const hosts = new Set<string>();
		for (const file of [...months, `${SITE}/data/index.html`]) {
			for (const link of parse(file).querySelectorAll('.launches a')) {
				hosts.add(new URL(link.getAttribute('href') ?? '', 'http://own.invalid').host);
			}
		}
		const known = ['www.facebook.com', 't.me', 'kharkivoda.gov.ua'];
		expect([...hosts].filter((host) => !known.includes(host))).toEqual([]);
	});
});
