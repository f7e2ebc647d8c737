import { spawnSync } from 'node:child_process';
import { checkPublication } from '../claims/check-publication.ts';
import { en } from '../i18n/en.ts';
import { createFormat } from '../i18n/format.ts';
import { buildSite } from './build-site.ts';
import { createHeadlines } from './check-headlines.ts';
import { checkSite } from './check-site.ts';
import { publishSite } from './publish-site.ts';
import { readEditionFiles } from './read-files.ts';
import { siteFolders } from './swap-site.ts';

// Check, build beside, verify, swap: a failed build leaves dist/ as it was.
// Exit code 0: the new site is in dist/; 2: the table, a claim or its acceptance needs someone; 1: our own fault.
try {
	process.exitCode = await publishSite(siteFolders(process.cwd()), {
		check: () =>
			spawnSync(process.execPath, ['src/cli/check.ts', '--any-day'], { stdio: 'inherit' }).status ??
			1,
		build: (folder) => buildSite(folder),
		verify: (folder) =>
			checkSite(folder, {
				base: process.env['BASE_PATH'] || '/',
				// Read anew: the page must say what the files on the disk give.
				headlines: createHeadlines(checkPublication(readEditionFiles()), {
					messages: en,
					format: createFormat(en),
				}),
			}),
	});
	if (process.exitCode !== 0) console.error('Nothing was built; dist/ is as it was.');
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : problem);
	console.error('dist/ is as it was.');
	process.exitCode = 1;
}
