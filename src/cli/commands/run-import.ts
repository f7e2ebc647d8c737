import { join, resolve } from 'node:path';
import type { FoundFiles } from '../../editions/record/data-files.ts';
import { ACCEPT_COMMAND } from '../../editions/record/format-acceptance.ts';
import type { DateOrder } from '../../table/read/date-order.ts';
import { createImportPlan, formatImportPlan, type ImportPlan } from '../files/import-plan.ts';
import { openTable } from '../files/open-table.ts';
import { readBytes, readPublication, TABLE_PATH } from '../files/read-files.ts';
import { type Handover, readHandover } from '../files/read-handover.ts';
import { replaceFile } from '../files/replace-file.ts';
import { confirm } from '../terminal/confirm.ts';
import { latestDay, type World } from '../terminal/world.ts';
import { askDateOrder, readDateOrder } from './ask-date-order.ts';
import { accept } from './run-accept.ts';
import type { Command, Given } from './run-command.ts';

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

/** The command `data:import`. */
export const importCommand: Command<typeof options> = {
	help,
	options,
	files: [1, 1],
	async run({ values, files: [file = ''] }, world) {
		const handover = readHandover(readBytes(resolve(world.from, file), file));
		const { current } = readPublication(world.root);
		const dates = readDateOrder(values.dates);
		const plan = await planImport({ current, table: handover.table, dates }, world);
		world.print(formatImportPlan(plan, file));
		const code = await carryOut(plan, values, world);
		return code === 0 && handover.note !== null && !values['dry-run']
			? acceptHandover(handover, values.yes, world)
			: code;
	},
};

/** Plans the import, once more where all dates have the year last and a person says in which order. */
async function planImport(
	{
		current,
		table,
		dates,
	}: { current: FoundFiles; table: Uint8Array; dates: DateOrder | undefined },
	world: World,
): Promise<ImportPlan> {
	const plan = createImportPlan(current, await openTable(table, dates), latestDay(world));
	const doubt = plan.errors.find(({ code }) => code === 'file.date-order');
	const order = doubt && dates === undefined ? await askDateOrder(doubt, world) : undefined;
	return order === undefined ? plan : planImport({ current, table, dates: order }, world);
}

type Values = Given<typeof options>['values'];

async function carryOut(plan: ImportPlan, values: Values, world: World): Promise<number> {
	if (plan.errors.length > 0) return 2;
	if (values['dry-run'] || plan.isSame) return 0;
	if (plan.kept.length > 0 && values.yes && !values['keep-rows']) {
		world.print('Nothing was written. If the rows shall keep these values, add --keep-rows.');
		return 2;
	}
	const agreed = await confirm(
		{
			question: 'Write this table?',
			lostRows: plan.lostRows,
			yes: values.yes,
			withLosses: values['with-losses'],
		},
		world,
	);
	if (!agreed) return 2;
	replaceFile(join(world.root, TABLE_PATH), plan.text);
	world.print(
		`Written: ${TABLE_PATH}, ${plan.read.launches.length} rows. To publish it, accept it:\n  ${ACCEPT_COMMAND}`,
	);
	return 0;
}

function acceptHandover({ note, claimNotes }: Handover, yes: boolean, world: World) {
	return accept(
		{
			note: note ?? '',
			'claim-note': Object.entries(claimNotes).map(([id, text]) => `${id}: ${text}`),
			correction: false,
			wording: false,
			'dry-run': false,
			yes,
		},
		world,
	);
}
