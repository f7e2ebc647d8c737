import type { OpenedPost } from '../../context/parse-context.ts';
import { countPosts, findSharedPosts } from '../../counting/shared-posts.ts';
import { selectSureness } from '../../counting/sureness.ts';
import type { Launch } from '../../table/launch.ts';
import type { Language } from '../figure.ts';
import type { Story } from '../story.ts';

/** Tells what has to be known of the post that an entry cites: who opened it, and whether another day's entry cites it too. */
export function wordPostNotes(row: Launch, story: Story, language: Language): readonly string[] {
	return [...wordShared(row, story, language), ...wordOpened(row, story, language)];
}

/** Tells of how many of the posts behind entries a person has opened. */
export function wordOpenings(rows: readonly Launch[], story: Story, language: Language): string {
	const { messages, format } = language;
	const { unopened, opened } = messages.claims.entries;
	const posts = format.count(countPosts(rows));
	const own = story.posts.filter((post) => rows.some((row) => isOf(post, row)));
	const some = new Set(own.map(({ post }) => post)).size;
	return some === 0 ? unopened(posts) : opened(format.count(some), posts);
}

function wordShared(row: Launch, { launches }: Story, { messages, format }: Language): string[] {
	if (!selectSureness(row.weapon)) return [];
	const labelled = launches.filter(({ weapon }) => selectSureness(weapon) !== null);
	return findSharedPosts(labelled)
		.filter(({ source }) => source === row.source)
		.map(({ days }) => {
			const others = days.filter((day) => day !== row.start.day).map((day) => format.day(day));
			return messages.claims.entries.shared(format.list(others));
		});
}

function wordOpened(row: Launch, { posts }: Story, { messages, format }: Language): string[] {
	const { openedPost, blank } = messages.claims.entries;
	return posts
		.filter((post) => isOf(post, row))
		.map(({ opened, reader, wording, launched }) =>
			openedPost(
				[format.day(opened), reader],
				wording,
				launched === null ? blank : format.count(launched),
			),
		);
}

function isOf({ day, post }: OpenedPost, { start, source }: Launch): boolean {
	return day === start.day && post === source;
}
