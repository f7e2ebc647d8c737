import { globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITE } from '../project-copy.ts';
import { listEntries, listRows, openPage, readEditions, sumOf, textOf } from './built-pages.ts';

const months = globSync(`${SITE}/data/????-??/index.html`).map((file) =>
	file.replaceAll('\\', '/').slice(SITE.length + 1),
);
// The kind that all places share is said once: `Kyiv and Sumy`, of oblasts.
const wordTarget = (target: string) => {
	const places = target.split(' and ');
	if (!places.every((place) => place.endsWith(' oblast'))) return target.replace(/ oblast$/, '');
	const names = places.map((place) => place.replace(/ oblast$/, ''));
	return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
};
const launchedOf = (row: Element) =>
	Number(row.querySelector('.lead-number data')?.getAttribute('value') ?? 0);
const rowsOf = (path: string) => [...openPage(path).querySelectorAll('.launches tbody tr')];

describe('the data page', () => {
	const document = openPage('data/');

	it('lists every entry that names KN-23 and no other, with its label, its number and its target', () => {
		const found = rowsOf('data/').map((row) => [
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

	it('offers its citation in four forms', () => {
		const links = [...document.querySelectorAll('.references a')];
		const forms = links.map((link) => link.getAttribute('href')?.split('citation.')[1]);
		expect(forms).toEqual(['txt', 'bib', 'ris', 'csl.json']);
	});

	it('tells every accepted edition, newest first, with its whole sum', () => {
		expect(textOf(document.querySelector('.edition h3'))).toBe(
			'Edition 1, 22 November 2026: First publication',
		);
		const sums = [...document.querySelectorAll('.edition code')].map((code) => code.textContent);
		expect(sums).toEqual(
			readEditions()
				.map(({ files }: { files: Record<string, string> }) => files['missile_attacks_daily.csv'])
				.reverse(),
		);
	});
});

/** Every kind of element of a page by its tag, its classes and the names of its attributes. */
const kindsOf = (file: string) =>
	new Set(
		(readFileSync(`${SITE}/${file}`, 'utf8').match(/<[a-z][^>]*>/g) ?? []).map((tag) =>
			tag.replace(/(?<! class)="[^"]*"/g, ''),
		),
	);

describe('the pages of the months', () => {
	it('are made of the same elements as the heaviest of them, on which the browser tests look', () => {
		const weigh = (file: string) => statSync(`${SITE}/${file}`).size;
		const heaviest = kindsOf(months.toSorted((a, b) => weigh(b) - weigh(a))[0] ?? '');
		for (const month of months) {
			const others = [...kindsOf(month)].filter((kind) => !heaviest.has(kind));
			expect(others, month).toEqual([]);
		}
	});

	it('hold every row of the table once, and all that was launched', () => {
		const rows = months.flatMap(rowsOf);
		const listed = listRows();
		expect(new Set(rows.map(({ id }) => id)).size).toBe(listed.length);
		expect(rows).toHaveLength(listed.length);
		const sum = rows.reduce((total, row) => total + launchedOf(row), 0);
		expect(sum).toBe(sumOf(listed, 'launched'));
	});

	it('link to the hosts of the reports and to nothing else outside', () => {
		const links = [...months, 'data/'].flatMap((file) => [
			...openPage(file).querySelectorAll('.launches a'),
		]);
		const hosts = links.map(
			(link) => new URL(link.getAttribute('href') ?? '', 'http://own.invalid').host,
		);
		const known = ['www.facebook.com', 't.me', 'kharkivoda.gov.ua'];
		expect([...new Set(hosts)].filter((host) => !known.includes(host))).toEqual([]);
	});
});
