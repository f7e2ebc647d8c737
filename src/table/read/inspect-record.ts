import { type Finding, finding } from '../problems/create-problem.ts';
import type { ColumnName } from './columns.ts';
import type { Header } from './read-header.ts';
import type { CsvRecord } from './read-records.ts';

const total =
	/^(?:sub)?(?:total|sum|average|mean)\b|^(?:всього|усього|разом|сума|итого|всего|сумма)/iu;

/** Says why a record that is not empty is no row of the table; null where it can be read cell by cell. */
export function inspectRecord(record: CsvRecord, header: Header): Finding | null {
	if (isSound(record, header)) return null;
	const { cells } = record;
	if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(cells[0] ?? '')) return finding('row.foreign');
	const repeated = cells.filter((cell, at) => cell !== '' && cell.trim() === header.names[at]);
	if (repeated.length >= 3) return finding('row.foreign');
	// A quotation mark too many or too few has taken further rows into a cell.
	if (cells.some((cell) => /\n[ \t]*"?\d{4}-\d{2}-\d{2}/.test(cell))) return finding('row.quotes');
	return isAside(record, header) ? finding('row.foreign') : inspectWidth(record, header);
}

/** Nearly every row is sound, and this quick look tells. */
function isSound({ cells }: CsvRecord, { width, places }: Header): boolean {
	const hasYear = (name: ColumnName) => cells[places.get(name) ?? -1]?.[4] === '-';
	return (
		cells.length === width &&
		hasYear('time_start') &&
		hasYear('time_end') &&
		!cells.some((cell) => cell.includes('\n'))
	);
}

/** A row without a date and a weapon is none of the table's, whatever else it holds. */
function isAside({ cells }: CsvRecord, { places }: Header): boolean {
	const read = (name: ColumnName) => (cells[places.get(name) ?? -1] ?? '').trim();
	const [start, end, model] = [read('time_start'), read('time_end'), read('model')];
	if ([start, end, model, (cells[0] ?? '').trim()].some((word) => total.test(word))) return true;
	// Where a column is not there, its cells are no sign of anything.
	const hasBoth = places.has('time_end') && places.has('model');
	return hasBoth && end === '' && model === '' && !/\d{2}/.test(start);
}

function inspectWidth({ cells, isEnded }: CsvRecord, { width }: Header): Finding | null {
	const hasMore = cells.slice(width).some((cell) => cell.trim() !== '');
	if (cells.length >= width && !hasMore) return null;
	if (!isEnded && cells.length < width) return finding('file.truncated', { width: String(width) });
	return finding('row.ragged', { width: String(width), count: String(cells.length) });
}
