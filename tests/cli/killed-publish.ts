import { renameSync } from 'node:fs';
import { publishSite } from '../../src/cli/publish-site.ts';
import { restoreSite, siteFolders } from '../../src/cli/swap-site.ts';
import { writeSite } from './small-site.ts';

// Publishes a small site into the folder given, or exchanges its two sites, and is killed at the
// point named, as by a dying machine: nothing after it runs, neither undoing nor the end of the lock.
const [root = '', point = ''] = process.argv.slice(2);
const folders = siteFolders(root);
let renames = 0;

function die(): void {
	process.kill(process.pid, 'SIGKILL');
	// Where the signal takes a moment, nothing more may happen.
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

function dieAt(name: string): void {
	if (point === name) die();
}

function rename(from: string, to: string): void {
	dieAt(`before rename ${renames + 1}`);
	renameSync(from, to);
	renames += 1;
	dieAt(`after rename ${renames}`);
}

if (point.startsWith('restore, ')) {
	const count = Number(point.slice('restore, after rename '.length));
	restoreSite(folders, (from, to) => {
		renameSync(from, to);
		renames += 1;
		if (renames === count) die();
	});
} else {
	await publishSite(folders, {
		check: () => {
			dieAt('check');
			return 0;
		},
		build: async (folder) => {
			writeSite(folder, 'new', '');
			dieAt('build');
		},
		verify: () => {
			dieAt('verify');
			return [];
		},
		rename,
	});
}
