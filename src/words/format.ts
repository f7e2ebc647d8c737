import type { Fraction } from '../counting/fraction.ts';
import type { Messages } from './messages.ts';

/** Numbers and dates in the words of one language. */
export type Format = ReturnType<typeof createFormat>;

/** Makes the formats of a language from its catalogue; the machine's own language plays no part. */
export function createFormat({ locale, calendar }: Messages) {
	const numbers = new Intl.NumberFormat(locale);
	const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
	const name = (id: string, names: readonly string[]) => names[Number(id.slice(5, 7)) - 1] ?? '';
	const date = (day: string) => String(Number(day.slice(8, 10)));
	const month = (id: string) => calendar.month(name(id, calendar.months), id.slice(0, 4));
	const [january, june, july, december] = [0, 5, 6, 11].map((at) => calendar.months[at]);
	const digits = (value: string) => value.replace('.', calendar.decimalSign);
	return {
		/** A whole number with its separators: `1,115`. */
		count: (value: number) => numbers.format(value),
		/** A count that may be shared out: `3.5`. */
		fraction: ({ numerator, denominator }: Fraction) => numbers.format(numerator / denominator),
		/** Digits such as `6.7` with the language's decimal sign. */
		digits,
		/** Digits as a percentage: `6.7%`. */
		percent: (value: string) => calendar.percent(digits(value)),
		/** `2024-09-02` as `2 September 2024`. */
		day: (day: string) => calendar.day(date(day), name(day, calendar.months), day.slice(0, 4)),
		/** `2024-09-02` as `2 Sep`. */
		dayShort: (day: string) => calendar.dayOfYear(date(day), name(day, calendar.monthsShort)),
		/** `2024-09-02` as `2 September`. */
		dayOfYear: (day: string) => calendar.dayOfYear(date(day), name(day, calendar.months)),
		/** `2024-09` as `September 2024`. */
		month,
		/** `2024-09` as `September`. */
		monthOfYear: (id: string) => name(id, calendar.months),
		/** `2024-09` as `Sep`. */
		monthShort: (id: string) => name(id, calendar.monthsShort),
		/** A month, half-year or year by its id: `July–December 2024`. */
		period(id: string): string {
			const year = id.slice(0, 4);
			const half = /^\d{4}-H([12])$/.exec(id)?.[1];
			if (!half) return id.length === 7 ? month(id) : year;
			const [first = '', last = ''] = half === '1' ? [january, june] : [july, december];
			return calendar.halfYear(first, last, year);
		},
		/** `a, b and c`. */
		list: (items: readonly string[]) => lists.format(items),
	};
}
