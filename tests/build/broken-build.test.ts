import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readSite } from '../cli/small-site.ts';
import { shellEnv } from './shell-env.ts';

// The whole of `npm run build`, pages and all, in a copy of the project and of the site that was
// built before these tests.
const copy = '.publish/copy';
const parts = [
	'src',
	'public',
	'data',
	'dist',
	'package.json',
	'tsconfig.json',
	'astro.config.mjs',
];
const table = join(copy, 'data/missile_attacks_daily.csv');
let last: Readonly<Record<string, string>>;

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

function build(...script: readonly string[]): { status: number | null; said: string } {
	const given = script.length > 0 ? script : ['src/cli/publish.ts'];
	const { status, stdout, stderr } = spawnSync(process.execPath, given, {
		cwd: copy,
		encoding: 'utf8',
		env: { ...process.env, ...shellEnv },
	});
	return { status, said: stdout + stderr };
}

/** Runs a build on a table in which one launch of 2 September 2024 is 15 in place of 16. */
function withRevisedRow<T>(work: () => T): T {
	const text = readFileSync(table, 'utf8');
	const row = /^2024-09-02.*,Iskander-M\/KN-23,.*,16,9,.*$/m;
	expect(text).toMatch(row);
	writeFileSync(
		table,
		text.replace(row, (whole) => whole.replace(',16,9,', ',15,9,')),
	);
	try {
		return work();
	} finally {
		writeFileSync(table, text);
	}
}

beforeAll(() => {
	rmSync(copy, { recursive: true, force: true });
	for (const part of parts) cpSync(part, join(copy, part), { recursive: true });
	last = readSite(join(copy, 'dist'));
	expect(Object.keys(last)).toContain('index.html');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a published row that is changed stops the build, which says what would move and what to type', () => {
	const { status, said } = withRevisedRow(() => build());
	expect(status).toBe(2);
	expect(said).toContain('2024-09  KN-23 24 → 23, missiles 145 → 144 (1 changed)');
	expect(said).toContain('kn23-2024-h2  74 → 73; printed 74: DIFFERS');
	expect(said).toContain('npm run data:accept');
	expect(readSite(join(copy, 'dist'))).toEqual(last);
});

test('the pages themselves refuse such a table, should anyone build them without the check', () => {
	const { status, said } = withRevisedRow(() =>
		build(resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', '.publish/unchecked'),
	);
	expect(status).toBe(1);
	expect(said).toContain('The table cannot be published.');
	expect(said).toContain('2024-09  KN-23 24 → 23');
});

test('a page that breaks while it is drawn leaves dist/ as it was, to the byte', () => {
	appendFileSync(
		join(copy, 'src/layouts/Page.astro'),
		'{(() => { throw new Error("broken"); })()}',
	);
	const { status, said } = build();
	expect(status).toBe(1);
	expect(said).toContain('The table can be published.');
	expect(said).toContain('dist/ is as it was.');
	expect(readSite(join(copy, 'dist'))).toEqual(last);
});
