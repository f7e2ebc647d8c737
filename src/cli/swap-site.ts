import {
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readlinkSync,
	renameSync,
	rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { guardSwap } from './guard-swap.ts';
import { hasCode } from './processes.ts';

/** The folders of a site: what is served, and what stands beside it while it is exchanged. */
export type SiteFolders = {
	/** What is served: `dist/`, or the folder to which a link of that name leads. */
	readonly live: string;
	/** Where the next site is built. */
	readonly built: string;
	/** Where it stands, whole, before it goes live: on the disk of the live site. */
	readonly next: string;
	/** Where the live site stands, whole, until the next one has its place. */
	readonly aside: string;
	/** Where a replaced site is deleted. */
	readonly discarded: string;
	/** The file that says which process is building. */
	readonly lock: string;
};

/** Renames a folder; a test may break off here as a dying machine would. */
export type Rename = (from: string, to: string) => void;

/** The folders of the project at `root`: what is no site yet stands in .publish/, or beside the folder to which a link at dist/ leads. */
export function siteFolders(root: string): SiteFolders {
	const work = join(root, '.publish');
	const live = followLinks(join(root, 'dist'));
	const beside =
		live === join(root, 'dist') ? work : join(dirname(live), `.${basename(live)}.publish`);
	return {
		live,
		built: join(work, 'next'),
		next: join(beside, 'next'),
		aside: join(beside, 'aside'),
		discarded: join(beside, 'discarded'),
		lock: join(work, 'lock'),
	};
}

// Where the last link leads may be missing: the machine died between the two renames.
function followLinks(path: string, most = 40): string {
	if (most === 0 || !lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
	return followLinks(resolve(dirname(path), readlinkSync(path)), most - 1);
}

/**
 * Puts the built site in place of the live one; throws and undoes on failure. No system lets Node
 * exchange two folders in one step, so for two renames nothing is live: a guard in a process of its
 * own brings the last site back at once where this one is killed there, and `mendSite` does so at the
 * next command where the whole machine died.
 */
export async function swapSite(folders: SiteFolders, rename: Rename = renameSync): Promise<void> {
	const { live, built, next, aside } = folders;
	if (!existsSync(built)) throw new Error(`There is no built site in ${built}.`);
	mendSite(folders);
	if (next !== built) moveFolder(built, next, rename);
	const endGuard = await guardSwap(folders);
	try {
		if (existsSync(live)) rename(live, aside);
		rename(next, live);
	} catch (problem) {
		mendSite(folders);
		throw problem;
	} finally {
		await endGuard();
	}
	discard(folders);
	if (next !== built) rmSync(dirname(next), { recursive: true });
}

/** Brings the last good site back after a swap that was broken off; true where the live site was missing. */
export function mendSite(folders: Pick<SiteFolders, 'live' | 'aside' | 'discarded'>): boolean {
	const isMissing = !existsSync(folders.live) && existsSync(folders.aside);
	if (isMissing) renameSync(folders.aside, folders.live);
	discard(folders);
	return isMissing;
}

// What is half deleted may never be taken for a site: it gets another name first.
function discard({ aside, discarded }: Pick<SiteFolders, 'aside' | 'discarded'>): void {
	rmSync(discarded, { recursive: true, force: true });
	if (existsSync(aside)) renameSync(aside, discarded);
	rmSync(discarded, { recursive: true, force: true });
}

function moveFolder(from: string, to: string, rename: Rename): void {
	rmSync(to, { recursive: true, force: true });
	mkdirSync(dirname(to), { recursive: true });
	try {
		rename(from, to);
	} catch (problem) {
		if (!hasCode(problem, 'EXDEV')) throw problem;
		cpSync(from, to, { recursive: true });
		rmSync(from, { recursive: true });
	}
}
