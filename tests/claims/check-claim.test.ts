import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/claims/check-claim.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { findDenominatorWindow } from '../../src/claims/denominator-window.ts';
import { formatClaims } from '../../src/editions/report/format-claims.ts';
import { createLaunch } from '../fixtures/create-launch.ts';

const SHARE: Claim = {
	id: 'share',
	measure: { kind: 'share', period: '2024-H2' },
	printed: '6.7',
	rounding: { kind: 'decimals', digits: 1 },
	quote: 'increased to [6.7%] in the second half of the year',
	where: 'fifth paragraph',
	note: null,
};
const GROWTH: Claim = {
	...SHARE,
	id: 'growth',
	measure: { kind: 'ratio', period: '2024-H2', against: '2024-H1' },
	printed: '9',
	rounding: { kind: 'over' },
};

// 8 in the first half; 74 in the second among 1,107; the year covered from its first to its last day.
const TABLE = [
	createLaunch({ day: '2024-01-01', label: 'Kalibr', launched: 1107 }),
	createLaunch({ day: '2024-02-15', label: 'Iskander-M/KN-23', launched: 8, row: 3 }),
	createLaunch({ day: '2024-08-11', label: 'KN-23', launched: 74, row: 4 }),
	createLaunch({ day: '2024-12-31', label: 'Kalibr', launched: 1033 }),
];
const withCount = (launched: number) =>
	TABLE.map((row) => (row.row === 4 ? { ...row, launched } : row));

describe('a checked claim', () => {
	it('matches where the table gives the printed figure', () => {
		const checked = checkClaim(SHARE, TABLE);
		expect(checked).toMatchObject({
			verdict: 'matches',
			computed: '6.7',
			exact: '74/1107',
			coverage: 'whole',
			publishable: true,
		});
	});

	it('differs where it does not: 76 of 1,109 are 6.9 %', () => {
		const checked = checkClaim(SHARE, withCount(76));
		expect(checked).toMatchObject({
			verdict: 'differs',
			computed: '6.9',
			exact: '76/1109',
			publishable: false,
		});
	});

	it('may be published all the same where a dated note says what changed', () => {
		const noted = { ...SHARE, note: { date: '2026-05-01', text: 'The table was revised.' } };
		expect(checkClaim(noted, withCount(76))).toMatchObject({
			verdict: 'differs',
			publishable: true,
		});
	});

	it('divides the later count by the earlier: 74 / 8 is 9.25', () => {
		expect(checkClaim(GROWTH, TABLE)).toMatchObject({
			verdict: 'matches',
			computed: '9.25',
			exact: '74/8',
		});
	});

	it('has no ratio to nothing', () => {
		const without = TABLE.filter(({ row }) => row !== 3);
		expect(checkClaim(GROWTH, without)).toMatchObject({
			verdict: 'not-computable',
			value: null,
			publishable: false,
		});
	});

	it('has no count for a period that the table does not reach', () => {
		const early = TABLE.filter(({ start }) => start.day < '2024-07-01');
		expect(checkClaim(SHARE, early)).toMatchObject({
			verdict: 'not-computable',
			coverage: 'none',
			computed: null,
		});
	});

	it('has no ratio to a period that the table does not reach', () => {
		const late = TABLE.filter(({ start }) => start.day >= '2024-07-01');
		expect(checkClaim(GROWTH, late)).toMatchObject({ coverage: 'none', computed: null });
	});

	it('says where the table covers the period only in part', () => {
		const early = TABLE.filter(({ start }) => start.day < '2024-12-01');
		expect(checkClaim(SHARE, early).coverage).toBe('partial');
	});

	it('ignores rows after its window: 2026 cannot move 2024', () => {
		const later = [...TABLE, createLaunch({ day: '2026-01-05', label: 'KN-23', launched: 40 })];
		expect(checkClaim(SHARE, later).exact).toBe('74/1107');
	});
});

describe('the window of a denominator', () => {
	it('is 1,097 to 1,112 for 74 missiles at 6.7 %, worked from 74 / 0.0675 and 74 / 0.0665', () => {
		expect(findDenominatorWindow(checkClaim(SHARE, TABLE))).toEqual({ first: 1097, last: 1112 });
	});

	it('is 1,067 to 1,230 for 8 missiles at 0.7 %', () => {
		const first = {
			...SHARE,
			measure: { kind: 'share', period: '2024-H1' } as const,
			printed: '0.7',
		};
		expect(findDenominatorWindow(checkClaim(first, TABLE))).toEqual({ first: 1067, last: 1230 });
	});

	it('is none for a ratio', () => {
		expect(findDenominatorWindow(checkClaim(GROWTH, TABLE))).toBeNull();
	});
});

describe('the table of claims', () => {
	it('names a claim that falls, both values and the rows behind it', () => {
		const claims = [GROWTH, SHARE].map((claim) => checkClaim(claim, withCount(76)));
		expect(formatClaims(claims)).toMatchInlineSnapshot(`
			"claim   printed  computed  exact    verdict
			growth  over 9   9.50      76/8     matches
			share   6.7%     6.9%      76/1109  DIFFERS

			share: the article printed 6.7%, the table gives 6.9%. Rows behind it:
			  line 4, spreadsheet row 4: 2024-08-11  KN-23  76
			  sum 76, of 1109 missiles
			  Correct the table, or, if the table is right, accept it: \`npm run data:accept\` asks why the claim differs."
		`);
	});

	it('names the note of a claim that falls, in place of what to do', () => {
		const noted = { ...SHARE, note: { date: '2026-05-01', text: 'The table was revised.' } };
		const said = formatClaims([checkClaim(noted, withCount(76))]);
		expect(said).toContain('DIFFERS (note of 2026-05-01)');
		expect(said).not.toContain('data:accept');
	});
});
