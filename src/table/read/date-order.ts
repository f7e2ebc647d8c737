import { formatDay, isDay } from '../../calendar/moment.ts';
import { createProblem, wholeFile } from '../problems/create-problem.ts';
import type { Problem } from '../problems/problem.ts';

/** What comes first in dates such as 9/2/2024. */
export type DateOrder = 'month-first' | 'day-first';

/** Counts the dates that have the year last, to tell whether all of them show one order. */
export interface DateCensus {
	readonly add: (text: string) => void;
	/** The one problem that stands for those of all these cells; null where each cell must be looked at. `said` is the order in which they were read. */
	readonly judge: (said: DateOrder | null) => Problem | null;
}

const orders: readonly DateOrder[] = ['month-first', 'day-first'];
/** Fewest dates that are asked about together. */
const fewestDates = 5;
const shape =
	/^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4}|\d{2})(?:,? (\d{1,2})[:.](\d{2})(?::(\d{2}))?(?: ?([ap])\.?m\.?)?)?$/i;
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
	const match = shape.exec(plainOf(text));
	if (match === null) return null;
	const [, first, , second, last = '', hour, minute, seconds, half] = match;
	const [month, day] = (order === 'month-first' ? [first, second] : [second, first]).map(Number);
	const year = Number(last.length === 2 ? `20${last}` : last);
	if (year < 2022 || !isDay(year, month ?? 0, day ?? 0)) return null;
	const date = formatDay(year, month ?? 0, day ?? 0);
	if (hour === undefined) return date;
	const clock = hourOf(Number(hour), half);
	return [`${date} ${String(clock).padStart(2, '0')}`, minute, ...(seconds ? [seconds] : [])].join(
		':',
	);
}

/** Creates an empty census. */
export function createDateCensus(): DateCensus {
	const possible = new Map<DateOrder, number>(orders.map((order) => [order, 0]));
	const samples: string[] = [];
	let count = 0;
	return {
		add(text) {
			count += 1;
			const fits = orders.filter((order) => mendYearLast(text, order) !== null);
			for (const order of fits) possible.set(order, (possible.get(order) ?? 0) + 1);
			// A date that shows the order is the better sample.
			if (samples.length === 0 || (samples.length === 1 && fits.length === 1)) samples.push(text);
		},
		judge(said) {
			const fitting = orders.filter((order) => possible.get(order) === count);
			const [only] = fitting;
			if (count < fewestDates || only === undefined) return null;
			if (said !== null && fitting.includes(said)) return null;
			return describe(fitting.length === 1 ? only : null, samples.at(-1) ?? '', count);
		},
	};
}

function describe(order: DateOrder | null, sample: string, count: number): Problem {
	const values =
		order === null
			? {
					what: `${count} dates can be read in two ways, such as ${sample}: ${wordDay(sample, 'day-first')} or ${wordDay(sample, 'month-first')}`,
					ask: 'Say which at the import: --dates day-first or --dates month-first, or when it asks',
				}
			: {
					what: `All ${count} dates with the year last are written ${wordOrder(order, sample)}, such as ${sample} = ${wordDay(sample, order)}`,
					ask: `If that is right, say it once: at the import with --dates ${order}, or when it asks`,
				};
	return createProblem({ code: 'file.date-order', replacement: order, values }, wholeFile, sample);
}

function wordOrder(order: DateOrder, sample: string): string {
	const mark = shape.exec(plainOf(sample))?.[2] ?? '/';
	return [...(order === 'month-first' ? ['month', 'day'] : ['day', 'month']), 'year'].join(mark);
}

function wordDay(text: string, order: DateOrder): string {
	const [year = '', month, day] = (mendYearLast(text, order) ?? '').slice(0, 10).split('-');
	return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

function hourOf(hour: number, half: string | undefined): number {
	if (half === undefined) return hour;
	// 13 PM is no time of day, and 99 none that any check would take.
	if (hour < 1 || hour > 12) return 99;
	return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function plainOf(text: string): string {
	return text.replace(/\s+/g, ' ');
}
