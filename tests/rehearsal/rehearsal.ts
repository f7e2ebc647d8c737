import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { copyProject, type Ending, runIn } from '../project-copy.ts';
import { readPage, type TextPage } from './text-page.ts';

/** The table of the project that is rehearsed. */
export const TABLE = 'data/missile_attacks_daily.csv';

/** What an ordinary update changes: the table, its accepted copy and the list. */
export const ORDINARY = ['data/accepted/missile_attacks_daily.csv', 'data/editions.json', TABLE];

/** Finds on a page the line below a figure that says on which day it was corrected last. */
export function correctedAt(figure: string): string {
	return `figure#${figure} .furniture > a[href*="data/#edition-"]`;
}

/** The project with the frozen edition, in a repository of its own, and an editor in front of it. */
export interface Rehearsal {
	/** Runs a command of the project as `npm run` does, on the day that `on` set. */
	readonly run: (script: string, ...args: readonly string[]) => Promise<Ending>;
	/** Says what day it is. */
	readonly on: (day: string) => void;
	readonly read: (name: string) => string;
	readonly place: (name: string, text: string) => void;
	/** Replaces words that stand in a file exactly once. */
	readonly edit: (name: string, from: string, to: string) => void;
	readonly remove: (name: string) => void;
	/** The files that differ from the last commit, in alphabetical order. */
	readonly listChanges: () => readonly string[];
	/** Commits all that differs. */
	readonly commit: (message: string) => void;
	/** Commits these files and no others, and lets pass all that CI asks before it builds; at night the build, too. */
	readonly merge: (files: readonly string[]) => Promise<void>;
	/** Builds the site of what stands there. */
	readonly build: () => Promise<void>;
	/** A page as it was built last, by its address: `claims/`. */
	readonly page: (address: string) => TextPage;
	/** What is wrong with the HTML of pages, by their addresses; empty where nothing is. */
	readonly validate: (...addresses: readonly string[]) => Promise<string>;
	readonly git: (...args: readonly string[]) => string;
}

const HTML = [
	'node_modules/html-validate/bin/html-validate.mjs',
	'--config=tests/html.config.json',
];

const clock = resolve('tests/rehearsal/clock.ts');

/** Sets up the project in a folder below `.reports/`, committed. */
export function startRehearsal(name: string): Rehearsal {
	const folder = `.reports/rehearsal-${name}`;
	copyProject(folder);
	writeFileSync(join(folder, '.gitignore'), readFileSync('.gitignore'));
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
	let day = '2026-12-01';
	const git = (...args: readonly string[]) => runGit(folder, args);
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	const place = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	const commit = (message: string) => {
		git('add', '--all');
		git('commit', '--quiet', `--message=${message}`);
	};
	const listChanges = () =>
		git('status', '--porcelain', '--untracked-files=all')
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => line.slice(3))
			.sort();
	const run = (script: string, ...args: readonly string[]) => {
		const [program, ...given] = String(scripts[script]).split(' ');
		expect(program, script).toBe('node');
		const env = { ...WITHOUT_GIT, REHEARSAL_DAY: day };
		return runIn(folder, ['--import', clock, ...given, ...args], env);
	};
	const pass = async (script: string, ...args: readonly string[]) => {
		const { code, said } = await run(script, ...args);
		expect(code, said).toBe(0);
	};
	const merge = async (files: readonly string[]) => {
		expect(listChanges()).toEqual([...files].sort());
		const before = git('rev-parse', 'HEAD');
		commit('Accept');
		await pass('data:check', '--against', before);
		if (process.env['LONG']) await pass('build');
	};
	git('init', '--quiet');
	commit('Begin');
	return {
		git,
		read,
		place,
		run,
		commit,
		merge,
		listChanges,
		page: (address) => readPage(read(`dist/${address}index.html`)),
		async validate(...addresses) {
			const files = addresses.map((address) => `${folder}/dist/${address}index.html`);
			return (await runIn('.', [...HTML, ...files])).said;
		},
		build: () => pass('build'),
		on(next) {
			day = next;
		},
		remove: (file) => rmSync(join(folder, file)),
		edit(file, from, to) {
			const parts = read(file).split(from);
			expect(parts.length - 1, `how often ${file} holds ${from}`).toBe(1);
			place(file, parts.join(to));
		},
	};
}

/** Nothing of the repository in which the tests run, or of the person who runs them. */
const WITHOUT_GIT: NodeJS.ProcessEnv = Object.fromEntries(
	Object.keys(process.env)
		.filter((name) => name.startsWith('GIT_'))
		.map((name) => [name, undefined]),
);

const PERSON = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
const PLAIN = ['-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false', '-c', 'core.hooksPath='];

function runGit(folder: string, args: readonly string[]): string {
	const { status, stdout, stderr } = spawnSync('git', [...PERSON, ...PLAIN, ...args], {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, ...WITHOUT_GIT },
	});
	expect(status, `git ${args.join(' ')}: ${stderr}`).toBe(0);
	return stdout.trimEnd();
}
