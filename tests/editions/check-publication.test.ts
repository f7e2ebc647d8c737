import { describe, expect, it } from 'vitest';
import { listNames } from '../../src/editions/check/check-stories.ts';
import { mapFiles, TABLE } from '../../src/editions/record/data-files.ts';
import { formatAcceptance } from '../../src/editions/report/format-acceptance.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { ACCEPTED, accept, check, errorsOf, FIRST, FROZEN, revise, SHORT } from './publications.ts';

const say = (texts: typeof SHORT, accepted = ACCEPTED) =>
	formatAcceptance(check(texts, accepted), ENGLISH);
const addRow = (row: string, texts = SHORT) => ({ ...texts, [TABLE]: `${texts[TABLE]}${row}\n` });

describe('what was accepted', () => {
	it('is let through, whatever the order of rows, the line ends and a mark at the start', () => {
		expect(check(FROZEN, FIRST)).toMatchObject({ problems: [], publishable: true });
		const [header, ...rows] = SHORT[TABLE].trimEnd().split('\n');
		const table = [header, ...rows.reverse()].join('\n');
		const saved = mapFiles((file) =>
			`\uFEFF${{ ...SHORT, [TABLE]: table }[file]}`.replaceAll('\n', '\r\n'),
		);
		const checked = check(saved);
		expect(errorsOf(checked)).toEqual([]);
		expect(checked).toMatchObject({ difference: { kind: 'same' }, publishable: true });
	});

	it('has its warnings counted and not printed again, and those of new rows printed', () => {
		const first = check(FROZEN, null);
		const { problems, known } = check(FROZEN, FIRST);
		expect(problems).toEqual([]);
		expect(known).toEqual(first.problems);
		expect(known.length).toBeGreaterThan(5);
		const row = '2026-05-02,2026-05-02,Kalibr,,Odesa oblast,,,kpszsu/posts/pfbid0a';
		const later = check(addRow(row, FROZEN), FIRST);
		expect(later.known).toHaveLength(known.length);
		expect(later.problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
			'count.blank F3587',
			'count.blank G3587',
		]);
	});

	it('knows every warning in a download that begins with the newest row', () => {
		const [header, ...rows] = FROZEN[TABLE].trimEnd().split('\n');
		const download = [header, ...rows.reverse(), ''].join('\n');
		const { problems, known } = check({ ...FROZEN, [TABLE]: download }, FIRST);
		expect(problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual([]);
		expect(known).toHaveLength(check(FROZEN, FIRST).known.length);
	});

	it('knows a warning wherever its row stands now', () => {
		const blank = '2024-02-27,2024-02-27,Iskander-M/KN-23,,Poltava oblast,,0,kpszsu/posts/pfbid0b';
		const twice = { ...SHORT, [TABLE]: SHORT[TABLE].replace('\n', `\n${blank}\n`) };
		const { problems, known } = check(twice);
		expect(known).toHaveLength(check(SHORT).known.length);
		expect(problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['count.blank F2']);
	});

	it('publishes nothing before a first edition', () => {
		expect(check(SHORT, null)).toMatchObject({ holds: true, publishable: false });
		expect(formatAcceptance(check(SHORT, null), ENGLISH)).toContain('No edition was accepted yet.');
	});

	it('stops at a sentence that the table no longer bears out, and says so', () => {
		// The story tells of 27 February as the one entry without a number.
		const texts = revise(TABLE, [/^(2024-02-27,.*Iskander-M\/KN-23,.*),,0,/m, '$1,2,0,']);
		const told = check(texts).problems.filter(({ severity }) => severity === 'error');
		expect(told.map(({ file, found }) => `${file} ${found}`)).toEqual([
			'story/en.md {blank-day}',
			'story/en-method.md {blank-day}',
		]);
		expect(told[0]?.action).toBe(
			'The table no longer gives blank-day, so the sentence around it no longer holds. Write the sentence anew.',
		);
	});

	it('is not published with an error, though it was accepted with it', () => {
		const texts = revise('story/en.md', ['A count has to choose.', '{nonsense} has to choose.']);
		expect(check(texts, accept(texts, ACCEPTED))).toMatchObject({
			difference: { kind: 'same' },
			holds: false,
			publishable: false,
		});
	});

	it('is not published while a claim falls without a note', () => {
		const texts = revise(TABLE, [/(2024-09-02.*),16,9,/, '$1,15,9,']);
		expect(check(texts)).toMatchObject({ holds: false, publishable: false });
		const noted = revise('claims.json', [/"note": null/g, NOTE], texts);
		const { read, ...checked } = check(noted);
		expect(checked).toMatchObject({ holds: true, publishable: false });
		// The text goes on telling both numbers.
		expect(listNames(read, ENGLISH).lookup('kn23-2024-h2')).toMatchObject({
			text: expect.stringMatching(/73.*74/),
		});
		expect(check(noted, accept(noted, ACCEPTED))).toMatchObject({ publishable: true });
	});
});

const NOTE = '"note": { "date": "2026-03-08", "text": "One entry was revised." }';

describe('what readers will see is said in words', () => {
	it('newer rows', () => {
		const row =
			'2026-05-02 08:00,2026-05-02 09:00,Kalibr,Black Sea,Odesa oblast,4,3,kpszsu/posts/pfbid0a';
		expect(say(addRow(row, FROZEN), FIRST)).toMatchInlineSnapshot(`
			"Newer: 1 row of 2026-05-02:
			  2026-05  1 row, launched: missiles 4

			Against edition 1, accepted on 22 November 2026 (3,585 rows, to 4 April 2026). Readers will see newer rows: 1 row of 2026-05-02. Nothing that was published changes.

			If it is wrong, mend it, or bring the accepted edition back with \`npm run restore\`. If it is right, accept it:
			  npm run data:accept -- --note "What is new, in a sentence.""
		`);
	});

	it('a place in another order: nothing to tell', () => {
		const texts = revise(TABLE, ['Crimea and Voronezh oblast', 'Voronezh oblast and Crimea']);
		expect(check(texts).difference).toMatchObject({ kind: 'rewritten', table: { months: [] } });
		expect(say(texts)).toContain('there is nothing to tell the readers');
		expect(say(texts)).toContain(
			'launch_place Crimea and Voronezh oblast → Voronezh oblast and Crimea',
		);
	});

	it('a revised count: a correction, with months, half-years, claims and the row', () => {
		const texts = revise(TABLE, [/(2024-09-02.*),16,9,/, '$1,15,9,'], FROZEN);
		expect(say(texts, FIRST)).toMatchInlineSnapshot(`
			"Months that change (launched, before → after):
			  2024-09  KN-23 24 → 23, missiles 145 → 144 (1 changed)
			Half-years that change:
			  2024-H2  KN-23 74 → 73, missiles 1107 → 1106
			Claims that move:
			  kn23-2024-h2  74 → 73; printed 74: DIFFERS
			  kn23-2024-09  24 → 23; printed 24: DIFFERS
			  growth  9.25 (74/8) → 9.13 (73/8); printed over 9: matches
			  share-2024-h2  6.7% (74/1107) → 6.6% (73/1106); printed 6.7%: DIFFERS
			Rows:
			  changed  2024-09-02  Iskander-M/KN-23: launched 16 → 15 (line 1584)

			Against edition 1, accepted on 22 November 2026 (3,585 rows, to 4 April 2026). This will be printed as a CORRECTION: with its day and your note, under the standfirst of the article, at the figures and claims that it touches, on the data page and in the feed.

			If it is wrong, mend it, or bring the accepted edition back with \`npm run restore\`. If it is right, accept it:
			  npm run data:accept -- --note "What is new, in a sentence.""
		`);
	});

	it('a claim whose numbers move and whose rounded figure does not', () => {
		// One bomb more of July to December: 74/1108 is 6.679 %, still printed as 6.7.
		const texts = revise(TABLE, [
			/(2024-10-15,2024-10-15,Aerial Bomb,,Kherson oblast),16,/,
			'$1,17,',
		]);
		const { difference } = check(texts);
		expect(
			difference?.claims.map(({ checked, before, after }) => [checked.claim.id, before, after]),
		).toEqual([
			[
				'share-2024-h2',
				{ computed: '6.7', exact: '74/1107' },
				{ computed: '6.7', exact: '74/1108' },
			],
		]);
		expect(difference?.kind).toBe('correction');
	});

	it('many rows: the first forty, and how many there are', () => {
		const said = say(revise(TABLE, [/,Ukraine,/g, ',Kyiv oblast,']));
		const [rows = ''] = /^Rows:\n(?: {2}.*\n)*/m.exec(said) ?? [];
		expect(rows.match(/^ {2}changed/gm)).toHaveLength(40);
		expect(rows).toMatch(/ {2}… and \d+ more, \d+ in all\.\n$/);
	});

	it('an old download: in a paragraph, not in a list of all that is lost', () => {
		const old = cutTable(FROZEN[TABLE], (day) => day < '2023-07-24');
		const told = say({ ...FROZEN, [TABLE]: old }, FIRST);
		expect(told.split('\n')[0]).toMatchInlineSnapshot(
			`"This file ends on 23 July 2023; the table in use ends on 4 April 2026. It is an older download. Of the 3,585 rows in use, 3,217 would be gone, and 7 of 7 claims would not hold."`,
		);
		expect(told.split('\n').length).toBeLessThan(8);
	});

	it('a filtered download: in a paragraph too, and a few rows lost in a list', () => {
		const filtered = cutTable(SHORT[TABLE], (day) => day < '2024-05-01' || day >= '2024-10-01');
		expect(say({ ...SHORT, [TABLE]: filtered })).toContain('This file looks filtered or cut off.');
		const few = cutTable(SHORT[TABLE], (day) => day !== '2024-09-02');
		expect(say({ ...SHORT, [TABLE]: few })).toContain(
			'  gone     2024-09-02  C-300/C-400: launched 4, destroyed 0',
		);
	});

	it('other words: only a person can say whether they correct', () => {
		const texts = revise('story/en.md', CHOOSING);
		expect(check(texts).difference).toMatchObject({ kind: 'wording' });
		expect(say(texts)).toContain('--correction');
		expect(say(texts)).toContain('A count has to … → A count must …');
	});
});

const DECEMBER = `${JSON.stringify({
	id: 'kn23-2025-12',
	measure: { kind: 'count', period: '2025-12' },
	printed: '1',
	rounding: { kind: 'whole' },
	quote: '[1] such missile',
	where: 'nowhere',
	note: { date: '2026-03-08', text: 'The month was not over.' },
})},`;

const CHOOSING = ['A count has to choose.', 'A count must choose.'] as const;

describe('what only adds', () => {
	it('a new name with a new row is no correction', () => {
		const row = '2026-02-02,2026-02-02,Oreshnik,,Lviv oblast,1,0,kpszsu/posts/pfbid0a';
		const texts = addRow(row, revise('models.csv', [/$/, 'Oreshnik,ballistic,,\n']));
		const checked = check(texts);
		expect(errorsOf(checked)).toEqual([]);
		expect(checked.difference).toMatchObject({
			kind: 'newer',
			cells: [{ file: 'models.csv', id: 'Oreshnik', weight: 'addition' }],
		});
	});

	it('newer rows of a month that was covered in part move a claim and correct nothing', () => {
		const texts = revise('claims.json', ['"claims": [', `"claims": [${DECEMBER}`]);
		const row = '2025-12-20,2025-12-20,KN-23,,Lviv oblast,1,0,kpszsu/posts/pfbid0a';
		const { difference } = check(addRow(row, texts), accept(texts, ACCEPTED));
		expect(difference).toMatchObject({
			kind: 'newer',
			claims: [{ checked: { claim: { id: 'kn23-2025-12' }, coverage: 'partial' } }],
		});
	});

	it('a name that takes the place of another and counts as before asks a person', () => {
		const texts = revise('models.csv', [
			/^Kalibr,cruise,,/m,
			'Kalibr,,3M-14 Kalibr,\n3M-14 Kalibr,cruise,,',
		]);
		const checked = check(texts);
		expect(errorsOf(checked)).toEqual([]);
		// Every row of the table that names Kalibr: 17 of 2024, and 2 later ones that name KN-23 too.
		expect(checked.difference?.table.renamed).toHaveLength(19);
		expect(checked.difference).toMatchObject({
			kind: 'wording',
			table: { changed: [], months: [] },
		});
	});

	it('is accepted once and then is what was accepted', () => {
		const texts = revise('story/en.md', CHOOSING);
		expect(check(texts, accept(texts, ACCEPTED))).toMatchObject({ publishable: true });
	});
});

/** The rows of some days alone. */
function cutTable(table: string, isKept: (day: string) => boolean): string {
	return table
		.split('\n')
		.filter((line, at) => at === 0 || line === '' || isKept(line.slice(0, 10)))
		.join('\n');
}
