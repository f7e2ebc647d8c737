import { resolve } from 'node:path';
import { checkPublication, createState } from '../claims/check-publication.ts';
import { compareEdition, type EditionDifference } from '../claims/compare-edition.ts';
import { formatVerdict } from '../claims/format-acceptance.ts';
import { formatDifference } from '../claims/format-difference.ts';
import { formatProblems } from '../claims/format-problems.ts';
import { parseClaims } from '../claims/parse-claims.ts';
import { parseModels } from '../launches/parse-models.ts';
import type { DiffReport } from './diff-report.ts';
import { formatComment } from './format-comment.ts';
import { readBytes, readEditionFiles, TABLE_PATH } from './read-files.ts';
import { type CountedTable, countTable } from './read-table.ts';
import type { Command } from './run-command.ts';
import type { World } from './world.ts';

const help = `Says what one table changes in another: months, rows, figures and claims, from what to what.

  npm run data:diff -- [OLD] [NEW] [--markdown]

  OLD         a table; without it the edition that was accepted last
  NEW         a table; without it ${TABLE_PATH}
  --markdown  write the comment for a pull request

Exit code 0: nothing differs; 2: something differs, or a table has errors; 1: a fault of this program.`;

const options = { markdown: { type: 'boolean', default: false } } as const;

const ACCEPTED = 'accepted edition';

/** The command `data:diff`. */
export const diffCommand: Command<typeof options> = {
	help,
	options,
	files: [0, 2],
	run({ values, files: [old, next] }, world) {
		const say = values.markdown ? formatComment : formatText;
		const report = old === undefined ? compareAccepted(world) : compareFiles(old, next, world);
		world.print(say(report));
		return report.difference?.kind === 'same' ? 0 : 2;
	},
};

function compareAccepted({ root }: World): DiffReport {
	const publication = checkPublication(readEditionFiles(undefined, root));
	return {
		old: ACCEPTED,
		next: TABLE_PATH,
		broken: selectBroken([{ name: TABLE_PATH, problems: publication.problems }]),
		difference: publication.difference,
		verdict: formatVerdict(publication),
	};
}

function compareFiles(old: string, next: string | undefined, world: World): DiffReport {
	const files = readEditionFiles(undefined, world.root);
	const { models, problems } = parseModels(files.models);
	const { claims } = parseClaims(files.claims);
	const count = (name: string, bytes: Uint8Array) =>
		countTable(bytes, { models, claims, name }, world);
	const readOwn = (name: string) => readBytes(resolve(world.from, name), name);
	const before = count(old, readOwn(old));
	const name = next ?? TABLE_PATH;
	const after = count(name, next === undefined ? files.table : readOwn(next));
	const broken = selectBroken([
		{ name: 'data/models.csv', problems },
		{ name: old, problems: before.problems },
		{ name, problems: after.problems },
	]);
	const report = { old, next: name, broken };
	if (broken.length > 0) return { ...report, difference: null, verdict: '' };
	const difference = compareCounted(before, after);
	if (next !== undefined) return { ...report, difference, verdict: '' };
	const publication = checkPublication(files);
	// The same table counts otherwise where the list of weapon names was changed.
	const isOther = difference.kind === 'same' && publication.difference?.kind === 'revised';
	return {
		...report,
		old: isOther ? ACCEPTED : old,
		difference: isOther ? publication.difference : difference,
		verdict: formatVerdict(publication),
	};
}

function compareCounted(before: CountedTable, after: CountedTable): EditionDifference {
	return compareEdition(
		createState(before.launches, before.checked),
		createState(after.launches, after.checked),
		after.checked,
	);
}

function selectBroken(tables: DiffReport['broken']): DiffReport['broken'] {
	return tables
		.map(({ name, problems }) => ({
			name,
			problems: problems.filter(({ severity }) => severity === 'error'),
		}))
		.filter(({ problems }) => problems.length > 0);
}

function formatText({ old, next, broken, difference, verdict }: DiffReport): string {
	const faults = broken.map(({ name, problems }) => `${name}:\n${formatProblems(problems)}`);
	const compared = difference
		? `${old} → ${next}: ${difference.table.rowsBefore} → ${difference.table.rowsAfter} rows.\n${formatDifference(difference)}`
		: '';
	return [...faults, compared, verdict].filter((part) => part !== '').join('\n\n');
}
