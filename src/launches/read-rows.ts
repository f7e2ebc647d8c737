import { createRecordReader } from './read-records.ts';

/** One row of a small reference table: cells by column name, and the file line on which it starts. */
export interface ReferenceRow {
	readonly line: number;
	readonly cells: Readonly<Record<string, string>>;
}

/** Reads a small reference table with a header, such as data/timeline.csv; throws an Error where a row is not as wide as the header. */
export function readRows(csvText: string): ReferenceRow[] {
	const reader = createRecordReader();
	const text = csvText.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	const [header, ...records] = [...reader.push(text), ...reader.end()].filter(
		({ cells }) => cells.join('') !== '',
	);
	if (!header) throw new Error('the table is empty');
	return records.map(({ cells, line, fault }) => {
		if (fault !== null || cells.length !== header.cells.length) {
			throw new Error(
				`line ${line} has ${cells.length} cells, the header has ${header.cells.length}`,
			);
		}
		return {
			line,
			cells: Object.fromEntries(header.cells.map((name, index) => [name, cells[index] ?? ''])),
		};
	});
}
