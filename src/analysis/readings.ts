import type { Launch } from '../launches/launch.ts';
import { ARTICLE, type BaseRule, type Definition, type LabelRule } from './definition.ts';
import { divideFractions, type Fraction } from './fraction.ts';
import { createPeriod, type Period } from './period.ts';
import { countRows, findLargest, leaveOut, selectPeriod, shareOf, type Tally } from './tally.ts';

/** Two periods counted under one definition and set against each other. */
export interface Reading {
	readonly definition: Definition;
	readonly first: Tally;
	readonly second: Tally;
	/** How many times the later share is the earlier; null where the earlier is zero or there is none. */
	readonly ratio: Fraction | null;
}

/** The readings that have a name: each changes the article's own in one or two choices. */
export const NAMED_READINGS: readonly Definition[] = [
	ARTICLE,
	{ ...ARTICLE, id: 'exact', label: 'exact' },
	{ ...ARTICLE, id: 'single', label: 'single' },
	{ ...ARTICLE, id: 'single-unmixed', label: 'single', base: 'missiles-unmixed' },
	{ ...ARTICLE, id: 'split', label: 'split' },
	{ ...ARTICLE, id: 'half', label: 'half' },
	{ ...ARTICLE, id: 'ceiling', label: 'ceiling' },
	{ ...ARTICLE, id: 'blank-as-one', blank: 'one' },
	{ ...ARTICLE, id: 'without-bombs', base: 'missiles-without-bombs' },
	{ ...ARTICLE, id: 'without-unknown', base: 'missiles-without-unknown' },
	{ ...ARTICLE, id: 'without-air-defence', base: 'missiles-without-air-defence' },
	{ ...ARTICLE, id: 'ballistic', base: 'ballistic' },
	{ ...ARTICLE, id: 'iskander', base: 'iskander' },
	{ ...ARTICLE, id: 'with-drones', base: 'missiles-and-drones' },
	{ ...ARTICLE, id: 'by-end', day: 'end' },
	{ ...ARTICLE, id: 'records', unit: 'records' },
	{ ...ARTICLE, id: 'without-largest', largest: 'left-out' },
];

/** Every choice that a reading makes, each with its options, the article's first. */
export const CHOICES = {
	label: ['named', 'exact', 'single', 'split', 'half', 'ceiling'],
	base: [
		'missiles',
		'missiles-unmixed',
		'missiles-without-bombs',
		'missiles-without-unknown',
		'missiles-without-air-defence',
		'ballistic',
		'iskander',
		'missiles-and-drones',
	],
	unit: ['missiles', 'records'],
	blank: ['nothing', 'one'],
	largest: ['kept', 'left-out'],
	day: ['start', 'end'],
} as const satisfies { [Choice in keyof Definition]?: readonly Definition[Choice][] };

/** Lists every combination of choices that makes sense; the id of each names its options in the order of the choices. */
export function listReadings(): Definition[] {
	return CHOICES.label
		.flatMap((label) => CHOICES.base.map((base) => ({ label, base })))
		.flatMap((chosen) => CHOICES.unit.map((unit) => ({ ...chosen, unit })))
		.flatMap((chosen) => CHOICES.blank.map((blank) => ({ ...chosen, blank })))
		.flatMap((chosen) => CHOICES.largest.map((largest) => ({ ...chosen, largest })))
		.flatMap((chosen) => CHOICES.day.map((day) => ({ ...chosen, day })))
		.map((chosen) => ({ ...chosen, id: Object.values(chosen).join(' ') }))
		.filter((definition) => findNonsense(definition) === null);
}

/** The two halves of 2024: the article's own division of the year. */
export const HALVES = [createPeriod('2024-H1'), createPeriod('2024-H2')] as const;

/** Why a combination of choices makes no sense. */
export type Nonsense =
	/** Rows would be counted that are not among those of which the share is taken. */
	| 'part-outside-whole'
	/** A report is one report: it cannot be shared out, and a blank in it changes nothing. */
	| 'records-are-whole';

/** Tells why a combination makes no sense; null for one that does. */
export function findNonsense({ label, base, unit, blank }: Definition): Nonsense | null {
	if (OUTSIDE[label]?.includes(base)) return 'part-outside-whole';
	const isShared = label === 'split' || label === 'half';
	return unit === 'records' && (isShared || blank === 'one') ? 'records-are-whole' : null;
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
	const tallies = { first: count(first), second: count(second) };
	return { definition, ...tallies, ratio: compareShares(tallies.first, tallies.second) };
}

const YEAR = createPeriod('2024');

// Mixed reports are counted by every rule but these two, and the ceiling counts some of every kind below.
const MIXED: readonly BaseRule[] = ['missiles-unmixed'];
const OUTSIDE: Readonly<Partial<Record<LabelRule, readonly BaseRule[]>>> = {
	named: MIXED,
	split: MIXED,
	half: MIXED,
	ceiling: [...MIXED, 'missiles-without-air-defence', 'iskander'],
};

function compareShares(first: Tally, second: Tally): Fraction | null {
	const [before, after] = [shareOf(first), shareOf(second)];
	return before && after && divideFractions(after, before);
}
