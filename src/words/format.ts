import type { Fraction } from '../counting/fraction.ts';
import type { Messages } from './messages.ts';

/** Numbers and dates in the words of one language. */
export interface Format {
	/** A whole number with its separators: `1,115`. */
	count(value: number): string;
	/** A count that may be shared out: `3.5`. */
	fraction(value: Fraction): string;
	/** Digits such as `6.7` with the language's decimal sign. */
	digits(value: string): string;
	/** Digits as a percentage: `6.7%`. */
	percent(digits: string): string;
	/** `2024-09-02` as `2 September 2024`. */
	day(day: string): string;
	/** `2024-09-02` as `2 Sep`. */
	dayShort(day: string): string;
	/** `2024-09-02` as `2 September`. */
	dayOfYear(day: string): string;
	/** `2024-09` as `September 2024`. */
	month(id: string): string;
	/** `2024-09` as `September`. */
	monthOfYear(id: string): string;
	/** `2024-09` as `Sep`. */
	monthShort(id: string): string;
	/** A month, half-year or year by its id: `July–December 2024`. */
	period(id: string): string;
	/** `a, b and c`. */
	list(items: readonly string[]): string;
}

/** Makes the formats of a language from its catalogue; the machine's own language plays no part. */
export function createFormat(messages: Messages): Format {
	const { locale, calendar } = messages;
	const numbers = new Intl.NumberFormat(locale);
	const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
	const name = (id: string, names: readonly string[]) => names[Number(id.slice(5, 7)) - 1] ?? '';
	const date = (day: string) => String(Number(day.slice(8, 10)));
	const digits = (value: string) => value.replace('.', calendar.decimalSign);
	return {
		count: (value) => numbers.format(value),
		fraction: ({ numerator, denominator }) => numbers.format(numerator / denominator),
		digits,
		percent: (value) => calendar.percent(digits(value)),
		day: (day) => calendar.day(date(day), name(day, calendar.months), day.slice(0, 4)),
		dayShort: (day) => calendar.dayOfYear(date(day), name(day, calendar.monthsShort)),
		dayOfYear: (day) => calendar.dayOfYear(date(day), name(day, calendar.months)),
		month: (id) => calendar.month(name(id, calendar.months), id.slice(0, 4)),
		monthOfYear: (id) => name(id, calendar.months),
		monthShort: (id) => name(id, calendar.monthsShort),
		period: (id) => formatPeriod(id, messages, name),
		list: (items) => lists.format(items),
	};
}

function formatPeriod(
	id: string,
	{ calendar }: Messages,
	name: (id: string, names: readonly string[]) => string,
): string {
	const year = id.slice(0, 4);
	if (/-H1$/.test(id))
		return calendar.halfYear(calendar.months[0] ?? '', calendar.months[5] ?? '', year);
	if (/-H2$/.test(id))
		return calendar.halfYear(calendar.months[6] ?? '', calendar.months[11] ?? '', year);
	return id.length === 7 ? calendar.month(name(id, calendar.months), year) : year;
}
