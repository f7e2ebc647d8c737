import type { Period } from '../../calendar/period.ts';
import type { TimelineEvent } from '../../context/parse-context.ts';
import { countMonths, YEAR } from '../../counting/article.ts';
import { findLabelWindow } from '../../counting/months/coverage.ts';
import type { Tally } from '../../counting/tally.ts';
import { findSilence } from '../kit/silence.ts';
import type { Story } from '../story.ts';

/** The months of 2024 with what belongs to them on a time axis. */
export interface Months {
	readonly months: readonly Tally[];
	/** First and last day on which any label names KN-23; null for a table without one. */
	readonly window: Period | null;
	/** The first of these days where the year began without the label, else null. */
	readonly start: string | null;
	/** The longest time between two entries; null below two. */
	readonly silence: Period | null;
	/** The steps of the treaty, in the order of time. */
	readonly steps: readonly TimelineEvent[];
}

/** The parts in which the months are told, by their first and last month: up to the silence, the silence, its end, what followed. */
export const PARTS = [
	[1, 3],
	[4, 7],
	[8, 9],
	[10, 12],
] as const;

/** Counts the months of 2024 and picks the steps of the treaty. */
export function selectMonths({ launches, timeline }: Story): Months {
	const months = countMonths(launches);
	const window = findLabelWindow(launches);
	return {
		months,
		window,
		start: window && window.first > YEAR.first ? window.first : null,
		silence: findSilence(months.flatMap(({ rows }) => rows)),
		steps: timeline
			.filter(({ kind, date }) => kind === 'treaty' && date.startsWith(YEAR.id))
			.sort((a, b) => (a.date < b.date ? -1 : 1)),
	};
}
