import { divideYear } from '../analysis/cuts.ts';
import type { Definition } from '../analysis/definition.ts';
import { createPeriod, type Period } from '../analysis/period.ts';
import {
	CHOICES,
	computeReading,
	HALVES,
	listReadings,
	NAMED_READINGS,
	type Reading,
} from '../analysis/readings.ts';
import type { Story } from './story.ts';

/** Where the year is divided, the article's own first; the others are events of the timeline. */
export const CUTS = ['half-year', 'treaty-signed', 'treaty-in-force'] as const;

/** A way of dividing the year. */
export type CutId = (typeof CUTS)[number];

/** Every reading under one way of dividing the year. */
export interface ReadingGroup {
	readonly cut: CutId;
	readonly periods: readonly [first: Period, second: Period];
	readonly readings: readonly Reading[];
}

/** Computes every reading that makes sense under every way of dividing the year; a way whose event is not on the timeline is left out. */
export function selectReadings(story: Story): readonly ReadingGroup[] {
	const known = COMPUTED.get(story) ?? computeGroups(story);
	COMPUTED.set(story, known);
	return known;
}

// A thousand counts take seconds, and pages, files and embeds ask for the same.
const COMPUTED = new WeakMap<Story, readonly ReadingGroup[]>();

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

/** Gives the name under which a reading is known; null for one of the grid's other combinations. */
export function findReadingName(definition: Definition): string | null {
	const found = NAMED_READINGS.find((named) =>
		CHOICE_KEYS.every((key) => named[key] === definition[key]),
	);
	return found?.id ?? null;
}

/** Lists the readings of a group that have a name, in the order in which they are named. */
export function listNamedReadings(
	group: ReadingGroup,
): readonly { readonly name: string; readonly reading: Reading }[] {
	return NAMED_READINGS.flatMap(({ id }) => {
		const reading = group.readings.find(({ definition }) => findReadingName(definition) === id);
		return reading ? [{ name: id, reading }] : [];
	});
}

/** The choices of a reading in their order. */
export const CHOICE_KEYS = Object.keys(CHOICES) as readonly (keyof typeof CHOICES)[];

function periodsOf(cut: CutId, { timeline }: Story): readonly [Period, Period] | null {
	if (cut === 'half-year') return HALVES;
	const event = timeline.find(({ id }) => id === cut);
	return event ? divideYear(createPeriod('2024'), event.date) : null;
}
