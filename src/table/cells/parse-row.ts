import type { Moment } from '../../calendar/moment.ts';
import type { Launch, WeaponLabel } from '../launch.ts';
import { createProblem, type Finding, finding, type Place } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { problemCatalogue } from '../problems/problem-catalogue.ts';
import type { Tally } from '../problems/tally.ts';
import { type ColumnName, columns, formatColumnLetters } from '../read/columns.ts';
import { type DateCensus, type DateOrder, isYearLast, mendYearLast } from '../read/date-order.ts';
import type { Separator } from '../read/find-layout.ts';
import { parseSource, parseText } from '../read/parse-text.ts';
import type { Header } from '../read/read-header.ts';
import type { CsvRecord } from '../read/read-records.ts';
import { checkRow, type RowCells } from './check-row.ts';
import { inspectCell } from './inspect-cell.ts';
import { hasInvisible, withoutInvisible } from './normalise-text.ts';
import { parseCount } from './parse-count.ts';
import { parseMoment } from './parse-moment.ts';
import { type Reading, reject } from './reading.ts';

/** What rows are read with. */
export interface RowContext {
	readonly header: Header;
	/** What stands between the cells. */
	readonly separator: Separator;
	/** Reads a model cell whose edges are trimmed. */
	readonly readModel: (text: string) => Reading<WeaponLabel>;
	/** Last day that a row may name, ISO; null where nobody said. */
	readonly latestDay: string | null;
	readonly dates: DateCensus;
	/** What a person said of dates with the year last; null where nobody did. */
	readonly dateOrder: DateOrder | null;
	readonly tally: Tally;
}

/** A row, read: its launch, or null where an error stands in it, and the errors and warnings. */
export interface ParsedRow {
	readonly launch: Launch | null;
	/** The cells that could be read, those of a row with an error too. */
	readonly cells: Partial<RowCells>;
	readonly problems: readonly Problem[];
}

type Reader = (text: string, context: RowContext) => Reading<RowCells[ColumnName]>;

const readers: Readonly<Record<ColumnName, Reader>> = {
	time_start: readMoment,
	time_end: readMoment,
	model: (text, context) => context.readModel(text),
	launch_place: parseText,
	target: parseText,
	launched: readCount,
	destroyed: readCount,
	source: parseSource,
};

const bareColumns: readonly ColumnName[] = ['time_start', 'time_end', 'launched', 'destroyed'];

/** A date with the year last is read where a person has said in which order. */
function readMoment(text: string, { dates, dateOrder }: RowContext): Reading<Moment> {
	const reading = parseMoment(text);
	if (reading.value !== undefined || !isYearLast(text)) return reading;
	dates.add(text);
	const mended = dateOrder === null ? null : mendYearLast(text, dateOrder);
	if (mended === null) return reading;
	const { value, findings } = parseMoment(mended);
	return { value, findings: [finding('note.date-order'), ...findings] };
}

/** Where semicolons separate the cells, the comma marks decimals: 16,0 is 16. */
function readCount(text: string, { separator }: RowContext): Reading<number | null> {
	return parseCount(separator === ';' ? text.replace(/^(\d+),(00?)$/, '$1.$2') : text);
}

/** Reads every cell of a row, then compares them; all problems of the row at once. */
export function parseRow(record: CsvRecord, context: RowContext): ParsedRow {
	const problems: Problem[] = [];
	const cells: Partial<Record<ColumnName, unknown>> = {};
	const report = (name: ColumnName, what: Finding): void => {
		const raw = record.cells[context.header.places.get(name) ?? -1] ?? '';
		const text = what.code === 'note.edge-spaces' ? raw : raw.trim();
		const place = locate(record, name, context.header);
		if (problemCatalogue[what.code].severity === 'note') context.tally.add(what, place, text);
		else problems.push(createProblem(what, place, text));
	};
	for (const [name, place] of context.header.places) {
		const reading = readCell(name, record.cells[place] ?? '', context);
		for (const what of reading.findings) report(name, what);
		if (reading.value !== undefined) cells[name] = reading.value;
	}
	for (const { column, what } of checkRow(cells as Partial<RowCells>, context.latestDay))
		report(column, what);
	const isWhole = columns.every((name) => cells[name] !== undefined);
	const hasError = problems.some((problem) => problem.severity === 'error');
	return {
		launch: isWhole && !hasError ? createLaunch(cells as unknown as RowCells, record) : null,
		cells: cells as Partial<RowCells>,
		problems,
	};
}

function readCell(
	name: ColumnName,
	raw: string,
	context: RowContext,
): Reading<RowCells[ColumnName]> {
	const text = raw.trim();
	const reading = readText(name, text, context);
	const findings = reading.findings.map((what) => withGoodReplacement(name, what, context));
	if (text !== raw) findings.unshift({ code: 'note.edge-spaces', replacement: null });
	return { ...reading, findings };
}

function readText(
	name: ColumnName,
	text: string,
	context: RowContext,
): Reading<RowCells[ColumnName]> {
	const damage = inspectCell(text);
	if (damage !== null) return reject(damage);
	return readVisible(name, text, context) ?? readers[name](text, context);
}

/** The finding, without a replacement that would itself be refused. */
function withGoodReplacement(name: ColumnName, what: Finding, context: RowContext): Finding {
	if (what.replacement === null) return what;
	const isGood = readText(name, what.replacement, context).value !== undefined;
	return isGood ? what : { ...what, replacement: null };
}

/** A date or a count that could be read but for a character that cannot be seen; null for every other cell. */
function readVisible(name: ColumnName, text: string, context: RowContext): Reading<never> | null {
	if (!bareColumns.includes(name) || !hasInvisible(text) || isYearLast(text)) return null;
	const visible = withoutInvisible(text).trim();
	if (readers[name](visible, context).value === undefined) return null;
	return reject({ code: 'cell.invisible', replacement: visible });
}

function locate(record: CsvRecord, name: ColumnName, header: Header): Place {
	const place = header.places.get(name) ?? 0;
	return { line: record.line, cell: `${formatColumnLetters(place)}${record.row}`, column: name };
}

function createLaunch(cells: RowCells, record: CsvRecord): Launch {
	return {
		start: cells.time_start,
		end: cells.time_end,
		weapon: cells.model,
		launchPlace: cells.launch_place,
		target: cells.target,
		launched: cells.launched,
		destroyed: cells.destroyed,
		source: cells.source,
		line: record.line,
		row: record.row,
	};
}
