import { existsSync, lstatSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

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

/** Brings the last good site back after a swap that was broken off; true where the live site was missing. */
export function mendSite(folders: SiteFolders): boolean {
	const isMissing = !existsSync(folders.live) && existsSync(folders.aside);
	if (isMissing) renameSync(folders.aside, folders.live);
	discardSite(folders);
	return isMissing;
}

/** Deletes a site that was replaced. What is half deleted may never be taken for a site: it gets another name first. */
export function discardSite({ aside, discarded }: SiteFolders): void {
	rmSync(discarded, { recursive: true, force: true });
	if (existsSync(aside)) renameSync(aside, discarded);
	rmSync(discarded, { recursive: true, force: true });
}
