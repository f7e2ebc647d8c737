import type { Moment } from '../../calendar/moment.ts';
import type { Launch, ReadRow } from '../launch.ts';
import type { ModelCatalogue } from '../models/model-catalogue.ts';
import type { NoteCounter } from '../problems/count-notes.ts';
import { createProblem, type Finding, finding } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import { problemCatalogue } from '../problems/problem-catalogue.ts';
import { type ColumnName, formatColumnLetters } from '../read/columns.ts';
import { type DateOrder, isYearLast, mendYearLast } from '../read/date-order.ts';
import type { Header } from '../read/read-header.ts';
import type { CsvRecord, Separator } from '../read/read-records.ts';
import { checkRow } from './check-row.ts';
import { inspectCell } from './inspect-cell.ts';
import { parseCount } from './parse-count.ts';
import { parseModel } from './parse-model.ts';
import { parseMoment } from './parse-moment.ts';
import { parseSource, parseText } from './parse-text.ts';
import { type Parsed, reject } from './parsed.ts';
import { hasInvisible, withoutInvisible } from './plain-text.ts';

/** What rows are read with, and what takes what is found. */
export interface RowContext {
	readonly models: ModelCatalogue;
	/** What stands between the cells. */
	readonly separator: Separator;
	/** Last day that a row may name, ISO; null where nobody said. */
	readonly latestDay: string | null;
	/** What a person said of dates with the year last; null where nobody did. */
	readonly dateOrder: DateOrder | null;
	readonly notes: NoteCounter;
	/** The errors and warnings of cells and rows. */
	readonly problems: Problem[];
	/** Every date with the year last. */
	readonly yearLast: string[];
	/** Every row, with the cells that could be read. */
	readonly rows: ReadRow[];
	/** The rows in which nothing is wrong. */
	readonly launches: Launch[];
}

type Parse<T> = (text: string) => Parsed<T>;

/** Is told what was found in a column of the row. */
type Report = (column: ColumnName, what: Finding) => void;

/** Creates what reads every cell of a row, compares them and files all that was found at once. */
export function createRowReader(context: RowContext): (record: CsvRecord, header: Header) => void {
	const { problems, rows, launches, latestDay } = context;
	const parsers = createParsers(context);
	return (record, header) => {
		const before = problems.length;
		const report: Report = (column, what) => fileFinding(context, what, { record, header, column });
		const row = readCells(record, header, { parsers, report });
		checkRow(row, latestDay, report);
		rows.push(row);
		const hasError = problems.slice(before).some(({ severity }) => severity === 'error');
		if (!hasError && isLaunch(row)) launches.push(row);
	};
}

/** What reads the cells of each kind of column. */
function createParsers({ models, separator, dateOrder, yearLast }: RowContext) {
	const day = remember(visible((text) => parseDay(text, dateOrder)));
	return {
		moment(raw: string) {
			const parsed = day(raw);
			if (parsed.findings.length > 0 && isYearLast(raw.trim())) yearLast.push(raw.trim());
			return parsed;
		},
		model: remember((text) => parseModel(text, models)),
		text: remember(parseText),
		count: remember(visible((text) => parseCount(withPoint(text, separator)))),
		source: remember(parseSource),
	};
}

function readCells(
	{ cells, line, row }: CsvRecord,
	{ places }: Header,
	{ parsers, report }: { parsers: ReturnType<typeof createParsers>; report: Report },
): ReadRow {
	const read = <T>(column: ColumnName, parse: Parse<T>): T | undefined => {
		const at = places.get(column);
		if (at === undefined) return undefined;
		const { value, findings } = parse(cells[at] ?? '');
		for (const what of findings) report(column, what);
		return value;
	};
	return {
		start: read('time_start', parsers.moment),
		end: read('time_end', parsers.moment),
		weapon: read('model', parsers.model),
		launchPlace: read('launch_place', parsers.text),
		target: read('target', parsers.text),
		launched: read('launched', parsers.count),
		destroyed: read('destroyed', parsers.count),
		source: read('source', parsers.source),
		line,
		row,
	};
}

function fileFinding(
	{ notes, problems }: RowContext,
	what: Finding,
	{ record, header, column }: { record: CsvRecord; header: Header; column: ColumnName },
): void {
	const at = header.places.get(column) ?? 0;
	const raw = record.cells[at] ?? '';
	const found = what.code === 'note.edge-spaces' ? raw : raw.trim();
	const { line, row } = record;
	const locate = () => ({ line, cell: `${formatColumnLetters(at)}${row}`, column });
	if (problemCatalogue[what.code].severity === 'note') notes.add(what, locate, found);
	else problems.push(createProblem(what, locate(), found));
}

function isLaunch(row: ReadRow): row is Launch {
	for (const part in row) if (row[part as keyof ReadRow] === undefined) return false;
	return true;
}

/** Reads each text once: a table has few different ones. */
function remember<T>(parse: Parse<T>): Parse<T> {
	const known = new Map<string, Parsed<T>>();
	return (raw) => {
		const before = known.get(raw);
		if (before !== undefined) return before;
		const parsed = parseCell(raw, parse);
		known.set(raw, parsed);
		return parsed;
	};
}

function parseCell<T>(raw: string, parse: Parse<T>): Parsed<T> {
	const text = raw.trim();
	const { value, findings } = parseSafely(text, parse);
	// A replacement that would itself be refused is none.
	const isGood = ({ replacement }: Finding) =>
		replacement === null || parseSafely(replacement, parse).value !== undefined;
	const told = findings.map((what) => (isGood(what) ? what : { ...what, replacement: null }));
	return { value, findings: text === raw ? told : [finding('note.edge-spaces'), ...told] };
}

function parseSafely<T>(text: string, parse: Parse<T>): Parsed<T> {
	const damage = inspectCell(text);
	return damage === null ? parse(text) : reject(damage);
}

/** A date or a count that could be read but for a character that cannot be seen is told so. */
function visible<T>(parse: Parse<T>): Parse<T> {
	return (text) => {
		if (!hasInvisible(text) || isYearLast(text)) return parse(text);
		const seen = withoutInvisible(text).trim();
		return parse(seen).value === undefined
			? parse(text)
			: reject({ code: 'cell.invisible', replacement: seen });
	};
}

/** A date with the year last is read where a person has said in which order. */
function parseDay(text: string, order: DateOrder | null): Parsed<Moment> {
	const mended = order === null ? null : mendYearLast(text, order);
	if (mended === null) return parseMoment(text);
	const { value, findings } = parseMoment(mended);
	return { value, findings: [finding('note.date-order'), ...findings] };
}

/** Where semicolons separate the cells, the comma marks decimals: 16,0 is 16. */
function withPoint(text: string, separator: Separator): string {
	return separator === ';' ? text.replace(/^(\d+),(00?)$/, '$1.$2') : text;
}
