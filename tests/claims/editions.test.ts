import { describe, expect, it } from 'vitest';
import type { EditionFile } from '../../src/claims/edition-shape.ts';
import { listCorrections, listEditions } from '../../src/claims/list-editions.ts';
import { parseEditions } from '../../src/claims/parse-editions.ts';
import { writeEditions } from '../../src/claims/write-editions.ts';
import { rowWith } from '../launches/tables.ts';
import { accept, plain, revise } from './publications.ts';

const newer = `${plain}${rowWith({ time_start: '2025-01-20', time_end: '2025-01-21' })}\n`;
const first = accept(plain, null, 'First publication.');
const second = accept(newer, first, 'January was added.');
const third = accept(
	newer.replace('Kyiv,4,1,', 'Kyiv,5,1,'),
	second,
	'The report of 2 September was revised.',
);
const { editions, contents } = parseEditions(third);
const tamper = (file: Partial<EditionFile>) => () =>
	parseEditions(JSON.stringify({ editions, contents, ...file }));

describe('an accepted edition', () => {
	it('is read back as it was written', () => {
		expect(writeEditions(parseEditions(third))).toBe(third);
		expect(editions.map(({ note }) => note)).toEqual([
			'First publication.',
			'January was added.',
			'The report of 2 September was revised.',
		]);
	});

	it('remembers sums by month and group, and every row in short', () => {
		const month = parseEditions(first).contents['2024-02'];
		const sums = { rows: 2, blanks: 1, launched: 1, destroyed: 0 };
		expect(month?.sums).toEqual({
			kn23: sums,
			missiles: sums,
			drones: { rows: 0, blanks: 0, launched: 0, destroyed: 0 },
		});
		expect(month?.rows['Iskander-M/KN-23']).toMatch(/^15 1\/0 [0-9a-f]{6}; 27 -\/0 [0-9a-f]{6}$/);
	});

	it('keeps for ever what the table gave for the claims and half-years', () => {
		expect(editions.map((edition) => edition.halfYears['2024-H2'])).toEqual([
			'4/18',
			'4/18',
			'5/19',
		]);
		expect(editions.map((edition) => edition.claims['share']?.exact)).toEqual([
			'4/18',
			'4/18',
			'5/19',
		]);
	});

	it('keeps what it changed: newer rows, months and claims from what to what', () => {
		expect(editions[0]?.changes).toBe(null);
		expect(editions[1]?.changes).toEqual({
			newer: { rows: 1, first: '2025-01-20', last: '2025-01-20' },
			changed: 0,
			gone: 0,
			added: 0,
			months: [],
			claims: [],
		});
		expect(editions[2]?.changes).toMatchObject({
			newer: null,
			changed: 1,
			months: [
				{
					month: '2024-09',
					kn23: { before: 4, after: 5 },
					missiles: { before: 18, after: 19 },
					drones: { before: 0, after: 0 },
				},
			],
			claims: [
				{ id: 'second-half', before: { computed: '4' }, after: { computed: '5' } },
				{ id: 'share', before: { computed: '22.2' }, after: { computed: '26.3' } },
			],
		});
	});
});

describe('listEditions', () => {
	it('tells the newest first, each with what it was', () => {
		expect(listEditions(editions).map(({ kind, rows }) => [kind, rows])).toEqual([
			['correction', 8],
			['newer', 8],
			['first', 7],
		]);
	});

	it('tells a change of published rows alone as a correction, by its note', () => {
		expect(listCorrections(editions).map(({ note }) => note)).toEqual([
			'The report of 2 September was revised.',
		]);
	});

	it('tells a changed source as a correction too, though no sum moves', () => {
		const moved = accept(revise('posts/six', 'posts/seven'), first);
		expect(listCorrections(parseEditions(moved).editions)).toHaveLength(1);
	});
});

describe('parseEditions', () => {
	it('refuses a file from which an entry was deleted, wherever it stood', () => {
		for (const index of editions.keys()) {
			expect(tamper({ editions: editions.toSpliced(index, 1) })).toThrow('cannot be used');
		}
		expect(tamper({ editions: editions.slice(1) })).toThrow(
			'The edition of 2025-03-01, number 1, does not follow the one before it: an entry was changed, moved or deleted.',
		);
	});

	it('refuses a file whose entries change place or words', () => {
		expect(tamper({ editions: editions.toReversed() })).toThrow('does not follow');
		const [oldest, ...rest] = editions;
		const reworded = { ...oldest!, note: 'Nothing happened here.' };
		expect(tamper({ editions: [reworded, ...rest] })).toThrow('number 2, does not follow');
	});

	it('refuses contents that were changed by hand', () => {
		const { '2024-02': _gone, ...others } = contents;
		expect(tamper({ contents: others })).toThrow('The contents do not belong to the last edition');
	});

	it('says what is wrong and what to do', () => {
		expect(() => parseEditions('<<<<<<< HEAD')).toThrowErrorMatchingInlineSnapshot(`
			[DataFault: data/editions.json cannot be used:
			It is not JSON: Unexpected token '<', "<<<<<<< HEAD" is not valid JSON
			Only \`npm run data:accept\` writes this file. Bring back the last committed one and accept again.]
		`);
		expect(
			tamper({ editions: [{ ...editions[0]!, note: 'short' }] }),
		).toThrowErrorMatchingInlineSnapshot(`
			[DataFault: data/editions.json cannot be used:
			✖ a sentence that says what changed
			  → at editions[0].note
			Only \`npm run data:accept\` writes this file. Bring back the last committed one and accept again.]
		`);
	});
});
