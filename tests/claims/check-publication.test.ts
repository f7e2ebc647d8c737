import { describe, expect, it } from 'vitest';
import { checkPublication } from '../../src/claims/check-publication.ts';
import { formatAcceptance } from '../../src/claims/format-acceptance.ts';
import { wordSums } from '../../src/claims/word-difference.ts';
import { readFixture, rowWith } from '../launches/tables.ts';
import { accept, check, claims, plain, revise } from './publications.ts';

const first = accept(plain, null, 'First publication.');
const kindOf = (table: string) => check(table, first).difference?.kind;
const say = (table: string) => formatAcceptance(check(table, first));
const laterRow = rowWith({ time_start: '2024-12-20', time_end: '2024-12-20' });

describe('checkPublication', () => {
	it('lets the accepted table through', () => {
		expect(check(plain, first)).toMatchObject({ accepted: true, publishable: true });
		expect(say(plain)).toBe(
			'The table is the edition accepted on 2025-03-01 (7 rows, to 2024-12-13).',
		);
	});

	it('takes other columns, another order of rows and of label parts for the same table', () => {
		expect(check(readFixture('download.csv'), first).accepted).toBe(true);
		const [header, ...rows] = plain.trimEnd().split('\n');
		expect(check(`${[header, ...rows.reverse()].join('\n')}\n`, first).accepted).toBe(true);
		expect(
			kindOf(revise('X-47 Kinzhal and Iskander-M/KN-23', 'KN-23/Iskander-M and X-47 Kinzhal')),
		).toBe('same');
	});

	it('publishes nothing before a first edition is accepted', () => {
		expect(check(plain, null)).toMatchObject({ accepted: false, publishable: false });
		expect(formatAcceptance(check(plain, null))).toMatchInlineSnapshot(`
			"No edition was accepted yet. To accept this table as the first:
			  npm run data:accept -- --note "What is new, in a sentence.""
		`);
	});

	it('asks for a note, in one line, where only newer rows are added', () => {
		expect(check(`${plain}${laterRow}\n`, first).publishable).toBe(false);
		expect(
			say(`${plain}${rowWith({ time_start: '2025-01-20', time_end: '2025-01-21' })}\n`),
		).toMatchInlineSnapshot(`
			"The table adds 1 row of 2025-01-20 to the edition accepted on 2025-03-01 (7 rows, to 2024-12-13); nothing published before changes. To publish it:
			  npm run data:accept -- --note "What is new, in a sentence.""
		`);
	});

	it('takes a row added to the last day for a newer one, since that day may not have been complete', () => {
		const row = rowWith({ time_start: '2024-12-13', time_end: '2024-12-13', model: 'Orlan-10' });
		expect(kindOf(`${plain}${row}\n`)).toBe('newer');
	});

	it('names the claims that newer rows move in a half-year that was not over', () => {
		expect(say(`${plain}${laterRow}\n`)).toMatchInlineSnapshot(`
			"Newer: 1 row of 2024-12-20:
			  2024-12  1 row, launched: KN-23 4, missiles 4
			Claims that move:
			  second-half  4 → 8; printed 4: DIFFERS
			  share  22.2 % (4/18) → 36.4 % (8/22); printed 22.2 %: DIFFERS
			The table adds rows that move a claim of the edition accepted on 2025-03-01 (7 rows, to 2024-12-13). Nobody has accepted that yet.
			If the table is wrong, correct it or bring the published one back from dist/data/. If it is right, accept it; the note is printed on the site as the correction:
			  npm run data:accept -- --note "What is new, in a sentence.""
		`);
	});

	it('names month, half-year, claims and row of a count that was revised', () => {
		expect(say(revise('Kyiv,4,1,', 'Kyiv,5,1,'))).toMatchInlineSnapshot(`
			"Months that change (launched, before → after):
			  2024-09  KN-23 4 → 5, missiles 18 → 19 (1 changed)
			Half-years that change:
			  2024-H2  KN-23 4 → 5, missiles 18 → 19
			Claims that move:
			  second-half  4 → 5; printed 4: DIFFERS
			  share  22.2 % (4/18) → 26.3 % (5/19); printed 22.2 %: DIFFERS
			Rows:
			  changed  2024-09-02  KN-23: launched 4 → 5 (line 6)
			The table would change what was published with the edition accepted on 2025-03-01 (7 rows, to 2024-12-13). Nobody has accepted that yet.
			If the table is wrong, correct it or bring the published one back from dist/data/. If it is right, accept it; the note is printed on the site as the correction:
			  npm run data:accept -- --note "What is new, in a sentence.""
		`);
	});

	it('names the row that is gone and the one that is new on a day before the last', () => {
		const moved = revise(
			'2024-02-15,2024-02-15,Iskander-M/KN-23',
			'2024-03-20,2024-03-20,Iskander-M',
		);
		expect(say(moved)).toMatchInlineSnapshot(`
			"Months that change (launched, before → after):
			  2024-02  KN-23 1 → 0, missiles 1 → 0 (1 gone)
			  2024-03  missiles 2 → 3 (1 new)
			Half-years that change:
			  2024-H1  KN-23 3 → 2
			Rows:
			  gone     2024-02-15  Iskander-M/KN-23: launched 1, destroyed 0
			  new      2024-03-20  Iskander-M: launched 1, destroyed 0 (line 2)
			The table would change what was published with the edition accepted on 2025-03-01 (7 rows, to 2024-12-13). Nobody has accepted that yet.
			So many rows gone look like a file that was filtered or cut off.
			If the table is wrong, correct it or bring the published one back from dist/data/. If it is right, accept it; the note is printed on the site as the correction:
			  npm run data:accept -- --note "What is new, in a sentence.""
		`);
	});

	it('stops where only a place, a time or a source of a published row differs', () => {
		expect(say(revise('Bryansk oblast', 'Kursk oblast'))).toMatchInlineSnapshot(`
			"Months that change (launched, before → after):
			  2024-09  no sum moves (1 changed)
			Rows:
			  changed  2024-09-02  KN-23: its times, places or source differ (line 6)
			The table would change what was published with the edition accepted on 2025-03-01 (7 rows, to 2024-12-13). Nobody has accepted that yet.
			If the table is wrong, correct it or bring the published one back from dist/data/. If it is right, accept it; the note is printed on the site as the correction:
			  npm run data:accept -- --note "What is new, in a sentence.""
		`);
	});

	it('stops where a row is removed, a blank filled in or a label changed', () => {
		const gone = revise(
			'2024-12-13 05:00,2024-12-13 09:00,Молнія,,south,3,,kpszsu/posts/six\n',
			'',
		);
		expect(say(gone)).toContain('gone     2024-12-13  Молнія: launched 3, destroyed blank');
		expect(say(revise('Poltava oblast,,0', 'Poltava oblast,1,0'))).toContain('launched blank → 1');
		expect(say(revise('02,KN-23,', '02,Iskander-M,'))).toContain('model KN-23 → Iskander-M');
	});

	it('says what a table looks like that has lost many rows', () => {
		const filtered = plain.split('\n').slice(0, 4).join('\n');
		expect(say(filtered)).toContain(
			'So many rows gone look like a file that was filtered or cut off.',
		);
		expect(say(revise('Kyiv,4,1,', 'Kyiv,5,1,'))).not.toContain('So many rows');
	});

	it('stops where the list of weapon names makes another count of the same table', () => {
		const models = readFixture('models.csv').replace('X-101/X-555,cruise', 'X-101/X-555,drone');
		const { difference, accepted } = checkPublication({
			table: plain,
			models,
			claims,
			editions: first,
		});
		expect(accepted).toBe(false);
		expect(difference?.table.halfYears.map(({ before, after }) => wordSums(before, after))).toEqual(
			['missiles 18 → 4, missiles shot down 14 → 1, drones 3 → 17, drones shot down 0 → 13'],
		);
		expect(difference?.claims.map(({ after }) => after?.exact)).toEqual(['4/4']);
	});

	it('takes a weapon under a new name for no revision, but has the new way of writing accepted', () => {
		const models = readFixture('models.csv')
			.replace('Kalibr,cruise,,', '3M-14 Kalibr,cruise,,')
			.replace('KAB,,GBU', 'Kalibr,,3M-14 Kalibr,\nKAB,,GBU');
		const table = revise('Молнія', 'Kalibr');
		const editions = accept(table, null);
		const checked = checkPublication({ table, models, claims, editions });
		expect(checked.difference).toMatchObject({ kind: 'rewritten', claims: [] });
		expect(checked.publishable).toBe(false);
		expect(formatAcceptance(checked)).toContain('No row and no number changes');
	});

	it('compares nothing while a cell has an error or a name is not known', () => {
		const unknown = check(revise('X-101/X-555', 'X-1000'), first);
		expect(unknown).toMatchObject({ difference: null, publishable: false });
		expect(unknown.problems.map(({ code }) => code)).toContain('model.unknown');
		expect(formatAcceptance(unknown)).toMatchInlineSnapshot(
			`"The table is compared with the edition accepted on 2025-03-01 (7 rows, to 2024-12-13) as soon as it has no error."`,
		);
	});
});
