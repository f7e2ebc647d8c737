import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/cli/terminal/world.ts';
import { createStory } from '../../src/editions/check/check-figures.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { findFormulas } from '../../src/outputs/files/find-formulas.ts';
import { frozen, readFrozen } from '../fixtures/frozen.ts';
import { SITE } from '../project-copy.ts';
import { readBuiltCsv } from './built-pages.ts';

const read = (path: string) => readFileSync(`${SITE}/${path}`);
const sumOf = (path: string) => createHash('sha256').update(read(path)).digest('hex');
const listed = read('data/SHA256SUMS')
	.toString()
	.trimEnd()
	.split('\n')
	.map((line) => line.split('  ') as [sum: string, path: string]);
const story = createStory(frozen);

describe('the list of sums', () => {
	it('is right for every file', () => {
		for (const [sum, path] of listed) expect(sumOf(path), path).toBe(sum);
	});

	it('names every file that is offered: all of figures/, and all of data/ but pages and itself', () => {
		const files = globSync(`${SITE}/{data,figures}/*.*`)
			.map((file) => file.replaceAll('\\', '/').slice(SITE.length + 1))
			.filter((file) => !file.endsWith('.html'));
		expect(listed.map(([, path]) => path).sort()).toEqual(files.sort());
	});

	it('names the table of the accepted edition', () => {
		const { files } = JSON.parse(readFrozen('editions.json')).at(-1);
		expect(sumOf('data/missile_attacks_daily.csv')).toBe(files['missile_attacks_daily.csv']);
	});
});

describe.each(FIGURES.map((figure) => [figure.id, figure] as const))('figure %s', (id, figure) => {
	const view = figure.view(story, ENGLISH);

	it('has a CSV that reads back to its rows', () => {
		const [, ...rows] = readBuiltCsv(`figures/${id}.csv`);
		expect(rows).toEqual(view.table.rows.map((row) => row.map((value) => String(value ?? ''))));
	});

	it('has a JSON with the same rows, its words and its edition', () => {
		const json = JSON.parse(read(`figures/${id}.json`).toString());
		expect(json).toMatchObject({ id, title: view.title, description: view.description });
		expect(json.rows.map((row: unknown[]) => row.map((value) => String(value ?? '')))).toEqual(
			readBuiltCsv(`figures/${id}.csv`).slice(1),
		);
		expect(json.edition).toEqual({
			number: 1,
			published: '2026-11-22',
			lastDay: '2026-04-04',
			rows: 3585,
			sha256: story.edition.sha256,
		});
		expect(json.licence.url).toContain('creativecommons.org/licenses/by-nc-sa/4.0');
	});

	it('has an SVG that is XML and says title, source, edition and licence', () => {
		const document = new DOMParser().parseFromString(
			read(`figures/${id}.svg`).toString(),
			'image/svg+xml',
		);
		const root = document.documentElement;
		expect(root?.tagName).toBe('svg');
		expect(root?.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
		const text = [...document.querySelectorAll('text')].map((part) => part.textContent).join(' ');
		const words = text.replace(/\s+/g, ' ');
		expect(words).toContain(view.title.split(' ')[0]);
		expect(words).toContain('Source: ');
		expect(words).toContain(
			`Edition 1 of 22 November 2026. Data to 4 April 2026, SHA-256 ${story.edition.sha256.slice(0, 12)}.`,
		);
		expect(words).toContain('CC BY-NC-SA 4.0');
		expect(root?.querySelectorAll('script, image, foreignObject')).toHaveLength(0);
	});

	it('has a PNG twice as wide as the SVG, and a card of 1200 by 630 pixels', () => {
		const png = read(`figures/${id}.png`);
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		const width = Number(/ width="(\d+)"/.exec(read(`figures/${id}.svg`).toString())?.[1]);
		expect(png.readUInt32BE(16)).toBe(2 * width);
		const card = read(`cards/${id}.png`);
		expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
	});
});

it('no CSV that is offered holds a cell that a spreadsheet would run', () => {
	const files = listed.map(([, path]) => path).filter((path) => path.endsWith('.csv'));
	expect(files.length).toBeGreaterThan(FIGURES.length);
	for (const path of files) expect(findFormulas(read(path).toString()), path).toEqual([]);
});

it('the ledger holds seven claims, and the rows of each count add up to it', () => {
	const { claims } = JSON.parse(read('data/claims.json').toString());
	expect(claims.map(({ printed }: { printed: string }) => printed)).toEqual([
		'8',
		'74',
		'24',
		'24',
		'9',
		'0.7',
		'6.7',
	]);
	for (const { id, count } of claims) {
		const sum = count.rows.reduce(
			(total: number, row: { launched: number | null }) => total + (row.launched ?? 0),
			0,
		);
		expect(sum * count.count.denominator, id).toBe(count.count.numerator);
		const blanks = count.rows.filter((row: { launched: number | null }) => row.launched === null);
		expect(count.rowsWithoutNumber, id).toBe(blanks.length);
		for (const row of count.rows)
			expect(row.report, id).toMatch(/^https:\/\/(www\.facebook\.com|t\.me)\//);
	}
});
