import { resolve } from 'node:path';
import { DataFault } from '../../claims/data-fault.ts';
import { formatProblems } from '../../claims/format-problems.ts';
import { checkPublication } from '../../editions/check/check-publication.ts';
import { compareEditions } from '../../editions/compare/compare-editions.ts';
import { formatDifference } from '../../editions/compare/format-difference.ts';
import { TABLE } from '../../editions/record/data-files.ts';
import { wordKind } from '../../editions/record/format-acceptance.ts';
import { type ReadEdition, readEdition } from '../../editions/record/read-edition.ts';
import { openTable } from '../files/open-table.ts';
import { readBytes, readPublication, readRevision, TABLE_PATH } from '../files/read-files.ts';
import type { DiffReport } from '../terminal/diff-report.ts';
import { formatComment } from '../terminal/format-comment.ts';
import { ENGLISH } from '../terminal/language.ts';
import type { World } from '../terminal/world.ts';
import type { Command } from './run-command.ts';

const help = `Says what differs, cell by cell: months, rows, figures, claims, facts and sentences.

  npm run data:diff -- [OLD] [NEW] [--against COMMIT] [--markdown]

  OLD               a table; without it all that was accepted last
  NEW               a table; without it what stands in data/
  --against COMMIT  compare data/ with what a commit has there
  --markdown        write the comment for a pull request

Exit code 0: nothing differs; 2: something differs, or a file has errors; 1: a fault of this program.`;

const options = {
	against: { type: 'string' },
	markdown: { type: 'boolean', default: false },
} as const;

/** The command `data:diff`. */
export const diffCommand: Command<typeof options> = {
	help,
	options,
	files: [0, 2],
	async run({ values, files: [old, next] }, world) {
		const { against } = values;
		const sides = await readSides({ old, next, against }, world);
		const report = compareSides(sides, against, world);
		world.print(values.markdown ? formatComment(report) : formatText(report));
		return report.difference?.kind === 'same' && report.broken.length === 0 ? 0 : 2;
	},
};

interface Side {
	readonly name: string;
	readonly read: ReadEdition;
}

async function readSides(
	{ old, next, against }: Record<'old' | 'next' | 'against', string | undefined>,
	world: World,
): Promise<readonly [Side, Side]> {
	const { current, accepted } = readPublication(world.root);
	const readSide = async (name: string) => {
		const { table, readTable } = await openTable(readBytes(resolve(world.from, name), name));
		return { name, read: readEdition({ ...current, [TABLE]: table }, undefined, readTable) };
	};
	const after =
		next === undefined ? { name: 'data/', read: readEdition(current) } : await readSide(next);
	if (old !== undefined) return [await readSide(old), after];
	if (against === undefined)
		return [{ name: 'the accepted edition', read: readEdition(accepted) }, after];
	const files = readRevision(world.root, against);
	if (files[TABLE] === null) throw new DataFault(`The commit ${against} has no ${TABLE_PATH}.`);
	return [{ name: `data/ of ${against}`, read: readEdition(files) }, after];
}

function compareSides(
	[before, after]: readonly [Side, Side],
	against: string | undefined,
	{ root }: World,
): DiffReport {
	const broken = [before, after, { name: 'data/editions.json', read: checkList(root, against) }]
		.map(({ name, read }) => ({
			name,
			problems: read.problems.filter(({ severity }) => severity === 'error'),
		}))
		.filter(({ problems }) => problems.length > 0);
	const names = { old: before.name, next: after.name, broken };
	if (broken.length > 0) return { ...names, difference: null, verdict: '' };
	const difference = compareEditions(before.read, after.read);
	// That nothing differs is said of the tables already.
	const verdict = difference.kind === 'same' ? '' : wordKind(difference);
	return { ...names, difference, verdict };
}

// Whether the list of editions is as it was sealed, and goes on from the commit that is compared with.
function checkList(root: string, against: string | undefined): Pick<ReadEdition, 'problems'> {
	const { problems } = checkPublication(readPublication(root, { against }), ENGLISH);
	return { problems: problems.filter(({ file }) => file === 'editions.json') };
}

function formatText({ old, next, broken, difference, verdict }: DiffReport): string {
	const faults = broken.map(({ name, problems }) => `${name}:\n${formatProblems(problems)}`);
	const compared = difference
		? `${old} → ${next}: ${difference.table.rowsBefore} → ${difference.table.rowsAfter} rows.\n${formatDifference(difference)}`
		: '';
	return [...faults, compared, verdict].filter((part) => part !== '').join('\n\n');
}
