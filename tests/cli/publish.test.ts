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
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkFolderName } from '../../src/cli/site/astro.ts';
import { checkPlace } from '../../src/cli/site/check-place.ts';
import { type SiteFolders, siteFolders } from '../../src/cli/site/folders.ts';
import { bringBackSite, type PublishParts, publishSite } from '../../src/cli/site/publish.ts';
import { exchangeSites, runApart } from '../../src/cli/site/swap.ts';
import { wordFault } from '../../src/cli/system.ts';

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
const fault = (code: string) => Object.assign(new Error(`${code}: refused`), { code });
const refuse = (code: string) => () => {
	throw fault(code);
};

describe('publishSite', () => {
	test('puts the next site in the place of the last and leaves nothing else behind', async () => {
		expect(await publish('one')).toBe(0);
		expect(liveWords()).toBe('one');
		writeFileSync(join(folders.live, 'gone.html'), 'x');
		await publish('two');
		expect(liveWords()).toBe('two');
		expect(readdirSync(root).sort()).toEqual(['.publish', 'dist']);
		expect(readdirSync(join(root, '.publish'))).toEqual([]);
		expect(readdirSync(folders.live)).toEqual(['index.html']);
	});

	test('builds nothing when the check does not hold, and answers with its exit code', async () => {
		await publish('one');
		expect(await publish('two', { check: () => 2, build: refuse('EBUILT') })).toBe(2);
		expect(liveWords()).toBe('one');
	});

	const half: PublishParts['build'] = async (folder) => {
		mkdirSync(folder);
		writeFileSync(join(folder, 'index.html'), 'half');
		throw fault('ENOSPC');
	};

	test.each<[when: string, parts: Partial<PublishParts>, told: string]>([
		['the build breaks half-way', { build: half }, 'ENOSPC'],
		['the built site has faults', { verify: () => ['No title.', 'No end.'] }, 'No title.\nNo end.'],
		['the built site has vanished', { build: async () => undefined }, 'There is no built site in'],
	])('leaves the live site alone, and its lock to the next, when %s', async (_, parts, told) => {
		await publish('one');
		await expect(publish('two', parts)).rejects.toThrow(told);
		expect(liveWords()).toBe('one');
		expect(await publish('three')).toBe(0);
		expect(liveWords()).toBe('three');
	});
});

describe('the lock', () => {
	test('lets a second build only say that another is running', async () => {
		const build = async (folder: string) => {
			const told = `Another build is running (process ${process.pid})`;
			await expect(publish('second')).rejects.toThrow(told);
			mkdirSync(folder);
			writeFileSync(join(folder, 'index.html'), 'first');
		};
		expect(await publish('first', { build })).toBe(0);
		expect(liveWords()).toBe('first');
		expect(existsSync(folders.lock)).toBe(false);
	});

	test('is taken over from a process that is gone, and from no other', async () => {
		mkdirSync(join(root, '.publish'));
		writeFileSync(folders.lock, '999999999');
		expect(await publish('one')).toBe(0);
		// A process of another user lives, though it may not be asked; one that has just begun gives no number yet.
		vi.spyOn(process, 'kill').mockImplementation(refuse('EPERM'));
		for (const holder of ['4711', '']) {
			writeFileSync(folders.lock, holder);
			await expect(publish('two')).rejects.toThrow('Another build is running');
		}
		vi.restoreAllMocks();
		expect(liveWords()).toBe('one');
	});
});

describe('exchangeSites', () => {
	test.each([1, 2])('leaves both sites where they are when rename %i is refused', async (count) => {
		await publish('one');
		mkdirSync(folders.next);
		let left = count;
		const rename = (from: string, to: string) => {
			left -= 1;
			if (left === 0) throw fault('EACCES');
			renameSync(from, to);
		};
		const { next, live, aside } = folders;
		expect(() => exchangeSites([next, live, aside], rename)).toThrow('EACCES');
		expect(liveWords()).toBe('one');
		expect(readdirSync(join(root, '.publish'))).toEqual(['next']);
	});

	test('that fails in its own process is told in a sentence', async () => {
		const program = resolve('src/cli/site/swap.ts');
		const { next, live, aside } = folders;
		await expect(runApart(program, [next, live, aside])).rejects.toThrow(
			/^The new site could not take its place: ENOENT: [^\n]*$/,
		);
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
		await publish('new', { rename: refuse('EXDEV') });
		expect(serve()).toBe('new');
		expect(readdirSync(join(root, '.publish'))).toEqual([]);
	});

	test('is brought back too where a swap was broken off, though it leads nowhere then', async () => {
		const { live, aside } = siteFolders(root);
		mkdirSync(join(aside, '..'));
		renameSync(live, aside);
		expect(existsSync(join(root, 'dist'))).toBe(false);
		expect(await bringBackSite(siteFolders(root))).toContain(
			'the last good site is in dist/ again',
		);
		expect(serve()).toBe('old');
	});

	test('is refused before anything is checked or built where the folder around it is not there', async () => {
		rmSync(web(), { recursive: true });
		await expect(publish('new', { check: refuse('ECHECKED') })).rejects.toThrow(
			`dist/ is a link to ${join(web(), 'site')}, and there is no folder ${web()}.`,
		);
	});
});

describe('bringBackSite', () => {
	beforeEach(() => publish('one'));

	test('brings the site back that stood aside when the machine died', async () => {
		renameSync(folders.live, folders.aside);
		expect(await bringBackSite(folders)).not.toBeNull();
		expect(liveWords()).toBe('one');
	});

	test('has nothing to do where a site is live, none ever was, or it was being deleted', async () => {
		expect(await bringBackSite(folders)).toBeNull();
		renameSync(folders.live, folders.discarded);
		expect(await bringBackSite(folders)).toBeNull();
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

describe('checkPlace', () => {
	beforeEach(() => publish('old'));

	test('moves nothing, even where a system would let the folder go', () => {
		checkPlace(folders);
		checkPlace(folders, (from, to) => {
			rmSync(join(to, 'full'), { force: true });
			renameSync(from, to);
		});
		expect(readdirSync(folders.live)).toEqual(['index.html']);
		expect(readdirSync(join(root, '.publish'))).toEqual([]);
	});

	test('makes no dist/ where there is none, and refuses a file in its place', () => {
		rmSync(folders.live, { recursive: true });
		checkPlace(folders);
		expect(readdirSync(root)).toEqual(['.publish']);
		writeFileSync(folders.live, '');
		expect(() => checkPlace(folders)).toThrow('is a file, where the site must be a folder');
	});

	test.each([
		['EBUSY', 'is a mount point'],
		['EXDEV', 'cannot be moved: it stands on another disk'],
		['EACCES', 'may not be replaced by you'],
		['EROFS', 'may not be replaced by you'],
		['EDQUOT', 'The disk is full'],
		['EIO', 'cannot be replaced: EIO: refused'],
	])('says in a sentence what %s means, and leaves nothing behind', (code, words) => {
		expect(() => checkPlace(folders, refuse(code))).toThrow(words);
		expect(existsSync(join(root, '.publish/probe'))).toBe(false);
		expect(readdirSync(folders.live)).toEqual(['index.html']);
	});
});

test('a fault is told by its message, and a full disk in a sentence', () => {
	for (const code of ['ENOSPC', 'EDQUOT', 'EFBIG'])
		expect(wordFault(fault(code))).toContain('The disk is full');
	expect([fault('EACCES'), 'ENOSPC'].map(wordFault)).toEqual(['EACCES: refused', 'ENOSPC']);
});

test('a folder whose name Vite would take for the end of an address is named with its sign', () => {
	expect(() => checkFolderName('/home/me/story #2/site')).toThrow('holds #');
	expect(() => checkFolderName('/home/me/why?')).toThrow('holds ?');
	expect(() => checkFolderName('/home/mé/a b & c %20 (1)')).not.toThrow();
});
