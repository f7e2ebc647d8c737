import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCode, isAlive } from '../system.ts';

/**
 * Takes the lock `file` for this process, runs `work` and gives the lock back.
 * Throws at once when another living process holds it; a lock left by a dead one is taken over.
 */
export async function withBuildLock<T>(file: string, work: () => Promise<T>): Promise<T> {
	mkdirSync(dirname(file), { recursive: true });
	const holder = readHolder(file);
	if (holder > 0 && !isAlive(holder)) rmSync(file, { force: true });
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
	} catch (problem) {
		if (!hasCode(problem, 'EEXIST')) throw problem;
		throw new Error(
			`Another build is running (process ${readHolder(file)}). Wait for it; if it is gone, delete ${file}.`,
		);
	}
	try {
		return await work();
	} finally {
		rmSync(file, { force: true });
	}
}

// 0 where there is no lock, or its holder has not written its number yet.
function readHolder(file: string): number {
	try {
		return Number(readFileSync(file, 'utf8'));
	} catch {
		return 0;
	}
}
