import { countDays } from '../calendar/moment.ts';
import type { Launch } from '../table/launch.ts';

/** A post that entries of different days cite: it cannot be the report of each. */
export interface SharedPost {
	readonly source: string;
	/** ISO days on which the launches began, in order. */
	readonly days: readonly string[];
}

/** Finds posts that are cited for launches at least so many days apart; a night's post may tell of two days. */
export function findSharedPosts(
	launches: readonly Launch[],
	leastApart = 2,
): readonly SharedPost[] {
	const posts = Map.groupBy(
		launches.filter(({ source }) => source !== ''),
		({ source }) => source,
	);
	return [...posts].flatMap(([source, rows]) => {
		const days = [...new Set(rows.map(({ start }) => start.day))].sort();
		const [first, last] = [days.at(0), days.at(-1)];
		if (!first || !last || countDays(last) - countDays(first) < leastApart) return [];
		return [{ source, days }];
	});
}

/** Counts the posts that entries cite, each once; an entry without a source has none. */
export function countPosts(launches: readonly Launch[]): number {
	return new Set(launches.map(({ source }) => source).filter((source) => source !== '')).size;
}
