import { spawnSync } from 'node:child_process';
import { type ParseArgsOptionsConfig, stripVTControlCharacters } from 'node:util';
import { type Command, runCommand } from '../../src/cli/command.ts';
import type { DataFile } from '../../src/editions/record/data-files.ts';
import { ACCEPTED } from '../editions/publications.ts';
import { type EditionProject, useEditionProject } from './edition-project.ts';

/** What a command came to. */
export interface Outcome {
	readonly code: number;
	/** All that it printed. */
	readonly said: string;
	/** The questions that it asked. */
	readonly asked: readonly string[];
}

/** A project of its own for each test, with the commands of an editor. Its files are the short edition, accepted on 1 March 2026; today is 8 March. */
export interface Project extends EditionProject {
	/** Runs a command; `answers` are what the person types, null where nobody is there. */
	readonly run: <const Options extends ParseArgsOptionsConfig>(
		command: Command<Options>,
		args: readonly string[],
		answers?: readonly string[] | null,
	) => Promise<Outcome>;
	/** Puts one text in place of another in a file of data/; throws where it is not there. */
	readonly edit: (file: DataFile, from: string | RegExp, to: string) => void;
	/** Runs git in the project; the first call makes it a repository. */
	readonly git: (...args: readonly string[]) => void;
}

/** Sets up a new project before each test of a file and removes it afterwards. */
export function useProject(): Project {
	const project = useEditionProject(ACCEPTED);
	const { root, place, read } = project;
	return {
		...project,
		edit(file, from, to) {
			const text = read(`data/${file}`);
			const changed = text.replace(from, to);
			if (changed === text) throw new Error(`${file} does not hold ${from}.`);
			place(`data/${file}`, changed);
		},
		async run(command, args, answers = null) {
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
				root: root(),
				from: root(),
				today: '2026-03-08',
				print: (text) => void printed.push(stripVTControlCharacters(text)),
				ask: answers === null ? null : ask,
			});
			return { code, said: printed.join('\n'), asked };
		},
		git: (...args) => runGit(root(), args),
	};
}

function runGit(root: string, args: readonly string[]): void {
	const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
	for (const given of [['init', '--quiet'], args]) {
		const { status, stderr } = spawnSync('git', [...identity, ...given], {
			cwd: root,
			encoding: 'utf8',
		});
		if (status !== 0) throw new Error(stderr);
	}
}
