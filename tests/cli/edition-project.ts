import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { DATA_FILES } from '../../src/editions/record/data-files.ts';
import type { Accepted } from '../editions/publications.ts';

/** A project of its own for each test, whose files are an accepted edition. */
export interface EditionProject {
	readonly root: () => string;
	/** Writes a file; its name is seen from the top folder. */
	readonly place: (name: string, text: string) => void;
	readonly read: (name: string) => string;
	/** Runs a module in a process of its own that stands in the project. */
	readonly runScript: (script: string, ...args: readonly string[]) => Ending;
}

/** How a process ended. */
export interface Ending {
	readonly status: number | null;
	readonly signal: string | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Sets up a project before each test of a file and removes it afterwards. */
export function useEditionProject(accepted: Accepted): EditionProject {
	let root = '';
	const place = (name: string, text: string) => {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), text);
	};
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'edition-'));
		for (const folder of ['data', 'data/accepted'])
			for (const file of DATA_FILES) place(`${folder}/${file}`, accepted.texts[file]);
		place('data/editions.json', accepted.editions);
	});
	afterEach(() => rmSync(root, { recursive: true }));
	return {
		root: () => root,
		place,
		read: (name) => readFileSync(join(root, name), 'utf8'),
		runScript: (script, ...args) =>
			spawnSync(process.execPath, [resolve(script), ...args], {
				cwd: root,
				encoding: 'utf8',
				env: { ...process.env, INIT_CWD: undefined, FORCE_COLOR: undefined, NO_COLOR: '1' },
			}),
	};
}
