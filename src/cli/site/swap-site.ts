import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { guardSwap } from './guard-swap.ts';
import { hasCode } from './processes.ts';
import { discardSite, mendSite, type SiteFolders } from './site-folders.ts';

/** Renames a folder; a test may break off here as a dying machine would. */
export type Rename = (from: string, to: string) => void;

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
	discardSite(folders);
	if (next !== built) rmSync(dirname(next), { recursive: true });
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
