import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folders of a site: what is served, what was built beside it, and the last one before. */
export type SiteFolders = {
	readonly live: string;
	readonly next: string;
	readonly previous: string;
	/** Where a site stands while two others change places. */
	readonly aside: string;
	/** The file that says which process is building. */
	readonly lock: string;
};

/** Renames a folder; a test may break off here as a dying machine would. */
export type Rename = (from: string, to: string) => void;

/** The folders of the project at `root`: dist/ is live, the rest stands in .publish/. */
export function siteFolders(root: string): SiteFolders {
	const beside = join(root, '.publish');
	return {
		live: join(root, 'dist'),
		next: join(beside, 'next'),
		previous: join(beside, 'previous'),
		aside: join(beside, 'aside'),
		lock: join(beside, 'lock'),
	};
}

/** Puts the next site in place of the live one, which becomes the previous; throws and undoes on failure. Wherever it is killed, `mendSite` brings all back. */
export function swapSite(folders: SiteFolders, rename: Rename = renameSync): void {
	const { live, next, previous, aside } = folders;
	if (!existsSync(next)) throw new Error(`There is no built site in ${next}.`);
	mkdirSync(dirname(previous), { recursive: true });
	mendSite(folders);
	try {
		if (existsSync(live)) {
			// Nothing is deleted before the next site is live: half a site could be restored otherwise.
			if (existsSync(previous)) rename(previous, aside);
			rename(live, previous);
		}
		rename(next, live);
	} catch (problem) {
		mendSite(folders);
		throw problem;
	}
	rmSync(aside, { recursive: true, force: true });
}

/** Exchanges the live site and the previous one, so that a second call undoes the first; says whether a broken-off swap was all that had to be mended. */
export function restoreSite(
	folders: SiteFolders,
	rename: Rename = renameSync,
): 'mended' | 'exchanged' {
	const { live, previous, aside } = folders;
	if (mendSite(folders)) return 'mended';
	if (!existsSync(previous)) throw new Error(`There is no earlier site in ${previous}.`);
	try {
		if (existsSync(live)) rename(live, aside);
		rename(previous, live);
		if (existsSync(aside)) rename(aside, previous);
	} catch (problem) {
		mendSite(folders);
		throw problem;
	}
	return 'exchanged';
}

/** Brings the last good site back after a swap that was broken off; true where the live site was missing. */
export function mendSite({ live, previous, aside }: SiteFolders): boolean {
	const wasMissing = !existsSync(live);
	const last = [previous, aside].find((folder) => existsSync(folder));
	if (wasMissing && last) renameSync(last, live);
	if (existsSync(aside)) {
		if (existsSync(previous)) rmSync(aside, { recursive: true, force: true });
		else renameSync(aside, previous);
	}
	return wasMissing && last !== undefined;
}
