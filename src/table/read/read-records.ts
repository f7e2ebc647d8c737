import Papa from 'papaparse';

/** What may stand between two cells of a table. */
export type Separator = ',' | ';' | '\t';

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
	readonly isEnded: boolean;
}

/** A quotation mark that never closes, or that closes in the middle of a cell. */
export interface QuoteFault {
	/** Line on which the cell at fault opens. */
	readonly line: number;
	/** Column of that cell, counted from 0. */
	readonly column: number;
	/** The cell as it stands in the file, up to the end of its first line. */
	readonly found: string;
}

/** Where the records start, and what separates their cells. */
export interface RecordLayout {
	readonly separator?: Separator;
	/** Line of the file on which the text starts, counted from 1. */
	readonly line?: number;
}

/** How far a text has been read: the place of the next character, its line and its row. */
interface Reached {
	at: number;
	line: number;
	row: number;
}

/** How often reading goes on below a bad quotation mark; bounds the work on a hopeless file. */
const mostFaults = 25;

/** Reads the records of a CSV text whose lines end in `\n`: one separator, double quotation marks, nothing guessed. The only user of PapaParse. */
export function readRecords(
	text: string,
	take: (record: CsvRecord) => void,
	{ separator = ',', line = 1 }: RecordLayout = {},
): void {
	const reached = { at: 0, line, row: 1 };
	for (let faults = 0; reached.at < text.length && faults <= mostFaults; faults += 1) {
		readToFault(text, reached, { separator, take });
	}
}

/** Every record of a CSV text, as `readRecords` reads them. */
export function listRecords(text: string, layout: RecordLayout = {}): readonly CsvRecord[] {
	const records: CsvRecord[] = [];
	readRecords(text, (record) => records.push(record), layout);
	return records;
}

/** What PapaParse says of one record. */
interface Step {
	readonly data: readonly (readonly string[])[];
	readonly errors: readonly { readonly index: number }[];
	readonly meta: { readonly cursor: number };
}

/** Reads records until the text ends or a quotation mark is bad; what follows its line is left. */
function readToFault(
	text: string,
	reached: Reached,
	how: { readonly separator: Separator; readonly take: (record: CsvRecord) => void },
): void {
	const from = reached.at;
	const parser = createParser(how.separator, (step) => {
		const { at, line, row } = reached;
		const end = from + step.meta.cursor;
		if (end === at) return;
		const [cells = []] = step.data;
		const [error] = step.errors;
		// The index is that of the character after the mark.
		const opens = error === undefined ? null : from + error.index - 1;
		const fault = opens === null ? null : describeFault(text, reached, { opens, ...how });
		how.take({ cells, line, row, fault, isEnded: text[end - 1] === '\n' });
		reached.at = opens === null ? end : endOfLine(text, opens);
		reached.line += countLineEnds(text, at, reached.at);
		reached.row += 1;
		if (opens !== null) parser.abort();
	});
	parser.parse(from === 0 ? text : text.slice(from), 0, false);
}

function createParser(delimiter: Separator, step?: (step: Step) => void): Papa.Parser {
	const config = { delimiter, newline: '\n', fastMode: false, ...(step && { step }) };
	return new Papa.Parser(config as Papa.ParseConfig);
}

function describeFault(
	text: string,
	{ at, line }: Reached,
	{ opens, separator }: { readonly opens: number; readonly separator: Separator },
): QuoteFault {
	// The cells before it, and an empty one in its place.
	const before = createParser(separator).parse(text.slice(at, opens), 0, false);
	const [cells = []] = (before as { data: string[][] }).data;
	return {
		line: line + countLineEnds(text, at, opens),
		column: Math.max(0, cells.length - 1),
		found: text.slice(opens, endOfLine(text, opens)).trimEnd(),
	};
}

function endOfLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end === -1 ? text.length : end + 1;
}

function countLineEnds(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
		count += 1;
	}
	return count;
}
