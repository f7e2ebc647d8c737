import { countDays } from '../calendar/moment.ts';
import type { Launch } from '../table/launch.ts';

/** A post that entries of different days cite: it cannot be the report of each. */
export interface SharedPost {
	readonly source: string;
	/** ISO days on which the launches began, in order. */
	readonly days: readonly string[];
}

// A night's post may tell of two days.
const LEAST_APART = 2;

/** Finds posts that are cited for launches at least two days apart. */
export function findSharedPosts(launches: readonly Launch[]): readonly SharedPost[] {
	return [...groupByPost(launches)].flatMap(([source, rows]) => {
		const days = [...new Set(rows.map(({ start }) => start.day))].sort();
		const [first = '', last = ''] = [days.at(0), days.at(-1)];
		return countDays(last) - countDays(first) < LEAST_APART ? [] : [{ source, days }];
	});
}

/** Counts the posts that entries cite, each once. */
export function countPosts(launches: readonly Launch[]): number {
	return groupByPost(launches).size;
}

// An entry without a source cites none.
function groupByPost(launches: readonly Launch[]): ReadonlyMap<string, readonly Launch[]> {
	const posts = Map.groupBy(launches, ({ source }) => source);
	posts.delete('');
	return posts;
}
