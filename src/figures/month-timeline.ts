import { findLabelWindow } from '../analysis/coverage.ts';
import { ARTICLE } from '../analysis/definition.ts';
import { createPeriod, isWithin, listMonths, type Period } from '../analysis/period.ts';
import { countPeriod, type Tally } from '../analysis/tally.ts';
import type { UnitTimeline } from '../charts/unit-data.ts';
import type { TimelineEvent } from '../context/parse-context.ts';
import type { Language } from './figure.ts';
import { createBlanks, createGroups } from './marks.ts';
import { findSilence, measurePosition } from './silence.ts';
import type { Story } from './story.ts';

/** The months of 2024 with what belongs to them on a time axis. */
export interface Months {
	readonly year: Period;
	readonly months: readonly Tally[];
	/** First and last day on which any label names KN-23; null for a table without one. */
	readonly window: Period | null;
	readonly events: readonly TimelineEvent[];
}

/** Counts the months of 2024 and picks dated events by their ids, in the order given. */
export function selectMonths({ launches, timeline }: Story, events: readonly string[]): Months {
	const year = createPeriod('2024');
	return {
		year,
		months: listMonths(year).map((month) => countPeriod(launches, ARTICLE, month)),
		window: findLabelWindow(launches),
		events: events.flatMap((id) => timeline.filter((event) => event.id === id)),
	};
}

/** Words the months, events and stretches of a unit timeline. */
export function createTimeline(
	{ months: tallies, window, events }: Months,
	language: Language,
): UnitTimeline {
	const { messages, format } = language;
	return {
		bands: tallies.map(({ period, count, rows }) => ({
			label: format.monthShort(period.id),
			number: count.numerator > 0 ? format.fraction(count) : null,
			groups: createGroups(rows, language),
			blanks: createBlanks(rows, language),
			step: stepOf(period),
		})),
		events: events.map((event) => ({
			at: measurePosition(event.date),
			title: format.dayOfYear(event.date),
			label: messages.figures.treatyEvent[event.id] ?? event.id,
			leads: isLeading(event, tallies),
		})),
		stretches: [...createUnreported(window, language), ...createSilence(tallies, language)],
	};
}

// The steps in which the page tells the months: before the silence, the silence, its end, what followed.
function stepOf({ id }: Period): number {
	if (id <= '2024-03') return 1;
	if (id <= '2024-07') return 2;
	return id <= '2024-09' ? 3 : 4;
}

function createUnreported(window: Period | null, { messages, format }: Language) {
	if (!window || window.first <= '2024-01-01') return [];
	const label = messages.figures.months.notReported(format.dayOfYear(window.first));
	return [{ kind: 'not-reported' as const, from: 0, to: measurePosition(window.first), label }];
}

function createSilence(tallies: readonly Tally[], { messages, format }: Language) {
	const silence = findSilence(tallies.flatMap(({ rows }) => rows));
	if (!silence) return [];
	const label = messages.figures.months.silence(
		format.dayOfYear(silence.first),
		format.dayOfYear(silence.last),
	);
	return [
		{
			kind: 'note' as const,
			from: measurePosition(silence.first),
			to: measurePosition(silence.last),
			label,
		},
	];
}

function isLeading({ date }: TimelineEvent, tallies: readonly Tally[]): boolean {
	const month = tallies.find(({ period }) => isWithin(date, period));
	return (month?.rows ?? []).some(({ start }) => date <= start.day);
}
