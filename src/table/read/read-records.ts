import Papa from 'papaparse';
import type { Separator } from './find-layout.ts';

/** One record of a CSV text, with the places where a person finds it. */
export interface CsvRecord {
	readonly cells: readonly string[];
	/** Line of the text on which the record starts, counted from 1. */
	readonly line: number;
	/** Row as a spreadsheet shows it, counted from 1; a quoted line break starts no new row. */
	readonly row: number;
	/** The quotation mark that makes the record unreadable, if there is one. */
	readonly fault: QuoteFault | null;
	/** Whether a line end follows; only the last record of a text can lack it. */
	readonly ended: boolean;
}

/** A quotation mark that never closes, or that closes in the middle of a cell. */
export interface QuoteFault {
	readonly kind: 'unclosed' | 'malformed';
	/** Line on which the cell at fault opens. */
	readonly line: number;
	/** Column of that cell, counted from 0. */
	readonly column: number;
	/** The cell as it stands in the file, up to the end of its first line. */
	readonly found: string;
}

/** Takes a CSV text in pieces of any size; lines must end in `\n`. */
export interface RecordReader {
	/** Returns the records that are complete; a record that may go on is kept for the next call. */
	readonly push: (text: string) => readonly CsvRecord[];
	/** Returns the records that are left; nothing may be pushed after it. */
	readonly end: () => readonly CsvRecord[];
}

interface Step {
	readonly data: readonly (readonly string[])[];
	readonly errors: readonly { readonly code: string; readonly index: number }[];
	readonly meta: { readonly cursor: number };
}

/** Where the records start, and what separates their cells. */
export interface RecordLayout {
	readonly separator?: Separator;
	/** Line of the file on which the text starts, counted from 1. */
	readonly line?: number;
}

/** What is left to read, and where in the file it starts. */
interface Rest {
	readonly separator: Separator;
	text: string;
	line: number;
	row: number;
}

/** How often reading starts again on the next line after a bad quotation mark; bounds the work on a hopeless file. */
const restartLimit = 25;

/** Creates a reader of CSV records: one separator, double quotation marks, nothing guessed. The only user of PapaParse. */
export function createRecordReader({ separator = ',', line = 1 }: RecordLayout = {}): RecordReader {
	const rest: Rest = { separator, text: '', line, row: 1 };
	let restarts = 0;
	let retryAt = 0;
	const read = (isLast: boolean): CsvRecord[] => {
		const records: CsvRecord[] = [];
		while (
			rest.text !== '' &&
			readRun(rest, records, { isLast, mayRestart: restarts < restartLimit })
		) {
			restarts += 1;
		}
		return records;
	};
	return {
		push(text) {
			rest.text += text;
			if (rest.text.length < retryAt) return [];
			const records = read(false);
			// A record that does not end is looked at again only when it has doubled, so that a lost quotation mark costs no square of the file's length.
			retryAt = 2 * rest.text.length;
			return records;
		},
		end: () => read(true),
	};
}

/** Reads records until the text ends or, returning true, a bad quotation mark makes it go on from the next line. */
function readRun(
	rest: Rest,
	records: CsvRecord[],
	how: { isLast: boolean; mayRestart: boolean },
): boolean {
	let start = 0;
	let isRestart = false;
	const parser = new Papa.Parser({
		delimiter: rest.separator,
		newline: '\n',
		fastMode: false,
		step(step: Step) {
			const raw = rest.text.slice(start, step.meta.cursor);
			const record = createRecord(step, { raw, start, rest });
			if (raw === '') return;
			records.push(record);
			const end = record.fault === null || !how.mayRestart ? raw.length : lengthOfFirstLine(raw);
			start += end;
			rest.line += countLineEnds(raw.slice(0, end));
			rest.row += 1;
			isRestart = end < raw.length;
			if (isRestart) parser.abort();
		},
	} as Papa.ParseConfig);
	parser.parse(rest.text, 0, !how.isLast);
	rest.text = rest.text.slice(start);
	return isRestart;
}

function createRecord(step: Step, where: { raw: string; start: number; rest: Rest }): CsvRecord {
	const { raw, start, rest } = where;
	const error = step.errors[0];
	return {
		cells: step.data[0] ?? [],
		line: rest.line,
		row: rest.row,
		fault: error === undefined ? null : createFault(error, where, error.index - start),
		ended: raw.endsWith('\n'),
	};
}

function createFault(
	error: { readonly code: string },
	where: { raw: string; rest: Rest },
	index: number,
): QuoteFault {
	const before = where.raw.slice(0, index - 1);
	const from = where.raw.slice(index - 1);
	return {
		kind: error.code === 'MissingQuotes' ? 'unclosed' : 'malformed',
		line: where.rest.line + countLineEnds(before),
		column: countCells(before, where.rest.separator),
		found: from.slice(0, lengthOfFirstLine(from)).trimEnd(),
	};
}

function countCells(text: string, delimiter: Separator): number {
	const read = new Papa.Parser({ delimiter, newline: '\n', fastMode: false }).parse(text, 0, false);
	return Math.max(0, ((read as { data: string[][] }).data[0] ?? []).length - 1);
}

function lengthOfFirstLine(text: string): number {
	const end = text.indexOf('\n');
	return end === -1 ? text.length : end + 1;
}

function countLineEnds(text: string): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
	return count;
}
