import { shiftDay } from '../../calendar/moment.ts';
import { countLength, createSpan, findOverlap, type Period } from '../../calendar/period.ts';
import type { CountElsewhere } from '../../context/parse-context.ts';
import { countArticle, PROSECUTORS } from '../../counting/article.ts';
import { toNumber } from '../../counting/fraction.ts';
import { findLabelWindow } from '../../counting/months/coverage.ts';
import type { Tally } from '../../counting/tally.ts';
import type { Story } from '../story.ts';

/** A count by somebody else beside what the list has for the same days. */
export interface ComparedCount {
	readonly count: CountElsewhere;
	/** The days compared: from the first known use where the source names no first day. */
	readonly period: Period;
	/** The list on those days. */
	readonly tally: Tally;
	/** Its missiles; null where the label was not in use on any of the days. */
	readonly own: number | null;
	/** The fewest and most in the list over all days that a vague statement may mean. */
	readonly range: readonly [least: number, most: number] | null;
}

/** Statements of what was used, each over its own days. */
export interface OtherCounts {
	/** First and last day on which a label names KN-23; null for a table without one. */
	readonly window: Period | null;
	/** Every statement of use whose days are known. */
	readonly compared: readonly ComparedCount[];
	/** The ones drawn, in two groups. */
	readonly early: readonly ComparedCount[];
	readonly late: readonly ComparedCount[];
}

/** The two statements of the headline: of the first months, and of the year up to November. */
export const DISPUTED = PROSECUTORS;
export const AGREED = 'cnn-2024-11-23';

const EARLY = ['prosecutors-2024-02-16', DISPUTED];
const LATE = [AGREED, 'hur-2024-12-02', 'reuters-2025-02-06'];
// Use was first told of on this day, by the White House; sources without a first day start from it.
const FIRST_USE = '2023-12-30';
// These add up all use so far and name no first day.
const SINCE_FIRST_USE = ['sbu-2024-02-22', 'hur-2024-12-02', 'us-un-2025-01-08'];

/** Compares every statement of use whose days are known with the list. */
export function selectOtherCounts(story: Pick<Story, 'launches' | 'others'>): OtherCounts {
	const compared = [...story.others.values()].flatMap((count) => compareCount(count, story) ?? []);
	const pick = (ids: readonly string[]) =>
		ids.flatMap((id) => compared.filter(({ count }) => count.id === id));
	return {
		window: findLabelWindow(story.launches),
		compared,
		early: pick(EARLY),
		late: pick(LATE),
	};
}

/** Sets a count beside the list; null where it is not of what was used, or tells of no days. */
export function compareCount(
	count: CountElsewhere,
	{ launches }: Pick<Story, 'launches'>,
): ComparedCount | null {
	const period = periodOf(count);
	if (!period || (count.what !== 'used' && count.what !== 'transferred-and-used')) return null;
	const window = findLabelWindow(launches);
	const sum = (days: Period) =>
		window && findOverlap(window, days) ? toNumber(countArticle(launches, days).count) : null;
	const counts = listMeanings(count, period).flatMap((days) => sum(days) ?? []);
	return {
		count,
		period,
		tally: countArticle(launches, period),
		own: sum(period),
		range: counts.length > 0 ? [Math.min(...counts), Math.max(...counts)] : null,
	};
}

// Every first day with every last day that “late December” or the like may mean.
function listMeanings(
	{ firstLatest, lastEarliest }: CountElsewhere,
	{ first, last }: Period,
): Period[] {
	const firsts = listDays(first, firstLatest ?? first);
	const lasts = listDays(lastEarliest ?? last, last);
	return firsts.flatMap((one) => lasts.map((other) => createSpan(one, other)));
}

function listDays(first: string, last: string): string[] {
	return Array.from({ length: countLength({ first, last }) }, (_, at) => shiftDay(first, at));
}

function periodOf({ id, date, coversFirst, coversLast }: CountElsewhere): Period | null {
	if (coversFirst && coversLast) return createSpan(coversFirst, coversLast);
	return SINCE_FIRST_USE.includes(id)
		? createSpan(coversFirst ?? FIRST_USE, coversLast ?? date)
		: null;
}
