import { formatMoment, type Moment } from '../../calendar/moment.ts';
import type { OpenedPost } from '../../context/parse-context.ts';
import { countPosts, findSharedPosts } from '../../counting/shared-posts.ts';
import { selectSureness } from '../../counting/sureness.ts';
import type { Launch } from '../../table/launch.ts';
import type { Language } from '../figure.ts';
import type { Story } from '../story.ts';

/** Writes when an entry's launch was: `11 Aug 2024, to 08:00`; it breaks nowhere but before the end of a span. */
export function wordWhen({ start, end }: Launch, language: Language): string {
	const { when } = language.messages.claims.entries;
	const first = wordMoment(start, language);
	if (formatMoment(start) === formatMoment(end)) return first;
	const isSameDay = start.day === end.day;
	const last = isSameDay ? (end.time ?? '') : wordEnd(start, end, language);
	return start.time === null && isSameDay ? when.until(first, last) : when.span(first, last);
}

function wordMoment({ day, time }: Moment, { messages, format }: Language): string {
	const { when } = messages.claims.entries;
	const words = when.day(joinWords(format.dayShort(day)), day.slice(0, 4));
	return time === null ? words : when.time(words, time);
}

// The year is said once where it is the same.
function wordEnd(start: Moment, end: Moment, language: Language): string {
	if (start.day.slice(0, 4) !== end.day.slice(0, 4)) return wordMoment(end, language);
	const { messages, format } = language;
	const day = joinWords(format.dayShort(end.day));
	return end.time === null ? day : messages.claims.entries.when.time(day, end.time);
}

function joinWords(text: string): string {
	return text.replaceAll(' ', '\u00a0');
}

/** Places in words, and apart from them the kind of place that all of them are: `Kursk and Voronezh` and ` oblasts`. */
export interface PlaceWords {
	readonly names: string;
	readonly kind: string;
}

/** Writes the places of a cell: the kind that each of several names repeats is said once. */
export function wordPlaces(cell: string, { messages, format }: Language): PlaceWords {
	const { oblast, oblasts } = messages.claims.entries;
	const places = cell.split(' and ');
	if (!places.every((place) => place.endsWith(' oblast'))) return { names: cell, kind: '' };
	const names = places.map((place) => place.slice(0, -' oblast'.length));
	return { names: format.list(names), kind: names.length === 1 ? oblast : oblasts };
}

/** Gives what all entries have in common; null where they differ or nothing is said. */
export function findConstant(
	rows: readonly Launch[],
	wordOf: (row: Launch) => string,
): string | null {
	const [first, ...more] = new Set(rows.map(wordOf));
	return rows.length > 1 && first && more.length === 0 ? first : null;
}

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
