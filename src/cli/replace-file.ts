import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/** Puts `text` in place of a file, whole or not at all: it is written beside and renamed. Throws and leaves the old file when the disk refuses. */
export function replaceFile(path: string, text: string): void {
	const beside = `${path}.${process.pid}.new`;
	try {
		writeWhole(beside, text);
		renameSync(beside, path);
	} catch (problem) {
		rmSync(beside, { force: true });
		throw problem;
	}
}

function writeWhole(path: string, text: string): void {
	const file = openSync(path, 'w');
	try {
		const bytes = Buffer.from(text);
		for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
