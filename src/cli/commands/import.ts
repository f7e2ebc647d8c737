import { join, resolve } from 'node:path';
import { DataFault } from '../../editions/record/data-fault.ts';
import { ACCEPT_COMMAND } from '../../editions/report/format-acceptance.ts';
import type { Problem } from '../../table/problems/problem.ts';
import type { DateOrder } from '../../table/read/date-order.ts';
import type { Command, Given } from '../command.ts';
import { createImportPlan, formatImportPlan, type ImportPlan } from '../files/import-plan.ts';
import { openTable } from '../files/open-table.ts';
import { readBytes, readPublication, TABLE_PATH } from '../files/read-files.ts';
import { type Handover, readHandover } from '../files/read-handover.ts';
import { replaceFile } from '../files/replace-files.ts';
import { confirm, isYes } from '../terminal/confirm.ts';
import { latestDay, type World } from '../terminal/world.ts';
import { accept } from './accept.ts';

const help = `Reads a table, shows what it would change and puts it in place of ${TABLE_PATH}.

  npm run data:import -- FILE [--dry-run] [--yes] [--with-losses ROWS] [--keep-rows] [--dates ORDER]

  FILE           a download of the table, any CSV, .xlsx or .ods file with its eight columns, or the
                 file that the desk saved: with that the note is accepted, too
  --dry-run      show the plan and write nothing
  --yes          write without asking
  --with-losses  with --yes: the number of rows that may be lost
  --keep-rows    with --yes: rows with errors keep the values of the table in use
  --dates        how dates such as 9/2/2024 are to be read: month-first or day-first

Exit code 0: done, or nothing to do; 2: the table needs you; 1: a fault of this program.`;

const options = {
	'dry-run': { type: 'boolean', default: false },
	yes: { type: 'boolean', default: false },
	'with-losses': { type: 'string' },
	'keep-rows': { type: 'boolean', default: false },
	dates: { type: 'string' },
} as const;

export const importCommand: Command<typeof options> = {
	help,
	options,
	files: [1, 1],
	async run({ values, files: [file = ''] }, world) {
		const handover = readHandover(readBytes(resolve(world.from, file), file));
		const plan = await planImport(handover.table, readDateOrder(values.dates), world);
		world.print(formatImportPlan(plan, file));
		const code = await carryOut(plan, values, world);
		return code === 0 && handover.note !== null && !values['dry-run']
			? acceptHandover(handover, values.yes, world)
			: code;
	},
};

const ORDERS: readonly DateOrder[] = ['month-first', 'day-first'];

function readDateOrder(given: string | undefined): DateOrder | undefined {
	const order = ORDERS.find((name) => name === given);
	if (given === undefined || order !== undefined) return order;
	throw new DataFault(`--dates takes ${ORDERS.join(' or ')}, not ${given}.`);
}

/** Plans the import, once more where all dates have the year last and a person says in which order. */
async function planImport(
	table: Uint8Array,
	dates: DateOrder | undefined,
	world: World,
): Promise<ImportPlan> {
	const { current } = readPublication(world.root);
	const plan = createImportPlan(current, await openTable(table, dates), latestDay(world));
	const doubt = plan.errors.find(({ code }) => code === 'file.date-order');
	const order = doubt && dates === undefined ? await askDateOrder(doubt, world) : undefined;
	return order === undefined ? plan : planImport(table, order, world);
}

// Undefined where nobody answers, or the answer is no.
async function askDateOrder(
	{ action, replacement }: Problem,
	{ ask, print }: World,
): Promise<DateOrder | undefined> {
	if (ask === null) return undefined;
	print(action);
	if (replacement !== null)
		return isYes(await ask('Read them so? [y/N]')) ? readDateOrder(replacement) : undefined;
	const answer = await ask('What comes first in them? Type month or day, or Enter to stop:');
	return ORDERS.find((order) => order === `${answer.trim().toLowerCase()}-first`);
}

type Values = Given<typeof options>['values'];

async function carryOut(plan: ImportPlan, values: Values, world: World): Promise<number> {
	if (plan.errors.length > 0) return 2;
	if (values['dry-run'] || plan.isSame) return 0;
	const { yes, 'with-losses': withLosses } = values;
	if (plan.kept.length > 0 && yes && !values['keep-rows']) {
		world.print('Nothing was written. If the rows shall keep these values, add --keep-rows.');
		return 2;
	}
	const decision = { question: 'Write this table?', lostRows: plan.lostRows, yes, withLosses };
	if (!(await confirm(decision, world))) return 2;
	replaceFile(join(world.root, TABLE_PATH), plan.text);
	world.print(
		`Written: ${TABLE_PATH}, ${plan.read.launches.length} rows. To publish it, accept it:\n  ${ACCEPT_COMMAND}`,
	);
	return 0;
}

function acceptHandover({ note, claimNotes }: Handover, yes: boolean, world: World) {
	const notes = Object.entries(claimNotes).map(([id, text]) => `${id}: ${text}`);
	const unasked = { correction: false, wording: false, 'dry-run': false };
	return accept({ ...unasked, note: note ?? '', 'claim-note': notes, yes }, world);
}
