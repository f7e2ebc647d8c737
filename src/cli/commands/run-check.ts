import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DataFault } from '../../claims/data-fault.ts';
import {
	type CheckedPublication,
	checkPublication,
	hasErrors,
} from '../../editions/check/check-publication.ts';
import { TABLE } from '../../editions/record/data-files.ts';
import { formatAcceptance, wordLoss } from '../../editions/record/format-acceptance.ts';
import { selectRecords } from '../../table/read/open-text.ts';
import { type OpenedTable, openTable } from '../files/open-table.ts';
import { readBytes, readPublication, TABLE_PATH } from '../files/read-files.ts';
import { replaceFile } from '../files/replace-file.ts';
import { formatCheckJson } from '../terminal/check-json.ts';
import { formatCheckReport } from '../terminal/check-report.ts';
import { formatFindings } from '../terminal/format-publication.ts';
import { ENGLISH } from '../terminal/language.ts';
import { latestDay, type World } from '../terminal/world.ts';
import type { Command, Given } from './run-command.ts';

const help = `Says what is wrong with the files of data/, what the table gives for every claim, and whether all may be published.

  npm run data:check -- [FILE] [--json] [--report FILE.html] [--any-day] [--against COMMIT]

  FILE                a table; without it ${TABLE_PATH}
  --json              print everything for machines: every problem, every claim, what differs
  --report FILE.html  write a page that can be mailed, with the rows at fault
  --any-day           take days to come as well; the build does so, since it asks no clock
  --against COMMIT    the commit whose list of editions must go on here; without it the last one

data/PROBLEMS.md lists every problem that a table can have; data/README.md is the guide.

Exit code 0: it may be published, or imported; 2: it, a claim or its acceptance needs you;
1: a fault of this program.`;

const options = {
	json: { type: 'boolean', default: false },
	report: { type: 'string' },
	'any-day': { type: 'boolean', default: false },
	against: { type: 'string' },
} as const;

/** Bytes from which on the reading takes long enough to be announced. */
const LARGE = 4_000_000;

/** The command `data:check`. */
export const checkCommand: Command<typeof options> = {
	help,
	options,
	files: [0, 1],
	async run({ values, files: [file] }, world) {
		const name = file ?? TABLE_PATH;
		const opened =
			file === undefined ? undefined : await openTable(readBytes(resolve(world.from, file), file));
		const checked = checkFiles({ ...opened, name }, values, world);
		if (values.json) world.print(formatCheckJson(name, checked));
		else world.print(formatCheck(file, checked));
		if (values.report !== undefined)
			writeReport({ name, table: opened?.table, checked }, values, world);
		return isFine(file, checked) ? 0 : 2;
	},
};

type Values = Given<typeof options>['values'];

function checkFiles(
	{ table, readTable, name }: Partial<OpenedTable> & { readonly name: string },
	values: Values,
	world: World,
): CheckedPublication {
	const files = readPublication(world.root, { table, against: values.against });
	const isLarge = (files.current[TABLE]?.length ?? 0) > LARGE;
	if (isLarge) world.showProgress?.(`Checking ${name} …`);
	const last = values['any-day'] ? undefined : latestDay(world);
	const checked = checkPublication({ ...files, latestDay: last, readTable }, ENGLISH);
	if (isLarge) world.showProgress?.('');
	return checked;
}

/** Another file than the project's may add newer rows: they are accepted after its import. */
function isFine(file: string | undefined, { publishable, holds, difference }: CheckedPublication) {
	if (file === undefined) return publishable;
	const kind = difference?.kind ?? 'same';
	return holds && (kind === 'same' || kind === 'newer' || kind === 'rewritten');
}

function formatCheck(file: string | undefined, checked: CheckedPublication): string {
	const loss = file === undefined ? null : findLoss(checked);
	// What else is wrong with an old or filtered file follows from that.
	if (file !== undefined && loss !== null) return [loss, wordImport(file, checked)].join('\n\n');
	return [
		formatFindings(checked, file ?? TABLE_PATH),
		formatAcceptance(checked, ENGLISH),
		file === undefined ? wordVerdict(checked) : wordImport(file, checked),
	].join('\n\n');
}

function findLoss({ accepted, difference, read }: CheckedPublication): string | null {
	if (accepted === null || difference === null) return null;
	return wordLoss({ before: accepted, after: read, difference }, ENGLISH);
}

function wordVerdict({ publishable, problems, holds }: CheckedPublication): string {
	if (publishable) return 'This can be published.';
	if (hasErrors(problems)) return 'This cannot be published: mend the errors first.';
	if (!holds) return 'This cannot be published: a claim does not hold, and no note says why.';
	return 'This can be published as soon as somebody accepts it.';
}

function wordImport(file: string, checked: CheckedPublication): string {
	if (hasErrors(checked.read.problems)) return `${file} cannot be imported: mend the errors first.`;
	if (checked.difference?.kind === 'same') return `${file} holds what is published.`;
	const command = `  npm run data:import -- ${file}`;
	return isFine(file, checked)
		? `${file} can be imported:\n${command}`
		: `${file} changes what was published. If that is right, import it:\n${command}`;
}

function writeReport(
	about: { name: string; table: Uint8Array | undefined; checked: CheckedPublication },
	{ report, json }: Values,
	world: World,
): void {
	const path = resolve(world.from, report ?? '');
	const table = about.table ?? readBytes(resolve(world.root, TABLE_PATH), TABLE_PATH);
	const lines = about.checked.problems.flatMap(({ file, line }) =>
		file !== TABLE || line === null ? [] : [line],
	);
	const rows = selectRecords(table, new Set([1, ...lines]));
	if (!existsSync(dirname(path))) throw new DataFault(`There is no folder ${dirname(path)}.`);
	replaceFile(
		path,
		formatCheckReport({ file: about.name, day: world.today, checked: about.checked, rows }),
	);
	if (!json) world.print(`\nWritten: ${report}`);
}
