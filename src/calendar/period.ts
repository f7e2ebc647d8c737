import { countDays, daysInMonth, shiftDay } from './moment.ts';

/** A stretch of whole days, first and last included. */
export interface Period {
	/** `2024-08` for a month, `2024-H1` for a half-year, `2024` for a year, else `first/last`. */
	readonly id: string;
	/** ISO day. */
	readonly first: string;
	/** ISO day. */
	readonly last: string;
}

const PERIOD_ID = /^(\d{4})(?:-(?:H([12])|(0[1-9]|1[0-2])))?$/;

/** Makes the period that an id such as `2024`, `2024-H2` or `2024-09` names; throws a RangeError on any other id. */
export function createPeriod(id: string): Period {
	const [, year, half, month] = PERIOD_ID.exec(id) ?? [];
	if (!year) throw new RangeError(`not a year, half-year or month: ${id}`);
	if (month) return { id, first: `${id}-01`, last: `${id}-${daysInMonth(id)}` };
	return {
		id,
		first: half === '2' ? `${year}-07-01` : `${year}-01-01`,
		last: half === '1' ? `${year}-06-30` : `${year}-12-31`,
	};
}

/** Makes a period from two ISO days, both included. */
export function createSpan(first: string, last: string): Period {
	return { id: `${first}/${last}`, first, last };
}

/** Lists every month that a period touches, in order and without gaps. */
export function listMonths({ first, last }: Period): Period[] {
	const months: Period[] = [];
	for (let day = first; day.slice(0, 7) <= last.slice(0, 7); ) {
		const month = createPeriod(day.slice(0, 7));
		months.push(month);
		day = shiftDay(month.last, 1);
	}
	return months;
}

/** Gives the id of the half-year in which a month or day lies: `2024-H2`. */
export function halfYearOf(day: string): string {
	return `${day.slice(0, 4)}-H${day.slice(5, 7) <= '06' ? 1 : 2}`;
}

/** Tells whether an ISO day lies in a period. */
export function isWithin(day: string, { first, last }: Pick<Period, 'first' | 'last'>): boolean {
	return first <= day && day <= last;
}

/** Finds the days that two periods share; null where they share none. */
export function findOverlap(a: Period, b: Period): Period | null {
	const first = a.first > b.first ? a.first : b.first;
	const last = a.last < b.last ? a.last : b.last;
	return first <= last ? createSpan(first, last) : null;
}

/** Counts the days of a period. */
export function countLength({ first, last }: Pick<Period, 'first' | 'last'>): number {
	return countDays(last) - countDays(first) + 1;
}
