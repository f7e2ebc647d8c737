import { withBuildLock } from './build-lock.ts';
import { restoreSite, siteFolders } from './swap-site.ts';

const MESSAGES = {
	mended: 'A build was broken off while it changed the sites; the last good one is in dist/ again.',
	exchanged: 'The earlier site is in dist/ again. The same command undoes it.',
} as const;

// Puts the site before the last one back into dist/; a second call undoes it.
const folders = siteFolders(process.cwd());
try {
	const outcome = await withBuildLock(folders.lock, async () => restoreSite(folders));
	console.log(MESSAGES[outcome]);
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : problem);
	process.exitCode = 1;
}
