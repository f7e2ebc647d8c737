import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicationFiles } from '../claims/check-publication.ts';
import { DataFault } from '../claims/data-fault.ts';

/** The project's table, seen from its top folder. */
export const TABLE_PATH = 'data/missile_attacks_daily.csv';

/** The accepted editions, seen from the project's top folder. */
export const EDITIONS_PATH = 'data/editions.json';

/** A file, and the name by which the person knows it. */
export interface NamedFile {
	readonly path: string;
	readonly name: string;
}

/** Reads the files that decide what is published; `table` may be another file; throws a DataFault where one is not there. */
export function readEditionFiles(
	table?: NamedFile,
	root: string = process.cwd(),
): PublicationFiles & { readonly table: Uint8Array } {
	const editions = join(root, EDITIONS_PATH);
	return {
		table: readBytes(table?.path ?? join(root, TABLE_PATH), table?.name ?? TABLE_PATH),
		models: readText(root, 'data/models.csv'),
		claims: readText(root, 'data/claims.json'),
		editions: existsSync(editions) ? readFileSync(editions, 'utf8') : null,
	};
}

/** Reads a text file of the project; throws a DataFault where it is not there. */
export function readText(root: string, name: string): string {
	return readBytes(join(root, name), name).toString('utf8');
}

/** Reads a file; throws a DataFault, with the name by which the person knows it, where it is not there. */
export function readBytes(path: string, name: string): Buffer {
	try {
		return readFileSync(path);
	} catch (problem) {
		if (!(problem instanceof Error) || !('code' in problem)) throw problem;
		if (problem.code === 'ENOENT') throw new DataFault(`There is no file ${name}.`);
		if (problem.code === 'EISDIR') throw new DataFault(`${name} is a folder, not a file.`);
		throw problem;
	}
}
