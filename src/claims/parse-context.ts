import { z } from 'zod';
import { cells, isDecimal } from './context-cells.ts';
import { parseRows, type TextRecord } from './parse-rows.ts';

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
	.transform(({ covers_first, covers_last, quoted_by, ...count }) => ({
		...count,
		coversFirst: covers_first,
		coversLast: covers_last,
		quotedBy: quoted_by,
	}));

const FACT = z
	.strictObject({
		id: cells.id,
		/** A number where there is a unit, else a name or a day; null for a statement, whose words stand in the catalogues. */
		value: cells.wordsOrBlank,
		/** Unit of the number: km, m, kg, share (of one), missiles, occasions. */
		unit: cells.oneOfOrBlank(['km', 'm', 'kg', 'share', 'missiles', 'occasions']),
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

const PLACE = z.strictObject({
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
});

/** A dated event for the time axis; its words stand in the catalogues under its id. */
export type TimelineEvent = Readonly<z.infer<typeof EVENT>>;

/** Another published count of such missiles, with who counted and what. */
export type CountElsewhere = Readonly<z.infer<typeof COUNT>>;

/** A number, name or statement from outside of the table, with who said it. */
export type ContextFact = Readonly<z.infer<typeof FACT>>;

/** A point of the map, in degrees. */
export type Place = Readonly<z.infer<typeof PLACE>>;

/** Reads the records of data/timeline.csv; throws an Error that lists all that is wrong. */
export function parseTimeline(records: readonly TextRecord[]): readonly TimelineEvent[] {
	return parseRows('data/timeline.csv', records, EVENT);
}

/** Reads the records of data/counts-elsewhere.csv; throws an Error that lists all that is wrong. */
export function parseCountsElsewhere(records: readonly TextRecord[]): readonly CountElsewhere[] {
	return parseRows('data/counts-elsewhere.csv', records, COUNT);
}

/** Reads the records of data/context.csv; throws an Error that lists all that is wrong. */
export function parseContextFacts(records: readonly TextRecord[]): readonly ContextFact[] {
	return parseRows('data/context.csv', records, FACT);
}

/** Reads the records of data/places.csv; throws an Error that lists all that is wrong. */
export function parsePlaces(records: readonly TextRecord[]): readonly Place[] {
	return parseRows('data/places.csv', records, PLACE);
}

function hasEndsOfItsHedge(row: { low: number; high: number | null; hedge: string }): boolean {
	return row.hedge === 'exact' || row.hedge === 'about' ? row.high === row.low : row.high === null;
}

function isInOrder(first: string | null, last: string | null): boolean {
	return first === null || last === null || first <= last;
}
