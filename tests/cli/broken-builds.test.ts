import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkPublication } from '../../src/claims/check-publication.ts';
import { createHeadlines } from '../../src/cli/check-headlines.ts';
import { checkSite } from '../../src/cli/check-site.ts';
import { type PublishParts, publishSite } from '../../src/cli/publish-site.ts';
import { readEditionFiles } from '../../src/cli/read-files.ts';
import { siteFolders } from '../../src/cli/swap-site.ts';
import { en } from '../../src/i18n/en.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { accept, plain, revise } from '../claims/publications.ts';
import { useProject } from './project.ts';
import { readSite, writePage, writeSite } from './small-site.ts';

const killed = fileURLToPath(new URL('./killed-publish.ts', import.meta.url));
const { root, place } = useProject();
const folders = () => siteFolders(root());
const publication = () => checkPublication(readEditionFiles(undefined, root()));
const sha256 = () => publication().sha256;

/** Runs a command of the project in the test's own folder. */
function runScript(script: string, ...args: readonly string[]) {
	return spawnSync(process.execPath, [resolve(script), ...args], { cwd: root(), encoding: 'utf8' });
}

/** Publishes or restores in a process of its own, which is killed at the point named. */
function runAndKill(point: string): void {
	expect(runScript(killed, root(), point).signal).toBe('SIGKILL');
}

/** What `npm run build` does, but for the pages: those of a small site, unless a part is replaced. */
function build(parts: Partial<PublishParts> = {}): Promise<number> {
	return publishSite(folders(), {
		check: () => (publication().publishable ? 0 : 2),
		build: async (folder) => writeSite(folder, 'new', sha256()),
		verify: (folder) =>
			checkSite(folder, {
				headlines: createHeadlines(publication(), { messages: en, format: createFormat(en) }),
			}),
		...parts,
	});
}

/** Builds a page in which `from` is replaced by `to`. */
function buildPage(from: string | RegExp, to: string): PublishParts['build'] {
	return async (folder) => {
		writeSite(folder, 'new', sha256());
		const page = writePage('new', sha256());
		expect(page).toMatch(from);
		writeFileSync(join(folder, 'index.html'), page.replace(from, to));
	};
}

let last: Readonly<Record<string, string>>;

beforeEach(async () => {
	place('data/editions.json', accept(plain, null));
	writeSite(folders().live, 'older', '');
	await build({
		check: () => 0,
		build: async (folder) => writeSite(folder, 'last good', sha256()),
	});
	last = readSite(folders().live);
});

// Each starts processes of its own, which may have to wait for the machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('a build that breaks leaves the last good site as it is, to the byte', () => {
	const table = (text: string) => () => place('data/missile_attacks_daily.csv', text);

	test.each<[at: string, breakData: () => void]>([
		['a cell of the table that cannot be read', table(revise('Kyiv,4,1,', 'Kyiv,four,1,'))],
		['a published row that is gone', table(plain.split('\n').slice(0, 7).join('\n'))],
		['a claim that the table no longer supports', table(revise('Kyiv,4,1,', 'Kyiv,5,1,'))],
		['a name that nobody has classified', table(revise('X-101/X-555', 'X-102'))],
		['editions with a conflict in them', () => place('data/editions.json', '<<<<<<< ours\n')],
		['a table that is not there', () => rmSync(join(root(), 'data/missile_attacks_daily.csv'))],
	])('when it meets %s', async (_, breakData) => {
		breakData();
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
					writeSite(folder, 'new', sha256());
					throw new Error('The policy cannot be written.');
				},
			}),
			'The policy cannot be written.',
		],
		[
			'a full disk',
			() => ({
				build: async (folder) => {
					writeSite(folder, 'new', sha256());
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
			() => ({ build: buildPage('">4<', '">5<') }),
			'index.html says 5 for second-half; the table gives 4.',
		],
		[
			'a share that the table does not give',
			() => ({ build: buildPage('22.2', '22.3') }),
			'index.html does not say 22.2 %, which the table gives for share.',
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

	test.each([1, 2, 3])('when rename %i of the swap is refused', async (count) => {
		let left = count;
		const rename = (from: string, to: string) => {
			left -= 1;
			if (left === 0) throw new Error('EACCES: permission denied');
			renameSync(from, to);
		};
		await expect(build({ rename })).rejects.toThrow('EACCES');
		expect(readSite(folders().live)).toEqual(last);
	});

	test.each(['check', 'build', 'verify', 'before rename 1', 'after rename 1'])(
		'when it is killed at: %s',
		async (point) => {
			runAndKill(point);
			expect(readSite(folders().live)).toEqual(last);
			expect(await build()).toBe(0);
			expect(existsSync(folders().lock)).toBe(false);
		},
	);

	test('while another build is running', async () => {
		await build({
			build: async (folder) => {
				await expect(build()).rejects.toThrow('Another build is running');
				expect(readSite(folders().live)).toEqual(last);
				writeSite(folder, 'new', sha256());
			},
		});
	});
});

describe('a build that is killed between the two renames', () => {
	beforeEach(() => {
		runAndKill('after rename 2');
		expect(existsSync(folders().live)).toBe(false);
	});

	test('is mended by `npm run restore`', () => {
		const { status, stdout } = runScript('src/cli/restore.ts');
		expect(status).toBe(0);
		expect(stdout).toContain('the last good one is in dist/ again');
		expect(readSite(folders().live)).toEqual(last);
	});

	test('is mended by the next build, even by one that stops at the data', async () => {
		place('data/missile_attacks_daily.csv', revise('Kyiv,4,1,', 'Kyiv,four,1,'));
		expect(await build()).toBe(2);
		expect(readSite(folders().live)).toEqual(last);
	});

	test('keeps the site before the last one too', () => {
		runScript('src/cli/restore.ts');
		runScript('src/cli/restore.ts');
		expect(readSite(folders().live)['robots.txt']).toBe(Buffer.from('older').toString('base64'));
	});
});

describe('a build or a restoration that is killed later', () => {
	test('has the new site live and the last good one kept', () => {
		runAndKill('after rename 3');
		expect(readSite(folders().live)['robots.txt']).toBe(Buffer.from('new').toString('base64'));
		runScript('src/cli/restore.ts');
		expect(readSite(folders().live)).toEqual(last);
	});

	test.each([1, 2])('loses no site when a restoration is killed after rename %i', (count) => {
		runAndKill(`restore, after rename ${count}`);
		const words = () => {
			runScript('src/cli/restore.ts');
			return Buffer.from(readSite(folders().live)['robots.txt'] ?? '', 'base64').toString();
		};
		expect([words(), words()].sort()).toEqual(['last good', 'older']);
	});
});
