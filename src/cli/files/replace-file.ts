import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** How the name of a file ends that is written beside another, to take its place; the number is the process. */
export const BESIDE = /\.(\d+)\.new$/;

/** Names the file that this process writes beside another. */
export function besidePath(path: string): string {
	return `${path}.${process.pid}.new`;
}

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

/** Writes a file and waits until the disk has it; what is left of it where that fails is the caller's. */
export function writeWhole(path: string, text: string): void {
	const file = openSync(path, 'w');
	try {
		const bytes = Buffer.from(text);
		for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
