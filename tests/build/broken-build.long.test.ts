import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readSite } from '../cli/small-site.ts';
import { copyProject, type Ending, runIn, SITE } from '../project-copy.ts';

// The whole of `npm run build`, pages and all, in a copy of the project and of the site that was
// built before these tests.
const copy = '.reports/broken';
const table = join(copy, 'data/missile_attacks_daily.csv');
const build = () => runIn(copy, ['src/cli/main.ts', 'build']);
let last: Readonly<Record<string, string>>;

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/** Runs a build on a table in which one launch of 2 September 2024 is 15 in place of 16. */
async function withRevisedRow(work: () => Promise<Ending>): Promise<Ending> {
	const text = readFileSync(table, 'utf8');
	const row = /^2024-09-02.*,Iskander-M\/KN-23,.*,16,9,.*$/m;
	expect(text).toMatch(row);
	writeFileSync(
		table,
		text.replace(row, (whole) => whole.replace(',16,9,', ',15,9,')),
	);
	try {
		return await work();
	} finally {
		writeFileSync(table, text);
	}
}

beforeAll(() => {
	copyProject(copy);
	cpSync(SITE, join(copy, 'dist'), { recursive: true });
	last = readSite(join(copy, 'dist'));
	expect(Object.keys(last)).toContain('index.html');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a published row that is changed stops the build, which says what would move and what to type', async () => {
	const { code, said } = await withRevisedRow(build);
	expect(code).toBe(2);
	expect(said).toContain('2024-09  KN-23 24 → 23, missiles 145 → 144 (1 changed)');
	expect(said).toContain('kn23-2024-h2  74 → 73; printed 74: DIFFERS');
	expect(said).toContain('npm run data:accept');
	expect(readSite(join(copy, 'dist'))).toEqual(last);
});

test('the pages themselves refuse such a table, should anyone build them without the check', async () => {
	const astro = resolve('node_modules/astro/bin/astro.mjs');
	const { code, said } = await withRevisedRow(() =>
		runIn(copy, [astro, 'build', '--outDir', 'unchecked']),
	);
	expect(code).toBe(1);
	expect(said).toContain('Nobody has accepted missile_attacks_daily.csv');
});

test('a page that breaks while it is drawn leaves dist/ as it was, to the byte', async () => {
	appendFileSync(
		join(copy, 'src/layouts/Page.astro'),
		'{(() => { throw new Error("broken"); })()}',
	);
	const { code, said } = await build();
	expect(code).toBe(1);
	expect(said).toContain('This can be published.');
	expect(said).toContain('dist/ is as it was.');
	expect(readSite(join(copy, 'dist'))).toEqual(last);
});
