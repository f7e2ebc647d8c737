import { renameSync } from 'node:fs';
import { publishSite } from '../../src/cli/site/publish-site.ts';
import { siteFolders } from '../../src/cli/site/site-folders.ts';
import { die } from './die.ts';
import { writeSite } from './small-site.ts';

// Publishes a small site into the folder given and is killed at the point named.
const [root = '', point = ''] = process.argv.slice(2);
let renames = 0;

function dieAt(name: string): void {
	if (point === name) die();
}

await publishSite(siteFolders(root), {
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
		return [];
	},
	rename: (from, to) => {
		dieAt(`before rename ${renames + 1}`);
		renameSync(from, to);
		renames += 1;
		dieAt(`after rename ${renames}`);
	},
});
