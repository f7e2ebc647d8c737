import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createStory } from '../../editions/check/check-figures.ts';
import { readEdition } from '../../editions/record/read-edition.ts';
import { readPublication } from '../files/read-files.ts';
import { FULL_DISK, wordFault } from '../system.ts';
import { ENGLISH } from '../terminal/world.ts';
import { checkFolderName, runAstro } from './astro.ts';
import { checkSite, createHeadlines } from './check-site.ts';
import { siteFolders } from './folders.ts';
import { narrowPolicy } from './narrow-policy.ts';
import { publishSite } from './publish.ts';

/**
 * Checks, builds beside, looks at it, swaps: a failed build leaves dist/ as it was. Resolves to the exit
 * code: 0 where the new site is in dist/; 2 where the table, a claim or its acceptance needs someone;
 * 1 where the fault is our own.
 */
export async function build(program: string): Promise<number> {
	const root = process.cwd();
	try {
		checkFolderName(root);
		const code = await publishSite(siteFolders(root), {
			check: () =>
				spawnSync(process.execPath, [program, 'check', '--any-day'], { stdio: 'inherit' }).status ??
				1,
			build: buildPages,
			verify: (folder) => {
				// Read anew: the page must say what the files on the disk give.
				const story = createStory(readEdition(readPublication(root).current));
				const headlines = createHeadlines(story, ENGLISH);
				return checkSite(folder, { base: process.env['BASE_PATH'] || '/', headlines });
			},
		});
		if (code !== 0) console.error('Nothing was built; dist/ is as it was.');
		return code;
	} catch (problem) {
		console.error(`${wordFault(problem)}\ndist/ is as it was.`);
		return 1;
	}
}

async function buildPages(folder: string): Promise<void> {
	if ((await runAstro(['build', '--outDir', folder])) !== 0)
		throw new Error(
			isDiskFull(folder) ? FULL_DISK : 'The build failed; what it says stands above.',
		);
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (!name.endsWith('.html')) continue;
		const file = join(folder, name);
		writeFileSync(file, narrowPolicy(readFileSync(file, 'utf8')));
	}
}

function isDiskFull(folder: string): boolean {
	const { bavail, bsize } = statfsSync(dirname(folder));
	return bavail * bsize < 1_000_000;
}
