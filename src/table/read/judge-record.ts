import { createProblem, type Finding, finding } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { Tally } from '../problems/tally.ts';
import { type ColumnName, formatColumnLetters } from './columns.ts';
import type { Header } from './read-header.ts';
import type { CsvRecord, QuoteFault } from './read-records.ts';

/** Whether a record is a row of the table that can be read cell by cell, and if not, why. */
export interface Verdict {
	readonly isRow: boolean;
	readonly problems: readonly Problem[];
}

const skipped: Verdict = { isRow: false, problems: [] };
const total =
	/^(?:sub)?(?:total|sum|average|mean)\b|^(?:всього|усього|разом|сума|итого|всего|сумма)/iu;

/** Sorts out records that are no rows: empty ones, quotation marks gone wrong, headers, totals, footnotes, ragged rows. */
export function judgeRecord(record: CsvRecord, header: Header, tally: Tally): Verdict {
	if (record.fault !== null) return refuseQuote(record, record.fault, header);
	if (record.cells.every((cell) => cell.trim() === '')) {
		tally.add(finding('note.empty-rows'), placeOf(record), '');
		return skipped;
	}
	const what = explainRecord(record, header);
	if (what !== null) return { isRow: false, problems: [report(what, record)] };
	if (record.cells.length > header.width) {
		tally.add(finding('note.empty-columns'), placeOf(record), '');
	}
	return { isRow: true, problems: [] };
}

function explainRecord(record: CsvRecord, header: Header): Finding | null {
	const [start = ''] = record.cells;
	if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(start)) return finding('file.merge-conflict');
	if (isHeader(record, header)) return finding('row.header-repeated');
	const swallowed = record.cells.some((cell) => /\n[ \t]*"?\d{4}-\d{2}-\d{2}/.test(cell));
	if (swallowed) return finding('quote.swallowed-rows', { line: String(record.line) });
	return (
		explainAside(record, header) ?? explainWidth(record, header) ?? explainShift(record, header)
	);
}

function isHeader(record: CsvRecord, header: Header): boolean {
	const cells = record.cells.map((cell) => cell.trim());
	return cells.filter((cell, at) => cell !== '' && cell === header.names[at]).length >= 3;
}

/** A row without a date and a weapon is none of the table's, whatever else it holds. */
function explainAside(record: CsvRecord, header: Header): Finding | null {
	const read = (name: ColumnName): string =>
		(record.cells[header.places.get(name) ?? -1] ?? '').trim();
	const labels = [
		read('time_start'),
		read('time_end'),
		read('model'),
		(record.cells[0] ?? '').trim(),
	];
	if (labels.some((label) => total.test(label))) return finding('row.total');
	// Where a column is not there, its cells are no sign of anything.
	const hasBoth = header.places.has('time_end') && header.places.has('model');
	const isBare = hasBoth && read('time_end') === '' && read('model') === '';
	if (!isBare || /\d{2}/.test(read('time_start'))) return null;
	const hasCounts = /^\d+/.test(read('launched')) || /^\d+/.test(read('destroyed'));
	return finding(hasCounts ? 'row.total' : 'row.footnote');
}

function explainWidth(record: CsvRecord, header: Header): Finding | null {
	const { width } = header;
	const count = record.cells.length;
	const hasMore = record.cells.slice(width).some((cell) => cell.trim() !== '');
	if (count >= width && !hasMore) return null;
	if (!record.ended && count < width) return finding('file.truncated', { width: String(width) });
	return finding('row.ragged', { width: String(width), count: String(count) });
}

/** A row whose cells stand one place beside their columns: days where none belong, and none where they do. */
function explainShift(record: CsvRecord, header: Header): Finding | null {
	const read = (name: ColumnName, by: number): string =>
		record.cells[(header.places.get(name) ?? -9) + by]?.trim() ?? '';
	const hasDay = (name: ColumnName, by: number) => /^\d{4}-\d{2}-\d{2}/.test(read(name, by));
	// Nearly every row is sound, and this quick look tells.
	if (read('time_start', 0)[4] === '-' && read('time_end', 0)[4] === '-') return null;
	if (hasDay('time_start', 1) && hasDay('time_end', 1) && !hasDay('time_start', 0)) {
		return finding('row.shifted', { side: 'right' });
	}
	// What was the first cell is gone, so the end stands under the start and the launched under the target.
	const isLeft = hasDay('time_start', 0) && /^\p{L}/u.test(read('time_end', 0));
	return isLeft && /^\d+(?:\.0)?$/.test(read('target', 0)) && read('source', 0) === ''
		? finding('row.shifted', { side: 'left' })
		: null;
}

function refuseQuote(record: CsvRecord, fault: QuoteFault, header: Header): Verdict {
	const place = {
		line: fault.line,
		cell: `${formatColumnLetters(fault.column)}${record.row}`,
		column: header.names[fault.column] ?? null,
	};
	const what = finding(fault.kind === 'unclosed' ? 'quote.unclosed' : 'quote.malformed');
	return { isRow: false, problems: [createProblem(what, place, fault.found)] };
}

function report(what: Finding, record: CsvRecord): Problem {
	return createProblem(what, placeOf(record), record.cells.join(','));
}

function placeOf(record: CsvRecord): { line: number; cell: string; column: null } {
	return { line: record.line, cell: `A${record.row}`, column: null };
}
