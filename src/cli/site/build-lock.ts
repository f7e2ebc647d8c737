import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode, isAlive } from './processes.ts';

/**
 * Takes the lock `file` for this process, runs `work` and gives the lock back.
 * Throws at once when another living process holds it; a lock left by a dead one is taken over.
 */
export async function withBuildLock<T>(file: string, work: () => Promise<T>): Promise<T> {
	mkdirSync(dirname(file), { recursive: true });
	if (!take(file)) takeOver(file);
	try {
		return await work();
	} finally {
		rmSync(file, { force: true });
	}
}

/** Writes the lock beside and links it into place, so that nobody ever reads a lock without its holder. */
function take(file: string): boolean {
	const own = `${file}.${process.pid}`;
	writeFileSync(own, String(process.pid));
	try {
		linkSync(own, file);
		return true;
	} catch (problem) {
		if (hasCode(problem, 'EEXIST')) return false;
		// Some file systems know no links.
		return create(file);
	} finally {
		rmSync(own, { force: true });
	}
}

function create(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch (problem) {
		if (hasCode(problem, 'EEXIST')) return false;
		throw problem;
	}
}

function takeOver(file: string): void {
	const holder = readHolder(file);
	if (holder !== undefined && isAlive(holder)) {
		throw new Error(
			`Another build is running (process ${holder}). Wait for it; if it is gone, delete ${file}.`,
		);
	}
	// Of several that find the same dead holder only one can move its lock away.
	const dead = `${file}.${process.pid}.dead`;
	renameSync(file, dead);
	const moved = readHolder(dead);
	if (moved === holder) rmSync(dead);
	else renameSync(dead, file);
	if (moved !== holder || !take(file)) {
		throw new Error('Another build has just begun. Wait for it to end.');
	}
}

function readHolder(file: string): number | undefined {
	try {
		const holder = Number(readFileSync(file, 'utf8'));
		return Number.isInteger(holder) && holder > 0 ? holder : undefined;
	} catch {
		return undefined;
	}
}
