import { checkColumns } from './across/check-columns.ts';
import { checkDates } from './across/check-dates.ts';
import { checkDuplicates } from './across/check-duplicates.ts';
import { checkOutliers } from './across/check-outliers.ts';
import { createLocate } from './across/locate.ts';
import { createRowReader, type RowContext } from './cells/parse-row.ts';
import { isCutSource } from './cells/parse-text.ts';
import type { Launch } from './launch.ts';
import type { ModelCatalogue } from './models/model-catalogue.ts';
import { createNoteCounter, type NoteCounter } from './problems/count-notes.ts';
import { createProblem, finding, sortProblems, wholeFile } from './problems/create-problem.ts';
import type { Problem } from './problems/problem.ts';
import { columns, formatColumnLetters } from './read/columns.ts';
import { type DateOrder, judgeDates } from './read/date-order.ts';
import { decodeText } from './read/decode-text.ts';
import { inspectRecord } from './read/inspect-record.ts';
import { headerDepth, type OpenedText, openText } from './read/open-text.ts';
import {
	describeRecord,
	type Header,
	isEmpty,
	isHeader,
	readHeader,
	refuseHeader,
} from './read/read-header.ts';
import { type CsvRecord, readRecords } from './read/read-records.ts';

/** What the caller knows and the table cannot. */
export interface ReadOptions {
	/** Last day that a row may name, ISO; only a caller at the edge knows today. */
	readonly latestDay?: string | undefined;
	/** What a person said of dates such as 9/2/2024; without it they are errors. */
	readonly dateOrder?: DateOrder | undefined;
	/** What was found when the file was opened, to be told with the rest; an error says enough of an empty text. */
	readonly opened?: readonly Problem[];
}

/** The rows that could be read, and everything that was found. */
export interface ParsedLaunches {
	readonly launches: readonly Launch[];
	readonly problems: readonly Problem[];
}

/** Reads a whole table: every launch without an error, and every problem of the file in one run; never throws for bad input. */
export function parseLaunches(
	input: string | Uint8Array,
	models: ModelCatalogue,
	{ latestDay, dateOrder, opened = [] }: ReadOptions = {},
): ParsedLaunches {
	const decoded = decodeText(input);
	const hasError = opened.some(({ severity }) => severity === 'error');
	const known = hasError ? opened : [...opened, ...decoded.problems];
	if (decoded.text === null) return { launches: [], problems: known };
	const notes = createNoteCounter();
	const table = openText(decoded.text, notes);
	const context: RowContext = {
		models,
		separator: table.separator,
		latestDay: latestDay ?? null,
		dateOrder: dateOrder ?? null,
		notes,
		problems: [...known],
		yearLast: [],
		rows: [],
		launches: [],
	};
	const read = readTable(table, context);
	const locate = createLocate(read.header);
	const { launches, problems: repeated } = checkDuplicates(context.launches, locate);
	const doubt = judgeDates(context.yearLast, context.dateOrder);
	const problems = [
		...checkColumns({ ...context, problems: joinDates(context, doubt) }),
		...repeated,
		...checkDates(launches, locate),
		...checkOutliers(launches, locate),
		...checkEnd(read, context),
		...notes.list().filter(({ code }) => doubt === null || code !== 'note.date-order'),
	];
	const isComplete = columns.every((name) => read.header.places.has(name));
	return { launches: isComplete ? launches : [], problems: sortProblems(problems) };
}

/** What was read of a table beside its rows. */
interface ReadTable {
	readonly header: Header;
	readonly last: CsvRecord | null;
	/** Whether a record below the header held anything. */
	readonly hasRows: boolean;
}

function readTable(table: OpenedText, context: RowContext): ReadTable {
	const { notes, problems } = context;
	const readRow = createRowReader(context);
	const above: CsvRecord[] = [];
	let header: Header | null = null;
	let last: CsvRecord | null = null;
	let hasRows = false;
	const take = (record: CsvRecord): void => {
		if (header === null) {
			header = findHeader(record, above, notes);
			return;
		}
		hasRows = true;
		const problem = refuseRecord(record, header, notes);
		if (problem === null) readRow(record, header);
		else problems.push(problem);
	};
	readRecords(
		table.text,
		(record) => {
			last = record;
			if (record.fault !== null || !isEmpty(record.cells)) take(record);
			else noteEmpty(record, notes);
		},
		table,
	);
	const found = header ?? refuseHeader(above);
	problems.push(...found.problems);
	return { header: found, last, hasRows };
}

function findHeader(record: CsvRecord, above: CsvRecord[], notes: NoteCounter): Header | null {
	if (record.row > headerDepth) return null;
	if (isHeader(record)) return readHeader(record, above, notes);
	above.push(record);
	return null;
}

function noteEmpty({ line, row }: CsvRecord, notes: NoteCounter): void {
	notes.add(finding('note.empty'), () => ({ line, cell: `A${row}`, column: null }), '');
}

/** The problem of a record that is no row; null where its cells can be read. */
function refuseRecord(record: CsvRecord, header: Header, notes: NoteCounter): Problem | null {
	const { cells, row, fault } = record;
	if (fault !== null) {
		const cell = `${formatColumnLetters(fault.column)}${row}`;
		const column = header.names[fault.column] ?? null;
		return createProblem(finding('row.quotes'), { line: fault.line, cell, column }, fault.found);
	}
	const what = inspectRecord(record, header);
	if (what !== null) return describeRecord(what, record);
	if (cells.length > header.width) noteEmpty(record, notes);
	return null;
}

/** Where all dates with the year last show one order, or all leave it open, one problem stands for theirs. */
function joinDates({ problems, dateOrder }: RowContext, doubt: Problem | null): readonly Problem[] {
	if (doubt === null) return problems;
	const isOne = ({ code }: Problem) =>
		dateOrder === null ? code === 'date.order' : code.startsWith('date.');
	return [doubt, ...problems.filter((problem) => !isOne(problem))];
}

function checkEnd({ header, last, hasRows }: ReadTable, { notes }: RowContext): readonly Problem[] {
	if (header.places.size === 0) return [];
	if (!hasRows) return [createProblem(finding('file.empty'), wholeFile, header.names.join(','))];
	if (last?.isEnded !== false) return [];
	const place = { ...wholeFile, line: last.line };
	const source = last.cells[header.places.get('source') ?? -1]?.trim() ?? '';
	if (isCutSource(source)) {
		const what = finding('file.truncated', { width: String(header.width) });
		return [createProblem(what, place, source)];
	}
	notes.add(finding('note.last-line-end'), () => place, last.cells.at(-1) ?? '');
	return [];
}
