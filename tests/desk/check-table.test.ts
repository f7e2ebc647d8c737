import { expect, test } from 'vitest';
import { createTableState } from '../../src/analysis/compare-tables.ts';
import { sha256 } from '../../src/analysis/sha256.ts';
import { checkClaims } from '../../src/claims/check-claim.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { recordClaims } from '../../src/claims/compare-edition.ts';
import { createContents } from '../../src/claims/edition-contents.ts';
import { checkTable } from '../../src/desk/check-table.ts';
import type { AcceptedEdition } from '../../src/desk/desk-data.ts';
import { ENGLISH } from '../../src/desk/language.ts';
import { parseLaunches } from '../../src/launches/parse-launches.ts';
import { writeTable } from '../../src/launches/write-table.ts';
import { models, rowWith, tableOf } from '../launches/tables.ts';

const september: Claim = {
	id: 'september',
	measure: { kind: 'count', period: '2024-09' },
	printed: '7',
	rounding: { kind: 'whole' },
	quote: '[7] missiles',
	where: 'nowhere',
	note: null,
};
const first = rowWith({ launched: '4' });
const second = rowWith({ time_start: '2024-09-30', time_end: '2024-09-30', launched: '3' });
const accepted = accept(tableOf(first, second));

function accept(text: string): AcceptedEdition {
	const { launches } = parseLaunches(text, models);
	return {
		date: '2026-01-01',
		rows: launches.length,
		lastDay: '2024-09-30',
		sha256: sha256(writeTable(launches)),
		claims: recordClaims(checkClaims([september], launches)),
		contents: createContents(createTableState(launches)),
	};
}

function check(text: string, edition: AcceptedEdition | null = accepted) {
	const read = parseLaunches(text, models);
	const data = { claims: [september], accepted: edition };
	return checkTable(read, data, { models, language: ENGLISH });
}

test('the published table is the same in whatever order its rows stand', () => {
	const { report, cleaned } = check(tableOf(second, first));
	expect(report.verdict).toBe('same');
	expect(report.claims).toMatchObject([
		{ computed: '7', formula: '4 + 3 = 7', verdict: 'matches' },
	]);
	expect(cleaned).toBe(tableOf(first, second));
});

test('a changed count moves its month, its claim and its row', () => {
	const { report } = check(tableOf(rowWith({ launched: '6' }), second));
	expect(report.verdict).toBe('claims');
	expect(report.difference).toMatchObject({
		kind: 'revised',
		months: { total: 1, shown: [{ id: '2024-09', moves: 'KN-23 7 → 9, missiles 7 → 9' }] },
		claims: [{ before: '7', after: '9', verdict: 'differs' }],
		rows: { shown: [{ fate: 'changed', day: '2024-09-02', what: 'launched 4 → 6', line: 2 }] },
	});
});

test('rows after the last published day are newer and revise nothing', () => {
	const later = rowWith({ time_start: '2024-10-02', time_end: '2024-10-02', launched: '5' });
	const { report } = check(tableOf(first, second, later));
	expect(report.verdict).toBe('newer');
	expect(report.difference?.newer).toBe('1 row of 2024-10-02');
	expect(report.difference?.months.total).toBe(0);
});

test('a table with an error is neither compared nor cleaned, but its claims are told', () => {
	const { report, cleaned } = check(tableOf(first, rowWith({ launched: 'three' })));
	expect(report.verdict).toBe('broken');
	expect(report.counts.error).toBe(1);
	expect([report.difference, cleaned]).toEqual([null, null]);
	expect(report.claims).toMatchObject([{ computed: '4', verdict: 'differs' }]);
});

test('without an accepted edition nothing is compared', () => {
	const { report, cleaned } = check(tableOf(first, second), null);
	expect(report.verdict).toBe('unknown');
	expect(report.difference).toBeNull();
	expect(cleaned).toBe(tableOf(first, second));
});

test('no row at all means no claim, not a claim of nought', () => {
	expect(check('<html>').report.claims).toEqual([]);
});
