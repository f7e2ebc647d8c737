import { describe, expect, it } from 'vitest';
import { type DataFile, TABLE } from '../../src/editions/record/data-files.ts';
import { formatAcceptance } from '../../src/editions/record/format-acceptance.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { check, revise } from './publications.ts';

/** An edit of a file by one text in place of another, and how it must be told. */
interface Edit {
	readonly what: string;
	readonly file: DataFile;
	readonly change: readonly [string | RegExp, string];
	/** `correction` where readers were told something else, `wording` where only a person can tell, `newer` where it adds. */
	readonly kind: 'correction' | 'wording' | 'newer';
	/** What must be printed, as it is. */
	readonly named: string;
}

// Each of these was published without a word before the files themselves were accepted.
const EDITS: readonly Edit[] = [
	{
		what: 'Iskander-M is a cruise missile',
		file: 'models.csv',
		change: [/^Iskander-M,ballistic/m, 'Iskander-M,cruise'],
		kind: 'correction',
		named: 'data/models.csv, Iskander-M, class: ballistic → cruise',
	},
	{
		what: 'KN-23 is an air-defence missile',
		file: 'models.csv',
		change: [/^KN-23,ballistic/m, 'KN-23,surface-to-air'],
		kind: 'correction',
		named: 'data/models.csv, KN-23, class: ballistic → surface-to-air',
	},
	{
		what: 'X-59 is a bomb',
		file: 'models.csv',
		change: [/^X-59,cruise/m, 'X-59,bomb'],
		kind: 'correction',
		named: 'data/models.csv, X-59, class: cruise → bomb',
	},
	{
		what: 'Iskander-M/KN-23 is KN-23',
		file: 'models.csv',
		change: [/$/, 'Iskander-M/KN-23,,KN-23,\n'],
		kind: 'correction',
		named: 'read as KN-23 or another, not told apart → KN-23 alone',
	},
	{
		what: 'Iskander-M/KN-23 is a sum of both',
		file: 'models.csv',
		change: [/$/, 'Iskander-M/KN-23,,Iskander-M and KN-23,\n'],
		kind: 'correction',
		named: 'read as KN-23 or another, not told apart → KN-23 among others in one sum',
	},
	{
		what: 'a name without a row is deleted',
		file: 'models.csv',
		change: [/^Banderol,.*\n/m, ''],
		kind: 'wording',
		named: 'data/models.csv, Banderol: gone, Banderol, cruise',
	},
	{
		what: 'another printed share, rounded to a whole',
		file: 'claims.json',
		change: [
			'"printed": "0.7",\n\t\t\t"rounding": { "kind": "decimals", "digits": 1 },\n\t\t\t"quote": "from [0.7%]',
			'"printed": "1",\n\t\t\t"rounding": { "kind": "decimals", "digits": 0 },\n\t\t\t"quote": "from [1%]',
		],
		kind: 'correction',
		named: 'data/claims.json, share-2024-h1, printed: 0.7 → 1',
	},
	{
		what: 'another printed share, with two decimals',
		file: 'claims.json',
		change: [
			'"printed": "6.7",\n\t\t\t"rounding": { "kind": "decimals", "digits": 1 },\n\t\t\t"quote": "increased to [6.7%]',
			'"printed": "6.68",\n\t\t\t"rounding": { "kind": "decimals", "digits": 2 },\n\t\t\t"quote": "increased to [6.68%]',
		],
		kind: 'correction',
		named: 'data/claims.json, share-2024-h2, printed: 6.7 → 6.68',
	},
	{
		what: 'another publisher',
		file: 'claims.json',
		change: ['"The Yomiuri Shimbun"', '"The Onion"'],
		kind: 'wording',
		named: 'data/claims.json, article, publisher: The Yomiuri Shimbun → The Onion',
	},
	{
		what: 'another day of the article',
		file: 'claims.json',
		change: ['2025-02-23', '2020-01-01'],
		kind: 'correction',
		named: 'data/claims.json, article, published: 2025-02-23 → 2020-01-01',
	},
	{
		what: 'another address of the article',
		file: 'claims.json',
		change: ['https://phnompenhpost.com/international', 'https://example.org/international'],
		kind: 'wording',
		named: 'data/claims.json, article, url: https://phnompenhpost.com/',
	},
	{
		what: 'another place in the article',
		file: 'claims.json',
		change: ['"first paragraph"', '"headline"'],
		kind: 'wording',
		named: 'data/claims.json, kn23-2024-h2, where: first paragraph → headline',
	},
	{
		what: 'a claim deleted',
		file: 'claims.json',
		change: [/\{\n\t\t\t"id": "kn23-2024-09"[\s\S]*?\n\t\t\},\n\t\t/, ''],
		kind: 'correction',
		named: 'data/claims.json, kn23-2024-09: gone',
	},
	{
		what: 'a claim added',
		file: 'claims.json',
		change: [
			'"claims": [',
			'"claims": [\n{"id":"kn23-2024-10","measure":{"kind":"count","period":"2024-10"},"printed":"11","rounding":{"kind":"whole"},"quote":"[11] such missiles","where":"nowhere","note":null},',
		],
		kind: 'newer',
		named: 'data/claims.json, kn23-2024-10: new',
	},
	{
		what: 'a range ten times as short',
		file: 'context.csv',
		change: ['range-cns,420,', 'range-cns,42,'],
		kind: 'correction',
		named: 'data/context.csv, range-cns, value: 420 → 42',
	},
	{
		what: 'a range ten times as long',
		file: 'context.csv',
		change: ['range-south-korea,600,', 'range-south-korea,6000,'],
		kind: 'correction',
		named: 'data/context.csv, range-south-korea, value: 600 → 6000',
	},
	{
		what: 'another count ten times as high',
		file: 'counts-elsewhere.csv',
		change: ['2024-02-07,2,2,exact', '2024-02-07,20,20,exact'],
		kind: 'correction',
		named: 'data/counts-elsewhere.csv, kharkiv-police-2024-02-07, low: 2 → 20',
	},
	{
		what: 'another day of the treaty',
		file: 'timeline.csv',
		change: ['treaty-signed,2024-06-19', 'treaty-signed,2024-06-18'],
		kind: 'correction',
		named: 'data/timeline.csv, treaty-signed, date: 2024-06-19 → 2024-06-18',
	},
	{
		what: 'a launch area three degrees further east',
		file: 'places.csv',
		change: ['RU,launch-area,36.19', 'RU,launch-area,39.19'],
		kind: 'correction',
		named: 'data/places.csv, launch-kursk, longitude: 36.19 → 39.19',
	},
	{
		what: 'another place and target of the largest row',
		file: TABLE,
		change: [
			/(2024-09-02 08:00,Iskander-M\/KN-23),Kursk oblast and Bryansk oblast and Voronezh oblast,Ukraine,/,
			'$1,Belarus,Lviv oblast,',
		],
		kind: 'correction',
		named:
			'launch_place Kursk oblast and Bryansk oblast and Voronezh oblast → Belarus, target Ukraine → Lviv oblast',
	},
	{
		what: 'another source of the largest row',
		file: TABLE,
		change: [/(2024-09-02 08:00,Iskander-M\/KN-23,.*,16,9,).*/, '$1kpszsu/posts/pfbid0a'],
		kind: 'correction',
		named: '→ kpszsu/posts/pfbid0a',
	},
	{
		what: 'one letter of a place',
		file: TABLE,
		change: ['Ryazan oblast', 'Ryazan Oblast'],
		kind: 'correction',
		named: 'launch_place Ryazan oblast and Tambov oblast → Ryazan Oblast and Tambov oblast',
	},
	{
		what: 'a blank in place of a nought',
		file: TABLE,
		change: [/(2024-01-31 08:00,C-300,.*),0,/, '$1,,'],
		kind: 'correction',
		named: 'destroyed 0 → blank',
	},
	{
		what: 'a sentence of the story',
		file: 'story/en.md',
		change: ['A label is not an identification.', 'A label is an identification.'],
		kind: 'wording',
		named: '… missile, or several. A label is not an … → … missile, or several. A label is an …',
	},
	{
		what: 'two paragraphs of the story exchanged',
		file: 'story/en.md',
		change: [/(The newspaper counted in data.*)\n\n(Unless we say otherwise.*)/, '$2\n\n$1'],
		kind: 'wording',
		named: 'data/story/en.md: ',
	},
	{
		what: 'a sentence of the method',
		file: 'story/en-method.md',
		change: [/^([A-Z]\w+) /m, 'Perhaps $1 '],
		kind: 'wording',
		named: 'data/story/en-method.md: ',
	},
];

describe('an edit is noticed, named and stopped until a person accepts it', () => {
	it.each(EDITS)('$what', ({ file, change, kind, named }) => {
		const checked = check(revise(file, change));
		expect(formatAcceptance(checked, ENGLISH)).toContain(named);
		expect(checked.difference?.kind).toBe(kind);
		expect(checked.publishable).toBe(false);
	});
});
