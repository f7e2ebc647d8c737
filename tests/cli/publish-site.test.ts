import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type PublishParts, publishSite } from '../../src/cli/publish-site.ts';
import { restoreSite, type SiteFolders, siteFolders } from '../../src/cli/swap-site.ts';

let root: string;
let folders: SiteFolders;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'publish-'));
	folders = siteFolders(root);
});

afterEach(() => rmSync(root, { recursive: true }));

/** A publication whose only page says `words`, unless a part is replaced. */
function publish(words: string, parts: Partial<PublishParts> = {}): Promise<number> {
	return publishSite(folders, {
		check: () => 0,
		build: async (folder) => {
			mkdirSync(folder);
			writeFileSync(join(folder, 'index.html'), words);
		},
		verify: () => [],
		...parts,
	});
}

const liveWords = () => readFileSync(join(folders.live, 'index.html'), 'utf8');
const previousWords = () => readFileSync(join(folders.previous, 'index.html'), 'utf8');

describe('publishSite', () => {
	test('puts the first site where there was none', async () => {
		expect(await publish('one')).toBe(0);
		expect(liveWords()).toBe('one');
		expect(existsSync(folders.previous)).toBe(false);
	});

	test('keeps the last site when the next one takes its place', async () => {
		await publish('one');
		await publish('two');
		await publish('three');
		expect(liveWords()).toBe('three');
		expect(previousWords()).toBe('two');
		expect(existsSync(folders.next)).toBe(false);
	});

	test('leaves nothing of a file that the next site no longer has', async () => {
		await publish('one');
		writeFileSync(join(folders.live, 'gone.html'), 'x');
		await publish('two');
		expect(existsSync(join(folders.live, 'gone.html'))).toBe(false);
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

	test('puts the live site back when the next one has vanished before the swap', async () => {
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

describe('restoreSite', () => {
	test('exchanges the live site and the one before it, and back again', async () => {
		await publish('one');
		await publish('two');
		restoreSite(folders);
		expect([liveWords(), previousWords()]).toEqual(['one', 'two']);
		restoreSite(folders);
		expect([liveWords(), previousWords()]).toEqual(['two', 'one']);
	});

	test('says so when there is no earlier site', async () => {
		await publish('one');
		expect(() => restoreSite(folders)).toThrow('There is no earlier site');
		expect(liveWords()).toBe('one');
	});
});
