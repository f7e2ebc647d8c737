import { daysInMonth, isLeapYear } from './period.ts';

/** A day and, where the table gives one, a time of day: text as written, local, without zone. */
export interface Moment {
	/** ISO day, `2024-09-02`. */
	readonly day: string;
	/** 24-hour time, `08:00`; null where the table gives a day alone. */
	readonly time: string | null;
}

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Whether year, month and day name a day of the calendar. */
export function isDay(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(formatDay(year, month, 1));
}

/** Whether hour and minute name a time of day. */
export function isTime(hour: number, minute: number): boolean {
	return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
}

/** ISO day, `2024-09-02`, from integers. */
export function formatDay(year: number, month: number, day: number): string {
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Number of a day, counted from 1 January of the year 1; the difference of two is a number of days. */
export function countDays(isoDay: string): number {
	const year = Number(isoDay.slice(0, 4));
	const month = Number(isoDay.slice(5, 7));
	const before = year - 1;
	const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
	const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
	return (
		before * 365 +
		leapDays +
		(daysBeforeMonth[month - 1] ?? 0) +
		leapDay +
		Number(isoDay.slice(8, 10))
	);
}

/** ISO day of a number that `countDays` gives. */
export function dayOfCount(count: number): string {
	let year = Math.floor(count / 366) + 1;
	while (countDays(formatDay(year + 1, 1, 1)) <= count) year += 1;
	let month = 12;
	while (countDays(formatDay(year, month, 1)) > count) month -= 1;
	return formatDay(year, month, count - countDays(formatDay(year, month, 1)) + 1);
}

/** Minutes since the beginning of the year 1, a day without a time counted at 00:00. */
export function countMinutes(moment: Moment): number {
	const time = moment.time ?? '00:00';
	return countDays(moment.day) * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** A moment as the table writes it: `2024-09-02` or `2024-09-02 03:00`. */
export function formatMoment(moment: Moment): string {
	return moment.time === null ? moment.day : `${moment.day} ${moment.time}`;
}

function pad(value: number, width: number): string {
	return String(value).padStart(width, '0');
}
