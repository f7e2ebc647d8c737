import type { z } from 'zod';
import { createDataProblem } from '../table/problems/data-problem.ts';
import type { Problem } from '../table/problems/problem.ts';
import { formatColumnLetters } from '../table/read/columns.ts';
import { type ReferenceRow, readRows } from '../table/read/read-rows.ts';

/** The rows of a small file that could be read, and everything that is wrong with it. */
export interface ParsedRows<Row> {
	readonly rows: readonly Row[];
	readonly problems: readonly Problem[];
}

/** What a small file must look like. */
export interface RowShape<Row> {
	/** Every column, in the order of the file. */
	readonly columns: readonly string[];
	readonly row: z.ZodType<Row>;
	/** Whether the file may have no row below the names of its columns. */
	readonly mayBeEmpty?: boolean;
}

/** Reads the text of a small file row by row; a row with a problem is left out. All that is wrong comes at once. */
export function parseRows<Row extends { readonly id: string }>(
	text: string,
	{ columns, row, mayBeEmpty = false }: RowShape<Row>,
): ParsedRows<Row> {
	const { header, rows: records, problems } = readRows(text);
	if (problems.length > 0) return { rows: [], problems };
	if (header.join() !== columns.join())
		return { rows: [], problems: [wordHeader(header, columns)] };
	if (records.length === 0) return { rows: [], problems: mayBeEmpty ? [] : [EMPTY] };
	const found: Problem[] = [];
	const rows = records.flatMap((record) => {
		const result = row.safeParse(record.cells);
		if (result.success) return [result.data];
		for (const issue of result.error.issues) found.push(wordIssue(issue, record, columns));
		return [];
	});
	return { rows, problems: [...found, ...findRepeated(records)] };
}

const EMPTY: Problem = createDataProblem({
	code: 'file.empty',
	found: '',
	expected: 'at least one row below the names of the columns',
	action: 'Bring back the last accepted file with `npm run restore`, or add its rows again.',
});

function wordHeader(header: readonly string[], columns: readonly string[]): Problem {
	return createDataProblem({
		code: 'file.columns',
		line: 1,
		found: header.join(','),
		expected: columns.join(','),
		action: 'Write the names of the columns in the first line exactly so, in this order.',
	});
}

function wordIssue(
	issue: z.core.$ZodIssue,
	{ line, cells }: ReferenceRow,
	columns: readonly string[],
): Problem {
	const column = String(issue.path[0] ?? columns[0]);
	return createDataProblem({
		code: 'file.cell',
		line,
		column,
		cell: nameCell(column, { line, columns }),
		found: cells[column] ?? '',
		expected: issue.message,
		action: 'Write the cell as expected; data/README.md says what each column holds.',
	});
}

function findRepeated(records: readonly ReferenceRow[]): readonly Problem[] {
	const firstAt = new Map<string, number>();
	return records.flatMap(({ line, cells: { id = '' } }) => {
		const first = firstAt.get(id);
		if (first === undefined) firstAt.set(id, line);
		if (first === undefined) return [];
		return [
			createDataProblem({
				code: 'file.id-repeated',
				line,
				column: 'id',
				cell: `A${line}`,
				found: id,
				expected: `every id once; this one also stands in line ${first}`,
				action: 'Give one of the two another id, or delete the row that is there twice.',
			}),
		];
	});
}

// No cell of these files holds a line break, so that a line is a row of the spreadsheet.
function nameCell(
	column: string,
	{ line, columns }: { line: number; columns: readonly string[] },
): string | null {
	const at = columns.indexOf(column);
	return at === -1 ? null : `${formatColumnLetters(at)}${line}`;
}
