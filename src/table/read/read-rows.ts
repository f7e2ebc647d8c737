import { createDataProblem } from '../problems/data-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { type CsvRecord, listRecords } from './read-records.ts';

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

/** Reads a small reference table with a header, such as data/timeline.csv. */
export function readRows(csvText: string): ReferenceTable {
	const [{ cells: header } = { cells: [] }, ...records] = listFilled(csvText);
	const isWhole = ({ cells, fault }: CsvRecord) => fault === null && cells.length === header.length;
	return {
		header,
		rows: records.filter(isWhole).map(({ cells, line }) => ({
			line,
			cells: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
		})),
		problems: records
			.filter((record) => !isWhole(record))
			.map((record) => describe(record, header.length)),
	};
}

/** The records of a small file with any line ends and perhaps a byte order mark; blank lines are passed over. */
export function listFilled(csvText: string): readonly CsvRecord[] {
	const text = csvText.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	return listRecords(text).filter(({ cells }) => cells.join('') !== '');
}

function describe({ cells, line, fault }: CsvRecord, width: number): Problem {
	return createDataProblem({
		code: fault ? 'file.quotes' : 'file.ragged',
		line,
		found: cells.join(',').slice(0, 80),
		expected: `${width} cells, as in the first line`,
		action: fault
			? 'A quotation mark in this line opens and does not close; take it out or double it.'
			: `The line has ${cells.length} cells. Put a cell that holds a comma in quotation marks, and delete what is too many.`,
	});
}
