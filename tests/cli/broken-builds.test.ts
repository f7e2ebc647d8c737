import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { createHeadlines } from '../../src/cli/site/check-headlines.ts';
import { checkSite } from '../../src/cli/site/check-site.ts';
import { type PublishParts, publishSite } from '../../src/cli/site/publish-site.ts';
import { siteFolders } from '../../src/cli/site/site-folders.ts';
import { createStory } from '../../src/editions/check/check-figures.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import { readEdition } from '../../src/editions/record/read-edition.ts';
import { ACCEPTED, revise, SHORT } from '../editions/publications.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { useEditionProject } from './edition-project.ts';
import { readSite, writePage, writeSite } from './small-site.ts';

const killed = fileURLToPath(new URL('./killed-publish.ts', import.meta.url));
const { root, place, runScript } = useEditionProject(ACCEPTED);
const folders = () => siteFolders(root());
const headlines = createHeadlines(createStory(readEdition(SHORT)), ENGLISH);

/** Publishes in a process of its own, which is killed at the point named. */
function runAndKill(point: string): void {
	expect(runScript(killed, root(), point).signal).toBe('SIGKILL');
}

/** What `npm run build` does, but for the pages: those of a small site, unless a part is replaced. */
function build(parts: Partial<PublishParts> = {}): Promise<number> {
	return publishSite(folders(), {
		check: () => 0,
		build: async (folder) => writeSite(folder, 'new', headlines.sha256),
		verify: (folder) => checkSite(folder, { headlines }),
		...parts,
	});
}

/** Builds a page in which `from` is replaced by `to`. */
function buildPage(from: string | RegExp, to: string): PublishParts['build'] {
	return async (folder) => {
		writeSite(folder, 'new', headlines.sha256);
		const page = writePage('new', headlines.sha256);
		expect(page).toMatch(from);
		writeFileSync(join(folder, 'index.html'), page.replace(from, to));
	};
}

let last: Readonly<Record<string, string>>;

beforeEach(async () => {
	await build({ build: async (folder) => writeSite(folder, 'last good', headlines.sha256) });
	last = readSite(folders().live);
});

describe('a build that breaks leaves the last good site as it is, to the byte', () => {
	const table = (...change: readonly [string | RegExp, string]) => [
		`data/${TABLE}`,
		revise(TABLE, change)[TABLE],
	];

	test.each<[at: string, change: readonly string[]]>([
		['a cell of the table that cannot be read', table(',16,9,', ',sixteen,9,')],
		['a published row that is gone', table(/^2024-09-02,.*,16,9,.*\n/m, '')],
		['a claim that the table no longer supports', table(',16,9,', ',15,9,')],
		['a name that nobody has classified', table(/,X-59,/, ',X-58,')],
		[
			'a fact that nobody has accepted',
			['data/context.csv', revise('context.csv', ['420', '42'])['context.csv']],
		],
		['editions with a conflict in them', ['data/editions.json', '<<<<<<< ours\n']],
		['a copy that was changed', ['data/accepted/claims.json', '{}\n']],
		['a table that is not there', [`data/${TABLE}`]],
	])('when it meets %s', async (_, [name = '', text]) => {
		if (text === undefined) rmSync(join(root(), name));
		else place(name, text);
		const check = () => runScript('src/cli/check.ts').status ?? 1;
		const neverBuilt = () => Promise.reject(new Error('must not build'));
		expect(await build({ check, build: neverBuilt })).toBe(2);
		expect(readSite(folders().live)).toEqual(last);
	});

	test.each<[at: string, parts: () => Partial<PublishParts>, message: string]>([
		[
			'a page that throws',
			() => ({
				build: async (folder) => {
					mkdirSync(folder);
					writeFileSync(join(folder, 'index.html'), '<html><p>half');
					throw new Error('A page is broken.');
				},
			}),
			'A page is broken.',
		],
		[
			'a fault after the pages',
			() => ({
				build: async (folder) => {
					writeSite(folder, 'new', headlines.sha256);
					throw new Error('The policy cannot be written.');
				},
			}),
			'The policy cannot be written.',
		],
		[
			'a full disk',
			() => ({
				build: async (folder) => {
					writeSite(folder, 'new', headlines.sha256);
					// Writing to this device of Linux fails as on a full disk; elsewhere it is made up.
					if (existsSync('/dev/full')) writeFileSync('/dev/full', 'x');
					throw new Error('ENOSPC: no space left on device');
				},
			}),
			'ENOSPC',
		],
		['a page that breaks off', () => ({ build: buildPage('</body></html>', '') }), 'breaks off'],
		['a link that leads nowhere', () => ({ build: buildPage('method/', 'methods/') }), 'not there'],
		[
			'a number that the table does not give',
			() => ({ build: buildPage('">74<', '">73<') }),
			'index.html says 73 for kn23-2024-h2; the table gives 74.',
		],
		[
			'a share that the table does not give',
			() => ({ build: buildPage('6.7', '6.8') }),
			'index.html does not say 6.7%, which the table gives for share-2024-h2.',
		],
		[
			'a page made from another table',
			() => ({ build: async (folder) => writeSite(folder, 'new', '0'.repeat(64)) }),
			'index.html does not name the table with the sum',
		],
		[
			'a page without its policy',
			() => ({ build: buildPage(/<meta[^>]*>/, '') }),
			'index.html has no policy',
		],
		[
			'a site that is gone before the swap',
			() => ({ build: async () => undefined, verify: () => [] }),
			'no built site',
		],
	])('when it meets %s', async (_, parts, message) => {
		await expect(build(parts())).rejects.toThrow(message);
		expect(readSite(folders().live)).toEqual(last);
		// Whatever lies about, the next good build goes through.
		expect(await build()).toBe(0);
	});

	test.each([1, 2])('when rename %i of the swap is refused', async (count) => {
		let left = count;
		const rename = (from: string, to: string) => {
			left -= 1;
			if (left === 0) throw new Error('EACCES: permission denied');
			renameSync(from, to);
		};
		await expect(build({ rename })).rejects.toThrow('EACCES');
		expect(readSite(folders().live)).toEqual(last);
	});

	test('while another build is running', async () => {
		await build({
			build: async (folder) => {
				await expect(build()).rejects.toThrow('Another build is running');
				expect(readSite(folders().live)).toEqual(last);
				writeSite(folder, 'new', headlines.sha256);
			},
		});
	});
});

describe('a build that is killed leaves a whole site', () => {
	const isNew = () => readSite(folders().live)['robots.txt'] === btoa('new');

	// Between the two renames nothing is live: the guard, which ends with the process, brings it back.
	test.each(['the check', 'the build', 'the look at it', 'before rename 1', 'after rename 1'])(
		'the last one, at: %s',
		async (point) => {
			runAndKill(point);
			expect(readSite(folders().live)).toEqual(last);
			expect(await build()).toBe(0);
			expect(isNew()).toBe(true);
			expect(existsSync(folders().lock)).toBe(false);
		},
	);

	test('the new one, after the second rename', async () => {
		runAndKill('after rename 2');
		expect(isNew()).toBe(true);
		expect(await build()).toBe(0);
	});

	describe('or one that the next command brings back, where the guard died with it', () => {
		beforeEach(() => renameSync(folders().live, folders().aside));

		test('a build, even one that stops at the data', async () => {
			expect(await build({ check: () => 2 })).toBe(2);
			expect(readSite(folders().live)).toEqual(last);
		});

		test('`npm run restore`', () => {
			const { status, stdout } = runScript('src/cli/restore.ts');
			expect(status).toBe(0);
			expect(stdout).toContain('the last good site is in dist/ again');
			expect(readSite(folders().live)).toEqual(last);
		});
	});
});
