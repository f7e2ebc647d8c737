import type { Period } from '../../calendar/period.ts';
import type { CountElsewhere } from '../../context/parse-context.ts';
import type { Language } from '../figure.ts';
import type { ComparedCount } from './select.ts';

/** Writes a number as it was said: `about 50`, `at least 24`, `several`. */
export function wordNumber(
	{ hedge, low }: Pick<CountElsewhere, 'hedge' | 'low'>,
	{ messages, format }: Language,
): string {
	return messages.counts.hedge[hedge](format.count(low));
}

/** Writes the days that a statement covers, as vaguely as it names them. */
export function wordCovered(
	{ count, period }: Pick<ComparedCount, 'count' | 'period'>,
	{ messages, format }: Language,
): string {
	const { counts: words } = messages;
	const last = count.lastEarliest ? words.late(format.month(period.last)) : format.day(period.last);
	if (!count.coversFirst) return words.coversTo(last);
	if (period.first === period.last) return last;
	const first = count.firstLatest
		? words.late(format.month(period.first))
		: format.day(period.first);
	return words.covers(first, last);
}

/** Writes what the list has for the days of a statement; never nought for days on which the label was not in use. */
export function wordOwn(
	{ period, own, range }: Pick<ComparedCount, 'period' | 'own' | 'range'>,
	window: Period | null,
	{ messages, format }: Language,
): string {
	const { counts: words } = messages;
	if (own === null || !window) return words.notReported;
	const number =
		range && range[0] < range[1]
			? words.range(format.count(range[0]), format.count(range[1]))
			: format.count(own);
	return period.first < window.first ? words.partly(number, format.day(window.first)) : number;
}
