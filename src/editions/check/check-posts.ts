import type { OpenedPost } from '../../context/parse-context.ts';
import { findSharedPosts } from '../../counting/shared-posts.ts';
import { sortLaunches } from '../../table/across/sort-launches.ts';
import type { Launch } from '../../table/launch.ts';
import { createDataProblem } from '../../table/problems/data-problem.ts';
import type { Problem } from '../../table/problems/problem.ts';

/** Compares every opened post with the entries that cite it: a post that no entry of its day cites is an error, another number or none is told as a warning. */
export function checkPosts(
	posts: readonly OpenedPost[],
	launches: readonly Launch[],
): readonly Problem[] {
	return posts.flatMap((post) => {
		const entries = launches.filter(
			({ start, source }) => start.day === post.day && source === post.post,
		);
		return entries.length === 0 ? [wordUnknown(post)] : checkNumber(post, entries);
	});
}

function wordUnknown({ id, day, post }: OpenedPost): Problem {
	return createDataProblem({
		code: 'posts.unknown',
		column: 'post',
		found: `${id}: ${post}`,
		expected: `the source of an entry of ${day}, letter by letter`,
		action: 'Copy the source from the table, and the day on which the launch began.',
	});
}

// The post may speak of one of several entries that cite it: one of them has to have its number.
function checkNumber({ id, launched, day }: OpenedPost, entries: readonly Launch[]): Problem[] {
	if (launched === null || entries.some((entry) => entry.launched === launched)) return [];
	const numbers = entries.map((entry) => entry.launched ?? 'none').join(', ');
	return [
		{
			...createDataProblem({
				code: 'posts.number',
				column: 'launched',
				found: `${id}: ${launched}`,
				expected: `the number of an entry of ${day} that cites it: ${numbers}`,
				action:
					'Read the post once more. If it says so, the page will show both numbers; correct the table only if you know which is right.',
			}),
			severity: 'warning',
		},
	];
}

/** Finds posts that entries of different days cite, one warning each, at the first entry of the latest day: one of them must cite the wrong post. The row is that of the file, for whoever knows its columns. */
export function checkSharedPosts(
	launches: readonly Launch[],
): readonly (Problem & { readonly row: number })[] {
	return findSharedPosts(launches).flatMap(({ source, days }) => {
		const [first, last] = [days.at(0), days.at(-1)];
		const rows = launches.filter((launch) => launch.source === source && launch.start.day === last);
		// Whatever the order of the file, so that the warning is known again in another.
		return sortLaunches(rows)
			.slice(0, 1)
			.map(({ line, row }) => ({
				...createDataProblem({
					code: 'posts.shared',
					line,
					column: 'source',
					found: `${last}, as on ${first}: …${source.slice(-12)}`,
					expected: 'a post of its own for launches days apart',
					action: 'Open the post, see of which day it tells, and correct the other entry.',
				}),
				severity: 'warning',
				row,
			}));
	});
}
