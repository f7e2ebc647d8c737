import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type CheckedPublication, checkPublication } from '../claims/check-publication.ts';
import { DataFault } from '../claims/data-fault.ts';
import { formatAcceptance } from '../claims/format-acceptance.ts';
import { formatClaims, formatClaimTable } from '../claims/format-claims.ts';
import { formatDifference } from '../claims/format-difference.ts';
import { formatProblems, MOST_SHOWN } from '../claims/format-problems.ts';
import { countProblems } from '../claims/group-problems.ts';
import { selectRecords } from '../launches/select-records.ts';
import { formatCheckJson } from './check-json.ts';
import { formatCheckReport } from './check-report.ts';
import { readEditionFiles, TABLE_PATH } from './read-files.ts';
import { replaceFile } from './replace-file.ts';
import type { Command } from './run-command.ts';
import { latestDay, type World } from './world.ts';

const help = `Says what is wrong with a table, what it gives for every claim, and whether it may be published.

  npm run data:check -- [FILE] [--json] [--report FILE.html] [--any-day]

  FILE                a table; without it ${TABLE_PATH}
  --json              print everything for machines: every problem, every claim, what differs
  --report FILE.html  write a page that can be mailed, with the rows at fault
  --any-day           take days to come as well; the build does so, since it asks no clock

Exit code 0: it may be published, or imported; 2: it, a claim or its acceptance needs you;
1: a fault of this program.`;

const options = {
	json: { type: 'boolean', default: false },
	report: { type: 'string' },
	'any-day': { type: 'boolean', default: false },
} as const;

/** Bytes from which on the reading takes long enough to be announced. */
const LARGE = 4_000_000;

/** The command `data:check`. */
export const checkCommand: Command<typeof options> = {
	help,
	options,
	files: [0, 1],
	run({ values, files: [file] }, world) {
		const other = file === undefined ? undefined : { path: resolve(world.from, file), name: file };
		const files = readEditionFiles(other, world.root);
		const name = file ?? TABLE_PATH;
		if (files.table.length > LARGE) world.showProgress?.(`Checking ${name} …`);
		const last = values['any-day'] ? undefined : latestDay(world);
		const checked = checkPublication({ ...files, latestDay: last });
		if (files.table.length > LARGE) world.showProgress?.('');
		if (values.json) world.print(formatCheckJson(name, checked));
		else world.print(formatCheck(file, checked));
		if (values.report !== undefined) {
			writeReport(resolve(world.from, values.report), { name, table: files.table, checked }, world);
			if (!values.json) world.print(`\nWritten: ${values.report}`);
		}
		return isFine(file, checked) ? 0 : 2;
	},
};

/** Another file than the project's may add newer rows: they are accepted after its import. */
function isFine(file: string | undefined, { publishable, holds, difference }: CheckedPublication) {
	if (file === undefined) return publishable;
	return (
		holds && (difference === null || difference.kind === 'same' || difference.kind === 'newer')
	);
}

const LEFT_OUT =
	'Rows with errors are left out of what follows, so a claim may differ for that alone.';

function hasErrors({ problems }: CheckedPublication): boolean {
	return problems.some(({ severity }) => severity === 'error');
}

function formatCheck(file: string | undefined, checked: CheckedPublication): string {
	const { launches, problems, claims, publishable } = checked;
	const parts = [
		`${file ?? TABLE_PATH}: ${countRows(launches.length)} read, ${countProblems(problems)}.`,
		formatProblems(problems),
		problems.length > MOST_SHOWN ? 'All of them: --json, or --report FILE.html.' : '',
		hasErrors(checked) ? LEFT_OUT : '',
		hasErrors(checked) ? formatClaimTable(claims) : formatClaims(claims),
		file === undefined ? formatAcceptance(checked) : formatImport(file, checked),
	];
	if (file === undefined) {
		parts.push(publishable ? 'The table can be published.' : 'The table cannot be published.');
	}
	return parts.filter((part) => part !== '').join('\n\n');
}

function countRows(rows: number): string {
	return rows === 1 ? '1 row' : `${rows} rows`;
}

function formatImport(file: string, checked: CheckedPublication): string {
	const { difference } = checked;
	if (hasErrors(checked)) {
		return 'Mend the errors first; then the file can be compared and imported.';
	}
	const found = difference ? `${formatDifference(difference)}\n\n` : '';
	const advice = 'To put it in place of the table:\n  npm run data:import --';
	return isFine(file, checked)
		? `${found}${advice} ${file}`
		: `${found}It changes what was published. If that is right, import and accept it:\n  npm run data:import -- ${file}`;
}

function writeReport(
	path: string,
	{ name, table, checked }: { name: string; table: Uint8Array; checked: CheckedPublication },
	{ today }: World,
): void {
	const lines = checked.problems.flatMap(({ line }) => (line === null ? [] : [line]));
	const rows = selectRecords(table, new Set([1, ...lines]));
	if (!existsSync(dirname(path))) throw new DataFault(`There is no folder ${dirname(path)}.`);
	replaceFile(path, formatCheckReport({ file: name, day: today, checked, rows }));
}
