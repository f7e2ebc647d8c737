import { countDays, dayOfCount } from '../../calendar/moment.ts';

/** How a spreadsheet counts its days, and whether the cell shows a time. */
export interface SerialStyle {
	/** Whether day 0 is 1 January 1904, as on old Macintoshes, and not 30 December 1899. */
	readonly is1904: boolean;
	/** Whether midnight is a time here, and no day alone. */
	readonly hasTime: boolean;
}

const lastSerial = 80_000;
const secondsOfDay = 86_400;

/** The day and time that a spreadsheet keeps as a number of days, to the second: `2024-09-02`, `2024-09-02 08:00`, or with seconds where they are not 00; null for a number that is no day between 1900 and 2118. */
export function formatSerial(serial: number, { is1904, hasTime }: SerialStyle): string | null {
	if (!(serial >= 1 && serial < lastSerial)) return null;
	// The fraction of a day has errors of its own, far below a second.
	const all = Math.round(serial * secondsOfDay);
	const rest = all % secondsOfDay;
	const day = dayOfCount(
		countDays(is1904 ? '1904-01-01' : '1899-12-30') + (all - rest) / secondsOfDay,
	);
	if (rest === 0 && !hasTime) return day;
	const [hour, minute, second] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
	const parts = second === 0 ? [hour, minute] : [hour, minute, second];
	return `${day} ${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
