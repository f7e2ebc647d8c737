import {
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statfsSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { hasCode } from '../site/processes.ts';
import type { SiteFolders } from '../site/site-folders.ts';
import type { Rename } from '../site/swap-site.ts';

/** Bytes that a build needs besides twice the size of the site. */
const WORKING_ROOM = 30_000_000;

/** Throws a sentence where a new site could not take the place of the live one, so that nobody waits for a build in vain. */
export function checkPlace(folders: SiteFolders, rename: Rename = renameSync): void {
	const { live, built, next } = folders;
	const found = statSync(live, { throwIfNoEntry: false });
	if (found && !found.isDirectory())
		throw new Error(`${live} is a file, where the site must be a folder. Move it away.`);
	if (!statSync(dirname(live), { throwIfNoEntry: false }))
		throw new Error(
			`dist/ is a link to ${live}, and there is no folder ${dirname(live)}. Make it, or delete the link.`,
		);
	try {
		for (const folder of [built, next]) mkdirSync(dirname(folder), { recursive: true });
		tryRename(folders, found !== undefined, rename);
	} catch (problem) {
		throw new Error(wordRefusal(problem, live));
	}
	checkRoom(folders);
}

/** Says what to do where a disk is full; null for any other fault. */
export function wordFullDisk(problem: unknown): string | null {
	return hasCode(problem, 'ENOSPC', 'EDQUOT', 'EFBIG') ? FULL_DISK : null;
}

/** Tells whether nothing more can be written beside a folder. */
export function isDiskFull(folder: string): boolean {
	const { bavail, bsize } = statfsSync(dirname(folder));
	return bavail * bsize < 1_000_000;
}

/** What to do where a disk is full. */
export const FULL_DISK =
	'The disk is full, or you may not write more on it. Free some space and start again.';

// No system puts a folder in the place of one that holds something. Asked to, it names what else
// stands in the way first: a mount point, another disk, a right that is missing.
function tryRename({ live, next }: SiteFolders, isThere: boolean, rename: Rename): void {
	const probe = join(dirname(next), 'probe');
	rmSync(probe, { recursive: true, force: true });
	mkdirSync(probe);
	writeFileSync(join(probe, 'full'), '');
	const [from, to] = isThere ? [live, probe] : [probe, `${live}.probe`];
	try {
		rename(from, to);
		rename(to, from);
	} catch (problem) {
		if (!hasCode(problem, ...(process.platform === 'win32' ? FULL_WINDOWS : FULL))) throw problem;
	} finally {
		rmSync(probe, { recursive: true, force: true });
	}
}

const FULL = ['ENOTEMPTY', 'EEXIST'];

// Windows says of every folder in the way that it may not be replaced.
const FULL_WINDOWS = [...FULL, 'EPERM', 'EACCES'];

function wordRefusal(problem: unknown, live: string): string {
	if (hasCode(problem, 'EBUSY'))
		return `${live} is a mount point (a volume of a container, say): no new site can take its place. Mount the folder above it, or let dist be a link to a folder inside of it.`;
	if (hasCode(problem, 'EXDEV'))
		return `${live} cannot be moved: it stands on another disk than the folder around it, or in the image of a container. Delete it once, or let dist be a link to a folder elsewhere.`;
	if (hasCode(problem, 'EACCES', 'EPERM', 'EROFS'))
		return `${live} may not be replaced by you: its folder ${dirname(live)} cannot be written to. Give yourself that right.`;
	const words = problem instanceof Error ? problem.message : String(problem);
	return wordFullDisk(problem) ?? `${live} cannot be replaced: ${words}`;
}

function checkRoom({ live, built, next }: SiteFolders): void {
	const needed = WORKING_ROOM + 2 * measureFolder(live);
	for (const folder of new Set([dirname(built), dirname(next)])) {
		const { bavail, bsize } = statfsSync(folder);
		if (bavail * bsize < needed)
			throw new Error(
				`The disk of ${folder} has ${formatMegabytes(bavail * bsize)} left, and a build needs about ${formatMegabytes(needed)}. Free some space and start again.`,
			);
	}
}

function measureFolder(folder: string): number {
	if (!statSync(folder, { throwIfNoEntry: false })) return 0;
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

function formatMegabytes(bytes: number): string {
	return `${Math.floor(bytes / 1_000_000)} MB`;
}
