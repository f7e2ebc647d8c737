import { z } from 'zod';
import { cells } from './cells.ts';

/** A dated event; its words stand in the catalogues under its id. */
export const EVENT = z
	.strictObject({
		id: cells.id,
		/** ISO day of what happened, not of the page that tells of it. */
		date: cells.day,
		kind: cells.oneOf(['treaty', 'use', 'supply', 'article']),
		precision: cells.oneOf(['day', 'month']),
		publisher: cells.words,
		url: cells.url,
		/** Whose page it is. */
		page_read: cells.words,
	})
	.refine(hasDayOfItsId, { path: ['date'], message: 'the day that the id ends with' });

/** Two columns of days, the one at fault where the first is after the second, and what it should hold. */
const ORDER = [
	['covers_first', 'covers_last', 'covers_last', 'a day that is not before covers_first'],
	['covers_first', 'first_latest', 'first_latest', 'a day that is not before covers_first'],
	['last_earliest', 'covers_last', 'last_earliest', 'a day that is not after covers_last'],
] as const;

/** Another published count of such missiles. */
export const COUNT = z
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
		who: cells.words,
		publisher: cells.words,
		url: cells.url,
		/** Whose page it is, null where it is the publisher's own. */
		quoted_by: cells.wordsOrBlank,
		note: cells.wordsOrBlank,
	})
	.refine(hasEndsOfItsHedge, {
		path: ['high'],
		message: 'the same number as low for exact and about, and nothing for the others',
	})
	.superRefine((row, { addIssue }) => {
		for (const [first, last, column, message] of ORDER) {
			if (!isInOrder(row[first], row[last])) addIssue({ code: 'custom', path: [column], message });
		}
	})
	.refine(({ date, covers_last, what }) => what === 'expected' || isInOrder(covers_last, date), {
		path: ['covers_last'],
		message: 'a day that is not after the day on which it was said',
	});

/** A number, name or statement from outside of the table. */
export const FACT = z
	.strictObject({
		id: cells.id,
		/** A number where there is a unit, else a name or a day; null for a statement, whose words stand in the catalogues. */
		value: cells.wordsOrBlank,
		unit: cells.oneOfOrBlank(['km', 'm', 'kg', 'share', 'missiles', 'occasions', 'people']),
		/** How the number was said; `computed` is our own. */
		hedge: cells.oneOfOrBlank(['exact', 'about', 'at-least', 'over', 'up-to', 'under', 'computed']),
		who: cells.words,
		publisher: cells.words,
		/** ISO day of that, null where the page shows none. */
		published: cells.dayOrBlank,
		/** The page that was read, unless the note says that it was not. */
		url: cells.url,
		/** For editors, in English; tells where the page read is a reprint. */
		note: cells.wordsOrBlank,
	})
	.refine(({ value, unit }) => unit === null || /^(0|[1-9]\d*)(\.\d+)?$/.test(value ?? ''), {
		path: ['value'],
		message: 'a number, since there is a unit',
	})
	.refine(({ unit, hedge }) => unit === null || hedge !== null, {
		path: ['hedge'],
		message: 'how the number was said, since there is a unit',
	});

/** A post behind an entry that a person has opened and read. */
export const POST = z.strictObject({
	id: cells.id,
	/** ISO day of the entry that cites the post. */
	day: cells.day,
	/** The post, exactly as the entry cites it. */
	post: cells.words,
	/** ISO day on which a person opened it. */
	opened: cells.day,
	reader: cells.words,
	/** What the post calls the missile, in its own words. */
	wording: cells.words,
	/** Missiles that the post says were launched, null where it gives no number. */
	launched: cells.countOrBlank,
	note: cells.wordsOrBlank,
});

/** A point of the map. */
export const PLACE = z
	.strictObject({
		id: cells.id,
		/** Name in English from the Ukrainian; of a launch area, exactly as the table writes it. */
		name: cells.words,
		/** State by international law, ISO 3166: Crimea is UA. */
		country: cells.oneOf(['UA', 'RU']),
		kind: cells.oneOf(['launch-area', 'city']),
		longitude: cells.longitude,
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
