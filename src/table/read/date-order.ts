import { formatDay, isDay } from '../../calendar/moment.ts';
import { createProblem, wholeFile } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';

/** What comes first in dates such as 9/2/2024. */
export type DateOrder = 'month-first' | 'day-first';

/** Both orders; of 02.09.2024 the first is right. */
export const dateOrders: readonly DateOrder[] = ['day-first', 'month-first'];

/** Fewest dates that are asked about together. */
const fewestDates = 5;

/** A time of day after a day, or nothing; for a regular expression without regard to capitals. */
export const clockShape =
	'(?:(?:,? |T)(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::(?<second>\\d{2}))?(?: ?(?<half>[ap])\\.?m\\.?)?)?';
const shape = new RegExp(
	`^(?<first>\\d{1,2})(?<mark>[-./ ])(?<next>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})${clockShape}$`,
	'i',
);
const months =
	'January February March April May June July August September October November December'.split(
		' ',
	);

/** Whether a text is a date of numbers with the year last, such as 9/2/2024 or 02.09.24 03:00. */
export function isYearLast(text: string): boolean {
	return shape.test(plainOf(text));
}

/** The same date as the table writes it, seconds kept, read in one order; null where there is no such day. */
export function mendYearLast(text: string, order: DateOrder): string | null {
	const parts = shape.exec(plainOf(text))?.groups;
	if (parts === undefined) return null;
	const { first, next, year: last = '' } = parts;
	const [month = 0, day = 0] = (order === 'month-first' ? [first, next] : [next, first]).map(
		Number,
	);
	const year = Number(last.length === 2 ? `20${last}` : last);
	if (year < 2022 || !isDay(year, month, day)) return null;
	return joinClock(formatDay(year, month, day), parts);
}

/** A day with the time that `clockShape` found after it, from 0 to 23 hours. */
export function joinClock(
	day: string,
	{ hour, minute, second, half }: Readonly<Record<string, string | undefined>>,
): string {
	if (hour === undefined) return day;
	const clock = String(hourOf(Number(hour), half)).padStart(2, '0');
	return `${day} ${clock}:${minute}${second === undefined ? '' : `:${second}`}`;
}

function hourOf(hour: number, half: string | undefined): number {
	if (half === undefined) return hour;
	// 13 PM is no time of day, and 99 none that any check would take.
	if (hour < 1 || hour > 12) return 99;
	return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** The one problem that stands for those of all dates with the year last, where all show one order or all leave it open; null where each cell must be looked at. `said` is the order in which they were read. */
export function judgeDates(dates: readonly string[], said: DateOrder | null): Problem | null {
	if (dates.length < fewestDates) return null;
	const orders = dateOrders.filter((order) =>
		dates.every((text) => mendYearLast(text, order) !== null),
	);
	if (orders.length === 0 || (said !== null && orders.includes(said))) return null;
	const [only = null] = orders.length === 1 ? orders : [];
	// A date that shows the order is the better sample.
	const isClear = (text: string) =>
		dateOrders.filter((order) => mendYearLast(text, order) !== null).length === 1;
	const sample = dates.find(isClear) ?? dates[0] ?? '';
	return describe(only, sample, dates.length);
}

function describe(order: DateOrder | null, sample: string, count: number): Problem {
	const word = (as: DateOrder) => wordDay(sample, as);
	const values =
		order === null
			? {
					what: `${count} dates can be read in two ways, such as ${sample}: ${word('day-first')} or ${word('month-first')}`,
					ask: 'Say which at the import: --dates day-first or --dates month-first, or when it asks',
				}
			: {
					what: `All ${count} dates with the year last are written ${wordOrder(order, sample)}, such as ${sample} = ${word(order)}`,
					ask: `If that is right, say it once: at the import with --dates ${order}, or when it asks`,
				};
	return createProblem({ code: 'file.date-order', replacement: order, values }, wholeFile, sample);
}

function wordOrder(order: DateOrder, sample: string): string {
	const mark = shape.exec(plainOf(sample))?.groups?.['mark'] ?? '/';
	return [...(order === 'month-first' ? ['month', 'day'] : ['day', 'month']), 'year'].join(mark);
}

function wordDay(text: string, order: DateOrder): string {
	const [year = '', month, day] = (mendYearLast(text, order) ?? '').slice(0, 10).split('-');
	return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

function plainOf(text: string): string {
	return text.replace(/\s+/g, ' ');
}
