import type { Moment } from '../../calendar/moment.ts';
import { countMinutes, formatMoment } from '../../calendar/moment.ts';
import type { WeaponLabel } from '../launch.ts';
import { type Finding, finding } from '../problems/create-problem.ts';
import type { ColumnName } from '../read/columns.ts';

/** The eight cells of a row, read. */
export interface RowCells {
	readonly time_start: Moment;
	readonly time_end: Moment;
	readonly model: WeaponLabel;
	readonly launch_place: string;
	readonly target: string;
	readonly launched: number | null;
	readonly destroyed: number | null;
	readonly source: string;
}

/** A row of which some cells may not be readable. */
export type ReadRow = Partial<RowCells>;

/** Something that is wrong between the cells of a row, and the column to report it in. */
export interface RowFinding {
	readonly column: ColumnName;
	readonly what: Finding;
}

const longestSpan = 48 * 60;

/** Compares the cells of a row with each other and with the last day allowed; cells that could not be read are left out. */
export function checkRow(
	cells: Partial<RowCells>,
	latestDay: string | null,
): readonly RowFinding[] {
	return [
		...checkFuture('time_start', cells.time_start, latestDay),
		...checkFuture('time_end', cells.time_end, latestDay),
		...checkSpan(cells.time_start, cells.time_end),
		...checkCounts(cells.launched, cells.destroyed),
	];
}

function checkFuture(
	column: ColumnName,
	moment: Moment | undefined,
	latestDay: string | null,
): readonly RowFinding[] {
	if (moment === undefined || latestDay === null || moment.day <= latestDay) return [];
	return [{ column, what: finding('date.future', { latest: latestDay }) }];
}

function checkSpan(start: Moment | undefined, end: Moment | undefined): readonly RowFinding[] {
	if (start === undefined || end === undefined) return [];
	if (start.time === null || end.time === null) return checkDays(start, end);
	return judgeSpan(countMinutes(end) - countMinutes(start), start);
}

/** A day without a time may stand for any of its hours, so the kindest reading is taken. */
function checkDays(start: Moment, end: Moment): readonly RowFinding[] {
	if (start.day === end.day) return [];
	const earliest = countMinutes({ day: start.day, time: start.time ?? '00:00' });
	const latest = countMinutes({ day: end.day, time: end.time ?? '23:59' });
	return judgeSpan(
		end.day < start.day ? latest - earliest : countMinutes(end) - countMinutes(start),
		start,
	);
}

function judgeSpan(minutes: number, start: Moment): readonly RowFinding[] {
	const values = { start: formatMoment(start) };
	const report = (what: Finding): readonly RowFinding[] => [{ column: 'time_end', what }];
	if (minutes > longestSpan) return report(finding('date.long-span', values));
	if (minutes < -longestSpan) return report(finding('date.end-far-before-start', values));
	return minutes < 0 ? report(finding('date.end-before-start', values)) : [];
}

function checkCounts(
	launched: number | null | undefined,
	destroyed: number | null | undefined,
): readonly RowFinding[] {
	if (launched === 0) return [{ column: 'launched', what: finding('count.zero-launched') }];
	if (launched == null || destroyed == null || destroyed <= launched) return [];
	const what = finding('count.destroyed-above-launched', { launched: String(launched) });
	return [{ column: 'destroyed', what }];
}
