import { describe, expect, test } from 'vitest';
import * as parsers from '../../src/context/parse-context.ts';
import type { ParsedRows } from '../../src/context/parse-rows.ts';

type Row = Readonly<Record<string, string>>;

// A file is told by its rows here, and its problems in one line each.
function read<Value>(parse: (text: string) => ParsedRows<Value>) {
	return (records: readonly Row[]) => {
		const cells = [Object.keys(records[0] ?? {}), ...records.map((row) => Object.values(row))];
		const { rows, problems } = parse(
			`${cells.map((row) => row.map(quote).join(',')).join('\n')}\n`,
		);
		if (problems.length > 0) {
			const told = problems.map(
				({ line, column, expected, found }) =>
					`line ${line}, ${column}: expected ${expected}, not “${found}”`,
			);
			throw new Error(told.join('\n'));
		}
		return rows;
	};
}

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const parseTimeline = read(parsers.parseTimeline);
const parseCountsElsewhere = read(parsers.parseCountsElsewhere);
const parseContextFacts = read(parsers.parseContextFacts);
const parsePlaces = read(parsers.parsePlaces);
const parsePosts = read(parsers.parsePosts);

const event = {
	id: 'treaty-signed',
	date: '2024-06-19',
	kind: 'treaty',
	precision: 'day',
	publisher: 'The Kremlin',
	url: 'https://example.org/page',
	page_read: 'A newspaper',
};

const count = {
	id: 'prosecutors',
	date: '2024-02-16',
	low: '24',
	high: '',
	hedge: 'at-least',
	what: 'used',
	weapon: 'kn-23-24',
	covers_first: '2023-12-30',
	covers_last: '2024-02-07',
	first_latest: '',
	last_earliest: '',
	who: 'Prosecutor General',
	publisher: 'An agency',
	url: 'https://example.org/page',
	quoted_by: '',
	note: '',
};

const fact = {
	id: 'range',
	value: '450',
	unit: 'km',
	hedge: 'about',
	who: 'A ministry',
	publisher: 'An agency',
	published: '2019-07-26',
	url: 'https://example.org/page',
	note: '',
};

const place = {
	id: 'simferopol',
	name: 'Simferopol',
	country: 'UA',
	kind: 'city',
	longitude: '34.11',
	latitude: '44.96',
	source: 'https://example.org/',
	note: '',
};

const post = {
	id: 'kharkiv-2024-02-15',
	day: '2024-02-15',
	post: 'kpszsu/posts/pfbid0a',
	opened: '2026-04-10',
	reader: 'A. Reader',
	wording: 'балістична ракета KN-23',
	launched: '2',
	note: '',
};

describe('parseTimeline', () => {
	test('gives the event with the name of the page that was read', () => {
		expect(parseTimeline([event])).toEqual([
			{
				id: 'treaty-signed',
				date: '2024-06-19',
				kind: 'treaty',
				precision: 'day',
				publisher: 'The Kremlin',
				url: 'https://example.org/page',
				readAt: 'A newspaper',
			},
		]);
	});

	test('refuses a day that is not in the calendar, with file, line and column', () => {
		expect(() => parseTimeline([event, { ...event, id: 'second', date: '2024-06-31' }])).toThrow(
			'line 3, date: expected a day such as 2024-06-19, not “2024-06-31”',
		);
		expect(() => parseTimeline([{ ...event, date: '2023-02-29' }])).toThrow('line 2, date');
		expect(() => parseTimeline([{ ...event, date: '19 June 2024' }])).toThrow('line 2, date');
		expect(parseTimeline([{ ...event, date: '2024-02-29' }])).toHaveLength(1);
	});

	test('lists everything that is wrong at once', () => {
		expect(() => parseTimeline([{ ...event, kind: 'war', url: 'http://example.org/' }])).toThrow(
			[
				'line 2, kind: expected one of treaty, use, supply, article, not “war”',
				'line 2, url: expected an address that begins with https://, not “http://example.org/”',
			].join('\n'),
		);
	});

	test('refuses an event whose id ends with another day', () => {
		expect(() => parseTimeline([{ ...event, id: 'strike-2024-01-02' }])).toThrow(
			'line 2, date: expected the day that the id ends with, not “2024-06-19”',
		);
	});

	test('names the cell as a spreadsheet does', () => {
		const text =
			'id,date,kind,precision,publisher,url,page_read\na,19.06.2024,treaty,day,A,https://a.org/,A\n';
		expect(parsers.parseTimeline(text).problems).toMatchObject([{ line: 2, cell: 'B2' }]);
	});

	test('names a row that is too wide or whose quotation marks do not close', () => {
		const head = 'id,date,kind,precision,publisher,url,page_read\n';
		expect(parsers.parseTimeline(`${head}a,b\n`).problems).toMatchObject([
			{ code: 'file.ragged', line: 2, expected: '7 cells, as in the first line' },
		]);
		expect(parsers.parseTimeline(`${head}a,"b\n`).problems).toMatchObject([
			{ code: 'file.quotes' },
		]);
	});

	test('refuses an id that stands twice and names both lines', () => {
		expect(() => parseTimeline([event, event])).toThrow(
			'line 3, id: expected every id once; this one also stands in line 2, not “treaty-signed”',
		);
	});

	test('refuses a missing column, a column without a name here, and a file without rows', () => {
		const { publisher, ...rest } = event;
		expect(() => parseTimeline([rest])).toThrow('line 1, null: expected id,date,kind');
		expect(() => parseTimeline([{ ...event, text_en: publisher }])).toThrow(
			'publisher,url,page_read,text_en',
		);
		expect(parsers.parseTimeline(`${Object.keys(event).join(',')}\n`).problems).toMatchObject([
			{ code: 'file.empty', expected: 'at least one row below the names of the columns' },
		]);
	});

	test('refuses an id with capitals or spaces, and words with a space at an end', () => {
		expect(() => parseTimeline([{ ...event, id: 'Treaty signed' }])).toThrow('line 2, id');
		expect(() => parseTimeline([{ ...event, publisher: 'TASS ' }])).toThrow('line 2, publisher');
		expect(() => parseTimeline([{ ...event, publisher: '' }])).toThrow('line 2, publisher');
	});

	test('refuses an address that could run a script', () => {
		expect(() => parseTimeline([{ ...event, url: 'javascript:alert(1)' }])).toThrow('line 2, url');
		expect(() => parseTimeline([{ ...event, url: 'https://' }])).toThrow('line 2, url');
	});
});

describe('parseCountsElsewhere', () => {
	test('gives numbers, and null for what was not said', () => {
		const [parsed] = parseCountsElsewhere([count]);
		expect(parsed).toMatchObject({
			low: 24,
			high: null,
			coversFirst: '2023-12-30',
			coversLast: '2024-02-07',
			firstLatest: null,
			lastEarliest: null,
			quotedBy: null,
			note: null,
		});
	});

	test('wants both ends alike for exact and about', () => {
		expect(
			parseCountsElsewhere([{ ...count, hedge: 'about', low: '50', high: '50' }]),
		).toHaveLength(1);
		expect(() => parseCountsElsewhere([{ ...count, hedge: 'about', low: '50' }])).toThrow(
			'line 2, high: expected the same number as low for exact and about',
		);
		expect(() =>
			parseCountsElsewhere([{ ...count, hedge: 'exact', low: '50', high: '60' }]),
		).toThrow('line 2, high');
	});

	test('wants no upper end for at-least, over and several', () => {
		for (const hedge of ['at-least', 'over', 'several']) {
			expect(parseCountsElsewhere([{ ...count, hedge }])).toHaveLength(1);
			expect(() => parseCountsElsewhere([{ ...count, hedge, high: '30' }])).toThrow('line 2, high');
		}
	});

	test('refuses a blank or a broken number and never reads it as zero', () => {
		for (const low of ['', '-1', '2.5', '1e2', ' 24', '024', 'many']) {
			expect(() => parseCountsElsewhere([{ ...count, low }])).toThrow('line 2, low');
		}
	});

	test('refuses a count of days after the one on which it was said, but for what was expected', () => {
		const later = { ...count, covers_last: '2024-02-17' };
		expect(() => parseCountsElsewhere([later])).toThrow('line 2, covers_last');
		expect(parseCountsElsewhere([{ ...later, what: 'expected' }])).toHaveLength(1);
	});

	test('refuses a span that ends before it begins', () => {
		expect(() => parseCountsElsewhere([{ ...count, covers_last: '2023-12-29' }])).toThrow(
			'line 2, covers_last: expected a day that is not before covers_first, not “2023-12-29”',
		);
		expect(parseCountsElsewhere([{ ...count, covers_last: '2023-12-30' }])).toHaveLength(1);
		expect(parseCountsElsewhere([{ ...count, covers_first: '' }])[0]?.coversFirst).toBeNull();
	});

	test('takes what “late December” could mean: up to which day it may begin, from which it may end', () => {
		const said = { ...count, covers_first: '2023-12-21', first_latest: '2023-12-31' };
		expect(parseCountsElsewhere([said])[0]?.firstLatest).toBe('2023-12-31');
		const until = { ...count, covers_last: '2024-02-10', last_earliest: '2024-02-01' };
		expect(parseCountsElsewhere([until])[0]?.lastEarliest).toBe('2024-02-01');
	});

	test('refuses a latest beginning before the beginning, and an earliest end after the end', () => {
		const late = { ...count, first_latest: '2023-12-29' };
		expect(() => parseCountsElsewhere([late])).toThrow(
			'line 2, first_latest: expected a day that is not before covers_first, not “2023-12-29”',
		);
		const early = { ...count, last_earliest: '2024-02-08' };
		expect(() => parseCountsElsewhere([early])).toThrow(
			'line 2, last_earliest: expected a day that is not after covers_last, not “2024-02-08”',
		);
		expect(() => parseCountsElsewhere([{ ...count, first_latest: 'January' }])).toThrow(
			'line 2, first_latest: expected a day such as 2024-06-19, or nothing',
		);
	});
});

describe('parseContextFacts', () => {
	test('keeps the digits of a value as they are written', () => {
		expect(parseContextFacts([{ ...fact, value: '0.50' }])[0]?.value).toBe('0.50');
	});

	test('wants a number and how it was said where there is a unit', () => {
		expect(() => parseContextFacts([{ ...fact, value: '' }])).toThrow(
			'line 2, value: expected a number, since there is a unit',
		);
		expect(() => parseContextFacts([{ ...fact, value: '450–690' }])).toThrow('line 2, value');
		expect(() => parseContextFacts([{ ...fact, hedge: '' }])).toThrow('line 2, hedge');
	});

	test('takes a statement without a value, and a name without a unit', () => {
		const statement = { ...fact, value: '', unit: '', hedge: '', published: '' };
		expect(parseContextFacts([statement])).toMatchObject([
			{ value: null, unit: null, hedge: null, published: null },
		]);
		const name = { ...statement, value: 'Hwasong-11Ga' };
		expect(parseContextFacts([name])[0]?.value).toBe('Hwasong-11Ga');
	});
});

describe('parsePlaces', () => {
	test('gives degrees as numbers', () => {
		expect(parsePlaces([place])[0]).toMatchObject({ longitude: 34.11, latitude: 44.96 });
	});

	test('refuses other than two decimals, and degrees that are not on Earth', () => {
		expect(() => parsePlaces([{ ...place, longitude: '34.1' }])).toThrow(
			'line 2, longitude: expected degrees to two decimals, from -180.00 to 180.00, not “34.1”',
		);
		expect(() => parsePlaces([{ ...place, latitude: '90.01' }])).toThrow('line 2, latitude');
		expect(() => parsePlaces([{ ...place, latitude: '' }])).toThrow('line 2, latitude');
	});

	test('refuses a point that is not in its country: a digit or a sign too many', () => {
		expect(() => parsePlaces([{ ...place, longitude: '86.00', latitude: '22.00' }])).toThrow(
			'line 2, longitude: expected a point within the bounds of its country',
		);
		expect(() => parsePlaces([{ ...place, latitude: '-44.96' }])).toThrow('line 2, longitude');
	});

	test('refuses a country that is not on the map', () => {
		expect(() => parsePlaces([{ ...place, country: 'Crimea' }])).toThrow('line 2, country');
	});
});

describe('parsePosts', () => {
	test('gives the number that the post says, and null where it says none', () => {
		expect(parsePosts([post])).toEqual([{ ...post, launched: 2, note: null }]);
		expect(parsePosts([{ ...post, launched: '' }])[0]?.launched).toBeNull();
	});

	test('may have no row, since nobody may have opened a post yet', () => {
		const { rows, problems } = parsers.parsePosts(`${Object.keys(post).join(',')}\n`);
		expect([rows, problems]).toEqual([[], []]);
	});

	test('refuses a file without the names of its columns', () => {
		expect(parsers.parsePosts('').problems).toHaveLength(1);
		expect(parsers.parsePosts('id,day,post\n').problems).toMatchObject([
			{ code: 'file.columns', line: 1, expected: Object.keys(post).join(',') },
		]);
	});

	test('wants a day, a person and words for each, and never reads a broken number as none', () => {
		for (const column of ['day', 'post', 'opened', 'reader', 'wording'])
			expect(() => parsePosts([{ ...post, [column]: '' }])).toThrow(`line 2, ${column}`);
		for (const launched of ['two', '-1', '2.5', '02'])
			expect(() => parsePosts([{ ...post, launched }])).toThrow(
				'line 2, launched: expected a whole number or nothing',
			);
	});

	test('refuses a day that is not in the calendar and an id that stands twice', () => {
		expect(() => parsePosts([{ ...post, opened: '2026-04-31' }])).toThrow('line 2, opened');
		expect(() => parsePosts([post, { ...post, day: '2024-02-16' }])).toThrow('line 3, id');
	});
});
