import { splitKnown } from '../../editions/check/check-publication.ts';
import {
	compareEditions,
	type EditionDifference,
} from '../../editions/compare/compare-editions.ts';
import { type FoundFiles, TABLE } from '../../editions/record/data-files.ts';
import {
	type FileProblem,
	type ReadEdition,
	readEdition,
} from '../../editions/record/read-edition.ts';
import { wordLoss } from '../../editions/report/format-acceptance.ts';
import { formatDifference } from '../../editions/report/format-difference.ts';
import { countProblems } from '../../editions/report/format-problems.ts';
import { writeTable } from '../../table/write-table.ts';
import { formatFileProblems, joinParts } from '../terminal/format-publication.ts';
import { ENGLISH } from '../terminal/world.ts';
import { type KeptRow, keepRows } from './keep-rows.ts';
import type { OpenedTable } from './open-table.ts';
import { decodeFile } from './read-files.ts';

/** What an import would do, before it does anything. */
export interface ImportPlan {
	readonly read: ReadEdition;
	/** Errors that stop the import; those of rows that keep their accepted values are not among them. */
	readonly errors: readonly FileProblem[];
	/** Warnings and notes that the table in use does not have. */
	readonly warnings: readonly FileProblem[];
	/** How many it has. */
	readonly known: number;
	/** Rows with errors that keep the values of the table in use, once a person agrees. */
	readonly kept: readonly KeptRow[];
	/** The table to write. */
	readonly text: string;
	/** Whether it is the table that is there already, byte for byte. */
	readonly isSame: boolean;
	/** Against the table in use. */
	readonly difference: EditionDifference;
	/** In place of the difference, where the file is old or cut off. */
	readonly loss: string | null;
	/** Rows that are in the table now and would be gone. */
	readonly lostRows: number;
}

/** Compares a table with the one in use. */
export function createImportPlan(
	current: FoundFiles,
	{ table, readTable }: OpenedTable,
	latestDay: string,
): ImportPlan {
	const before = readEdition(current);
	const read = readEdition({ ...current, [TABLE]: table }, latestDay, readTable);
	const { kept, errors } = keepRows({ before, read, table });
	const text = writeTable([...read.launches, ...kept.map(({ launch }) => launch)]);
	const after = kept.length === 0 ? read : readEdition({ ...current, [TABLE]: text });
	const difference = compareEditions(before, after);
	const { fresh, known } = splitKnown(after, before);
	return {
		read: after,
		errors,
		warnings: fresh.filter(({ severity }) => severity !== 'error'),
		known: known.length,
		kept,
		text,
		isSame: text === decodeFile(current[TABLE]),
		difference,
		// A file of which nothing could be read is neither old nor cut off.
		loss: after.launches.length > 0 ? wordLoss({ before, after, difference }, ENGLISH) : null,
		lostRows: difference.table.gone.length,
	};
}

/** The plan in words, for the person who decides. */
export function formatImportPlan(plan: ImportPlan, file: string): string {
	const { read, errors, warnings, known, kept, loss } = plan;
	const problems = [...errors, ...(loss === null ? warnings : [])];
	const more = known === 0 ? '' : ` ${known} more stand in the table in use.`;
	return joinParts(
		loss ?? '',
		formatFileProblems({ problems }, file),
		`${file}: ${read.launches.length} rows read, ${countProblems([...errors, ...warnings])}.${more}`,
		kept.length > 0 ? formatKept(kept) : '',
		describeChange(plan),
	);
}

function formatKept(kept: readonly KeptRow[]): string {
	const rows = kept.map(({ line, found, launch: { start, weapon, launched, destroyed } }) => {
		const counts = `launched ${launched ?? 'blank'}, destroyed ${destroyed ?? 'blank'}`;
		return `  line ${line}: ${found}; kept: ${start.day}  ${weapon.text}  ${counts}`;
	});
	const some =
		kept.length === 1 ? '1 row has an error and keeps' : `${kept.length} rows have errors and keep`;
	return [`${some} what the table in use has for it:`, ...rows].join('\n');
}

function describeChange({ errors, isSame, difference, loss }: ImportPlan): string {
	if (errors.length > 0) return 'Nothing is imported before the errors are mended.';
	if (isSame) return 'The table in use holds exactly this; nothing changes.';
	if (difference.kind === 'same') return 'No row changes; the table is only written anew.';
	return loss === null
		? `What would change in the table in use:\n${formatDifference(difference)}`
		: '';
}
