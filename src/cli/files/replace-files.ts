import {
	closeSync,
	existsSync,
	fsyncSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { DataFault } from '../../editions/record/data-fault.ts';
import { isAlive, wordFault } from '../system.ts';

/** How the disk is written to; a test breaks off here as a full disk or a dying machine would. */
export interface Disk {
	readonly write: (path: string, text: string) => void;
	readonly rename: (from: string, to: string) => void;
}

const DISK: Disk = { write: writeWhole, rename: renameSync };

/** Where a command says which files it is about to replace, from the top folder of the project. */
export const PLAN_PATH = 'data/.unfinished.json';

const PLAN = z.strictObject({
	process: z.int().min(1),
	/** Files to be replaced, from the top folder of the project; the new ones stand beside them. */
	names: z.array(z.string().regex(/^data\/(?!.*\.\.)/)),
});

/** A writing takes no longer, in milliseconds; of an older one the process is gone, whoever has its number now. */
const LONGEST = 60_000;

/** Puts `text` in place of a file, whole or not at all: it is written beside and renamed. Throws and leaves the old file when the disk refuses. */
export function replaceFile(path: string, text: string): void {
	const beside = besidePath(path);
	try {
		writeWhole(beside, text);
		renameSync(beside, path);
	} catch (problem) {
		rmSync(beside, { force: true });
		throw problem;
	}
}

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
	let placed = 0;
	try {
		for (const [name, text] of files) {
			mkdirSync(dirname(join(root, name)), { recursive: true });
			disk.write(besidePath(join(root, name)), text);
		}
		replaceFile(join(root, PLAN_PATH), JSON.stringify({ process: process.pid, names }));
		for (const name of names) {
			disk.rename(besidePath(join(root, name)), join(root, name));
			placed += 1;
		}
	} catch (problem) {
		if (placed > 0) throw wordHeld(names[placed] ?? '', problem);
		rmSync(join(root, PLAN_PATH), { force: true });
		for (const name of names) rmSync(besidePath(join(root, name)), { force: true });
		throw problem;
	}
	rmSync(join(root, PLAN_PATH));
}

/**
 * Finishes what a command that was killed had begun to write in data/, and deletes what it left
 * there; gives the names of the files that took their places. Throws a DataFault where one cannot.
 */
export function finishWriting(root: string, rename: Disk['rename'] = renameSync): string[] {
	if (!existsSync(join(root, 'data'))) return [];
	const path = join(root, PLAN_PATH);
	const plan = readPlan(path);
	if (plan && isUnderWay(path, plan.process))
		throw new DataFault(
			`Another command is writing in data/ (process ${plan.process}). Wait a minute.`,
		);
	const besideOf = (name: string) => besidePath(join(root, name), plan?.process);
	const waiting = (plan?.names ?? []).filter((name) => existsSync(besideOf(name)));
	for (const name of waiting) {
		try {
			rename(besideOf(name), join(root, name));
		} catch (problem) {
			throw wordHeld(name, problem);
		}
	}
	rmSync(path, { force: true });
	clearLeft(join(root, 'data'));
	return waiting;
}

/** Writes a file and waits until the disk has it; what is left of it where that fails is the caller's. */
export function writeWhole(path: string, text: string): void {
	const file = openSync(path, 'w');
	try {
		writeFileSync(file, text);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

// A file that a person has open may refuse to be replaced: it comes first, while all can be undone.
function isKept(name: string): boolean {
	return name.startsWith('data/accepted/') || name === 'data/editions.json';
}

function besidePath(path: string, id = process.pid): string {
	return `${path}.${id}.new`;
}

function readPlan(path: string): z.infer<typeof PLAN> | null {
	try {
		return PLAN.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return null;
	}
}

function clearLeft(folder: string): void {
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const [, id] = /\.(\d+)\.new$/.exec(name) ?? [];
		const path = join(folder, name);
		if (id && !isUnderWay(path, Number(id))) rmSync(path, { force: true });
	}
}

function isUnderWay(path: string, id: number): boolean {
	return id !== process.pid && isAlive(id) && Date.now() - statSync(path).mtimeMs < LONGEST;
}

function wordHeld(name: string, problem: unknown): DataFault {
	return new DataFault(
		`${name} cannot be replaced (${wordFault(problem)}). Close the program in which it is open and run \`npm run data:check\`, which finishes the writing.`,
	);
}
