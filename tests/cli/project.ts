import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { afterEach, beforeEach } from 'vitest';
import { type Command, runCommand } from '../../src/cli/run-command.ts';
import { claims, plain } from '../claims/publications.ts';
import { readFixture } from '../launches/tables.ts';

/** A project of its own for each test: the short list of names, two claims and the seven rows. */
export interface Project {
	/** Folder of the project. */
	readonly root: () => string;
	/** What the commands have printed so far. */
	readonly printed: () => string;
	readonly place: (name: string, text: string) => void;
	readonly read: (name: string) => string;
	/** Runs a command; `answer` is what the person says, null where nobody is there. */
	readonly run: <const Options extends ParseArgsOptionsConfig>(
		command: Command<Options>,
		args: readonly string[],
		answer?: boolean | null,
	) => Promise<number>;
}

/** Sets up a new project before each test of a file and removes it afterwards. */
export function useProject(): Project {
	let root = '';
	let printed = '';
	const place = (name: string, text: string) => writeFileSync(join(root, name), text);
	beforeEach(() => {
		printed = '';
		root = mkdtempSync(join(tmpdir(), 'project-'));
		mkdirSync(join(root, 'data'));
		place('data/models.csv', readFixture('models.csv'));
		place('data/claims.json', claims);
		place('data/missile_attacks_daily.csv', plain);
	});
	afterEach(() => rmSync(root, { recursive: true }));
	return {
		root: () => root,
		printed: () => printed,
		place,
		read: (name) => readFileSync(join(root, name), 'utf8'),
		run: (command, args, answer = null) =>
			runCommand(command, args, {
				root,
				from: root,
				today: '2025-03-01',
				print: (text) => {
					printed += `${text}\n`;
				},
				showProgress: null,
				ask: answer === null ? null : async () => answer,
			}),
	};
}
