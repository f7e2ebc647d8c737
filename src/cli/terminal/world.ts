import { createInterface } from 'node:readline/promises';
import { shiftDay } from '../../calendar/moment.ts';
import type { Language } from '../../figures/figure.ts';
import { en } from '../../words/en/english.ts';
import { createFormat } from '../../words/format.ts';

/** The language in which the commands speak and check. */
export const ENGLISH: Language = { messages: en, format: createFormat(en) };

/** What a command needs of the world around it; a test puts its own in place. */
export interface World {
	/** Folder of the project. */
	readonly root: string;
	/** Folder from which the person called; a relative file name starts there. */
	readonly from: string;
	/** Today, ISO; only the commands know it. */
	readonly today: string;
	/** Writes a text and a line break. */
	readonly print: (text: string) => void;
	/** Asks a question and resolves to the line typed; null where nobody can answer. */
	readonly ask: ((question: string) => Promise<string>) | null;
}

/** The world of a command that a person types: questions on a terminal alone. */
export function createWorld(): World {
	const { stdin, stdout } = process;
	return {
		root: process.cwd(),
		from: process.env['INIT_CWD'] ?? process.cwd(),
		today: new Date().toISOString().slice(0, 10),
		print: (text) => console.log(text),
		ask: stdin.isTTY && stdout.isTTY ? ask : null,
	};
}

/** The last day that a row may name: Ukraine is ahead of UTC, so tomorrow is still allowed. */
export function latestDay({ today }: World): string {
	return shiftDay(today, 1);
}

async function ask(question: string): Promise<string> {
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const answer = await terminal.question(`${question} `);
	terminal.close();
	return answer;
}
