import { existsSync, rmSync } from 'node:fs';
import { checkPlace } from './check-place.ts';
import { mendSite, type SiteFolders } from './folders.ts';
import { withBuildLock } from './lock.ts';
import { type Rename, swapSite } from './swap.ts';

/** The parts of a publication; each throws or answers with what is wrong. */
export type PublishParts = {
	/** Checks the table, the claims and the acceptance; its exit code, 0 when all hold. */
	readonly check: () => number;
	readonly build: (folder: string) => Promise<void>;
	/** Looks at what was built; one sentence a fault. */
	readonly verify: (folder: string) => readonly string[];
	readonly rename?: Rename;
};

/**
 * Checks, builds beside the live site, verifies and swaps; the exit code of the check when that
 * fails, 0 when the new site is live. Throws on a failed build, and before it where the new site
 * could not take its place. Only the swap touches the live site, and a swap that was once broken off
 * is mended first.
 */
export function publishSite(folders: SiteFolders, parts: PublishParts): Promise<number> {
	return withBuildLock(folders.lock, async () => {
		mendSite(folders);
		checkPlace(folders);
		const checked = parts.check();
		if (checked !== 0) return checked;
		rmSync(folders.built, { recursive: true, force: true });
		await parts.build(folders.built);
		const faults = parts.verify(folders.built);
		if (faults.length > 0) throw new Error(`The built site has faults:\n${faults.join('\n')}`);
		await swapSite(folders, parts.rename);
		return 0;
	});
}

/** Brings the last good site back where a swap was broken off, and says so. Throws while a build is running, which does so itself. */
export async function bringBackSite(folders: SiteFolders): Promise<string | null> {
	if (existsSync(folders.live) || !existsSync(folders.aside)) return null;
	const isMended = await withBuildLock(folders.lock, async () => mendSite(folders));
	return isMended
		? 'A build was broken off while its site went live; the last good site is in dist/ again.'
		: null;
}
