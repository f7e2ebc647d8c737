import { withCell, withColumn } from './grid.ts';
import { differs, type Mutation, onCell, onGrid, stop, stopMany, warn } from './mutation.ts';

/** Ways to write the start of row 953, 2024-09-02, that are not the table's, and the code of each. */
const written: readonly (readonly [name: string, value: string, code: string])[] = [
	['US order', '9/2/2024', 'date.order'],
	['US order with a day that cannot be a month', '9/20/2024', 'date.order'],
	['European order with points', '02.09.2024', 'date.order'],
	['European order with strokes', '20/09/2024', 'date.order'],
	['European order with hyphens', '02-09-2024', 'date.order'],
	['European order and a time', '02.09.2024 03:00', 'date.order'],
	['US order, time and PM', '9/2/2024 3:00 PM', 'date.order'],
	['strokes', '2024/09/02', 'date.separators'],
	['points, year first', '2024.09.02', 'date.separators'],
	['no zero before the month', '2024-9-2', 'date.separators'],
	['eight digits run together', '20240902', 'date.separators'],
	['spaces', '2024 09 02', 'date.separators'],
	['long dashes', '2024–09–02', 'date.separators'],
	['two spaces before the time', '2024-09-02  03:00', 'date.separators'],
	['English month name', '2 September 2024', 'date.month-name'],
	['English month name first', 'Sep 2, 2024', 'date.month-name'],
	['month name with hyphens', '02-Sep-2024', 'date.month-name'],
	['Ukrainian month name', '2 вересня 2024', 'date.month-name'],
	['Russian month name', '2 сентября 2024', 'date.month-name'],
	['weekday and month name', 'Monday, 2 September 2024', 'date.month-name'],
	['month name and two-digit year', '02-Sep-24', 'date.short-year'],
	['two-digit year', '02.09.24', 'date.short-year'],
	['two-digit year, US', '9/2/24', 'date.short-year'],
	['two-digit year first', '24-09-02', 'date.short-year'],
	['spreadsheet serial', '45537', 'date.serial'],
	['spreadsheet serial with a time', '45537.125', 'date.serial'],
	['spreadsheet serial of the old Macintosh', '44075', 'date.serial'],
	['seconds since 1970', '1725235200', 'date.unreadable'],
	['number signs', '########', 'cell.hashes'],
	['AM', '2024-09-02 03:00 AM', 'date.am-pm'],
	['PM', '2024-09-02 3:00 p.m.', 'date.am-pm'],
	['Z', '2024-09-02T03:00:00Z', 'date.zone'],
	['offset', '2024-09-02 03:00+03:00', 'date.zone'],
	['EET', '2024-09-02 03:00 EET', 'date.zone'],
	['seconds that are not 00', '2024-09-02 03:00:17', 'date.seconds'],
	['letter O for a zero', '2O24-09-02', 'date.digits'],
	['full-width digits', '２０２４-０９-０２', 'date.digits'],
	['Arabic digits', '٢٠٢٤-٠٩-٠٢', 'date.digits'],
	['invisible space', '2024-09-02\u200b', 'cell.invisible'],
	['no-break space before the time', '2024-09-02\u00a003:00', 'cell.invisible'],
	['31 September', '2024-09-31', 'date.impossible-day'],
	['30 February', '2024-02-30', 'date.impossible-day'],
	['29 February 2023', '2023-02-29', 'date.impossible-day'],
	['month 13', '2024-13-09', 'date.impossible-day'],
	['month 0', '2024-00-02', 'date.impossible-day'],
	['day 0', '2024-09-00', 'date.impossible-day'],
	['24:00', '2024-09-02 24:00', 'date.impossible-time'],
	['25 hours', '2024-09-02 25:10', 'date.impossible-time'],
	['minute 60', '2024-09-02 03:60', 'date.impossible-time'],
	['hour without minutes', '2024-09-02 03', 'date.unreadable'],
	['time with a point', '2024-09-02 03.00', 'date.separators'],
	['time alone', '03:00', 'date.unreadable'],
	['before the war', '2014-09-02', 'date.before-war'],
	['the year 1924', '1924-09-02', 'date.before-war'],
	['the year 202', '202-09-02', 'date.unreadable'],
	['the year 20244', '20244-09-02', 'date.unreadable'],
	['blank', '', 'date.blank'],
	['no day', '2024-09', 'date.incomplete'],
	['the year alone', '2024', 'date.incomplete'],
	['a word', 'yesterday', 'date.unreadable'],
	['a range of days', '2024-09-02 - 2024-09-03', 'date.unreadable'],
	['night from one day to the next', '2024-09-01/02', 'date.unreadable'],
	['formula', '=TODAY()', 'cell.formula'],
	['error of a formula', '#VALUE!', 'cell.error-value'],
	['apostrophe before it', "'2024-09-02", 'date.unreadable'],
	['question mark after it', '2024-09-02?', 'date.unreadable'],
	['NaT', 'NaT', 'date.unreadable'],
];

const asStart = written.map(([name, value, code]) =>
	onCell(`start: ${name}`, ['A953', value], stop(`${code} A953`)),
);

/** Ends that cannot belong to their start, and days that are sound and wrong. */
const together: readonly Mutation[] = [
	onCell('end: European order', ['B953', '02.09.2024'], stop('date.order B953')),
	onCell('end: blank', ['B953', ''], stop('date.blank B953')),
	onCell(
		'end before start by hours',
		['B920', '2024-08-26 02:00'],
		warn('date.end-before-start B920', '2024-08'),
	),
	onCell(
		'end before start by days',
		['B953', '2024-08-30 08:00'],
		stop('date.end-far-before-start B953'),
	),
	onCell(
		'end before start by a year',
		['B953', '2023-09-02 08:00'],
		stop('date.end-far-before-start B953'),
	),
	onCell('span over 48 hours', ['B953', '2024-09-05 08:00'], stop('date.long-span B953')),
	onCell(
		'end in the next month by a slip',
		['B953', '2024-10-02 08:00'],
		stop('date.long-span B953'),
	),
	onCell(
		'end in the next year by a slip',
		['B953', '2025-09-02 08:00'],
		stop('date.long-span B953'),
	),
	onCell('day and month of the start swapped', ['A953', '2024-02-09'], stop('date.long-span B953')),
	onGrid(
		'day and month of both swapped',
		(grid) => withCell(withCell(grid, 'A953', '2024-02-09'), 'B953', '2024-02-09 08:00'),
		warn('date.out-of-place A953', '2024-02', '2024-09'),
	),
	onGrid(
		'both a month late',
		(grid) => withCell(withCell(grid, 'A859', '2024-09-11'), 'B859', '2024-09-11 08:00'),
		differs('2024-08', '2024-09'),
	),
	onGrid(
		'both two months late',
		(grid) => withCell(withCell(grid, 'A859', '2024-10-11'), 'B859', '2024-10-11 08:00'),
		warn('date.out-of-place A859', '2024-08', '2024-10'),
	),
	onGrid(
		'both a year late',
		(grid) => withCell(withCell(grid, 'A953', '2025-09-02'), 'B953', '2025-09-02 08:00'),
		warn('date.out-of-place A953', '2024-09', '2025-09'),
	),
	onGrid(
		'both a year early',
		(grid) => withCell(withCell(grid, 'A953', '2023-09-02'), 'B953', '2023-09-02 08:00'),
		warn('date.out-of-place A953', '2023-09', '2024-09'),
	),
	onGrid(
		'both in the future',
		(grid) => withCell(withCell(grid, 'A953', '2034-09-02'), 'B953', '2034-09-02 08:00'),
		stop('date.future A953', 'date.future B953'),
	),
	onGrid(
		'from the last of a month to the first',
		(grid) => withCell(withCell(grid, 'A938', '2024-08-31'), 'B938', '2024-08-31 08:00'),
		differs('2024-08'),
	),
	onGrid(
		'every start in US order',
		(grid) =>
			withColumn(grid, 'A', (days) =>
				days.map(
					(day) => `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}/${day.slice(0, 4)}`,
				),
			),
		stop('file.date-order'),
	),
	onGrid(
		'every start a serial',
		(grid) =>
			withColumn(grid, 'A', (days) => days.map((_, at) => String(45292 + Math.floor(at / 4)))),
		stopMany('date.serial A2'),
	),
	onGrid(
		'every start too wide for its column',
		(grid) => withColumn(grid, 'A', (days) => days.map(() => '########')),
		stopMany('cell.hashes A2'),
	),
];

/** Every damage of the dates. */
export const dateDamage: readonly Mutation[] = [...asStart, ...together];
