import { countDays, shiftDay } from '../../calendar/moment.ts';
import { createSpan, type Period } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';

/** Finds the longest stretch of days between two reports, its first and last day without any; null below two reports. */
export function findSilence(rows: readonly Launch[]): Period | null {
	const days = [...new Set(rows.map(({ start }) => start.day))].sort();
	const gaps = days.slice(1).map((day, index) => ({ before: days[index] ?? day, after: day }));
	const longest = gaps.reduce<(typeof gaps)[number] | null>(
		(best, gap) => (best && lengthOf(best) >= lengthOf(gap) ? best : gap),
		null,
	);
	return longest && lengthOf(longest) > 1
		? createSpan(shiftDay(longest.before, 1), shiftDay(longest.after, -1))
		: null;
}

function lengthOf({ before, after }: { before: string; after: string }): number {
	return countDays(after) - countDays(before);
}
