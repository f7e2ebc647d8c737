import { createDataProblem } from '../problems/data-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { createRecordReader } from './read-records.ts';

/** One row of a small reference table: cells by column name, and the file line on which it starts. */
export interface ReferenceRow {
	readonly line: number;
	readonly cells: Readonly<Record<string, string>>;
}

/** A small reference table as it was read. */
export interface ReferenceTable {
	readonly header: readonly string[];
	readonly rows: readonly ReferenceRow[];
	/** Rows that are not as wide as the header, or whose quotation marks do not close. */
	readonly problems: readonly Problem[];
}

/** Reads a small reference table with a header, such as data/timeline.csv; blank lines are passed over. */
export function readRows(csvText: string): ReferenceTable {
	const reader = createRecordReader();
	const text = csvText.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const [header, ...records] = [...reader.push(text), ...reader.end()].filter(
		({ cells }) => cells.join('') !== '',
	);
	const width = header?.cells.length ?? 0;
	const isWhole = ({ cells, fault }: (typeof records)[number]) =>
		fault === null && cells.length === width;
	return {
		header: header?.cells ?? [],
		rows: records.filter(isWhole).map(({ cells, line }) => ({
			line,
			cells: Object.fromEntries(
				header?.cells.map((name, index) => [name, cells[index] ?? '']) ?? [],
			),
		})),
		problems: records
			.filter((record) => !isWhole(record))
			.map(({ cells, line, fault }) =>
				createDataProblem({
					code: fault ? 'file.quotes' : 'file.ragged',
					line,
					found: cells.join(',').slice(0, 80),
					expected: `${width} cells, as in the first line`,
					action: fault
						? 'A quotation mark in this line opens and does not close; take it out or double it.'
						: `The line has ${cells.length} cells. Put a cell that holds a comma in quotation marks, and delete what is too many.`,
				}),
			),
	};
}
