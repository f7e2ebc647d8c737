import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasCode, wordFault } from '../system.ts';
import type { SiteFolders } from './folders.ts';
import type { Rename } from './swap.ts';

/** Throws a sentence where a new site could not take the place of the live one, so that nobody waits for a build in vain. */
export function checkPlace({ live, built, next }: SiteFolders, rename: Rename = renameSync): void {
	const found = statSync(live, { throwIfNoEntry: false });
	if (found && !found.isDirectory())
		throw new Error(`${live} is a file, where the site must be a folder. Move it away.`);
	if (!statSync(dirname(live), { throwIfNoEntry: false }))
		throw new Error(
			`dist/ is a link to ${live}, and there is no folder ${dirname(live)}. Make it, or delete the link.`,
		);
	const probe = join(dirname(next), 'probe');
	try {
		for (const folder of [dirname(built), probe]) mkdirSync(folder, { recursive: true });
		writeFileSync(join(probe, 'full'), '');
		const [from, to] = found ? [live, probe] : [probe, `${live}.probe`];
		rename(from, to);
		rename(to, from);
	} catch (problem) {
		if (!hasCode(problem, ...FULL)) throw new Error(wordRefusal(problem, live));
	} finally {
		rmSync(probe, { recursive: true, force: true });
	}
}

// No system puts a folder in the place of one that holds something. Asked to, it names what else stands
// in the way first: a mount point, another disk, a right that is missing. Windows says of every folder
// in the way that it may not be replaced.
const FULL = ['ENOTEMPTY', 'EEXIST', ...(process.platform === 'win32' ? ['EPERM', 'EACCES'] : [])];

function wordRefusal(problem: unknown, live: string): string {
	if (hasCode(problem, 'EBUSY'))
		return `${live} is a mount point (a volume of a container, say): no new site can take its place. Mount the folder above it, or let dist be a link to a folder inside of it.`;
	if (hasCode(problem, 'EXDEV'))
		return `${live} cannot be moved: it stands on another disk than the folder around it, or in the image of a container. Delete it once, or let dist be a link to a folder elsewhere.`;
	if (hasCode(problem, 'EACCES', 'EPERM', 'EROFS'))
		return `${live} may not be replaced by you: its folder ${dirname(live)} cannot be written to. Give yourself that right.`;
	return `${live} cannot be replaced: ${wordFault(problem)}`;
}
