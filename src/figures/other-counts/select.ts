import { shiftDay } from '../../calendar/moment.ts';
import {
	countLength,
	createSpan,
	findOverlap,
	isWithin,
	type Period,
} from '../../calendar/period.ts';
import type { CountElsewhere } from '../../context/parse-context.ts';
import { toNumber } from '../../counting/fraction.ts';
import { type SurenessCounts, sumBySureness } from '../../counting/launched.ts';
import { findLabelWindow } from '../../counting/months/coverage.ts';
import { ARTICLE } from '../../counting/readings/definition.ts';
import { countPeriod } from '../../counting/tally.ts';
import type { Launch } from '../../table/launch.ts';
import type { Story } from '../story.ts';

/** A count by somebody else beside what the list has for the same days. */
export interface ComparedCount {
	readonly count: CountElsewhere;
	/** The days compared: from the first known use where the source names no first day. */
	readonly period: Period;
	/** Missiles in the list on those days; null where the label was not in use on any of them. */
	readonly own: number | null;
	/** The fewest and most in the list over all days that a vague statement may mean. */
	readonly range: readonly [least: number, most: number] | null;
	/** The same days by how surely the labels say it. */
	readonly sums: SurenessCounts;
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

// Use was first told of on this day, by the White House; sources without a first day start from it.
const FIRST_USE = '2023-12-30';
const EARLY = ['prosecutors-2024-02-16', 'prosecutors-2024-05-07-used'];
const LATE = ['cnn-2024-11-23', 'hur-2024-12-02', 'reuters-2025-02-06'];
// These add up all use so far and name no first day.
const SINCE_FIRST_USE: ReadonlySet<string> = new Set([
	'sbu-2024-02-22',
	'hur-2024-12-02',
	'us-un-2025-01-08',
]);

/** Compares every statement of use whose days are known with the list. */
export function selectOtherCounts({
	launches,
	others,
}: Pick<Story, 'launches' | 'others'>): OtherCounts {
	const window = findLabelWindow(launches);
	const compared = [...others.values()].flatMap((count) =>
		compareCount(count, { launches, window }),
	);
	const pick = (ids: readonly string[]) =>
		ids.flatMap((id) => compared.filter(({ count }) => count.id === id));
	return { window, compared, early: pick(EARLY), late: pick(LATE) };
}

/** Gives what the list has for the days of a statement; null where the label was not in use, or the statement tells of no days. */
export function findOwn(story: Pick<Story, 'launches' | 'others'>, id: string): number | null {
	const count = story.others.get(id);
	const window = findLabelWindow(story.launches);
	const [compared] = count ? compareCount(count, { launches: story.launches, window }) : [];
	return compared?.own ?? null;
}

function compareCount(
	count: CountElsewhere,
	{ launches, window }: { launches: readonly Launch[]; window: Period | null },
): readonly ComparedCount[] {
	const period = periodOf(count);
	if (!period || (count.what !== 'used' && count.what !== 'transferred-and-used')) return [];
	const countOf = (days: Period) =>
		window && findOverlap(window, days)
			? toNumber(countPeriod(launches, ARTICLE, days).count)
			: null;
	const counts = listMeanings(count, period).flatMap((days) => countOf(days) ?? []);
	return [
		{
			count,
			period,
			own: countOf(period),
			range: counts.length > 0 ? [Math.min(...counts), Math.max(...counts)] : null,
			sums: sumBySureness(
				countPeriod(launches, ARTICLE, period).rows.filter(({ start }) =>
					isWithin(start.day, period),
				),
			),
		},
	];
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
	const length = countLength({ first, last });
	return Array.from({ length }, (_, index) => shiftDay(first, index));
}

function periodOf({ id, date, coversFirst, coversLast }: CountElsewhere): Period | null {
	if (coversFirst && coversLast) return createSpan(coversFirst, coversLast);
	return SINCE_FIRST_USE.has(id) ? createSpan(coversFirst ?? FIRST_USE, coversLast ?? date) : null;
}
