import { createState } from '../claims/check-publication.ts';
import { compareEdition, type EditionDifference } from '../claims/compare-edition.ts';
import { formatDifference } from '../claims/format-difference.ts';
import { formatProblems } from '../claims/format-problems.ts';
import { countProblems } from '../claims/group-problems.ts';
import type { Problem } from '../launches/problem.ts';
import { writeTable } from '../launches/write-table.ts';
import type { CountedTable } from './read-table.ts';

/** What an import would do, before it does anything. */
export interface ImportPlan {
	readonly rows: number;
	readonly problems: readonly Problem[];
	/** The table to write. */
	readonly text: string;
	/** Whether it is the table that is there already, byte for byte. */
	readonly isSame: boolean;
	/** Months, rows, figures and claims that would move. */
	readonly difference: EditionDifference;
	/** Rows that are in the table now and would be gone. */
	readonly lostRows: number;
}

/** Compares a table that was read with the one in use, whose text is empty where there is none. */
export function createImportPlan(
	next: CountedTable,
	current: CountedTable & { readonly text: string },
): ImportPlan {
	const text = writeTable(next.launches);
	const difference = compareEdition(
		createState(current.launches, current.checked),
		createState(next.launches, next.checked),
		next.checked,
	);
	return {
		rows: next.launches.length,
		problems: next.problems,
		text,
		isSame: text === current.text,
		difference,
		lostRows: difference.table.gone.length,
	};
}

/** The plan in words, for the person who decides. */
export function formatImportPlan(plan: ImportPlan, file: string): string {
	const found = formatProblems(plan.problems);
	return [
		...(found === '' ? [] : [found, '']),
		`${file}: ${plan.rows} rows read, ${countProblems(plan.problems)}.`,
		...describeChange(plan),
	].join('\n');
}

function describeChange({ problems, isSame, difference, lostRows }: ImportPlan): readonly string[] {
	if (problems.some(({ severity }) => severity === 'error')) {
		return ['Nothing is imported before the errors are mended.'];
	}
	if (isSame) return ['The table in use holds exactly this; nothing changes.'];
	if (difference.kind === 'same') return ['No row changes; the table is only written anew.'];
	const lost = `${lostRows} ${lostRows === 1 ? 'row that is' : 'rows that are'} in the table now would be gone.`;
	return [
		'What would change in the table in use:',
		formatDifference(difference),
		...(lostRows > 0 ? [lost] : []),
	];
}
