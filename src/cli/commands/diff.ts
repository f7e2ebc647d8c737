import { resolve } from 'node:path';
import { checkPublication } from '../../editions/check/check-publication.ts';
import { compareEditions } from '../../editions/compare/compare-editions.ts';
import { DataFault } from '../../editions/record/data-fault.ts';
import { TABLE } from '../../editions/record/data-files.ts';
import { type ReadEdition, readEdition } from '../../editions/record/read-edition.ts';
import { wordKind } from '../../editions/report/format-acceptance.ts';
import { formatDifference } from '../../editions/report/format-difference.ts';
import { formatProblems } from '../../editions/report/format-problems.ts';
import type { Command } from '../command.ts';
import { openTable } from '../files/open-table.ts';
import { readBytes, readPublication, readRevision, TABLE_PATH } from '../files/read-files.ts';
import { formatComment } from '../terminal/format-comment.ts';
import { joinParts } from '../terminal/format-publication.ts';
import { ENGLISH, type World } from '../terminal/world.ts';

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

export const diffCommand: Command<typeof options> = {
	help,
	options,
	files: [0, 2],
	async run({ values, files: [old, next] }, world) {
		const { against } = values;
		const sides = await readSides({ old, next, against }, world);
		const { text, isSame } = compareSides(sides, against, world);
		world.print(values.markdown ? formatComment(text) : text);
		return isSame ? 0 : 2;
	},
};

interface Side {
	readonly name: string;
	readonly read: Pick<ReadEdition, 'problems'>;
}

type Edition = { readonly name: string; readonly read: ReadEdition };

async function readSides(
	{ old, next, against }: Record<'old' | 'next' | 'against', string | undefined>,
	{ root, from }: World,
): Promise<readonly [Edition, Edition]> {
	const { current, accepted } = readPublication(root);
	const readSide = async (name: string) => {
		const { table, readTable } = await openTable(readBytes(resolve(from, name), name));
		return { name, read: readEdition({ ...current, [TABLE]: table }, undefined, readTable) };
	};
	const after =
		next === undefined ? { name: 'data/', read: readEdition(current) } : await readSide(next);
	if (old !== undefined) return [await readSide(old), after];
	if (against === undefined)
		return [{ name: 'the accepted edition', read: readEdition(accepted) }, after];
	const files = readRevision(root, against);
	if (files[TABLE] === null) throw new DataFault(`The commit ${against} has no ${TABLE_PATH}.`);
	return [{ name: `data/ of ${against}`, read: readEdition(files) }, after];
}

function compareSides(
	[before, after]: readonly [Edition, Edition],
	against: string | undefined,
	{ root }: World,
): { readonly text: string; readonly isSame: boolean } {
	const faults = [before, after, checkList(root, against)].map(formatErrors).filter(Boolean);
	if (faults.length > 0) return { text: joinParts(...faults), isSame: false };
	const difference = compareEditions(before.read, after.read);
	const { kind, table } = difference;
	const rows = `${before.name} → ${after.name}: ${table.rowsBefore} → ${table.rowsAfter} rows.`;
	const isSame = kind === 'same';
	// That nothing differs is said of the tables already.
	const verdict = isSame ? '' : wordKind(difference);
	return { text: joinParts(`${rows}\n${formatDifference(difference)}`, verdict), isSame };
}

// Whether the list of editions is as it was sealed, and goes on from the commit that is compared with.
function checkList(root: string, against: string | undefined): Side {
	const { problems } = checkPublication(readPublication(root, { against }), ENGLISH);
	return {
		name: 'data/editions.json',
		read: { problems: problems.filter(({ file }) => file === 'editions.json') },
	};
}

function formatErrors({ name, read }: Side): string {
	const problems = read.problems.filter(({ severity }) => severity === 'error');
	return problems.length === 0 ? '' : `${name}:\n${formatProblems(problems)}`;
}
