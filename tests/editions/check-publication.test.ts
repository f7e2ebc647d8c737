import { describe, expect, it } from 'vitest';
import type { DataFile } from '../../src/editions/data-files.ts';
import { formatAcceptance } from '../../src/editions/format-acceptance.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { accept, check, errorsOf, FIRST, FROZEN, revise } from './publications.ts';

const TABLE = 'missile_attacks_daily.csv';
const say = (texts: typeof FROZEN) => formatAcceptance(check(texts), ENGLISH);
const addRow = (row: string) => ({ ...FROZEN, [TABLE]: `${FROZEN[TABLE]}${row}\n` });

describe('what was accepted', () => {
	it('is let through, whatever the order of rows, the line ends and a mark at the start', () => {
		expect(check(FROZEN)).toMatchObject({ problems: [], publishable: true });
		const [header, ...rows] = FROZEN[TABLE].trimEnd().split('\n');
		const other = `\uFEFF${[header, ...rows.reverse()].join('\r\n')}\r\n`;
		const context = FROZEN['context.csv'].replaceAll('\n', '\r\n');
		const changed = { ...FROZEN, [TABLE]: other, 'context.csv': context };
		expect(check(changed)).toMatchObject({ difference: { kind: 'same' }, publishable: true });
	});

	it('has its eleven warnings counted and not printed again', () => {
		const { problems, known } = check(FROZEN);
		expect([problems.length, known.length]).toEqual([0, 11]);
		const blank = check(
			addRow('2026-05-02,2026-05-02,Kalibr,,Odesa oblast,,,kpszsu/posts/pfbid0a'),
		);
		expect(blank.known).toHaveLength(11);
		expect(blank.problems.map(({ severity }) => severity)).not.toContain('error');
		expect(blank.problems.length).toBeGreaterThan(0);
	});

	it('publishes nothing before a first edition', () => {
		expect(check(FROZEN, null)).toMatchObject({ holds: true, publishable: false });
		expect(formatAcceptance(check(FROZEN, null), ENGLISH)).toContain(
			'No edition was accepted yet.',
		);
	});
});

describe('what readers will see is said in words', () => {
	it('newer rows', () => {
		const row =
			'2026-05-02 08:00,2026-05-02 09:00,Kalibr,Black Sea,Odesa oblast,4,3,kpszsu/posts/pfbid0a';
		expect(say(addRow(row))).toMatchInlineSnapshot(`
			"Newer: 1 row of 2026-05-02:
			  2026-05  1 row, launched: missiles 4

			Against edition 1, accepted on 22 November 2026 (3,585 rows, to 4 April 2026). Readers will see newer rows: 1 row of 2026-05-02. Nothing that was published changes.

			If it is wrong, mend it, or bring the accepted edition back with \`npm run restore\`. If it is right, accept it:
			  npm run data:accept -- --note "What is new, in a sentence.""
		`);
	});

	it('a place in another order: nothing to tell', () => {
		const texts = revise(TABLE, ['Black Sea and Caspian Sea', 'Caspian Sea and Black Sea']);
		expect(check(texts).difference).toMatchObject({ kind: 'rewritten', table: { months: [] } });
		expect(say(texts)).toContain('there is nothing to tell the readers');
		expect(say(texts)).toContain(
			'launch_place Black Sea and Caspian Sea → Caspian Sea and Black Sea',
		);
	});

	it('a revised count: a correction, with months, half-years, claims and the row', () => {
		expect(say(revise(TABLE, [/(2024-09-02.*),16,9,/, '$1,15,9,']))).toMatchInlineSnapshot(`
			"Months that change (launched, before → after):
			  2024-09  KN-23 24 → 23, missiles 145 → 144 (1 changed)
			Half-years that change:
			  2024-H2  KN-23 74 → 73, missiles 1107 → 1106
			Claims that move:
			  kn23-2024-h2  74 → 73; printed 74: DIFFERS
			  kn23-2024-09  24 → 23; printed 24: DIFFERS
			  growth  9.25 (74/8) → 9.13 (73/8); printed over 9: matches
			  share-2024-h2  6.7 % (74/1107) → 6.6 % (73/1106); printed 6.7 %: DIFFERS
			Rows:
			  changed  2024-09-02  Iskander-M/KN-23: launched 16 → 15 (line 1074)

			Against edition 1, accepted on 22 November 2026 (3,585 rows, to 4 April 2026). This will be printed as a CORRECTION: with its day and your note, under the standfirst of the article, at the figures and claims that it touches, on the data page and in the feed.

			If it is wrong, mend it, or bring the accepted edition back with \`npm run restore\`. If it is right, accept it:
			  npm run data:accept -- --note "What is new, in a sentence.""
		`);
	});

	it('a claim whose numbers move and whose rounded figure does not', () => {
		// One bomb more of July to December: 74/1108 is 6.679 %, still printed as 6.7.
		const texts = revise(TABLE, [/(2024-09-.*,Aerial Bomb,.*?),(\d),0,/, '$1,9,0,']);
		const moved = check(texts).difference?.claims ?? [];
		expect(moved.map(({ checked }) => checked.claim.id)).toEqual(['share-2024-h2']);
		expect(moved[0]?.before?.computed).toBe(moved[0]?.after?.computed);
		expect(check(texts).difference?.kind).toBe('correction');
	});

	it('an old download: in a paragraph, not in a list of all that is lost', () => {
		const old = FROZEN[TABLE]
			.split('\n')
			.filter((line, at) => at === 0 || line < '2023-07-24')
			.join('\n');
		const told = say({ ...FROZEN, [TABLE]: old });
		expect(told.split('\n')[0]).toMatchInlineSnapshot(
			`"This file ends on 23 July 2023; the table in use ends on 4 April 2026. It is an older download. Of the 3,585 rows in use, 3,273 would be gone, and 7 of 7 claims would not hold."`,
		);
		expect(told.split('\n').length).toBeLessThan(8);
	});

	it('other words: only a person can say whether they correct', () => {
		const texts = revise('story/en.md', [
			'The launches came in waves.',
			'The launches come in waves.',
		]);
		expect(check(texts).difference).toMatchObject({ kind: 'wording' });
		expect(say(texts)).toContain('--correction');
		expect(say(texts)).toContain('The launches came in waves');
	});
});

// Each of these was published without a word before the files themselves were accepted.
describe('an edit of the smaller files is noticed, named and stopped', () => {
	const EDITS: readonly [string, DataFile, readonly [string | RegExp, string], string, string][] = [
		[
			'a class',
			'models.csv',
			[/^Iskander-M,ballistic/m, 'Iskander-M,cruise'],
			'correction',
			'Iskander-M, class: ballistic → cruise',
		],
		[
			'an alias',
			'models.csv',
			[/$/, 'Iskander-M/KN-23,,KN-23,\n'],
			'correction',
			'read as KN-23 or another, not told apart → KN-23 alone',
		],
		[
			'a printed value',
			'claims.json',
			[
				'"printed": "0.7",\n\t\t\t"rounding": { "kind": "decimals", "digits": 1 }',
				'"printed": "1",\n\t\t\t"rounding": { "kind": "decimals", "digits": 0 }',
			],
			'correction',
			'share-2024-h1, printed: 0.7 → 1',
		],
		[
			'a rounding',
			'claims.json',
			[
				'"printed": "6.7",\n\t\t\t"rounding": { "kind": "decimals", "digits": 1 }',
				'"printed": "6.68",\n\t\t\t"rounding": { "kind": "decimals", "digits": 2 }',
			],
			'correction',
			'share-2024-h2, printed: 6.7 → 6.68',
		],
		[
			'a publisher',
			'claims.json',
			['The Yomiuri Shimbun', 'The Onion'],
			'wording',
			'article, publisher: The Yomiuri Shimbun → The Onion',
		],
		[
			'an address',
			'claims.json',
			['https://phnompenhpost.com', 'https://example.org'],
			'wording',
			'article, url:',
		],
		[
			'a claim deleted',
			'claims.json',
			[/,\n\t\t\{\n\t\t\t"id": "share-2024-h2"[\s\S]*?\n\t\t\}/, ''],
			'correction',
			'share-2024-h2: gone',
		],
		[
			'a claim added',
			'claims.json',
			[
				'"claims": [',
				'"claims": [\n{"id":"kn23-2024-10","measure":{"kind":"count","period":"2024-10"},"printed":"11","rounding":{"kind":"whole"},"where":"nowhere","note":null},',
			],
			'newer',
			'kn23-2024-10: new',
		],
		[
			'a range',
			'context.csv',
			['range-cns,420,', 'range-cns,42,'],
			'correction',
			'range-cns, value: 420 → 42',
		],
		[
			'a count',
			'counts-elsewhere.csv',
			['2024-02-07,2,2,exact', '2024-02-07,20,20,exact'],
			'correction',
			'kharkiv-police-2024-02-07, low: 2 → 20',
		],
		[
			'a date',
			'timeline.csv',
			['treaty-signed,2024-06-19', 'treaty-signed,2024-06-18'],
			'correction',
			'treaty-signed, date: 2024-06-19 → 2024-06-18',
		],
		[
			'a place',
			'places.csv',
			['RU,launch-area,36.19', 'RU,launch-area,39.19'],
			'correction',
			'launch-kursk, longitude: 36.19 → 39.19',
		],
	];

	it.each(EDITS)('%s in %s', (_, file, change, kind, named) => {
		const texts = revise(file, change);
		const checked = check(texts);
		expect(checked.publishable).toBe(false);
		expect(checked.difference?.kind).toBe(kind);
		expect(say(texts)).toContain(named);
	});

	it.each([
		[
			'a script for an address',
			'claims.json',
			['https://phnompenhpost.com', 'javascript:alert(1)//'],
			'claims.json claims.shape',
		],
		[
			'ids exchanged',
			'claims.json',
			['"id": "kn23-2024-08"', '"id": "kn23-2024-10"'],
			'claims.json claims.shape',
		],
		[
			'a place in another part of the world',
			'places.csv',
			['RU,launch-area,36.19,51.74', 'RU,launch-area,86.19,22.74'],
			'places.csv file.cell',
		],
		[
			'a mark that turns the text',
			'counts-elsewhere.csv',
			['White House (John', 'White \u202eHouse (John'],
			'counts-elsewhere.csv text.mark',
		],
		[
			'a letter that cannot be drawn',
			'places.csv',
			['Kursk oblast,RU', 'Kursk ＜oblast,RU'],
			'places.csv text.letter',
		],
		[
			'such a letter in the table',
			TABLE,
			['Kursk oblast', 'Kursk ＜oblast'],
			`${TABLE} text.letter`,
		],
		['a formula', 'context.csv', ['James Martin', '=James Martin'], 'context.csv text.formula'],
		[
			'a row that a figure needs',
			'context.csv',
			[/^flight-2019-07-25-revised.*\n/m, ''],
			'context.csv figure.unmade',
		],
		['a brace of the story', 'story/en.md', ['{growth}', '{growth'], 'story/en.md story.brace'],
	] as [string, DataFile, [string | RegExp, string], string][])(
		'%s in %s is an error before anything is accepted',
		(_, file, change, error) => {
			expect(errorsOf(check(revise(file, change)))).toContain(error);
		},
	);

	it('a file that is missing or empty', () => {
		for (const file of ['models.csv', 'context.csv', 'places.csv', 'story/en.md'] as const) {
			expect(errorsOf(check({ ...FROZEN, [file]: null as unknown as string }))).toContain(
				`${file} file.missing`,
			);
			expect(errorsOf(check({ ...FROZEN, [file]: '' })).join()).toContain(file);
		}
	});

	it('a copy of what was accepted, changed by hand', () => {
		const texts = revise('models.csv', [/^Iskander-M,ballistic/m, 'Iskander-M,cruise']);
		expect(errorsOf(check(texts, { ...FIRST, texts }))).toEqual(['editions.json editions.copy']);
	});
});

describe('what only adds', () => {
	it('a new name with a new row is no correction', () => {
		const texts = {
			...revise('models.csv', [/$/, 'Oreshnik,ballistic,,\n']),
			...{
				[TABLE]: `${FROZEN[TABLE]}2026-05-02,2026-05-02,Oreshnik,,Lviv oblast,1,0,kpszsu/posts/pfbid0a\n`,
			},
		};
		expect(errorsOf(check(texts))).toEqual([]);
		expect(check(texts).difference).toMatchObject({
			kind: 'newer',
			cells: [{ file: 'models.csv', id: 'Oreshnik', weight: 'addition' }],
		});
	});

	it('a name that takes the place of another and counts as before asks a person', () => {
		const texts = revise('models.csv', [
			/^Kalibr,cruise,,/m,
			'Kalibr,,3M-14 Kalibr,\n3M-14 Kalibr,cruise,,',
		]);
		expect(errorsOf(check(texts))).toEqual([]);
		expect(check(texts).difference?.table.renamed.length).toBeGreaterThan(100);
	});

	it('is accepted once and then is what was accepted', () => {
		const texts = revise('story/en.md', [
			'The launches came in waves.',
			'The launches come in waves.',
		]);
		expect(check(texts, accept(texts, FIRST))).toMatchObject({ publishable: true });
	});
});
