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

/** Creates what reads every cell of a row, compares them and files all that was found at once. */
export function createRowReader(context: RowContext): (record: CsvRecord, header: Header) => void {
	const parseDate = remember(visible((text) => parseDay(text, context.dateOrder)));
	const [launchPlace, target, source] = [parseText, parseText, parseSource].map(remember);
	const model = remember((text) => parseModel(text, context.models));
	const count = remember(visible((text) => parseCount(withPoint(text, context.separator))));
	const moment: Parse<Moment> = (raw) => {
		const parsed = parseDate(raw);
		if (parsed.findings.length > 0 && isYearLast(raw.trim())) context.yearLast.push(raw.trim());
		return parsed;
	};
	return (record, header) => {
		const { cells, line, row } = record;
		let hasError = false;
		const report = (column: ColumnName, what: Finding): void => {
			const at = header.places.get(column) ?? 0;
			const raw = cells[at] ?? '';
			const found = what.code === 'note.edge-spaces' ? raw : raw.trim();
			const locate = () => ({ line, cell: `${formatColumnLetters(at)}${row}`, column });
			const { severity } = problemCatalogue[what.code];
			if (severity === 'note') context.notes.add(what, locate, found);
			else context.problems.push(createProblem(what, locate(), found));
			hasError ||= severity === 'error';
		};
		const read = <T>(column: ColumnName, parse: Parse<T>): T | undefined => {
			const at = header.places.get(column);
			if (at === undefined) return undefined;
			const { value, findings } = parse(cells[at] ?? '');
			for (const what of findings) report(column, what);
			return value;
		};
		const found: ReadRow = {
			start: read('time_start', moment),
			end: read('time_end', moment),
			weapon: read('model', model),
			launchPlace: read('launch_place', launchPlace ?? parseText),
			target: read('target', target ?? parseText),
			launched: read('launched', count),
			destroyed: read('destroyed', count),
			source: read('source', source ?? parseSource),
			line,
			row,
		};
		checkRow(found, context.latestDay, report);
		context.rows.push(found);
		if (!hasError && isLaunch(found)) context.launches.push(found);
	};
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
