import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicationFiles } from '../../editions/check/check-publication.ts';
import { DataFault } from '../../editions/record/data-fault.ts';
import {
	type DataFile,
	type FoundFiles,
	mapFiles,
	TABLE,
} from '../../editions/record/data-files.ts';
import { hasCode } from '../system.ts';

/** The project's table, seen from its top folder. */
export const TABLE_PATH = `data/${TABLE}`;

/** The accepted editions, seen from the project's top folder. */
export const EDITIONS_PATH = 'data/editions.json';

/** Where the accepted copy of a published file is kept, seen from the project's top folder. */
export function copyPath(file: DataFile): string {
	return `data/accepted/${file}`;
}

/** What is read in place of the project's own. */
export interface ReadInstead {
	/** The bytes of another table. */
	readonly table?: Uint8Array | undefined;
	/** The commit whose list of editions must go on here; without it the last one. */
	readonly against?: string | undefined;
}

/** Reads all that decides what is published, and what was; a file that is not there is null. Throws a DataFault where there is no such commit. */
export function readPublication(
	root: string,
	{ table, against }: ReadInstead = {},
): PublicationFiles {
	if (against !== undefined) requireCommit(root, against);
	const current = mapFiles((file) => readOrNull(join(root, 'data', file)));
	return {
		current: table === undefined ? current : { ...current, [TABLE]: table },
		accepted: mapFiles((file) => readOrNull(join(root, copyPath(file)))),
		editions: readOrNull(join(root, EDITIONS_PATH))?.toString('utf8') ?? null,
		committed: readCommitted(root, EDITIONS_PATH, against),
	};
}

/** Reads the published files as a commit has them; null for one that it does not have. Throws a DataFault where there is no such commit. */
export function readRevision(root: string, revision: string): FoundFiles {
	requireCommit(root, revision);
	return mapFiles((file) => readCommitted(root, `data/${file}`, revision));
}

/** Reads a file as a commit has it; null where git does not know it, or is not there. */
export function readCommitted(root: string, name: string, revision = 'HEAD'): string | null {
	return runGit(root, 'show', `${revision}:./${name}`);
}

/** Runs git; what it says, or null where it fails or is not there. */
export function runGit(root: string, ...args: readonly string[]): string | null {
	const { status, stdout } = spawnSync('git', args, {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return status === 0 ? stdout : null;
}

// A name that is mistyped, or was not fetched, must not look like a commit without editions.
function requireCommit(root: string, revision: string): void {
	if (runGit(root, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`) === null)
		throw new DataFault(`There is no commit ${revision} here.`);
}

/** Reads a file; throws a DataFault, with the name by which the person knows it, where it is not there. */
export function readBytes(path: string, name: string): Buffer {
	try {
		return readFileSync(path);
	} catch (problem) {
		if (hasCode(problem, 'ENOENT')) throw new DataFault(`There is no file ${name}.`);
		if (hasCode(problem, 'EISDIR')) throw new DataFault(`${name} is a folder, not a file.`);
		throw problem;
	}
}

/** Reads a file as text; null where there is none. */
export function decodeFile(found: string | Uint8Array | null): string | null {
	return typeof found === 'string' || found === null ? found : new TextDecoder().decode(found);
}

function readOrNull(path: string): Buffer | null {
	try {
		return readFileSync(path);
	} catch (problem) {
		if (hasCode(problem, 'ENOENT', 'EISDIR')) return null;
		throw problem;
	}
}
