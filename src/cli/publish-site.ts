import { rmSync } from 'node:fs';
import { withBuildLock } from './build-lock.ts';
import { mendSite, type Rename, type SiteFolders, swapSite } from './swap-site.ts';

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
 * fails, 0 when the new site is live. Throws on a failed build. Only the swap touches the live site,
 * and a swap that was once broken off is mended first.
 */
export function publishSite(folders: SiteFolders, parts: PublishParts): Promise<number> {
	return withBuildLock(folders.lock, async () => {
		mendSite(folders);
		const checked = parts.check();
		if (checked !== 0) return checked;
		rmSync(folders.next, { recursive: true, force: true });
		await parts.build(folders.next);
		const faults = parts.verify(folders.next);
		if (faults.length > 0) throw new Error(`The built site has faults:\n${faults.join('\n')}`);
		swapSite(folders, parts.rename);
		return 0;
	});
}
