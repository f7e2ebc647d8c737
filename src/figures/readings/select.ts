import { createPeriod, type Period } from '../../calendar/period.ts';
import { CUTS, type CutId, divideYear } from '../../counting/readings/cuts.ts';
import { CHOICES, type Definition, listReadings } from '../../counting/readings/definition.ts';
import {
	NAMED_READINGS,
	type NamedReading,
	type ReadingId,
} from '../../counting/readings/named-readings.ts';
import {
	type Comparison,
	computeReading,
	HALVES,
	type Reading,
} from '../../counting/readings/readings.ts';
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
export function selectReadings(story: Story): readonly ReadingGroup[] {
	return keepFor(story, COMPUTED, computeGroups);
}

/** Computes every reading that has a name, in the order in which they are named; one that lacks what it needs is left out. */
export function selectNamed(story: Story): readonly NamedResult[] {
	return keepFor(story, NAMED, () =>
		NAMED_READINGS.flatMap((named) => {
			const result = named.compute(story);
			return result ? [{ named, result }] : [];
		}),
	);
}

/** Gives the name under which a combination of choices is known; null for the many that have none. */
export function findReadingName(definition: Definition): ReadingId | null {
	const found = NAMED_READINGS.find(
		(named) =>
			named.definition && CHOICE_KEYS.every((key) => named.definition?.[key] === definition[key]),
	);
	return found?.id ?? null;
}

// A thousand counts take seconds, and pages, files and embeds ask for the same.
const COMPUTED = new WeakMap<Story, readonly ReadingGroup[]>();
const NAMED = new WeakMap<Story, readonly NamedResult[]>();

function keepFor<Value>(
	story: Story,
	kept: WeakMap<Story, Value>,
	compute: (story: Story) => Value,
): Value {
	const value = kept.get(story) ?? compute(story);
	kept.set(story, value);
	return value;
}

function computeGroups(story: Story): ReadingGroup[] {
	return CUTS.flatMap((cut) => {
		const periods = periodsOf(cut, story);
		if (!periods) return [];
		const readings = listReadings().map((definition) =>
			computeReading(story.launches, definition, periods),
		);
		return [{ cut, periods, readings }];
	});
}

function periodsOf(cut: CutId, { timeline }: Story): readonly [Period, Period] | null {
	if (cut === 'half-year') return HALVES;
	const event = timeline.find(({ id }) => id === cut);
	return event ? divideYear(createPeriod('2024'), event.date) : null;
}
