import { createPeriod, listMonths, type Period } from '../calendar/period.ts';
import type { Launch } from '../table/launch.ts';
import { ARTICLE } from './readings/definition.ts';
import { countPeriod, type Tally } from './tally.ts';

/** The year that the article counts. */
export const YEAR = createPeriod('2024');

/** Its two halves: the article's own division of the year. */
export const HALVES = [createPeriod('2024-H1'), createPeriod('2024-H2')] as const;

/** Of the counts by others, what the Ukrainian prosecutors said of late December 2023 to late February 2024. */
export const PROSECUTORS = 'prosecutors-2024-05-07-used';

/** Counts a period as the article does: the year, or any other. */
export function countArticle(launches: readonly Launch[], period: Period = YEAR): Tally {
	return countPeriod(launches, ARTICLE, period);
}

/** Counts both halves of the year. */
export function countHalves(launches: readonly Launch[]): readonly [first: Tally, second: Tally] {
	return [countArticle(launches, HALVES[0]), countArticle(launches, HALVES[1])];
}

/** Counts every month of the year. */
export function countMonths(launches: readonly Launch[]): readonly Tally[] {
	return listMonths(YEAR).map((month) => countArticle(launches, month));
}
