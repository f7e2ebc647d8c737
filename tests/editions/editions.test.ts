import { describe, expect, it } from 'vitest';
import { TABLE } from '../../src/editions/record/data-files.ts';
import type { Edition } from '../../src/editions/record/edition.ts';
import { formatJson } from '../../src/editions/record/format-json.ts';
import { compareHistory, parseEditions } from '../../src/editions/record/parse-editions.ts';
import { sealEdition } from '../../src/editions/record/sums.ts';
import { ACCEPTED, accept, check, errorsOf, revise, SHORT } from './publications.ts';

const MAY_ROW =
	'2026-05-02 08:00,2026-05-02 09:00,Kalibr,Black Sea,Odesa oblast,4,3,kpszsu/posts/pfbid0abc\n';
const newer = { ...SHORT, [TABLE]: SHORT[TABLE] + MAY_ROW };
const second = accept(newer, ACCEPTED, { note: 'May was added.' });
// The largest entry of the year, of 2 September: 16 → 15.
const corrected = revise(TABLE, [/(2024-09-02.*),16,9,/, '$1,15,9,'], newer);
const noted = revise(
	'claims.json',
	[/"note": null/g, '"note": { "date": "2026-12-01", "text": "One entry was revised." }'],
	corrected,
);
const third = accept(noted, second, {
	note: 'The entry of 2 September has 15 missiles, not 16.',
	figures: ['months'],
});
const { editions } = parseEditions(third.editions);

describe('an accepted edition', () => {
	it('is read back as it was written', () => {
		expect(formatJson(editions)).toBe(third.editions);
		expect(parseEditions(third.editions).problems).toEqual([]);
	});

	it('remembers rows, days, what every claim gave, and sums by month and class', () => {
		expect(editions.map(({ number, rows, lastDay }) => [number, rows, lastDay])).toEqual([
			[1, 630, '2025-12-13'],
			[2, 631, '2026-05-02'],
			[3, 631, '2026-05-02'],
		]);
		expect(editions.map(({ claims }) => claims['share-2024-h2']?.exact)).toEqual([
			'74/1107',
			'74/1107',
			'73/1106',
		]);
		// 24 of KN-23 or Iskander-M and 17 of Iskander-M alone in September.
		const ballistic = editions.map(({ months }) => months['2024-09']?.['ballistic']);
		expect(ballistic).toEqual([41, 41, 40]);
		expect(editions[1]?.months['2026-05']).toEqual({ cruise: 4 });
	});

	it('keeps what it changed: newer rows, months and claims from what to what', () => {
		expect(editions[0]?.changes).toBe(null);
		expect(editions[1]).toMatchObject({
			kind: 'newer',
			changes: {
				newer: { rows: 1, first: '2026-05-02', last: '2026-05-02' },
				changed: 0,
				months: [],
				claims: [],
			},
		});
		expect(editions[2]).toMatchObject({
			kind: 'correction',
			changes: {
				newer: null,
				changed: 1,
				months: [{ month: '2024-09', kn23: { before: 24, after: 23 } }],
				claims: [
					{ id: 'kn23-2024-h2', before: { exact: '74' }, after: { exact: '73' } },
					{ id: 'kn23-2024-09', before: { exact: '24' }, after: { exact: '23' } },
					{ id: 'growth', before: { exact: '74/8' }, after: { exact: '73/8' } },
					{ id: 'share-2024-h2', before: { exact: '74/1107' }, after: { exact: '73/1106' } },
				],
				// The notes of the claims are told at the claims.
				cells: [],
			},
		});
	});
});

describe('the list in the file', () => {
	const told = (list: unknown) =>
		parseEditions(JSON.stringify(list)).problems.map(({ found, action }) => `${found}: ${action}`);
	const [one, two, three] = editions as [Edition, Edition, Edition];

	it('is refused when an entry was deleted, wherever it stood but at the end', () => {
		expect(told([two, three])).toEqual([
			expect.stringContaining('It stands at place 1: an entry was deleted or moved.'),
			expect.stringContaining('It stands at place 2'),
		]);
		expect(told([one, three])).toHaveLength(1);
	});

	it('misses the last entry by the copies, which are not those of the one before', () => {
		const { problems } = check(noted, { ...third, editions: formatJson([one, two]) });
		const told = problems.filter(({ file }) => file === 'editions.json');
		expect(told.map(({ code, found }) => [code, found])).toEqual([
			['editions.copy', 'data/accepted/missile_attacks_daily.csv'],
			['editions.copy', 'data/accepted/claims.json'],
		]);
	});

	it.each<[string, Partial<Edition>]>([
		['rows', { rows: 9999 }],
		['day', { date: '2099-01-01' }],
		['last day', { lastDay: '2026-03-01' }],
		['words', { note: 'The figures were approved by the Ministry.' }],
		['kind', { kind: 'newer' }],
		['sums', { months: {} }],
		['claims', { claims: {} }],
		['changes', { changes: null }],
		['files', { files: { ...editions.at(-1)?.files, [TABLE]: 'a'.repeat(64) } }],
	])('is refused when the %s of an entry, the last one too, were changed by hand', (_, change) => {
		expect(told([one, two, { ...three, ...change }])).toEqual([
			expect.stringContaining('It was changed after it was accepted.'),
		]);
	});

	it('is refused when a single digit differs, in whichever line', () => {
		const lines = third.editions.split('\n');
		const missed = lines.filter((line, at) => {
			const changed = line.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
			const text = lines.with(at, changed).join('\n');
			return changed !== line && parseEditions(text).problems.length === 0;
		});
		expect(missed).toEqual([]);
	});

	it('is refused when it does not go on from the list that was committed, though every seal fits', () => {
		const rewritten = { ...three, note: 'The figures were approved by the Ministry.' };
		const forged = [one, two, { ...rewritten, seal: sealEdition(rewritten) }];
		expect(told(forged)).toEqual([]);
		expect(compareHistory(editions, forged)).toMatchObject([{ found: 'edition 3, of 2026-12-01' }]);
		expect(compareHistory(editions, [one, two])).toHaveLength(1);
		expect(compareHistory([one, two], editions)).toEqual([]);
	});

	it.each<[string, Partial<Edition>, string]>([
		['day before the edition that it follows', { date: '2026-02-01' }, 'It is dated before'],
		['mark in its words', { note: 'May was \u202eadded.' }, 'U+202E, which cannot be printed'],
		['line break in its words', { note: 'May was\nadded, too.' }, 'a line break or tab'],
	])('is refused where an entry has a %s, though its seal fits', (_, change, fault) => {
		const changed = { ...two, ...change };
		expect(told([one, { ...changed, seal: sealEdition(changed) }])).toEqual([
			expect.stringContaining(fault),
		]);
	});

	it('is missed when it is gone or empty, and copies or commits know of it', () => {
		const codesOf = (...given: Parameters<typeof check>) => errorsOf(check(...given));
		const lost = ['editions.json editions.lost'];
		expect(codesOf(SHORT, ACCEPTED, { editions: null })).toEqual(lost);
		expect(codesOf(SHORT, ACCEPTED, { editions: '[]' })).toEqual(lost);
		expect(codesOf(SHORT, null, { committed: ACCEPTED.editions })).toEqual(lost);
	});

	it('stops what is published where it is shorter than the committed one', () => {
		const checked = check(newer, second, { committed: third.editions });
		expect(checked.problems.map(({ found }) => found)).toContain('edition 3, of 2026-12-01');
		expect(checked.publishable).toBe(false);
		expect(check(newer, second, { committed: ACCEPTED.editions }).publishable).toBe(true);
	});

	it('says what is wrong and what to do', () => {
		expect(told('<<<<<<< HEAD')[0]).toContain('`git checkout -- data/editions.json`');
		expect(told([{ ...one, note: 'short' }])[0]).toContain('a sentence that says what is new');
	});
});
