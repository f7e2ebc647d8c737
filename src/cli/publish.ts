import { spawnSync } from 'node:child_process';
import { createStory } from '../editions/check/check-figures.ts';
import { readEdition } from '../editions/record/read-edition.ts';
import { readPublication } from './files/read-files.ts';
import { checkFolderName } from './site/astro.ts';
import { buildSite } from './site/build-site.ts';
import { createHeadlines } from './site/check-headlines.ts';
import { checkSite } from './site/check-site.ts';
import { publishSite } from './site/publish-site.ts';
import { siteFolders } from './site/site-folders.ts';
import { wordFullDisk } from './terminal/check-place.ts';
import { ENGLISH } from './terminal/language.ts';

// Check, build beside, verify, swap: a failed build leaves dist/ as it was.
// Exit code 0: the new site is in dist/; 2: the table, a claim or its acceptance needs someone; 1: our own fault.
try {
	checkFolderName(process.cwd());
	process.exitCode = await publishSite(siteFolders(process.cwd()), {
		check: () =>
			spawnSync(process.execPath, ['src/cli/check.ts', '--any-day'], { stdio: 'inherit' }).status ??
			1,
		build: (folder) => buildSite(folder),
		verify: (folder) =>
			checkSite(folder, {
				base: process.env['BASE_PATH'] || '/',
				// Read anew: the page must say what the files on the disk give.
				headlines: createHeadlines(
					createStory(readEdition(readPublication(process.cwd()).current)),
					ENGLISH,
				),
			}),
	});
	if (process.exitCode !== 0) console.error('Nothing was built; dist/ is as it was.');
} catch (problem) {
	const words = problem instanceof Error ? problem.message : problem;
	console.error(wordFullDisk(problem) ?? words);
	console.error('dist/ is as it was.');
	process.exitCode = 1;
}
