import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkSite, createHeadlines } from '../../src/cli/site/check-site.ts';
import { siteFolders } from '../../src/cli/site/folders.ts';
import { type PublishParts, publishSite } from '../../src/cli/site/publish.ts';
import { createStory } from '../../src/editions/check/check-figures.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import { readEdition } from '../../src/editions/record/read-edition.ts';
import { revise, SHORT } from '../editions/publications.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { useProject } from './project.ts';
import { readSite, writePage, writeSite } from './small-site.ts';

const killed = fileURLToPath(new URL('./killed-publish.ts', import.meta.url));
const { root, place, runScript } = useProject();
const folders = () => siteFolders(root());
const headlines = createHeadlines(createStory(readEdition(SHORT)), ENGLISH);

/** What `npm run build` does, but for the pages: those of a small site, unless a part is replaced. */
function build(parts: Partial<PublishParts> = {}): Promise<number> {
	return publishSite(folders(), {
		check: () => runScript('src/cli/main.ts', 'check').status ?? 1,
		build: async (folder) => writeSite(folder, 'new', headlines.sha256),
		verify: (folder) => checkSite(folder, { headlines }),
		...parts,
	});
}

let last: Readonly<Record<string, string>>;
const live = () => readSite(folders().live);

beforeEach(async () => {
	const writeLast = async (folder: string) => writeSite(folder, 'last good', headlines.sha256);
	await build({ check: () => 0, build: writeLast });
	last = live();
});

describe('a build that breaks leaves the last good site as it is, to the byte', () => {
	const table = (...change: readonly [string | RegExp, string]) => [
		`data/${TABLE}`,
		revise(TABLE, change)[TABLE],
	];

	test.each<[at: string, change: readonly string[]]>([
		['a cell of the table that cannot be read', table(',16,9,', ',sixteen,9,')],
		['a published row that is gone', table(/^2024-09-02,.*,16,9,.*\n/m, '')],
		['editions with a conflict in them', ['data/editions.json', '<<<<<<< ours\n']],
		['a copy that was changed', ['data/accepted/claims.json', '{}\n']],
		['a table that is not there', [`data/${TABLE}`]],
	])('when it meets %s', async (_, [name = '', text]) => {
		if (text === undefined) rmSync(join(root(), name));
		else place(name, text);
		expect(await build({ build: () => Promise.reject(new Error('must not build')) })).toBe(2);
		expect(live()).toEqual(last);
	});

	test.each([
		['a page that breaks off', '</body></html>', 'breaks off'],
		[
			'a number that the table does not give',
			'>74<',
			'says 73 for kn23-2024-h2; the table gives 74.',
		],
	])('when it meets %s', async (_, from, told) => {
		const page = writePage('new', headlines.sha256);
		const broken = async (folder: string) => {
			writeSite(folder, 'new', headlines.sha256);
			writeFileSync(join(folder, 'index.html'), page.replace(from, from === '>74<' ? '>73<' : ''));
		};
		await expect(build({ check: () => 0, build: broken })).rejects.toThrow(told);
		expect(live()).toEqual(last);
	});
});

describe('a build that is killed leaves a whole site', () => {
	const isNew = () => live()['robots.txt'] === btoa('new');
	const runAndKill = (point: string) =>
		expect(runScript(killed, root(), point).signal).toBe('SIGKILL');

	test.each(['the check', 'the build', 'the look at it'])('the last one, at: %s', async (point) => {
		runAndKill(point);
		expect(live()).toEqual(last);
		expect(await build({ check: () => 0 })).toBe(0);
		expect(isNew()).toBe(true);
		expect(existsSync(folders().lock)).toBe(false);
	});

	test('the new one where the exchange has begun, which is in the hands of another process', async () => {
		runAndKill('a process apart');
		await expect.poll(() => existsSync(join(root(), 'ended')), { timeout: 20_000 }).toBe(true);
		expect(isNew()).toBe(true);
	});

	test('or one that the next command brings back, where the machine died between the renames', async () => {
		runAndKill('between the renames');
		expect(existsSync(folders().live)).toBe(false);
		const { status, stdout } = runScript('src/cli/main.ts', 'restore');
		expect(stdout).toContain('the last good site is in dist/ again');
		expect(status).toBe(0);
		expect(live()).toEqual(last);
		runAndKill('between the renames');
		expect(await build({ check: () => 2 })).toBe(2);
		expect(live()).toEqual(last);
	});
});
