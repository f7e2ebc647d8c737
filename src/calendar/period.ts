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
	const match = PERIOD_ID.exec(id);
	if (!match) throw new RangeError(`not a year, half-year or month: ${id}`);
	const [, year, half, month] = match;
	if (month) return { id, first: `${id}-01`, last: `${id}-${twoDigits(daysInMonth(id))}` };
	if (half === '1') return { id, first: `${year}-01-01`, last: `${year}-06-30` };
	if (half === '2') return { id, first: `${year}-07-01`, last: `${year}-12-31` };
	return { id, first: `${year}-01-01`, last: `${year}-12-31` };
}

/** Makes a period from two ISO days, both included. */
export function createSpan(first: string, last: string): Period {
	return { id: `${first}/${last}`, first, last };
}

/** Lists every month that a period touches, in order and without gaps. */
export function listMonths({ first, last }: Period): Period[] {
	const months: Period[] = [];
	for (let id = first.slice(0, 7); id <= last.slice(0, 7); id = nextMonth(id)) {
		months.push(createPeriod(id));
	}
	return months;
}

/** Lists every half-year that a period touches, in order and without gaps. */
export function listHalfYears(period: Period): Period[] {
	const ids = new Set(listMonths(period).map(({ id }) => halfYearId(id)));
	return [...ids].map(createPeriod);
}

/** Tells whether an ISO day lies in a period. */
export function isWithin(day: string, { first, last }: Period): boolean {
	return first <= day && day <= last;
}

/** Tells whether two periods share a day. */
export function isOverlapping(a: Period, b: Period): boolean {
	return a.first <= b.last && b.first <= a.last;
}

/** Counts the days of a month such as `2024-02`: 29. */
export function daysInMonth(id: string): number {
	const [year, month] = [Number(id.slice(0, 4)), Number(id.slice(5, 7))];
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function nextMonth(id: string): string {
	const [year, month] = [Number(id.slice(0, 4)), Number(id.slice(5, 7))];
	return month === 12 ? `${year + 1}-01` : `${id.slice(0, 4)}-${twoDigits(month + 1)}`;
}

function halfYearId(month: string): string {
	return `${month.slice(0, 4)}-H${month.slice(5) <= '06' ? 1 : 2}`;
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
