import { checkColumns } from '../across/check-columns.ts';
import { checkTable } from '../across/check-table.ts';
import type { ReadRow } from '../cells/check-row.ts';
import { parseLabel } from '../cells/parse-label.ts';
import { createModelReader } from '../cells/parse-model.ts';
import { parseRow, type RowContext } from '../cells/parse-row.ts';
import type { Launch } from '../launch.ts';
import type { ModelCatalogue } from '../models/model-catalogue.ts';
import { createProblem, finding, wholeFile } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { sortProblems } from '../problems/sort-problems.ts';
import { createTally, type Tally } from '../problems/tally.ts';
import { columns } from './columns.ts';
import { createDateCensus, type DateCensus, type DateOrder } from './date-order.ts';
import { findHeader } from './find-header.ts';
import { headerDepth } from './find-layout.ts';
import { judgeRecord } from './judge-record.ts';
import { isCutSource } from './parse-text.ts';
import type { Header } from './read-header.ts';
import type { CsvRecord } from './read-records.ts';
import { createTableRecordReader, type TableRecordReader } from './read-table-records.ts';

/** What the caller knows and the table cannot. */
export interface ReadOptions {
	/** Last day that a row may name, ISO; only a caller at the edge knows today. */
	readonly latestDay?: string | undefined;
	/** What a person said of dates such as 9/2/2024; without it they are errors. */
	readonly dateOrder?: DateOrder | undefined;
	/** What was found when the file was opened, to be told with the rest. */
	readonly opened?: readonly Problem[];
}

/** The rows that could be read, and everything that was found. */
export interface ParsedLaunches {
	readonly launches: readonly Launch[];
	readonly problems: readonly Problem[];
}

/** Takes the text of a table in pieces of any size. */
export interface LaunchReader {
	readonly push: (text: string) => void;
	/** Checks the rows against each other and returns everything; nothing may be pushed after it. */
	readonly end: () => ParsedLaunches;
}

/** What has been read so far. */
interface State {
	readonly readModel: RowContext['readModel'];
	readonly isLabel: (text: string) => boolean;
	readonly latestDay: string | null;
	readonly dates: DateCensus;
	readonly dateOrder: DateOrder | null;
	readonly tally: Tally;
	readonly records: TableRecordReader;
	readonly problems: Problem[];
	readonly launches: Launch[];
	/** Every row, with the cells that could be read. */
	readonly rows: ReadRow[];
	/** The first records, until it is known which of them is the header. */
	readonly waiting: CsvRecord[];
	header: Header | null;
	/** What the rows are read with, once the header is known. */
	context: RowContext | null;
	last: CsvRecord | null;
	/** How many records were not empty. */
	rowCount: number;
}

/** Creates a reader of the table for text that comes in pieces, as a file does in a browser. */
export function createLaunchReader(
	models: ModelCatalogue,
	options: ReadOptions = {},
): LaunchReader {
	const state = createState(models, options);
	return {
		push: (text) => takeRecords(state, state.records.push(text)),
		end() {
			takeRecords(state, state.records.end());
			return finish(state);
		},
	};
}

function createState(models: ModelCatalogue, options: ReadOptions): State {
	const tally = createTally();
	return {
		readModel: createModelReader(models),
		isLabel: (text) => parseLabel(text, models) !== null,
		latestDay: options.latestDay ?? null,
		dates: createDateCensus(),
		dateOrder: options.dateOrder ?? null,
		tally,
		records: createTableRecordReader(tally.add),
		problems: [...(options.opened ?? [])],
		launches: [],
		rows: [],
		waiting: [],
		header: null,
		context: null,
		last: null,
		rowCount: 0,
	};
}

function takeRecords(state: State, records: readonly CsvRecord[]): void {
	for (const record of records) {
		state.last = record;
		if (state.header !== null) takeRow(state, record, state.header);
		else if (state.waiting.push(record) === headerDepth) settleHeader(state);
	}
}

function settleHeader(state: State): Header {
	const found = findHeader(state.waiting, state.tally);
	state.problems.push(...found.problems);
	state.header = found.header;
	for (const record of found.rows) takeRow(state, record, found.header);
	return found.header;
}

function takeRow(state: State, record: CsvRecord, header: Header): void {
	if (header.places.size === 0) return;
	const verdict = judgeRecord(record, header, state.tally);
	state.problems.push(...verdict.problems);
	if (verdict.isRow || verdict.problems.length > 0) state.rowCount += 1;
	if (!verdict.isRow) return;
	state.context ??= { ...state, header, separator: state.records.separator() };
	const row = parseRow(record, state.context);
	state.problems.push(...row.problems);
	state.rows.push(row.cells);
	if (row.launch !== null) state.launches.push(row.launch);
}

function finish(state: State): ParsedLaunches {
	const header = state.header ?? settleHeader(state);
	const checked = checkTable(state.launches, header);
	const doubt = state.dates.judge(state.dateOrder);
	const problems = [
		...checkColumns({ ...state, problems: joinDates(state, doubt) }),
		...checked.problems,
	];
	if (header.places.size > 0) problems.push(...checkEnd(state, header));
	problems.push(...state.tally.list().filter(({ code }) => !doubt || code !== 'note.date-order'));
	const isComplete = columns.every((name) => header.places.has(name));
	return { launches: isComplete ? checked.launches : [], problems: sortProblems(problems) };
}

/** Where all dates with the year last show one order, or all leave it open, one problem stands for theirs. */
function joinDates({ problems, dateOrder }: State, doubt: Problem | null): readonly Problem[] {
	if (doubt === null) return problems;
	const isOne = ({ code, found }: Problem) =>
		dateOrder === null
			? /^date\.(?:order|short-year)$/.test(code) && !/\p{L}{3}/u.test(found)
			: code.startsWith('date.');
	return [doubt, ...problems.filter((problem) => !isOne(problem))];
}

function checkEnd(state: State, header: Header): readonly Problem[] {
	if (state.rowCount === 0) {
		return [createProblem(finding('file.header-only'), wholeFile, header.names.join(','))];
	}
	const { last } = state;
	if (last?.ended !== false) return [];
	const place = { ...wholeFile, line: last.line };
	const source = last.cells[header.places.get('source') ?? -1]?.trim() ?? '';
	if (isCutSource(source)) {
		return [
			createProblem(finding('file.truncated', { width: String(header.width) }), place, source),
		];
	}
	state.tally.add(finding('note.last-line-end'), place, last.cells.at(-1) ?? '');
	return [];
}
