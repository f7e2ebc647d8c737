import { z } from 'zod';
import { cells, isDecimal } from './context-cells.ts';
import { type ParsedRows, parseRows } from './parse-rows.ts';

const EVENT = z
	.strictObject({
		id: cells.id,
		/** ISO day of what happened, not of the page that tells of it. */
		date: cells.day,
		kind: cells.oneOf(['treaty', 'use', 'supply', 'article']),
		precision: cells.oneOf(['day', 'month']),
		/** Who first said it. */
		publisher: cells.words,
		/** The page that was read. */
		url: cells.url,
		/** Whose page it is. */
		page_read: cells.words,
	})
	.refine(hasDayOfItsId, { path: ['date'], message: 'the day that the id ends with' })
	.transform(({ page_read, ...event }) => ({ ...event, readAt: page_read }));

const COUNT = z
	.strictObject({
		id: cells.id,
		/** ISO day on which it was said. */
		date: cells.day,
		/** Missiles; the number said, and the low end of what it allows. */
		low: cells.count,
		/** Missiles; null where no upper end was said. */
		high: cells.countOrBlank,
		/** How the number was said: `over` is more than low, `several` a word for more than one. */
		hedge: cells.oneOf(['exact', 'about', 'at-least', 'over', 'several']),
		what: cells.oneOf(['used', 'examined', 'supplied', 'expected', 'transferred-and-used']),
		/** What the source counted; hwasong-11 is the series of both KN-23 and KN-24. */
		weapon: cells.oneOf(['kn-23', 'kn-23-24', 'hwasong-11', 'north-korean-ballistic']),
		/** ISO day from which it counts, null where the source does not say. */
		covers_first: cells.dayOrBlank,
		/** ISO day up to which it counts, itself included, null where the source does not say. */
		covers_last: cells.dayOrBlank,
		/** ISO day up to which its beginning may lie, where only a part of a month was said; else null. */
		first_latest: cells.dayOrBlank,
		/** ISO day from which its end may lie, where only a part of a month was said; else null. */
		last_earliest: cells.dayOrBlank,
		/** Who counted. */
		who: cells.words,
		/** Who first published it. */
		publisher: cells.words,
		/** The page that was read. */
		url: cells.url,
		/** Whose page it is, null where it is the publisher's own. */
		quoted_by: cells.wordsOrBlank,
		/** For editors, in English. */
		note: cells.wordsOrBlank,
	})
	.refine(hasEndsOfItsHedge, {
		path: ['high'],
		message: 'the same number as low for exact and about, and nothing for the others',
	})
	.refine(({ covers_first, covers_last }) => isInOrder(covers_first, covers_last), {
		path: ['covers_last'],
		message: 'a day that is not before covers_first',
	})
	.refine(({ covers_first, first_latest }) => isInOrder(covers_first, first_latest), {
		path: ['first_latest'],
		message: 'a day that is not before covers_first',
	})
	.refine(({ last_earliest, covers_last }) => isInOrder(last_earliest, covers_last), {
		path: ['last_earliest'],
		message: 'a day that is not after covers_last',
	})
	.refine(({ date, covers_last, what }) => what === 'expected' || isInOrder(covers_last, date), {
		path: ['covers_last'],
		message: 'a day that is not after the day on which it was said',
	})
	.transform(({ covers_first, covers_last, first_latest, last_earliest, quoted_by, ...count }) => ({
		...count,
		coversFirst: covers_first,
		coversLast: covers_last,
		firstLatest: first_latest,
		lastEarliest: last_earliest,
		quotedBy: quoted_by,
	}));

const FACT = z
	.strictObject({
		id: cells.id,
		/** A number where there is a unit, else a name or a day; null for a statement, whose words stand in the catalogues. */
		value: cells.wordsOrBlank,
		/** Unit of the number: km, m, kg, share (of one), missiles, occasions, people. */
		unit: cells.oneOfOrBlank(['km', 'm', 'kg', 'share', 'missiles', 'occasions', 'people']),
		/** How the number was said; `computed` is our own. */
		hedge: cells.oneOfOrBlank(['exact', 'about', 'at-least', 'over', 'up-to', 'under', 'computed']),
		/** Who said it. */
		who: cells.words,
		/** Who first published it. */
		publisher: cells.words,
		/** ISO day of that, null where the page shows none. */
		published: cells.dayOrBlank,
		/** The page that was read, unless the note says that it was not. */
		url: cells.url,
		/** For editors, in English; tells where the page read is a reprint. */
		note: cells.wordsOrBlank,
	})
	.refine(({ value, unit }) => unit === null || (value !== null && isDecimal(value)), {
		path: ['value'],
		message: 'a number, since there is a unit',
	})
	.refine(({ unit, hedge }) => unit === null || hedge !== null, {
		path: ['hedge'],
		message: 'how the number was said, since there is a unit',
	});

const POST = z.strictObject({
	id: cells.id,
	/** ISO day of the entry that cites the post. */
	day: cells.day,
	/** The post, exactly as the entry cites it. */
	post: cells.words,
	/** ISO day on which a person opened it. */
	opened: cells.day,
	/** Who did. */
	reader: cells.words,
	/** What the post calls the missile, in its own words. */
	wording: cells.words,
	/** Missiles that the post says were launched, null where it gives no number. */
	launched: cells.countOrBlank,
	/** For editors, in English. */
	note: cells.wordsOrBlank,
});

const PLACE = z
	.strictObject({
		id: cells.id,
		/** Name in English from the Ukrainian; of a launch area, exactly as the table writes it. */
		name: cells.words,
		/** State by international law, ISO 3166: Crimea is UA. */
		country: cells.oneOf(['UA', 'RU']),
		kind: cells.oneOf(['launch-area', 'city']),
		/** Degrees, east positive, to 0.01. */
		longitude: cells.longitude,
		/** Degrees, north positive, to 0.01. */
		latitude: cells.latitude,
		/** Where the coordinates are from. */
		source: cells.url,
		/** What the point stands for, where it is not the place itself. */
		note: cells.wordsOrBlank,
	})
	.refine(isInItsCountry, {
		path: ['longitude'],
		message: 'a point within the bounds of its country',
	});

/** A dated event for the time axis; its words stand in the catalogues under its id. */
export type TimelineEvent = Readonly<z.infer<typeof EVENT>>;

/** Another published count of such missiles, with who counted and what. */
export type CountElsewhere = Readonly<z.infer<typeof COUNT>>;

/** A number, name or statement from outside of the table, with who said it. */
export type ContextFact = Readonly<z.infer<typeof FACT>>;

/** A point of the map, in degrees. */
export type Place = Readonly<z.infer<typeof PLACE>>;

/** A post behind an entry that a person has opened and read. */
export type OpenedPost = Readonly<z.infer<typeof POST>>;

/** Reads the text of data/posts.csv; it may have no row. */
export function parsePosts(text: string): ParsedRows<OpenedPost> {
	return parseRows(text, {
		columns: ['id', 'day', 'post', 'opened', 'reader', 'wording', 'launched', 'note'],
		row: POST,
		mayBeEmpty: true,
	});
}

/** Reads the text of data/timeline.csv. */
export function parseTimeline(text: string): ParsedRows<TimelineEvent> {
	return parseRows(text, {
		columns: ['id', 'date', 'kind', 'precision', 'publisher', 'url', 'page_read'],
		row: EVENT,
	});
}

/** Reads the text of data/counts-elsewhere.csv. */
export function parseCountsElsewhere(text: string): ParsedRows<CountElsewhere> {
	return parseRows(text, { columns: COUNT_COLUMNS, row: COUNT });
}

/** Reads the text of data/context.csv. */
export function parseContextFacts(text: string): ParsedRows<ContextFact> {
	return parseRows(text, {
		columns: ['id', 'value', 'unit', 'hedge', 'who', 'publisher', 'published', 'url', 'note'],
		row: FACT,
	});
}

/** Reads the text of data/places.csv. */
export function parsePlaces(text: string): ParsedRows<Place> {
	return parseRows(text, {
		columns: ['id', 'name', 'country', 'kind', 'longitude', 'latitude', 'source', 'note'],
		row: PLACE,
	});
}

const COUNT_COLUMNS = [
	'id',
	'date',
	'low',
	'high',
	'hedge',
	'what',
	'weapon',
	'covers_first',
	'covers_last',
	'first_latest',
	'last_earliest',
	'who',
	'publisher',
	'url',
	'quoted_by',
	'note',
];

function hasDayOfItsId({ id, date }: { id: string; date: string }): boolean {
	const named = /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0];
	return named === undefined || named === date;
}

function hasEndsOfItsHedge(row: { low: number; high: number | null; hedge: string }): boolean {
	return row.hedge === 'exact' || row.hedge === 'about' ? row.high === row.low : row.high === null;
}

function isInOrder(first: string | null, last: string | null): boolean {
	return first === null || last === null || first <= last;
}

// The bounds of each state as rectangles, generously: a slip of a sign or of a digit falls outside.
// Russia beyond the 180th meridian launches nothing.
const BOUNDS = {
	UA: { longitude: [22, 40.3], latitude: [44.3, 52.5] },
	RU: { longitude: [27.3, 180], latitude: [41.1, 82] },
} as const;

function isInItsCountry({
	country,
	longitude,
	latitude,
}: {
	country: 'UA' | 'RU';
	longitude: number;
	latitude: number;
}): boolean {
	const bounds = BOUNDS[country];
	const isBetween = (value: number, [low, high]: readonly [number, number]) =>
		low <= value && value <= high;
	return isBetween(longitude, bounds.longitude) && isBetween(latitude, bounds.latitude);
}
