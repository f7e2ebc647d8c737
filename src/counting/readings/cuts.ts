import { shiftDay } from '../../calendar/moment.ts';
import { createSpan, isWithin, type Period } from '../../calendar/period.ts';
import type { Launch } from '../../table/launch.ts';
import { addFractions, createFraction, type Fraction } from '../fraction.ts';
import { countPeriod } from '../tally.ts';
import type { Definition } from './definition.ts';

/** Where the year is divided, the article's own first; the others are events of the timeline. */
export const CUTS = ['half-year', 'treaty-signed', 'treaty-in-force'] as const;

/** A way of dividing the year. */
export type CutId = (typeof CUTS)[number];

/** A stretch of days on any of which a year can be divided with the same two counts, whichever part the day itself goes to. */
export interface CutStretch {
	readonly first: string;
	readonly last: string;
	readonly before: Fraction;
	readonly after: Fraction;
}

/** Divides a year into two parts, the second of which begins on a day; throws a RangeError on a day outside of the year or its first. */
export function divideYear(year: Period, day: string): readonly [first: Period, second: Period] {
	if (!isWithin(day, year) || day === year.first)
		throw new RangeError(`${day} does not divide ${year.id} into two parts`);
	return [createSpan(year.first, shiftDay(day, -1)), createSpan(day, year.last)];
}

/** Lists the stretches between the days of a year on which something counts, in order; on those days themselves the two counts depend on the side. */
export function listCuts(
	launches: readonly Launch[],
	definition: Definition,
	year: Period,
): CutStretch[] {
	const countOf = (rows: readonly Launch[], period: Period) =>
		countPeriod(rows, definition, period);
	const { rows, count } = countOf(launches, year);
	const counted = rows.filter((row) => countOf([row], year).count.numerator > 0);
	const days = [...new Set(counted.map((row) => row[definition.day].day))].sort();
	const ends = [shiftDay(year.first, -1), ...days, shiftDay(year.last, 1)];
	return ends.slice(1).flatMap((day, index) => {
		const first = shiftDay(ends[index] ?? day, 1);
		const last = shiftDay(day, -1);
		if (last < first) return [];
		const before = countOf(launches, createSpan(year.first, last)).count;
		const negative = createFraction(-before.numerator, before.denominator);
		return [{ first, last, before, after: addFractions(count, negative) }];
	});
}

/** Finds the stretch of days that gives the same two counts as a given day; null for a day on which something counts. */
export function findCut(cuts: readonly CutStretch[], day: string): CutStretch | null {
	return cuts.find(({ first, last }) => first <= day && day <= last) ?? null;
}
