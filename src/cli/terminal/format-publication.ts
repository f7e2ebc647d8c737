import { styleText } from 'node:util';
import { type CheckedPublication, hasErrors } from '../../editions/check/check-publication.ts';
import { TABLE } from '../../editions/record/data-files.ts';
import { formatClaims, formatClaimTable } from '../../editions/report/format-claims.ts';
import {
	countProblems,
	formatProblems,
	MOST_SHOWN,
} from '../../editions/report/format-problems.ts';

const LEFT_OUT =
	'Rows with errors are left out of what follows, so a claim may differ for that alone.';

/** Sets what is wrong with every file, and what the table gives for the claims; `table` is what the person calls the table. */
export function formatFindings(publication: CheckedPublication, table: string): string {
	const { read, problems } = publication;
	const isBroken = hasErrors(
		problems.filter(({ file }) => file === TABLE || file === 'models.csv'),
	);
	return joinParts(
		formatCounts(publication, table),
		formatFileProblems(publication, table),
		problems.length > MOST_SHOWN ? 'All of them: --json.' : '',
		isBroken ? LEFT_OUT : '',
		isBroken ? formatClaimTable(read.claims) : formatClaims(read.claims),
	);
}

/** Sets the problems of every file under its name. */
export function formatFileProblems(
	{ problems }: Pick<CheckedPublication, 'problems'>,
	table: string,
): string {
	const files = [...Map.groupBy(problems, ({ file }) => file)];
	const parts = files.map(([file, own]) => {
		const text = formatProblems(own, { paint });
		const name = file === TABLE ? table : `data/${file}`;
		return files.length === 1 && file === TABLE ? text : `In ${name}:\n\n${text}`;
	});
	return joinParts(...parts);
}

/** Joins the parts of a text that say something, an empty line between them. */
export function joinParts(...parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join('\n\n');
}

const COLOURS = { error: 'red', warning: 'yellow', note: 'bold' } as const;

// Plain where the output is no terminal, or NO_COLOR is set.
function paint(severity: keyof typeof COLOURS, heading: string): string {
	return styleText(COLOURS[severity], heading);
}

function formatCounts({ read, problems, known }: CheckedPublication, table: string): string {
	const rows = read.launches.length === 1 ? '1 row' : `${read.launches.length} rows`;
	const seen =
		known.length === 0
			? ''
			: ` ${known.length} more ${known.length === 1 ? 'was' : 'were'} published before and are not printed again.`;
	return `${table}: ${rows} read, ${countProblems(problems)}.${seen}`;
}
