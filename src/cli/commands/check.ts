import { resolve } from 'node:path';
import { styleText } from 'node:util';
import {
	type CheckedPublication,
	checkPublication,
	hasErrors,
} from '../../editions/check/check-publication.ts';
import { formatAcceptance, wordLoss } from '../../editions/report/format-acceptance.ts';
import type { Command } from '../command.ts';
import { openTable } from '../files/open-table.ts';
import { readBytes, readPublication, TABLE_PATH } from '../files/read-files.ts';
import { formatCheckJson } from '../terminal/check-json.ts';
import { formatFindings, joinParts } from '../terminal/format-publication.ts';
import { ENGLISH, latestDay } from '../terminal/world.ts';

const help = `Says what is wrong with the files of data/, what the table gives for every claim, and whether all may be published.

  npm run data:check -- [FILE] [--json] [--any-day] [--against COMMIT]

  FILE                a table; without it ${TABLE_PATH}
  --json              print everything for machines: every problem, every claim, what differs
  --any-day           take days to come as well; the build does so, since it asks no clock
  --against COMMIT    the commit whose list of editions must go on here; without it the last one

data/PROBLEMS.md lists every problem that a table can have; data/README.md is the guide.

Exit code 0: it may be published, or imported; 2: it, a claim or its acceptance needs you;
1: a fault of this program.`;

const options = {
	json: { type: 'boolean', default: false },
	'any-day': { type: 'boolean', default: false },
	against: { type: 'string' },
} as const;

export const checkCommand: Command<typeof options> = {
	help,
	options,
	files: [0, 1],
	async run({ values, files: [file] }, world) {
		const { table, readTable } =
			file === undefined ? {} : await openTable(readBytes(resolve(world.from, file), file));
		const files = readPublication(world.root, { table, against: values.against });
		const last = values['any-day'] ? undefined : latestDay(world);
		const checked = checkPublication({ ...files, latestDay: last, readTable }, ENGLISH);
		if (values.json) world.print(formatCheckJson(file ?? TABLE_PATH, checked));
		else world.print(file === undefined ? formatOwn(checked) : formatOther(file, checked));
		return (file === undefined ? checked.publishable : isImportable(checked)) ? 0 : 2;
	},
};

/** Another file than the project's may add newer rows: they are accepted after its import. */
function isImportable({ holds, difference }: CheckedPublication): boolean {
	return holds && ['same', 'newer', 'rewritten'].includes(difference?.kind ?? 'same');
}

function formatOwn(checked: CheckedPublication): string {
	return joinParts(
		formatFindings(checked, TABLE_PATH),
		formatAcceptance(checked, ENGLISH),
		styleText(checked.publishable ? 'green' : 'bold', wordVerdict(checked)),
	);
}

function wordVerdict({ publishable, problems, holds }: CheckedPublication): string {
	if (publishable) return 'This can be published.';
	if (hasErrors(problems)) return 'This cannot be published: mend the errors first.';
	if (!holds) return 'This cannot be published: a claim does not hold, and no note says why.';
	return 'This can be published as soon as somebody accepts it.';
}

function formatOther(file: string, checked: CheckedPublication): string {
	const { accepted, difference, read } = checked;
	const loss =
		accepted && difference && wordLoss({ before: accepted, after: read, difference }, ENGLISH);
	// What else is wrong with an old or filtered file follows from that.
	const found =
		loss ?? joinParts(formatFindings(checked, file), formatAcceptance(checked, ENGLISH));
	return joinParts(found, wordImport(file, checked));
}

function wordImport(file: string, checked: CheckedPublication): string {
	if (hasErrors(checked.read.problems)) return `${file} cannot be imported: mend the errors first.`;
	if (checked.difference?.kind === 'same') return `${file} holds what is published.`;
	const command = `  npm run data:import -- ${file}`;
	return isImportable(checked)
		? `${file} can be imported:\n${command}`
		: `${file} changes what was published. If that is right, import it:\n${command}`;
}
