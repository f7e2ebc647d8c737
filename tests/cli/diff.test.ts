import { beforeEach, describe, expect, it } from 'vitest';
import { diffCommand } from '../../src/cli/commands/diff.ts';
import { formatComment } from '../../src/cli/terminal/format-comment.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import { SHORT } from '../editions/publications.ts';
import { rowWith, tableOf } from '../table/tables.ts';
import { LONGER, useProject, withFewer } from './project.ts';

const { place, read, edit, commit, run } = useProject();
const diff = (...args: readonly string[]) => run(diffCommand, args);
const OLD = withFewer(SHORT[TABLE]);

beforeEach(() => place('old.csv', OLD));

describe('data:diff', () => {
	it('says that nothing differs from the accepted edition', async () => {
		expect(await diff()).toMatchObject({
			code: 0,
			said: 'the accepted edition → data/: 630 → 630 rows.\nNothing differs.',
		});
		expect((await diff('--markdown')).said.match(/nothing differs/gi)).toHaveLength(1);
	});

	it('names what is newer, and what readers would see of it', async () => {
		place(`data/${TABLE}`, LONGER);
		const { code, said } = await diff();
		expect(said).toMatchInlineSnapshot(`
			"the accepted edition → data/: 630 → 631 rows.
			Newer: 1 row of 2026-01-20:
			  2026-01  1 row, launched: KN-23 4, missiles 4

			Readers will see newer rows: 1 row of 2026-01-20. Nothing that was published changes."
		`);
		expect(code).toBe(2);
	});

	it('tells every file cell by cell, and the story by its paragraphs', async () => {
		place(`data/${TABLE}`, OLD);
		edit('models.csv', 'Banderol,cruise', 'Banderol,bomb');
		edit('claims.json', '"first paragraph"', '"headline"');
		edit('context.csv', 'range-cns,420,', 'range-cns,42,');
		edit('timeline.csv', 'treaty-duma,2024-10-24', 'treaty-duma,2024-10-25');
		edit('counts-elsewhere.csv', '2024-02-07,2,2,exact', '2024-02-07,20,20,exact');
		edit('places.csv', 'RU,launch-area,36.19', 'RU,launch-area,39.19');
		edit('story/en.md', 'A count has to choose.', 'A count must choose.');
		const { code, said } = await diff();
		expect(said).toMatchInlineSnapshot(`
			"the accepted edition → data/: 630 → 630 rows.
			Months that change (launched, before → after):
			  2024-09  KN-23 24 → 23, missiles 145 → 144 (1 changed)
			Half-years that change:
			  2024-H2  KN-23 74 → 73, missiles 1107 → 1106
			Claims that move:
			  kn23-2024-h2  74 → 73; printed 74: DIFFERS
			  kn23-2024-09  24 → 23; printed 24: DIFFERS
			  growth  9.25 (74/8) → 9.13 (73/8); printed over 9: matches
			  share-2024-h2  6.7% (74/1107) → 6.6% (73/1106); printed 6.7%: DIFFERS
			Rows:
			  changed  2024-09-02  Iskander-M/KN-23: launched 16 → 15 (line 390)
			Cells of the smaller files:
			  data/models.csv, Banderol, class: cruise → bomb
			  data/claims.json, kn23-2024-h2, where: first paragraph → headline
			  data/context.csv, range-cns, value: 420 → 42
			  data/timeline.csv, treaty-duma, date: 2024-10-24 → 2024-10-25
			  data/counts-elsewhere.csv, kharkiv-police-2024-02-07, low: 2 → 20
			  data/counts-elsewhere.csv, kharkiv-police-2024-02-07, high: 2 → 20
			  data/places.csv, launch-kursk, longitude: 36.19 → 39.19
			Paragraphs of the story:
			  data/story/en.md: A count has to … → A count must …

			This will be printed as a CORRECTION: with its day and your note, under the standfirst of the article, at the figures and claims that it touches, on the data page and in the feed."
		`);
		expect(code).toBe(2);
	});

	it('says so where only spaces and the order of rows differ', async () => {
		const [header, first, second, ...rest] = SHORT['context.csv'].split('\n');
		place('data/context.csv', [header, second, first, ...rest].join('\n'));
		const { code, said } = await diff();
		expect(said).toContain('Only the order or the spacing differs, in data/context.csv.');
		expect(said).toContain('there is nothing to tell the readers');
		expect(code).toBe(2);
	});

	it('compares a file with the table, and two files with each other', async () => {
		const one = await diff('old.csv');
		expect(one.said).toContain('old.csv → data/: 630 → 630 rows.');
		expect(one.said).toContain(
			'changed  2024-09-02  Iskander-M/KN-23: launched 15 → 16 (line 390)',
		);
		expect(one.code).toBe(2);
		place('again.csv', `\uFEFF${OLD.replaceAll('\n', '\r\n')}`);
		const two = await diff('again.csv', 'old.csv');
		expect(two.said).toContain('again.csv → old.csv: 630 → 630 rows.\nNothing differs.');
		expect(two.code).toBe(0);
	});

	it('tells what another list of weapon names makes of the same table', async () => {
		edit('models.csv', 'X-101/X-555,cruise', 'X-101/X-555,drone');
		const { code, said } = await diff();
		expect(said).toContain('class cruise → drone');
		// The first half-year has 464 missiles.
		expect(said).toContain('2024-H1  missiles 1115 → 651');
		expect(code).toBe(2);
	});

	it('compares nothing that has errors, and lists them under its name', async () => {
		place('bad.csv', tableOf(rowWith({ launched: '1,600' })));
		const { code, said } = await diff('bad.csv', 'old.csv');
		expect(said).toContain('bad.csv:\n1 error stops the build');
		expect(said).not.toContain('→ old.csv');
		expect(code).toBe(2);
	});

	it('says so where the list of editions was changed by hand', async () => {
		place('data/editions.json', read('data/editions.json').replace('"rows": 630', '"rows": 9999'));
		const { code, said } = await diff();
		expect(said).toContain('data/editions.json:\n1 error stops the build');
		expect(said).not.toContain('Nothing differs');
		expect(code).toBe(2);
	});

	it('compares data/ with what a commit has there', async () => {
		place(`data/${TABLE}`, OLD);
		commit();
		place(`data/${TABLE}`, SHORT[TABLE]);
		const { code, said } = await diff('--against', 'HEAD');
		expect(said).toContain('data/ of HEAD → data/: 630 → 630 rows.');
		expect(said).toContain('launched 15 → 16');
		expect(code).toBe(2);
		expect(await diff('--against', 'no-such-branch')).toMatchObject({
			code: 2,
			said: 'There is no commit no-such-branch here.',
		});
	});
});

describe('data:diff --markdown', () => {
	it('writes the same as a comment for a pull request', async () => {
		const { code, said } = await diff('old.csv', '--markdown');
		expect(said).toMatch(
			/^<!-- data:diff -->\n\n### What this change of data\/ would publish\n\n<pre>/,
		);
		const shown = /<pre>(.*)<\/pre>$/s.exec(said)?.[1] ?? '';
		const back = shown.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
		expect(back).toBe((await diff('old.csv')).said);
		expect(code).toBe(2);
	});

	it('cuts what is longer than GitHub takes', () => {
		const said = formatComment(`${'.'.repeat(50)}\n`.repeat(1000));
		expect(said.length).toBeLessThan(65_536);
		expect(said.split('\n').at(-1)).toBe(
			'… and 762 more lines; `npm run data:diff` prints them.</pre>',
		);
	});

	it('lets nothing in a cell act in the comment', async () => {
		const evil = 'Kyiv @everyone [x](https://example.org) | `a` #1';
		place('old.csv', OLD.replace('Kursk oblast and Bryansk oblast and Voronezh oblast', evil));
		const { said } = await diff('old.csv', '--markdown');
		const shown = /launch&#95;place (.*) → Kursk/.exec(said)?.[1];
		expect(shown).toBe(
			'Kyiv &#64;everyone &#91;x&#93;&#40;https&#58;&#47;&#47;example&#46;org&#41; &#124; &#96;a&#96; &#35;1',
		);
	});
});
