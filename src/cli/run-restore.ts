import { spawnSync } from 'node:child_process';
import { DataFault } from '../claims/data-fault.ts';
import { DATA_FILES, type FoundFiles, mapFiles } from '../editions/data-files.ts';
import type { Edition } from '../editions/edition.ts';
import { parseEditions } from '../editions/parse-editions.ts';
import { sumText } from '../editions/sums.ts';
import { confirm } from './confirm.ts';
import { copyPath, EDITIONS_PATH, readCommitted, readPublication } from './read-files.ts';
import { replaceFiles } from './replace-files.ts';
import type { Command } from './run-command.ts';
import type { World } from './world.ts';

const help = `Brings the files of data/ back as an edition accepted them.

  npm run restore -- [NUMBER] [--yes]

  NUMBER  the edition; without it the last one, which undoes all that nobody has accepted yet
  --yes   write without asking

An earlier edition is found in the history of git. Where the last acceptance was not committed yet, the
edition before it takes its place in the list too; otherwise readers have seen it, and bringing back
an earlier one is a change like any other: accept it, and its note is printed as a correction.

Exit code 0: done, or nothing to do; 2: there is no such edition; 1: a fault of this program.`;

const options = { yes: { type: 'boolean', default: false } } as const;

/** The command `restore`. */
export const restoreCommand: Command<typeof options> = {
	help,
	options,
	files: [0, 1],
	async run({ values, files: [number] }, world) {
		const found = findEdition(number, world);
		const { current } = readPublication(world.root);
		const changed = DATA_FILES.filter(
			(file) => decode(current[file]) !== decode(found.files[file]),
		);
		const name = `edition ${found.edition.number}, accepted on ${found.edition.date}`;
		if (changed.length === 0 && !found.isWithdrawn) {
			world.print(`data/ holds ${name} already; nothing changes.`);
			return 0;
		}
		world.print(
			[`Would be written as ${name} has it:`, ...changed.map((file) => `  data/${file}`)].join(
				'\n',
			),
		);
		if (found.isWithdrawn)
			world.print('The acceptance after it was not committed and is taken back.');
		const question = 'Write these files? What stands in them now is lost.';
		const decision = { question, lostRows: 0, yes: values.yes, withLosses: undefined };
		if (!(await confirm(decision, world))) return 2;
		replaceFiles(world.root, listWrites(changed, found));
		world.print(found.isShown ? SHOWN : `Written: data/ holds ${name} again.`);
		return 0;
	},
};

const SHOWN =
	'Written. Readers have seen a later edition: to publish this one, accept it with `npm run data:accept`; its note is printed as a correction.';

interface FoundEdition {
	readonly edition: Edition;
	readonly files: FoundFiles;
	/** The list to write with it, where a later acceptance was never committed. */
	readonly list: string | null;
	readonly isWithdrawn: boolean;
	/** Whether readers may have seen a later one. */
	readonly isShown: boolean;
}

function findEdition(number: string | undefined, world: World): FoundEdition {
	const { editions: text, accepted } = readPublication(world.root);
	const { editions } = parseEditions(text ?? '[]');
	const last = editions.at(-1);
	if (!last)
		throw new DataFault('There is no edition to bring back: data/editions.json lists none.');
	const edition =
		number === undefined ? last : editions.find((one) => String(one.number) === number);
	if (!edition)
		throw new DataFault(`There is no edition ${number}; the list has 1 to ${last.number}.`);
	if (edition === last)
		return { edition, files: accepted, list: null, isWithdrawn: false, isShown: false };
	const list = readCommitted(world.root, { name: EDITIONS_PATH, revision: 'HEAD' });
	const isWithdrawn = parseEditions(list ?? '[]').editions.length === edition.number;
	return {
		edition,
		files: findCommitted(edition, world),
		list: isWithdrawn ? list : null,
		isWithdrawn,
		isShown: !isWithdrawn,
	};
}

// The commit need not be known by name: the sums in the list tell which copies are those.
function findCommitted(edition: Edition, { root }: World): FoundFiles {
	const { stdout } = spawnSync('git', ['log', '--format=%H', '--', EDITIONS_PATH], {
		cwd: root,
		encoding: 'utf8',
	});
	for (const revision of (stdout ?? '').split('\n').filter((line) => line !== '')) {
		const files = mapFiles((file) => readCommitted(root, { name: copyPath(file), revision }));
		const isWhole = DATA_FILES.every((file) => sumText(files[file] ?? '') === edition.files[file]);
		if (isWhole) return files;
	}
	throw new DataFault(
		`Edition ${edition.number} is not in the history of git: only what was committed can be brought back.`,
	);
}

function listWrites(
	changed: readonly (typeof DATA_FILES)[number][],
	{ files, list }: FoundEdition,
): ReadonlyMap<string, string> {
	const writes = new Map(changed.map((file) => [`data/${file}`, decode(files[file])]));
	if (list === null) return writes;
	for (const file of DATA_FILES) writes.set(copyPath(file), decode(files[file]));
	return writes.set(EDITIONS_PATH, list);
}

function decode(found: string | Uint8Array | null): string {
	return typeof found === 'string' ? found : new TextDecoder().decode(found ?? undefined);
}
