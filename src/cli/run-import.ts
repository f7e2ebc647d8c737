import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ACCEPT_COMMAND } from '../claims/format-acceptance.ts';
import { formatProblems } from '../claims/format-problems.ts';
import { parseClaims } from '../claims/parse-claims.ts';
import { parseModels } from '../launches/parse-models.ts';
import { confirm } from './confirm.ts';
import { createImportPlan, formatImportPlan, type ImportPlan } from './import-plan.ts';
import { readBytes, readText, TABLE_PATH } from './read-files.ts';
import { type Counting, countTable } from './read-table.ts';
import { replaceFile } from './replace-file.ts';
import type { Command, Given } from './run-command.ts';
import { latestDay, type World } from './world.ts';

const help = `Reads a table, shows what it would change and puts it in place of ${TABLE_PATH}.

  npm run data:import -- FILE [--dry-run] [--yes] [--with-losses]

  FILE           a download of the table, or any CSV file with its eight columns
  --dry-run      show the plan and write nothing
  --yes          write without asking; refuses when rows would be lost
  --with-losses  with --yes: write even when rows would be lost

Exit code 0: done, or nothing to do; 2: the table needs you; 1: a fault of this program.`;

const options = {
	'dry-run': { type: 'boolean', default: false },
	yes: { type: 'boolean', default: false },
	'with-losses': { type: 'boolean', default: false },
} as const;

/** The command `data:import`. */
export const importCommand: Command<typeof options> = {
	help,
	options,
	files: [1, 1],
	run({ values, files: [file = ''] }, world) {
		const plan = readPlan(file, world);
		return plan === null ? 2 : carryOut(plan, values, world);
	},
};

function readPlan(file: string, world: World): ImportPlan | null {
	const { models, problems } = parseModels(readText(world.root, 'data/models.csv'));
	if (problems.length > 0) {
		world.print(`${formatProblems(problems)}\n\ndata/models.csv must be mended first.`);
		return null;
	}
	const { claims } = parseClaims(readText(world.root, 'data/claims.json'));
	const counting = { models, claims };
	const bytes = readBytes(resolve(world.from, file), file);
	const next = countTable(bytes, { ...counting, name: file, latestDay: latestDay(world) }, world);
	const plan = createImportPlan(next, readCurrent(counting, world));
	world.print(formatImportPlan(plan, file));
	return plan;
}

function readCurrent(counting: Omit<Counting, 'name'>, world: World) {
	const path = join(world.root, TABLE_PATH);
	const bytes = existsSync(path) ? readFileSync(path) : new Uint8Array();
	const current = countTable(bytes, { ...counting, name: TABLE_PATH }, world);
	return { ...current, text: new TextDecoder().decode(bytes) };
}

async function carryOut(
	plan: ImportPlan,
	flags: Given<typeof options>['values'],
	world: World,
): Promise<number> {
	if (plan.problems.some(({ severity }) => severity === 'error')) return 2;
	if (flags['dry-run'] || plan.isSame) return 0;
	const agreed = await confirm(
		{
			question: 'Write this table?',
			lostRows: plan.lostRows,
			yes: flags.yes,
			withLosses: flags['with-losses'],
		},
		world,
	);
	if (!agreed) return 2;
	replaceFile(join(world.root, TABLE_PATH), plan.text);
	world.print(
		`Written: ${TABLE_PATH}, ${plan.rows} rows. To publish it, accept it:\n  ${ACCEPT_COMMAND}`,
	);
	return 0;
}
