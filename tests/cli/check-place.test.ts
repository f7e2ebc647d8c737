import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolderName } from '../../src/cli/site/astro.ts';
import { type SiteFolders, siteFolders } from '../../src/cli/site/site-folders.ts';
import { checkPlace, wordFullDisk } from '../../src/cli/terminal/check-place.ts';

let root: string;
let folders: SiteFolders;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'place-'));
	folders = siteFolders(root);
	mkdirSync(folders.live);
	writeFileSync(join(folders.live, 'index.html'), 'old');
});

afterEach(() => rmSync(root, { recursive: true }));

const fault = (code: string) => Object.assign(new Error(`${code}: refused`), { code });
const refuse = (code: string) => () => {
	throw fault(code);
};

describe('checkPlace', () => {
	test('moves nothing where a new site can take the place of the old one', () => {
		checkPlace(folders);
		expect(readdirSync(folders.live)).toEqual(['index.html']);
		expect(readdirSync(join(root, '.publish'))).toEqual([]);
	});

	test('moves nothing either where a system would let the folder go', () => {
		checkPlace(folders, (from, to) => {
			rmSync(join(to, 'full'), { force: true });
			renameSync(from, to);
		});
		expect(readdirSync(folders.live)).toEqual(['index.html']);
	});

	test('makes no dist/ where there is none', () => {
		rmSync(folders.live, { recursive: true });
		checkPlace(folders);
		expect(readdirSync(root)).toEqual(['.publish']);
	});

	test.each([
		['EBUSY', 'is a mount point'],
		['EXDEV', 'cannot be moved: it stands on another disk'],
		['EACCES', 'may not be replaced by you'],
		['EPERM', 'may not be replaced by you'],
		['EROFS', 'may not be replaced by you'],
		['ENOSPC', 'The disk is full'],
		['EIO', 'cannot be replaced: EIO: refused'],
	])('says in a sentence what %s means, and leaves nothing behind', (code, words) => {
		expect(() => checkPlace(folders, refuse(code))).toThrow(words);
		expect(existsSync(join(root, '.publish/probe'))).toBe(false);
		expect(readdirSync(folders.live)).toEqual(['index.html']);
	});

	test('refuses a file in the place of the folder', () => {
		rmSync(folders.live, { recursive: true });
		writeFileSync(folders.live, '');
		expect(() => checkPlace(folders)).toThrow('is a file, where the site must be a folder');
	});
});

test('a full disk is said in a sentence, and nothing else is taken for one', () => {
	for (const code of ['ENOSPC', 'EDQUOT', 'EFBIG'])
		expect(wordFullDisk(fault(code))).toContain('The disk is full');
	expect(wordFullDisk(fault('EACCES'))).toBeNull();
	expect(wordFullDisk('ENOSPC')).toBeNull();
});

test('a folder whose name Vite would take for the end of an address is named with its sign', () => {
	expect(() => checkFolderName('/home/me/story #2/site')).toThrow('holds #');
	expect(() => checkFolderName('/home/me/why?')).toThrow('holds ?');
	expect(() => checkFolderName('/home/mé/a b & c %20 (1)')).not.toThrow();
});
