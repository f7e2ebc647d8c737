import type { Period } from '../../calendar/period.ts';
import { HALVES, YEAR } from '../../counting/article.ts';
import { compareFractions, type Fraction } from '../../counting/fraction.ts';
import { CUTS, type CutId, divideYear } from '../../counting/readings/cuts.ts';
import { CHOICES, type Definition, listReadings } from '../../counting/readings/definition.ts';
import {
	NAMED_READINGS,
	type NamedReading,
	type ReadingId,
} from '../../counting/readings/named-readings.ts';
import type { Comparison } from '../../counting/readings/readings.ts';
import { computeReading, type Reading } from '../../counting/readings/readings.ts';
import type { Story } from '../story.ts';

/** Every reading under one way of dividing the year. */
export interface ReadingGroup {
	readonly cut: CutId;
	readonly periods: readonly [first: Period, second: Period];
	readonly readings: readonly Reading[];
}

/** What a reading with a name gives for the two halves of the year. */
export interface NamedResult {
	readonly named: NamedReading;
	readonly result: Comparison;
}

/** The choices of a reading in their order. */
export const CHOICE_KEYS = Object.keys(CHOICES) as readonly (keyof typeof CHOICES)[];

/** How many choices a combination makes: where the year is divided beside those of a definition. */
export const CHOICE_COUNT = CHOICE_KEYS.length + 1;

/** Computes every reading that makes sense under every way of dividing the year; a way whose event is not on the timeline is left out. */
export const selectReadings = keepFor((story): readonly ReadingGroup[] =>
	CUTS.flatMap((cut) => {
		const periods = periodsOf(cut, story);
		if (!periods) return [];
		const readings = listReadings().map((definition) =>
			computeReading(story.launches, definition, periods),
		);
		return [{ cut, periods, readings }];
	}),
);

/** Computes every reading that has a name, in the order in which they are named; one that lacks what it needs is left out. */
export const selectNamed = keepFor((story): readonly NamedResult[] =>
	NAMED_READINGS.flatMap((named) => {
		const result = named.compute(story);
		return result ? [{ named, result }] : [];
	}),
);

/** Gives the name under which a combination of choices is known; null for the many that have none. */
export function findReadingName(definition: Definition): ReadingId | null {
	const found = NAMED_READINGS.find(
		(named) =>
			named.definition && CHOICE_KEYS.every((key) => named.definition?.[key] === definition[key]),
	);
	return found?.id ?? null;
}

/** A reading that has a ratio. */
type RatioReading = Reading & { readonly ratio: Fraction };

/** Gathers readings by their ratio, smallest first; those without one are left out. */
export function listDifferent(
	all: readonly Reading[],
): (readonly [RatioReading, ...RatioReading[]])[] {
	const sorted = all
		.filter((reading): reading is RatioReading => reading.ratio !== null)
		.sort((a, b) => compareFractions(a.ratio, b.ratio));
	const groups: [RatioReading, ...RatioReading[]][] = [];
	for (const reading of sorted) {
		const last = groups.at(-1);
		if (last && compareFractions(last[0].ratio, reading.ratio) === 0) last.push(reading);
		else groups.push([reading]);
	}
	return groups;
}

// A thousand counts take seconds, and pages, files and embeds ask for the same.
function keepFor<Value>(compute: (story: Story) => Value): (story: Story) => Value {
	const kept = new WeakMap<Story, Value>();
	return (story) => {
		const value = kept.get(story) ?? compute(story);
		kept.set(story, value);
		return value;
	};
}

function periodsOf(cut: CutId, { timeline }: Story): readonly [Period, Period] | null {
	if (cut === 'half-year') return HALVES;
	const event = timeline.find(({ id }) => id === cut);
	return event ? divideYear(YEAR, event.date) : null;
}
