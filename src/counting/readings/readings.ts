import { createPeriod, type Period } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';
import { countRows, findLargest, leaveOut, selectPeriod, type Tally } from '../tally.ts';
import { CHOSEN_BASES } from './base-rules.ts';
import { type Comparison, compareParts } from './comparison.ts';
import type { Definition } from './definition.ts';
import { LABEL_RULES } from './label-rules.ts';

/** Two periods counted under one definition and set against each other. */
export interface Reading extends Comparison {
	readonly definition: Definition;
	readonly first: Tally;
	readonly second: Tally;
}

/** Every choice that a reading makes, each with its options, the article's first. */
export const CHOICES = {
	label: namesOf(LABEL_RULES),
	base: namesOf(CHOSEN_BASES),
	unit: ['missiles', 'records'],
	blank: ['nothing', 'one'],
	largest: ['kept', 'left-out'],
	day: ['start', 'end'],
} as const satisfies { [Choice in keyof Definition]: readonly Definition[Choice][] };

/** Lists every combination of choices that makes sense, the article's own first. */
export function listReadings(): Definition[] {
	return CHOICES.label
		.flatMap((label) => CHOICES.base.map((base) => ({ label, base })))
		.flatMap((chosen) => CHOICES.unit.map((unit) => ({ ...chosen, unit })))
		.flatMap((chosen) => CHOICES.blank.map((blank) => ({ ...chosen, blank })))
		.flatMap((chosen) => CHOICES.largest.map((largest) => ({ ...chosen, largest })))
		.flatMap((chosen) => CHOICES.day.map((day) => ({ ...chosen, day })))
		.filter((definition) => findNonsense(definition) === null);
}

/** The two halves of 2024: the article's own division of the year. */
export const HALVES = [createPeriod('2024-H1'), createPeriod('2024-H2')] as const;

/** Why a combination of choices makes no sense. */
export type Nonsense =
	/** Rows would be counted that are not among those of which the share is taken. */
	| 'part-outside-whole'
	/** A row is one row: it cannot be shared out, and a blank in it changes nothing. */
	| 'records-are-whole';

/** Options that do not go together, and why. */
export const NONSENSE: readonly {
	readonly why: Nonsense;
	readonly options: { readonly [Choice in keyof Definition]?: readonly Definition[Choice][] };
}[] = [
	// Mixed rows are counted by every rule but two, and the ceiling counts some of every kind.
	{
		why: 'part-outside-whole',
		options: { label: ['named', 'split', 'half', 'ceiling'], base: ['missiles-unmixed'] },
	},
	{
		why: 'part-outside-whole',
		options: { label: ['ceiling'], base: ['missiles-without-air-defence', 'iskander'] },
	},
	{ why: 'records-are-whole', options: { unit: ['records'], label: ['split', 'half'] } },
	{ why: 'records-are-whole', options: { unit: ['records'], blank: ['one'] } },
];

/** Tells why a combination makes no sense; null for one that does. */
export function findNonsense(definition: Definition): Nonsense | null {
	const found = NONSENSE.find(({ options }) =>
		Object.entries(options).every(([choice, wrong]) =>
			(wrong as readonly string[]).includes(definition[choice as keyof Definition]),
		),
	);
	return found?.why ?? null;
}

/** Counts two periods under one definition; of a year without its largest record that one record is left out, in whichever period it falls. */
export function computeReading(
	launches: readonly Launch[],
	definition: Definition,
	periods: readonly [first: Period, second: Period] = HALVES,
): Reading {
	const kept: Definition = { ...definition, largest: 'kept' };
	const largest =
		definition.largest === 'kept' ? null : findLargest(selectPeriod(launches, kept, YEAR), kept);
	const count = (period: Period) =>
		countRows(leaveOut(selectPeriod(launches, kept, period), largest), kept, period);
	const [first, second] = periods;
	const tallies = compareParts(count(first), count(second));
	return { definition, ...tallies };
}

const YEAR = createPeriod('2024');

function namesOf<Name extends string>(rules: Readonly<Record<Name, unknown>>): readonly Name[] {
	return Object.keys(rules) as Name[];
}
