import type { Period } from '../../calendar/period.ts';
import type { OtherCount } from '../../charts/strokes/data.ts';
import type { CountElsewhere } from '../../context/parse-context.ts';
import { HALVES, PROSECUTORS } from '../../counting/article.ts';
import type { Language } from '../figure.ts';
import type { Story } from '../story.ts';

/** Writes a number as it was said: `about 50`, `at least 24`, `several`. */
export function wordNumber(
	{ hedge, low }: Pick<CountElsewhere, 'hedge' | 'low'>,
	{ messages, format }: Language,
): string {
	return messages.counts.hedge[hedge](format.count(low));
}

/** Writes the days that a statement covers, as vaguely as it names them. */
export function wordCovered(
	{ count, period }: { readonly count: CountElsewhere; readonly period: Period },
	{ messages, format }: Language,
): string {
	const { counts: words } = messages;
	const word = (day: string, other: string | null) =>
		other ? words.late(format.month(day)) : format.day(day);
	const last = word(period.last, count.lastEarliest);
	if (!count.coversFirst) return words.coversTo(last);
	if (period.first === period.last) return last;
	return words.covers(word(period.first, count.firstLatest), last);
}

/** What stands beside the first half of the year: the count by prosecutors over nearly the same days; null beside any other period. */
export function findOther({ id }: Period, { others }: Story): CountElsewhere | null {
	return id === HALVES[0].id ? (others.get(PROSECUTORS) ?? null) : null;
}

/** Words it for the drawing of a tally. */
export function wordOther(period: Period, story: Story, language: Language): OtherCount | null {
	const other = findOther(period, story);
	if (!other) return null;
	return {
		count: other.low,
		lines: language.messages.halfYears.other(wordNumber(other, language)),
	};
}
