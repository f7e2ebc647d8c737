import type { Period } from '../analysis/period.ts';
import type { CountElsewhere } from '../context/parse-context.ts';
import type { ComparedCount } from './compared-count.ts';
import type { Language } from './figure.ts';

/** Writes a number as it was said: `about 50`, `at least 24`, `several`. */
export function wordNumber({ hedge, low }: CountElsewhere, { messages, format }: Language): string {
	return messages.limits.otherCounts.hedge[hedge](format.count(low));
}

/** Writes the days that a count covers; says so where the first was not named. */
export function wordCovered(
	{ count, period }: ComparedCount,
	{ messages, format }: Language,
): string {
	const { otherCounts: words } = messages.limits;
	const last = format.day(period.last);
	if (!count.coversFirst) return words.coversTo(last);
	return period.first === period.last
		? words.coversDay(last)
		: words.covers(format.day(period.first), last);
}

/** Writes what the list has for the days of a count; never nought for days on which the label was not in use. */
export function wordOwn(
	{ period, own }: ComparedCount,
	window: Period | null,
	{ messages, format }: Language,
): string {
	const { otherCounts: words } = messages.limits;
	if (own === null || !window) return words.notReported;
	const number = format.count(own);
	return period.first < window.first ? words.partly(number, format.day(window.first)) : number;
}
