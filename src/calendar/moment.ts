/** A day and, where the table gives one, a time of day: text as written, local, without zone. */
export interface Moment {
	/** ISO day, `2024-09-02`. */
	readonly day: string;
	/** 24-hour time, `08:00`; null where the table gives a day alone. */
	readonly time: string | null;
}

/** Whether year, month and day name a day of the calendar. */
export function isDay(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(formatDay(year, month, 1));
}

/** Whether a text is an ISO day of the calendar. */
export function isIsoDay(text: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	return isDay(Number(year), Number(month), Number(day));
}

/** Whether hour and minute name a time of day. */
export function isTime(hour: number, minute: number): boolean {
	return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
}

/** ISO day, `2024-09-02`, from integers. */
export function formatDay(year: number, month: number, day: number): string {
	const pad = (value: number, width = 2) => String(value).padStart(width, '0');
	return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Counts the days of a month such as `2024-02`: 29. */
export function daysInMonth(id: string): number {
	// Thirty-one days after its first the next month is so many days old.
	return 32 - Number(shiftDay(`${id.slice(0, 7)}-01`, 31).slice(8));
}

/** Number of a day, counted from 1 January of the year 1; the difference of two is a number of days. */
export function countDays(isoDay: string): number {
	const [year, month] = [Number(isoDay.slice(0, 4)), Number(isoDay.slice(5, 7))];
	// Years begin with March here, so that a leap day is the last of its year.
	const years = month > 2 ? year : year - 1;
	const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
	const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
	return years * 365 + leapDays + daysBeforeMonth + Number(isoDay.slice(8, 10)) - 306;
}

/** ISO day of a number that `countDays` gives. */
export function dayOfCount(count: number): string {
	let year = Math.floor(count / 366) + 1;
	while (countDays(formatDay(year + 1, 1, 1)) <= count) year += 1;
	let month = 12;
	while (countDays(formatDay(year, month, 1)) > count) month -= 1;
	return formatDay(year, month, count - countDays(formatDay(year, month, 1)) + 1);
}

/** ISO day so many days after another, or before it where the number is below zero. */
export function shiftDay(isoDay: string, by: number): string {
	return dayOfCount(countDays(isoDay) + by);
}

/** Places a day on an axis of months, which begins with a month such as `2024-03` or else with the January of its year: 16 June is 5.5. */
export function measurePosition(day: string, from = `${day.slice(0, 4)}-01`): number {
	return monthOf(day) - monthOf(from) + (Number(day.slice(8, 10)) - 1) / daysInMonth(day);
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

function monthOf(day: string): number {
	return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
