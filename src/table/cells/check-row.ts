import { countMinutes, formatMoment, type Moment } from '../../calendar/moment.ts';
import type { ReadRow } from '../launch.ts';
import { type Finding, finding } from '../problems/create-problem.ts';
import type { ColumnName } from '../read/columns.ts';

/** Is told what is wrong between the cells of a row, and in which column. */
type Report = (column: ColumnName, what: Finding) => void;

const longestSpan = 48 * 60;

/** Compares the cells of a row with each other and with the last day allowed; cells that could not be read are left out. */
export function checkRow(row: ReadRow, latestDay: string | null, report: Report): void {
	const { start, end, launched, destroyed } = row;
	checkFuture('time_start', start, { latestDay, report });
	checkFuture('time_end', end, { latestDay, report });
	const span = start === undefined || end === undefined ? 0 : measureSpan(start, end);
	const values = { start: start === undefined ? '' : formatMoment(start) };
	if (Math.abs(span) > longestSpan) report('time_end', finding('date.far-apart', values));
	else if (span < 0) report('time_end', finding('date.end-before-start', values));
	if (launched === 0) report('launched', finding('count.zero-launched'));
	else if (launched != null && destroyed != null && destroyed > launched) {
		report('destroyed', finding('count.destroyed-above-launched', { launched: String(launched) }));
	}
}

function checkFuture(
	column: ColumnName,
	moment: Moment | undefined,
	{ latestDay, report }: { readonly latestDay: string | null; readonly report: Report },
): void {
	if (moment !== undefined && latestDay !== null && moment.day > latestDay)
		report(column, finding('date.future', { latest: latestDay }));
}

/** Minutes from the start to the end. A day without a time may stand for any of its hours, so the kindest reading is taken. */
function measureSpan(start: Moment, end: Moment): number {
	const isTimed = start.time !== null && end.time !== null;
	if (start.day === end.day && (!isTimed || start.time <= end.time)) return 0;
	if (isTimed || end.day > start.day) return countMinutes(end) - countMinutes(start);
	return countMinutes({ day: end.day, time: end.time ?? '23:59' }) - countMinutes(start);
}
