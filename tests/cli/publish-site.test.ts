import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bringBackSite, type PublishParts, publishSite } from '../../src/cli/site/publish-site.ts';
import { type SiteFolders, siteFolders } from '../../src/cli/site/site-folders.ts';

let root: string;
let folders: SiteFolders;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'publish-'));
	folders = siteFolders(root);
});

afterEach(() => rmSync(root, { recursive: true }));

/** A publication whose only page says `words`, unless a part is replaced. */
function publish(words: string, parts: Partial<PublishParts> = {}): Promise<number> {
	return publishSite(siteFolders(root), {
		check: () => 0,
		build: async (folder) => {
			mkdirSync(folder);
			writeFileSync(join(folder, 'index.html'), words);
		},
		verify: () => [],
		...parts,
	});
}

const liveWords = () => readFileSync(join(root, 'dist/index.html'), 'utf8');

describe('publishSite', () => {
	test('puts the first site where there was none', async () => {
		expect(await publish('one')).toBe(0);
		expect(liveWords()).toBe('one');
	});

	test('puts the next site in the place of the last and leaves nothing else behind', async () => {
		await publish('one');
		writeFileSync(join(folders.live, 'gone.html'), 'x');
		await publish('two');
		expect(liveWords()).toBe('two');
		expect(readdirSync(root).sort()).toEqual(['.publish', 'dist']);
		expect(readdirSync(join(root, '.publish'))).toEqual([]);
		expect(readdirSync(folders.live)).toEqual(['index.html']);
	});

	test('builds nothing when the check does not hold, and answers with its exit code', async () => {
		await publish('one');
		const build = () => Promise.reject(new Error('must not be built'));
		expect(await publish('two', { check: () => 2, build })).toBe(2);
		expect(liveWords()).toBe('one');
	});

	test('leaves the live site alone when the build breaks half-way', async () => {
		await publish('one');
		const build = async (folder: string) => {
			mkdirSync(folder);
			writeFileSync(join(folder, 'index.html'), 'half');
			throw new Error('broken');
		};
		await expect(publish('two', { build })).rejects.toThrow('broken');
		expect(liveWords()).toBe('one');
	});

	test('leaves the live site alone when the built one has faults, and names them all', async () => {
		await publish('one');
		const verify = () => ['No title.', 'No end.'];
		await expect(publish('two', { verify })).rejects.toThrow('No title.\nNo end.');
		expect(liveWords()).toBe('one');
	});

	test('keeps the live site when the next one has vanished before the swap', async () => {
		await publish('one');
		const build = () => Promise.resolve();
		await expect(publish('two', { build })).rejects.toThrow('There is no built site in');
		expect(liveWords()).toBe('one');
	});

	test('lets a second build only say that another is running', async () => {
		const build = async (folder: string) => {
			await expect(publish('second')).rejects.toThrow(
				`Another build is running (process ${process.pid})`,
			);
			mkdirSync(folder);
			writeFileSync(join(folder, 'index.html'), 'first');
		};
		expect(await publish('first', { build })).toBe(0);
		expect(liveWords()).toBe('first');
	});

	test('takes over the lock of a process that is gone', async () => {
		mkdirSync(join(root, '.publish'));
		writeFileSync(folders.lock, '999999999');
		expect(await publish('one')).toBe(0);
		expect(existsSync(folders.lock)).toBe(false);
	});

	test('gives the lock back after a failure', async () => {
		await expect(publish('one', { verify: () => ['A fault.'] })).rejects.toThrow('A fault.');
		expect(await publish('two')).toBe(0);
	});
});

describe('a dist that is a link', () => {
	const web = () => join(root, 'web');
	const serve = () => readFileSync(join(web(), 'site/index.html'), 'utf8');

	beforeEach(() => {
		mkdirSync(join(web(), 'site'), { recursive: true });
		writeFileSync(join(web(), 'site/index.html'), 'old');
		symlinkSync('web/site', join(root, 'dist'), 'junction');
	});

	test('stays a link, and the folder to which it leads serves the new site', async () => {
		await publish('new');
		expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
		expect(serve()).toBe('new');
		expect(readdirSync(web())).toEqual(['site']);
	});

	test('is followed to another disk, to which the built site is copied first', async () => {
		const rename = (from: string, to: string) => {
			// Between .publish/ and the web root nothing can be renamed.
			if (from.includes('.publish/next') && to.includes('.site.publish'))
				throw Object.assign(new Error('EXDEV: cross-device link'), { code: 'EXDEV' });
			renameSync(from, to);
		};
		await publish('new', { rename });
		expect(serve()).toBe('new');
		expect(readdirSync(join(root, '.publish'))).toEqual([]);
	});

	test('is brought back too where a swap was broken off, though it leads nowhere then', async () => {
		const { live, aside } = siteFolders(root);
		mkdirSync(join(aside, '..'));
		renameSync(live, aside);
		expect(existsSync(join(root, 'dist'))).toBe(false);
		expect(await bringBackSite(siteFolders(root))).toBe(true);
		expect(serve()).toBe('old');
	});

	test('is refused before anything is checked or built where the folder around it is not there', async () => {
		rmSync(web(), { recursive: true });
		const check = () => expect.unreachable();
		await expect(publish('new', { check })).rejects.toThrow(
			`dist/ is a link to ${join(web(), 'site')}, and there is no folder ${web()}.`,
		);
	});
});

describe('bringBackSite', () => {
	beforeEach(() => publish('one'));

	test('brings the site back that stood aside when the machine died', async () => {
		renameSync(folders.live, folders.aside);
		expect(await bringBackSite(folders)).toBe(true);
		expect(liveWords()).toBe('one');
	});

	test('has nothing to do where a site is live, or where none ever was', async () => {
		expect(await bringBackSite(folders)).toBe(false);
		rmSync(folders.live, { recursive: true });
		expect(await bringBackSite(folders)).toBe(false);
	});

	test('takes nothing for a site that was being deleted', async () => {
		renameSync(folders.live, folders.discarded);
		expect(await bringBackSite(folders)).toBe(false);
		await publish('two');
		expect(existsSync(folders.discarded)).toBe(false);
	});

	test('leaves it to a build that is running', async () => {
		renameSync(folders.live, folders.aside);
		writeFileSync(folders.lock, String(process.pid));
		await expect(bringBackSite(folders)).rejects.toThrow('Another build is running');
		expect(existsSync(folders.aside)).toBe(true);
	});
});
