import type { z } from 'zod';
import type { Problem } from '../table/problems/problem.ts';
import { COUNT, EVENT, FACT, PLACE, POST } from './columns.ts';
import { parseRows } from './parse-rows.ts';

/** A dated event for the time axis; its words stand in the catalogues under its id. */
export type TimelineEvent = Readonly<z.infer<typeof EVENT>>;

/** Another published count of such missiles, with who counted and what. */
export type CountElsewhere = Readonly<ReturnType<typeof nameCount>>;

/** A number, name or statement from outside of the table, with who said it. */
export type ContextFact = Readonly<z.infer<typeof FACT>>;

/** A point of the map, in degrees. */
export type Place = Readonly<z.infer<typeof PLACE>>;

/** A post behind an entry that a person has opened and read. */
export type OpenedPost = Readonly<z.infer<typeof POST>>;

/** What the context files say, as far as they could be read. */
export interface Context {
	readonly facts: ReadonlyMap<string, ContextFact>;
	readonly others: ReadonlyMap<string, CountElsewhere>;
	readonly timeline: readonly TimelineEvent[];
	readonly places: readonly Place[];
	/** Posts behind entries that a person has opened. */
	readonly posts: readonly OpenedPost[];
}

/** The texts of the context files, by their names in data/. */
export type ContextTexts = Readonly<
	Record<
		'context.csv' | 'counts-elsewhere.csv' | 'timeline.csv' | 'places.csv' | 'posts.csv',
		string
	>
>;

/** Reads every context file; what is wrong is told by file. */
export function parseContext(texts: ContextTexts): {
	readonly context: Context;
	readonly problems: Readonly<Record<keyof ContextTexts, readonly Problem[]>>;
} {
	const facts = parseRows(texts['context.csv'], FACT);
	const others = parseRows(texts['counts-elsewhere.csv'], COUNT);
	const timeline = parseRows(texts['timeline.csv'], EVENT);
	const places = parseRows(texts['places.csv'], PLACE);
	// Nobody may have opened a post yet.
	const posts = parseRows(texts['posts.csv'], POST, { mayBeEmpty: true });
	return {
		context: {
			facts: new Map(facts.rows.map((fact) => [fact.id, fact])),
			others: new Map(others.rows.map((count) => [count.id, nameCount(count)])),
			timeline: timeline.rows,
			places: places.rows,
			posts: posts.rows,
		},
		problems: {
			'context.csv': facts.problems,
			'counts-elsewhere.csv': others.problems,
			'timeline.csv': timeline.problems,
			'places.csv': places.problems,
			'posts.csv': posts.problems,
		},
	};
}

function nameCount({
	covers_first,
	covers_last,
	first_latest,
	last_earliest,
	quoted_by,
	...count
}: z.infer<typeof COUNT>) {
	return {
		...count,
		coversFirst: covers_first,
		coversLast: covers_last,
		firstLatest: first_latest,
		lastEarliest: last_earliest,
		quotedBy: quoted_by,
	};
}
