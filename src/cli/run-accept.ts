import { join } from 'node:path';
import {
	type CheckedPublication,
	checkPublication,
	createState,
} from '../claims/check-publication.ts';
import { addEdition } from '../claims/create-edition.ts';
import { formatVerdict } from '../claims/format-acceptance.ts';
import { formatClaims } from '../claims/format-claims.ts';
import { formatDifference } from '../claims/format-difference.ts';
import { formatProblems } from '../claims/format-problems.ts';
import { writeEditions } from '../claims/write-editions.ts';
import { isDay } from '../launches/moment.ts';
import { confirm } from './confirm.ts';
import { EDITIONS_PATH, readEditionFiles, TABLE_PATH } from './read-files.ts';
import { replaceFile } from './replace-file.ts';
import type { Command, Given } from './run-command.ts';
import { latestDay, type World } from './world.ts';

const help = `Accepts the table for publication: shows what it changes, and records that with your note in ${EDITIONS_PATH}.

  npm run data:accept -- --note "What is new, in a sentence." [--date DAY] [--dry-run] [--yes] [--with-losses]

  --note         what is new, for the reader; where published rows change, it is the correction on the site
  --date         the day of the acceptance, such as 2026-04-10; without it today
  --dry-run      show what would be recorded and write nothing
  --yes          write without asking; refuses when rows would be lost
  --with-losses  with --yes: write even when rows would be lost

Exit code 0: recorded, or nothing to record; 2: the table or the note needs you; 1: a fault of this program.`;

const options = {
	note: { type: 'string', default: '' },
	date: { type: 'string' },
	'dry-run': { type: 'boolean', default: false },
	yes: { type: 'boolean', default: false },
	'with-losses': { type: 'boolean', default: false },
} as const;

/** The command `data:accept`. */
export const acceptCommand: Command<typeof options> = {
	help,
	options,
	files: [0, 0],
	async run({ values }, world) {
		const publication = checkPublication({
			...readEditionFiles(undefined, world.root),
			latestDay: latestDay(world),
		});
		if (!publication.holds) {
			world.print(formatObstacles(publication));
			return 2;
		}
		world.print(formatPlan(publication));
		if (publication.accepted || values['dry-run']) return 0;
		const refusal = checkWords(values, publication, world);
		if (refusal !== null) {
			world.print(`${refusal}\nNothing was written.`);
			return 2;
		}
		return record(values, publication, world);
	},
};

type Values = Given<typeof options>['values'];

function formatObstacles(publication: CheckedPublication): string {
	const errors = publication.problems.filter(({ severity }) => severity === 'error');
	return [
		errors.length > 0 ? formatProblems(errors) : formatClaims(publication.claims),
		'',
		`${TABLE_PATH} cannot be accepted before that is mended. Nothing was written.`,
	].join('\n');
}

function formatPlan(publication: CheckedPublication): string {
	const { difference, launches, accepted } = publication;
	if (accepted) return `${formatVerdict(publication)} There is nothing to accept.`;
	if (difference) return `Would be recorded:\n${formatDifference(difference)}`;
	return `Would be recorded: the first edition, ${launches.length} rows.`;
}

function checkWords(
	{ note, date }: Values,
	{ editions }: CheckedPublication,
	{ today }: World,
): string | null {
	if (note.trim().length < 10)
		return 'Say in a sentence what is new: --note "What is new, in a sentence."';
	if (date !== undefined && !isIsoDay(date)) return `--date ${date} is no day such as ${today}.`;
	const last = editions.at(-1);
	const day = date ?? today;
	if (last && day < last.date)
		return `${day} is before ${last.date}, the day of the last accepted edition.`;
	return null;
}

async function record(
	values: Values,
	{ launches, claims, difference, editions }: CheckedPublication,
	world: World,
): Promise<number> {
	const agreed = await confirm(
		{
			question: 'Accept this table?',
			lostRows: difference?.table.gone.length ?? 0,
			yes: values.yes,
			withLosses: values['with-losses'],
		},
		world,
	);
	if (!agreed) return 2;
	const file = addEdition(editions, {
		date: values.date ?? world.today,
		note: values.note.trim(),
		state: createState(launches, claims),
		difference,
	});
	replaceFile(join(world.root, EDITIONS_PATH), writeEditions(file));
	world.print(
		`Written: ${EDITIONS_PATH}, edition ${file.editions.length}. Commit it with the table.`,
	);
	return 0;
}

function isIsoDay(text: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	return isDay(Number(year), Number(month), Number(day));
}
