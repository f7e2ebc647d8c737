import { checkColumns } from './check-columns.ts';
import type { ReadRow } from './check-row.ts';
import { checkTable } from './check-table.ts';
import { columns } from './columns.ts';
import { createProblem, finding, wholeFile } from './create-problem.ts';
import { findHeader } from './find-header.ts';
import { judgeRecord } from './judge-record.ts';
import type { Launch } from './launch.ts';
import { createLineEndReader } from './line-ends.ts';
import type { ModelCatalogue } from './model-catalogue.ts';
import { parseLabel } from './parse-label.ts';
import { createModelReader } from './parse-model.ts';
import { parseRow, type RowContext } from './parse-row.ts';
import type { Problem } from './problem.ts';
import type { Header } from './read-header.ts';
import { type CsvRecord, createRecordReader } from './read-records.ts';
import { sortProblems } from './sort-problems.ts';
import { createTally, type Tally } from './tally.ts';

/** What the caller knows and the table cannot. */
export interface ReadOptions {
	/** Last day that a row may name, ISO; only a caller at the edge knows today. */
	readonly latestDay?: string | undefined;
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
	readonly tally: Tally;
	readonly problems: Problem[];
	readonly launches: Launch[];
	/** Every row, with the cells that could be read. */
	readonly rows: ReadRow[];
	/** The first records, until it is known which of them is the header. */
	readonly waiting: CsvRecord[];
	header: Header | null;
	last: CsvRecord | null;
	/** How many records were not empty. */
	rowCount: number;
}

/** How many records are looked at to find the header. */
const headerDepth = 20;

/** Creates a reader of the table for text that comes in pieces, as a file does in a browser. */
export function createLaunchReader(
	models: ModelCatalogue,
	options: ReadOptions = {},
): LaunchReader {
	const lines = createLineEndReader();
	const records = createRecordReader();
	const state = createState(models, options);
	let isFirst = true;
	return {
		push(text) {
			if (text === '') return;
			const piece = lines.push(isFirst ? skipMark(text, state.tally) : text);
			isFirst = false;
			takeRecords(state, records.push(piece));
		},
		end() {
			takeRecords(state, records.push(lines.end()));
			takeRecords(state, records.end());
			if (lines.count() > 0) {
				state.tally.add(finding('note.line-ends'), wholeFile, `${lines.count()} lines`);
			}
			return finish(state);
		},
	};
}

function createState(models: ModelCatalogue, options: ReadOptions): State {
	return {
		readModel: createModelReader(models),
		isLabel: (text) => parseLabel(text, models) !== null,
		latestDay: options.latestDay ?? null,
		tally: createTally(),
		problems: [],
		launches: [],
		rows: [],
		waiting: [],
		header: null,
		last: null,
		rowCount: 0,
	};
}

function skipMark(text: string, tally: Tally): string {
	if (!text.startsWith('\ufeff')) return text;
	tally.add(finding('note.byte-order-mark'), wholeFile, '\ufeff');
	return text.slice(1);
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
	const row = parseRow(record, { ...state, header });
	state.problems.push(...row.problems);
	state.rows.push(row.cells);
	if (row.launch !== null) state.launches.push(row.launch);
}

function finish(state: State): ParsedLaunches {
	const header = state.header ?? settleHeader(state);
	const checked = checkTable(state.launches, header);
	const problems = [...checkColumns(state), ...checked.problems];
	if (header.places.size > 0) problems.push(...checkEnd(state, header));
	problems.push(...state.tally.list());
	const isComplete = columns.every((name) => header.places.has(name));
	return { launches: isComplete ? checked.launches : [], problems: sortProblems(problems) };
}

function checkEnd(state: State, header: Header): readonly Problem[] {
	if (state.rowCount === 0) {
		return [createProblem(finding('file.header-only'), wholeFile, header.names.join(','))];
	}
	if (state.last?.ended === false) {
		const place = { ...wholeFile, line: state.last.line };
		state.tally.add(finding('note.last-line-end'), place, state.last.cells.at(-1) ?? '');
	}
	return [];
}
