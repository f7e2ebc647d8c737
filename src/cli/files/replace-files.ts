import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PLAN_PATH, type WritingPlan, wordHeld } from './finish-writing.ts';
import { besidePath, replaceFile, writeWhole } from './replace-file.ts';

/** How the disk is written to; a test breaks off here as a full disk or a dying machine would. */
export interface Disk {
	readonly write: (path: string, text: string) => void;
	readonly rename: (from: string, to: string) => void;
}

const DISK: Disk = { write: writeWhole, rename: renameSync };

/**
 * Puts texts in place of the files of those names, all of them or none. All are written beside
 * first, then a plan says that they are, then they take their places: killed before the plan nothing
 * has changed, killed after it the next command finishes. Throws and leaves all as it was where the
 * disk refuses before the first of them is in its place.
 */
export function replaceFiles(
	root: string,
	files: ReadonlyMap<string, string>,
	disk: Disk = DISK,
): void {
	const names = [...files.keys()].sort((a, b) => Number(isKept(a)) - Number(isKept(b)));
	const besides = names.map((name) => besidePath(join(root, name)));
	const undo = () => {
		rmSync(join(root, PLAN_PATH), { force: true });
		for (const path of besides) rmSync(path, { force: true });
	};
	try {
		for (const [name, text] of files) writeBeside(join(root, name), text, disk);
		const plan: WritingPlan = { process: process.pid, names };
		replaceFile(join(root, PLAN_PATH), JSON.stringify(plan));
	} catch (problem) {
		undo();
		throw problem;
	}
	for (const [at, name] of names.entries()) {
		try {
			disk.rename(besides[at] ?? '', join(root, name));
		} catch (problem) {
			if (at > 0) throw wordHeld(name, problem);
			undo();
			throw problem;
		}
	}
	rmSync(join(root, PLAN_PATH));
}

// A file that a person has open may refuse to be replaced: it comes first, while all can be undone.
function isKept(name: string): boolean {
	return name.startsWith('data/accepted/') || name === 'data/editions.json';
}

function writeBeside(path: string, text: string, disk: Disk): void {
	mkdirSync(dirname(path), { recursive: true });
	disk.write(besidePath(path), text);
}
