import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolders } from '../../src/cli/site/folders.ts';
import { publishSite } from '../../src/cli/site/publish.ts';
import { runApart } from '../../src/cli/site/swap.ts';
import { die } from './die.ts';
import { writeSite } from './small-site.ts';

// Publishes a small site into the folder given and is killed at the point named.
const [root = '', point = ''] = process.argv.slice(2);
const folders = siteFolders(root);

function dieAt(name: string): void {
	if (point === name) die();
}

await publishSite(folders, {
	check: () => {
		dieAt('the check');
		return 0;
	},
	build: async (folder) => {
		writeSite(folder, 'new', '');
		dieAt('the build');
	},
	verify: () => {
		dieAt('the look at it');
		if (point === 'between the renames') renameSync(folders.live, folders.aside);
		dieAt('between the renames');
		return [];
	},
});
if (point === 'a process apart') {
	const program = join(root, 'slow.ts');
	writeFileSync(
		program,
		`import { writeFileSync } from 'node:fs';\nsetTimeout(() => writeFileSync('ended', ''), 500);`,
	);
	setTimeout(die, 250);
	await runApart(program, []);
}
