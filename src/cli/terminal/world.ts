import { createInterface } from 'node:readline/promises';
import { styleText } from 'node:util';
import { shiftDay } from '../../calendar/moment.ts';
import { paintText } from './paint.ts';

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
	/** Shows how far a long reading is, in place of what it showed before; null where nobody watches. */
	readonly showProgress: ((text: string) => void) | null;
	/** Asks a question and resolves to the line typed; null where nobody can answer. */
	readonly ask: ((question: string) => Promise<string>) | null;
}

/** The world of a command that a person types: colour, questions and progress on a terminal alone. */
export function createWorld(): World {
	const { stdin, stdout, stderr } = process;
	return {
		root: process.cwd(),
		from: process.env['INIT_CWD'] ?? process.cwd(),
		today: new Date().toISOString().slice(0, 10),
		// styleText leaves a text plain where the stream is no terminal or NO_COLOR is set.
		print: (text) => console.log(paintText(text, (style, part) => styleText(style, part))),
		showProgress: stderr.isTTY ? (text) => void stderr.write(`\r\x1b[K${text}`) : null,
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
