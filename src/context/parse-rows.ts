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

/** Reads the text of a small file, whose columns are those of `row` in their order; a row with a problem is left out. All that is wrong comes at once. */
export function parseRows<Shape extends z.ZodRawShape>(
	text: string,
	row: z.ZodObject<Shape>,
	{ mayBeEmpty = false } = {},
): ParsedRows<z.infer<typeof row>> {
	const columns = Object.keys(row.shape);
	const { header, rows: records, problems } = readRows(text);
	if (problems.length > 0) return { rows: [], problems };
	if (header.join() !== columns.join())
		return { rows: [], problems: [wordHeader(header, columns)] };
	if (records.length === 0) return { rows: [], problems: mayBeEmpty ? [] : [EMPTY] };
	const results = records.map((record) => ({ record, result: row.safeParse(record.cells) }));
	return {
		rows: results.flatMap(({ result }) => (result.success ? [result.data] : [])),
		problems: [
			...results.flatMap(({ record, result }) =>
				(result.error?.issues ?? []).map((issue) => wordIssue(issue, record, columns)),
			),
			...findRepeated(records),
		],
	};
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
	{ path, message }: z.core.$ZodIssue,
	{ line, cells }: ReferenceRow,
	columns: readonly string[],
): Problem {
	const column = String(path[0]);
	return createDataProblem({
		code: 'file.cell',
		line,
		column,
		// No cell of these files holds a line break, so that a line is a row of the spreadsheet.
		cell: `${formatColumnLetters(columns.indexOf(column))}${line}`,
		found: cells[column] ?? '',
		expected: message,
		action: 'Write the cell as expected; data/README.md says what each column holds.',
	});
}

function findRepeated(records: readonly ReferenceRow[]): readonly Problem[] {
	const rows = Map.groupBy(records, ({ cells }) => cells['id'] ?? '');
	return [...rows].flatMap(([id, [first, ...more]]) =>
		more.map(({ line }) =>
			createDataProblem({
				code: 'file.id-repeated',
				line,
				column: 'id',
				cell: `A${line}`,
				found: id,
				expected: `every id once; this one also stands in line ${first?.line}`,
				action: 'Give one of the two another id, or delete the row that is there twice.',
			}),
		),
	);
}
