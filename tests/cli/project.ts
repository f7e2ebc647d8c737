import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach } from 'vitest';
import { type Command, runCommand } from '../../src/cli/command.ts';
import { DATA_FILES, type DataFile, TABLE } from '../../src/editions/record/data-files.ts';
import { parseEditions } from '../../src/editions/record/parse-editions.ts';
import { ACCEPTED, type Accepted, SHORT } from '../editions/publications.ts';
import { rowWith } from '../table/tables.ts';

/** A row of January 2026: newer than the short edition. */
export const JANUARY = rowWith({ time_start: '2026-01-20', time_end: '2026-01-20' });

/** The short table with that row. */
export const LONGER = `${SHORT[TABLE]}${JANUARY}\n`;

/** A table in which 15 missiles stand on 2 September 2024, not 16. */
export const withFewer = (table: string) =>
	table.replace(/(2024-09-02 08:00,Iskander-M\/KN-23,.*),16,9,/, '$1,15,9,');

/** A project of its own for each test, with the commands of an editor. */
export type Project = ReturnType<typeof useProject>;

/** Sets up a project before each test of a file and removes it afterwards. Its files are the short edition, accepted on 1 March 2026; today is 8 March. */
export function useProject() {
	let root = '';
	const place = (name: string, text: string | Uint8Array) => {
		mkdirSync(dirname(join(root, name)), { recursive: true });
		writeFileSync(join(root, name), text);
	};
	const read = (name: string) => readFileSync(join(root, name), 'utf8');
	const placeEdition = ({ texts, editions }: Accepted) => {
		for (const folder of ['data', 'data/accepted'])
			for (const file of DATA_FILES) place(`${folder}/${file}`, String(texts[file]));
		place('data/editions.json', editions);
	};
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'edition-'));
		placeEdition(ACCEPTED);
	});
	afterEach(() => rmSync(root, { recursive: true }));
	const git = (...args: readonly string[]) => {
		const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
		for (const given of [['init', '--quiet'], args]) {
			const { status, stderr } = spawnSync('git', [...identity, ...given], {
				cwd: root,
				encoding: 'utf8',
			});
			if (status !== 0) throw new Error(stderr);
		}
	};
	const listEditions = () => parseEditions(read('data/editions.json')).editions;
	return {
		root: () => root,
		/** Writes a file; its name is seen from the top folder. */
		place,
		placeEdition,
		read,
		remove: (name: string) => rmSync(join(root, name), { recursive: true }),
		/** Every file that a command could touch. */
		readAll: () =>
			DATA_FILES.flatMap((file) => [`data/${file}`, `data/accepted/${file}`])
				.concat('data/editions.json')
				.map(read),
		/** Puts one text in place of another in a file of data/; throws where it is not there. */
		edit(file: DataFile, from: string | RegExp, to: string) {
			const changed = read(`data/${file}`).replace(from, to);
			if (changed === read(`data/${file}`)) throw new Error(`${file} does not hold ${from}.`);
			place(`data/${file}`, changed);
		},
		addJanuary: () => place(`data/${TABLE}`, `${read(`data/${TABLE}`)}${JANUARY}\n`),
		reviseSeptember: () => place(`data/${TABLE}`, withFewer(read(`data/${TABLE}`))),
		listEditions,
		last: () => listEditions().at(-1),
		git,
		commit: () => {
			git('add', '.');
			git('commit', '--quiet', '--message', 'An edition');
		},
		/** Runs a command; `answers` are what the person types, null where nobody is there. */
		run: (command: Command, args: readonly string[], answers: readonly string[] | null = null) =>
			runHere(root, { command, args, answers }),
		/** Runs a module in a process of its own that stands in the project. */
		runScript: (script: string, ...args: readonly string[]) =>
			spawnSync(process.execPath, [resolve(script), ...args], {
				cwd: root,
				encoding: 'utf8',
				env: { ...process.env, INIT_CWD: undefined, FORCE_COLOR: undefined, NO_COLOR: '1' },
			}),
	};
}

type Call = { command: Command; args: readonly string[]; answers: readonly string[] | null };

async function runHere(root: string, { command, args, answers }: Call) {
	const printed: string[] = [];
	const asked: string[] = [];
	const left = [...(answers ?? [])];
	const ask = async (question: string) => {
		asked.push(question);
		const answer = left.shift();
		if (answer === undefined) throw new Error(`Nobody answers: ${question}`);
		return answer;
	};
	const code = await runCommand(command, args, {
		root,
		from: root,
		today: '2026-03-08',
		print: (text) => void printed.push(stripVTControlCharacters(text)),
		ask: answers === null ? null : ask,
	});
	return { code, said: printed.join('\n'), asked };
}
