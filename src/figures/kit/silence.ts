import { countDays, shiftDay } from '../../calendar/moment.ts';
import { createSpan, type Period } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';

/** Finds the longest stretch of days between two reports, its first and last day without any; null below two reports. */
export function findSilence(rows: readonly Launch[]): Period | null {
	const days = [...new Set(rows.map(({ start }) => start.day))].sort();
	const gaps = days.slice(1).map((after, at) => {
		const before = days[at] ?? after;
		return { before, after, length: countDays(after) - countDays(before) };
	});
	const [longest] = gaps.sort((a, b) => b.length - a.length);
	return longest && longest.length > 1
		? createSpan(shiftDay(longest.before, 1), shiftDay(longest.after, -1))
		: null;
}
