import { describe, expect, it } from 'vitest';
import { type ContextTexts, parseContext } from '../../src/context/parse-context.ts';

type Row = Readonly<Record<string, string>>;
type File = keyof ContextTexts;

const URL = 'https://example.org/page';

/** A right row of each file. */
const RIGHT: Readonly<Record<File, Row>> = {
	'timeline.csv': readRow(
		'id,date,kind,precision,publisher,url,page_read',
		`treaty-signed,2024-06-19,treaty,day,The Kremlin,${URL},A newspaper`,
	),
	'counts-elsewhere.csv': readRow(
		'id,date,low,high,hedge,what,weapon,covers_first,covers_last,first_latest,last_earliest,who,publisher,url,quoted_by,note',
		`prosecutors,2024-02-16,24,,at-least,used,kn-23-24,2023-12-30,2024-02-07,,,Prosecutor General,An agency,${URL},,`,
	),
	'context.csv': readRow(
		'id,value,unit,hedge,who,publisher,published,url,note',
		`range,450,km,about,A ministry,An agency,2019-07-26,${URL},`,
	),
	'places.csv': readRow(
		'id,name,country,kind,longitude,latitude,source,note',
		`simferopol,Simferopol,UA,city,34.11,44.96,${URL},`,
	),
	'posts.csv': readRow(
		'id,day,post,opened,reader,wording,launched,note',
		'kharkiv-2024-02-15,2024-02-15,kpszsu/posts/pfbid0a,2026-04-10,A. Reader,балістична ракета KN-23,2,',
	),
};

function readRow(columns: string, cells: string): Row {
	const values = cells.split(',');
	return Object.fromEntries(columns.split(',').map((name, at) => [name, values[at] ?? '']));
}

function write(rows: readonly Row[]): string {
	const lines = [Object.keys(rows[0] ?? {}), ...rows.map((cells) => Object.values(cells))];
	return lines.map((cells) => `${cells.map((cell) => `"${cell}"`).join(',')}\n`).join('');
}

function readText(file: File, text: string) {
	const { context, problems } = parseContext({
		'context.csv': '',
		'counts-elsewhere.csv': '',
		'timeline.csv': '',
		'places.csv': '',
		'posts.csv': '',
		[file]: text,
	});
	return { context, problems: problems[file] };
}

/** Reads right rows with other cells. */
const read = (file: File, ...changes: readonly Row[]) =>
	readText(file, write(changes.map((change) => ({ ...RIGHT[file], ...change }))));

const tell = (file: File, ...changes: readonly Row[]) =>
	read(file, ...changes).problems.map(({ line, column, expected, found }) =>
		[`line ${line}, ${column}`, expected, found].join(': '),
	);

describe('a row that is right', () => {
	it.each(Object.keys(RIGHT) as File[])('of %s', (file) => {
		expect(tell(file, {})).toEqual([]);
	});

	it('gives numbers as numbers, and null for what was not said', () => {
		const { timeline } = read('timeline.csv', {}).context;
		expect(timeline).toEqual([RIGHT['timeline.csv']]);
		const { others } = read('counts-elsewhere.csv', {}).context;
		expect(others.get('prosecutors')).toMatchObject({
			low: 24,
			high: null,
			coversFirst: '2023-12-30',
			coversLast: '2024-02-07',
			firstLatest: null,
			lastEarliest: null,
			quotedBy: null,
		});
		const { places } = read('places.csv', {}).context;
		expect(places[0]).toMatchObject({ longitude: 34.11, latitude: 44.96, note: null });
		const { posts } = read('posts.csv', {}, { id: 'b', launched: '' }).context;
		expect(posts.map(({ launched }) => launched)).toEqual([2, null]);
	});

	it('keeps the digits of a fact, and takes a name and a statement without a unit', () => {
		const { facts } = read(
			'context.csv',
			{ value: '0.50' },
			{ id: 'name', value: 'Hwasong-11Ga', unit: '', hedge: '' },
			{ id: 'statement', value: '', unit: '', hedge: '', published: '' },
		).context;
		expect([...facts.values()].map(({ value }) => value)).toEqual(['0.50', 'Hwasong-11Ga', null]);
		expect(facts.get('statement')).toMatchObject({ unit: null, hedge: null, published: null });
	});

	it('takes what “late December” could mean: up to which day it may begin, from which it may end', () => {
		const { others } = read(
			'counts-elsewhere.csv',
			{ covers_first: '2023-12-21', first_latest: '2023-12-31' },
			{ id: 'b', covers_last: '2024-02-10', last_earliest: '2024-02-01' },
			{ id: 'c', covers_first: '' },
		).context;
		const [begins, ends, open] = [...others.values()];
		expect([begins?.firstLatest, ends?.lastEarliest]).toEqual(['2023-12-31', '2024-02-01']);
		expect(open?.coversFirst).toBeNull();
	});
});

describe('a cell', () => {
	it.each<[File, Row]>([
		['timeline.csv', { date: '2024-02-29' }],
		['counts-elsewhere.csv', { hedge: 'about', low: '50', high: '50' }],
		['counts-elsewhere.csv', { hedge: 'over' }],
		['counts-elsewhere.csv', { hedge: 'several' }],
		['counts-elsewhere.csv', { covers_last: '2024-02-17', what: 'expected' }],
		['counts-elsewhere.csv', { covers_last: '2023-12-30' }],
	])('of %s may be %o', (file, change) => {
		expect(tell(file, change)).toEqual([]);
	});

	it.each<[file: File, column: string, wrong: readonly string[]]>([
		['timeline.csv', 'date: a day such as 2024-06-19', ['2024-06-31', '2023-02-29', '19 June', '']],
		['timeline.csv', 'kind: one of treaty, use, supply, article', ['war']],
		['timeline.csv', 'id: lower-case words joined by hyphens', ['Treaty signed', '']],
		['timeline.csv', 'publisher: words, without a space before or after', ['TASS ', '']],
		[
			'timeline.csv',
			'url: an address that begins with https://',
			['http://example.org/', 'javascript:alert(1)', 'https://', ' https://a.org/'],
		],
		['counts-elsewhere.csv', 'low: a whole number', ['', '-1', '2.5', '1e2', ' 24', '024', 'many']],
		['counts-elsewhere.csv', 'first_latest: a day such as 2024-06-19, or nothing', ['January']],
		['context.csv', 'unit: one of km, m, kg, share, missiles, occasions, people, or', ['miles']],
		['context.csv', 'value: a number, since there is a unit', ['', '450–690']],
		['context.csv', 'hedge: how the number was said, since there is a unit', ['']],
		['context.csv', 'note: words, without a space before or after, or nothing', [' a']],
		['places.csv', 'longitude: degrees to two decimals, from -180.00 to 180.00', ['34.1', '']],
		['places.csv', 'latitude: degrees to two decimals, from -90.00 to 90.00', ['90.01', '']],
		['places.csv', 'country: one of UA, RU', ['Crimea']],
		['posts.csv', 'day: a day such as', ['']],
		['posts.csv', 'post: words', ['']],
		['posts.csv', 'opened: a day such as', ['', '2026-04-31']],
		['posts.csv', 'reader: words', ['']],
		['posts.csv', 'wording: words', ['']],
		['posts.csv', 'launched: a whole number, or nothing', ['two', '-1', '2.5', '02']],
	])('of %s must be %s: not %j', (file, told, wrong) => {
		const [column = ''] = told.split(':');
		for (const cell of wrong)
			expect(tell(file, { [column]: cell })[0], cell).toContain(`line 2, ${told}`);
	});

	it.each<[File, Row, string]>([
		['timeline.csv', { id: 'strike-2024-01-02' }, 'date: the day that the id ends with'],
		[
			'counts-elsewhere.csv',
			{ hedge: 'about' },
			'high: the same number as low for exact and about',
		],
		['counts-elsewhere.csv', { hedge: 'exact', high: '60' }, 'high'],
		...['at-least', 'over', 'several'].map(
			(hedge) => ['counts-elsewhere.csv', { hedge, high: '30' }, 'high'] as [File, Row, string],
		),
		['counts-elsewhere.csv', { covers_last: '2024-02-17' }, 'covers_last: a day that is not after'],
		[
			'counts-elsewhere.csv',
			{ covers_last: '2023-12-29' },
			'covers_last: a day that is not before',
		],
		[
			'counts-elsewhere.csv',
			{ first_latest: '2023-12-29' },
			'first_latest: a day that is not before',
		],
		[
			'counts-elsewhere.csv',
			{ last_earliest: '2024-02-08' },
			'last_earliest: a day that is not after',
		],
		[
			'places.csv',
			{ longitude: '86.00', latitude: '22.00' },
			'longitude: a point within the bounds',
		],
		['places.csv', { latitude: '-44.96' }, 'longitude: a point within the bounds'],
	])('of %s must fit the others of its row: %o', (file, change, told) => {
		expect(tell(file, change)).toEqual([expect.stringContaining(`line 2, ${told}`)]);
	});

	it('is named as a spreadsheet does, with all that is wrong at once', () => {
		const { problems } = read('timeline.csv', {}, { id: 'b', date: '19.06.2024', kind: 'war' });
		expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
			['file.cell', 'B3'],
			['file.cell', 'C3'],
		]);
	});
});

describe('a file', () => {
	const HEAD = 'id,date,kind,precision,publisher,url,page_read';

	it('is refused where a row is too wide or its quotation marks do not close', () => {
		expect(readText('timeline.csv', `${HEAD}\na,b\n`).problems).toMatchObject([
			{ code: 'file.ragged', line: 2, expected: '7 cells, as in the first line' },
		]);
		expect(readText('timeline.csv', `${HEAD}\na,"b\n`).problems).toMatchObject([
			{ code: 'file.quotes' },
		]);
	});

	it('is refused where an id stands twice, with both lines', () => {
		expect(tell('timeline.csv', {}, {})).toEqual([
			'line 3, id: every id once; this one also stands in line 2: treaty-signed',
		]);
	});

	it('is refused without the names of its columns, each and in their order', () => {
		for (const head of [HEAD.replace(',publisher', ''), `${HEAD},text_en`, HEAD.toUpperCase()])
			expect(readText('timeline.csv', `${head}\n`).problems).toMatchObject([
				{ code: 'file.columns', line: 1, found: head, expected: HEAD },
			]);
		expect(readText('posts.csv', '').problems).toHaveLength(1);
	});

	it('is refused without a row, but for posts, since nobody may have opened one yet', () => {
		expect(readText('timeline.csv', `${HEAD}\n`).problems).toMatchObject([{ code: 'file.empty' }]);
		const head = Object.keys(RIGHT['posts.csv']).join(',');
		expect(readText('posts.csv', `${head}\n`)).toMatchObject({
			problems: [],
			context: { posts: [] },
		});
	});
});
