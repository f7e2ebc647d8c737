import { createProblem, type Finding, finding, type Place } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { Tally } from '../problems/tally.ts';
import { countColumnNames, type Header, readHeader } from './read-header.ts';
import type { CsvRecord } from './read-records.ts';

/** The header of a table, the records under it, and what stands in its way. */
export interface FoundHeader {
	/** A header without places where there is none; the rows then cannot be read. */
	readonly header: Header;
	readonly rows: readonly CsvRecord[];
	readonly problems: readonly Problem[];
}

/** Fewest of the eight names that make a record the header. */
const fewestNames = 3;

/** Looks for the record with the column names among the first records of a file. */
export function findHeader(records: readonly CsvRecord[], tally: Tally): FoundHeader {
	const at = records.findIndex((record) => countColumnNames(record) >= fewestNames);
	const record = records[at];
	if (record === undefined) return refuse(records);
	const header = readHeader(record);
	const above = records.slice(0, at).filter((title) => !isEmpty(title));
	for (const empty of records.slice(0, at).filter(isEmpty)) {
		tally.add(finding('note.empty-rows'), placeOf(empty), '');
	}
	return {
		header,
		rows: records.slice(at + 1),
		problems: [...reportAbove(above), ...header.problems],
	};
}

function reportAbove(above: readonly CsvRecord[]): readonly Problem[] {
	const titles = above.filter((record) => !isSepLine(record));
	const seps = above.filter(isSepLine).map((record) => report(finding('file.sep-line'), record));
	const [first] = titles;
	if (first === undefined) return seps;
	const count = titles.length === 1 ? 'row' : `${titles.length} rows`;
	return [...seps, report(finding('file.title-rows', { count }), first)];
}

function refuse(records: readonly CsvRecord[]): FoundHeader {
	const filled = records.filter((record) => !isEmpty(record));
	const first = filled.find((record) => !isSepLine(record));
	const header = { places: new Map(), width: 0, names: [], problems: [] };
	const seps = filled.filter(isSepLine).map((record) => report(finding('file.sep-line'), record));
	const problems = first === undefined ? seps : [...seps, report(explainHeader(first), first)];
	return { header, rows: [], problems };
}

function explainHeader(record: CsvRecord): Finding {
	const text = record.cells.join(',');
	if (/^"?\s*\d{4}-\d{2}-\d{2}[^,;\t]*(?:[,;\t][^,;\t]*){3}/.test(text))
		return finding('file.no-header');
	return finding(text.split('|').length > 3 ? 'file.bar' : 'file.other-table');
}

function isEmpty(record: CsvRecord): boolean {
	return record.cells.join('').trim() === '';
}

function isSepLine(record: CsvRecord): boolean {
	return /^sep=/i.test(record.cells[0] ?? '');
}

function report(what: Finding, record: CsvRecord): Problem {
	return createProblem(what, placeOf(record), record.cells.join(','));
}

function placeOf(record: CsvRecord): Place {
	return { line: record.line, cell: `A${record.row}`, column: null };
}
