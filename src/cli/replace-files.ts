import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { replaceFile } from './replace-file.ts';

export function replaceFiles(root: string, files: ReadonlyMap<string, string>): void {
	for (const [name, text] of files) {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		replaceFile(join(root, name), text);
	}
}
