import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';
import { type Command, runCommand } from '../../src/cli/command.ts';
import { acceptCommand } from '../../src/cli/commands/accept.ts';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { claimCommand } from '../../src/cli/commands/claim.ts';
import { diffCommand } from '../../src/cli/commands/diff.ts';
import { importCommand } from '../../src/cli/commands/import.ts';
import { restoreCommand } from '../../src/cli/commands/restore.ts';
import { storyCommand } from '../../src/cli/commands/story.ts';
import { DATA_FILES, TABLE } from '../../src/editions/record/data-files.ts';
import { ACCEPTED } from '../editions/publications.ts';

/** The commands that an editor types, by their names in package.json. */
export const COMMANDS = {
	'data:check': checkCommand,
	'data:diff': diffCommand,
	'data:import': importCommand,
	'data:accept': acceptCommand,
	'data:claim': claimCommand,
	story: storyCommand,
	restore: restoreCommand,
};

const NEWER =
	'2026-04-05 03:00,2026-04-05 05:00,Iskander-M,Kursk oblast,Kharkiv oblast,3,1,kpszsu/posts/pfbid0a\n';

/** Does the jobs of the guide on a copy of an accepted edition, and gives everything that was printed and asked. */
export async function doEveryJob(): Promise<string> {
	const root = mkdtempSync(join(tmpdir(), 'guide-'));
	try {
		const typist = createTypist(root);
		for (const folder of ['story', 'accepted/story'])
			mkdirSync(join(root, 'data', folder), { recursive: true });
		for (const file of DATA_FILES)
			for (const folder of ['data', 'data/accepted'])
				typist.place(`${folder}/${file}`, ACCEPTED.texts[file]);
		typist.place('data/editions.json', ACCEPTED.editions);
		const said: string[] = [];
		for (const job of [update, correct, changeSentence, undo]) said.push(...(await job(typist)));
		return said.join('\n\n');
	} finally {
		rmSync(root, { recursive: true });
	}
}

interface Typist {
	/** Types a command and answers its questions in turn; gives all that was said. */
	readonly type: <const Options extends ParseArgsOptionsConfig>(
		command: Command<Options>,
		args?: readonly string[],
		answers?: readonly string[],
	) => Promise<string>;
	readonly place: (name: string, text: string) => void;
	readonly edit: (name: string, from: string | RegExp, to: string) => void;
}

function createTypist(root: string): Typist {
	const place = (name: string, text: string) => writeFileSync(join(root, name), text);
	return {
		place,
		edit(name, from, to) {
			const text = readFileSync(join(root, name), 'utf8');
			const edited = text.replace(from, to);
			if (edited === text) throw new Error(`${name} does not hold ${from}.`);
			place(name, edited);
		},
		async type(command, args = [], answers = []) {
			const said: string[] = [];
			const left = [...answers];
			await runCommand(command, args, {
				root,
				from: root,
				today: '2026-12-01',
				print: (text) => void said.push(text),
				async ask(question) {
					said.push(question);
					return left.shift() ?? '';
				},
			});
			return said.join('\n');
		},
	};
}

async function update({ type, place }: Typist): Promise<readonly string[]> {
	const table = ACCEPTED.texts[TABLE];
	place('newer.csv', table + NEWER);
	place('american.csv', table.replace(/\b(20\d\d)-(\d\d)-(\d\d)(?=[ ,])/g, '$2/$3/$1'));
	place('older.csv', table.slice(0, table.indexOf('\n2024-06') + 1));
	return [
		await type(checkCommand),
		await type(storyCommand, ['--values', 'august']),
		await type(importCommand, ['older.csv'], ['']),
		await type(importCommand, ['american.csv', '--dry-run'], ['y']),
		await type(importCommand, ['newer.csv'], ['y']),
		await type(acceptCommand, [], ['A report of 5 April 2026.', 'y']),
	];
}

async function correct({ type, edit }: Typist): Promise<readonly string[]> {
	edit(`data/${TABLE}`, /^(2024-09-02,.*),16,9,/m, '$1,15,9,');
	const why = 'The post gives one missile fewer.';
	return [
		await type(checkCommand),
		await type(acceptCommand, [], ['The post gives 15 missiles, not 16.', why, why, why, 'y']),
		await type(claimCommand, ['kn23-2024-h2', '--printed', '73']),
		await type(acceptCommand, [], ['The newspaper now prints 73, not 74.', 'y']),
	];
}

async function changeSentence({ type, edit }: Typist): Promise<readonly string[]> {
	const [right, wrong] = ['{kn23-2024-h2} from July', '{kn23-2024-h3} from July'];
	edit('data/story/en.md', right, wrong);
	const refused = await type(storyCommand);
	edit('data/story/en.md', wrong, right);
	edit('data/story/en.md', 'A count has to choose.', 'Every count has to choose.');
	return [
		refused,
		await type(storyCommand),
		await type(acceptCommand, [], ['n', 'A sentence says the same in fewer words.', 'y']),
	];
}

async function undo({ type, edit }: Typist): Promise<readonly string[]> {
	edit(`data/${TABLE}`, /^2024-09-03.*\n/m, '');
	return [await type(restoreCommand, [], ['y'])];
}
