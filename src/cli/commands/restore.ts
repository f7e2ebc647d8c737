import { DataFault } from '../../editions/record/data-fault.ts';
import { DATA_FILES } from '../../editions/record/data-files.ts';
import type { Edition } from '../../editions/record/edition.ts';
import type { Command } from '../command.ts';
import { type FoundList, findList, findTexts, listChangedCopies } from '../files/find-edition.ts';
import {
	copyPath,
	decodeFile,
	EDITIONS_PATH,
	readCommitted,
	readPublication,
} from '../files/read-files.ts';
import { replaceFiles } from '../files/replace-files.ts';
import { siteFolders } from '../site/folders.ts';
import { bringBackSite } from '../site/publish.ts';
import { confirm } from '../terminal/confirm.ts';

const help = `Brings the files of data/ back as an edition accepted them.

  npm run restore -- [NUMBER] [--yes]

  NUMBER  the edition; without it the last one, which undoes all that nobody has accepted yet
  --yes   write without asking

Where data/editions.json or a copy in data/accepted/ is not as it was accepted, only these are brought
back, and the files that you edit stay as they are; call it once more to undo your edits too.
An earlier edition is found in the history of git. Where the last acceptance was not committed yet, the
edition before it takes its place in the list too; otherwise readers have seen it, and bringing back
an earlier one is a change like any other: accept it, and its note is printed as a correction.

Exit code 0: done, or nothing to do; 2: there is no such edition; 1: a fault of this program.`;

const options = { yes: { type: 'boolean', default: false } } as const;

export const restoreCommand: Command<typeof options> = {
	help,
	options,
	files: [0, 1],
	async run({ values, files: [number] }, { root, ...world }) {
		const said = await bringBackSite(siteFolders(root));
		if (said !== null) world.print(said);
		const list = findList(root);
		const plan = planMending(list, number, root) ?? planEdition(list, number, root);
		if (plan.writes.size === 0) {
			world.print(plan.done);
			return 0;
		}
		world.print([plan.heading, ...[...plan.writes.keys()].map((name) => `  ${name}`)].join('\n'));
		const question = 'Write these files? What stands in them now is lost.';
		if (!(await confirm({ question, yes: values.yes }, { root, ...world }))) return 2;
		replaceFiles(root, plan.writes);
		world.print(plan.done);
		return 0;
	},
};

/** What would be written, and what is said of it before and after. */
interface Plan {
	readonly heading: string;
	readonly writes: ReadonlyMap<string, string>;
	readonly done: string;
}

// What an editor has in hand is not lost because a copy was damaged.
function planMending(list: FoundList, number: string | undefined, root: string): Plan | null {
	const last = list.editions.at(-1);
	if (number !== undefined || !last) return null;
	const writes = planCopies(root, last);
	if (list.isMended) writes.set(EDITIONS_PATH, list.text);
	if (writes.size === 0) return null;
	return {
		heading: `What was accepted was changed. Would be written as ${nameEdition(last)} has it:`,
		writes,
		done: 'Written. The files that you edit are as they were: `npm run data:check` says how they stand.',
	};
}

function planEdition(list: FoundList, number: string | undefined, root: string): Plan {
	const edition = findNumber(list, number);
	const texts = findTexts(root, edition);
	const { current } = readPublication(root);
	const differing = DATA_FILES.filter((file) => decodeFile(current[file]) !== texts[file]);
	const isLast = edition === list.editions.at(-1);
	const isWithdrawn = !isLast && edition.number === list.committed;
	const writes = new Map([
		...differing.map((file) => [`data/${file}`, texts[file]] as const),
		...(isLast || isWithdrawn ? planCopies(root, edition) : []),
	]);
	if (isWithdrawn) writes.set(EDITIONS_PATH, readCommitted(root, EDITIONS_PATH) ?? '');
	else if (list.isMended) writes.set(EDITIONS_PATH, list.text);
	const name = nameEdition(edition);
	return {
		heading: `${isWithdrawn ? WITHDRAWN : ''}Would be written as ${name} has it:`,
		writes,
		done: wordDone(name, { isNone: writes.size === 0, isShown: !isLast && !isWithdrawn }),
	};
}

function planCopies(root: string, edition: Edition): Map<string, string> {
	const texts = findTexts(root, edition);
	return new Map(listChangedCopies(root, texts).map((file) => [copyPath(file), texts[file]]));
}

const WITHDRAWN = 'The acceptance after it was not committed and is taken back. ';

function wordDone(name: string, { isNone, isShown }: { isNone: boolean; isShown: boolean }) {
	if (isNone) return `data/ holds ${name} already; nothing changes.`;
	return isShown
		? 'Written. Readers have seen a later edition: to publish this one, accept it with `npm run data:accept`; its note is printed as a correction.'
		: `Written: data/ holds ${name} again.`;
}

function findNumber({ editions }: FoundList, number: string | undefined): Edition {
	const last = editions.at(-1);
	const found = number === undefined ? last : editions.find((one) => String(one.number) === number);
	if (!found)
		throw new DataFault(`There is no edition ${number}; the list has 1 to ${last?.number}.`);
	return found;
}

function nameEdition({ number, date }: Edition): string {
	return `edition ${number}, accepted on ${date}`;
}
