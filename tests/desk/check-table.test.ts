import { describe, expect, it } from 'vitest';
import { sumUpClaims, sumUpProblems, wordVerdict } from '../../src/desk/show/create-verdict.ts';
import { check, errorsOf, FIRST, FROZEN } from '../editions/publications.ts';
import {
	checkFile,
	checkText,
	corrected,
	newer,
	older,
	published,
	warnings,
} from './desk-checks.ts';

const TABLE = 'missile_attacks_daily.csv';

/** The answer of the desk in words, as the verdict gives it. */
function answer(text: string) {
	const { report } = checkText(text);
	return {
		verdict: wordVerdict(report),
		change: report.change,
		claims: sumUpClaims(report),
		problems: sumUpProblems(report),
	};
}

describe('the verdict of the desk', () => {
	it('knows the published table in whatever order its rows stand, and prints no warning again', () => {
		const [head = '', ...rows] = published.trimEnd().split('\n');
		const turned = `${[head, ...rows.slice(100), ...rows.slice(0, 100)].join('\n')}\n`;
		expect(answer(turned)).toEqual({
			verdict: 'This table is what is published. Nothing would change.',
			change: 'Nothing differs.',
			claims: 'All 7 numbers hold.',
			problems: `There is no error and no new warning. ${warnings} warnings were published before.`,
		});
		expect(checkText(turned).cleaned).toBe(published);
	});

	it('takes newer rows as soon as somebody accepts them', () => {
		expect(answer(newer)).toMatchObject({
			verdict: 'This table can be published as soon as somebody accepts it.',
			change:
				'Readers will see newer rows: 1 row of 2026-04-06. Nothing that was published changes.',
			claims: 'All 7 numbers hold.',
		});
	});

	it('names the numbers that differ, printed and computed, and asks why', () => {
		expect(answer(corrected)).toMatchObject({
			verdict:
				'This table cannot be published yet: 3 numbers of the article differ, and no note says why.',
			change: expect.stringContaining('This will be printed as a CORRECTION'),
			// 75 / 1108 = 6.769%; 75 / 8 = 9.375 is still over nine.
			claims: '3 of 7 differ: 74 → 75, 24 → 25 and 6.7% → 6.8%.',
		});
		const { report } = checkText(corrected);
		const noted = report.claims.map((claim) => ({ ...claim, needsNote: false }));
		expect(sumUpClaims({ ...report, claims: noted })).toMatch(/6\.8%\. Notes say why\.$/);
		expect(wordVerdict({ ...report, claims: noted })).toContain('can be published as a correction');
	});

	it('asks for no note where one was accepted', () => {
		const note = '"note": { "date": "2026-03-08", "text": "One entry was revised." }';
		const claims = FROZEN['claims.json'].replaceAll('"note": null', note);
		const { report } = checkFile({
			bytes: new TextEncoder().encode(corrected),
			data: { accepted: { ...FIRST.texts, 'claims.json': claims }, editions: FIRST.editions },
		});
		expect(report.claims.filter(({ verdict }) => verdict === 'differs')).toHaveLength(3);
		expect(report.claims.filter(({ needsNote }) => needsNote)).toEqual([]);
	});

	it('calls an old download old, with both days and what would be lost', () => {
		expect(older.split('\n').length).toBe(3585 - 3217 + 2);
		expect(answer(older)).toMatchObject({
			verdict: 'This table should not be published: rows that are in use are not in it.',
			change:
				'This file ends on 23 July 2023; the table in use ends on 4 April 2026. It is an older download. Of the 3,585 rows in use, 3,217 would be gone, and 7 of 7 claims would not hold. Download the table again; if these rows shall go, send the file itself to the person who publishes.',
			claims: '7 of 7 cannot be computed from this table.',
		});
	});

	it('names a few lost rows in a table, not in the sentence', () => {
		const lost = /^2026-04-0[34].*\n/gm;
		const { report } = checkText(published.replace(lost, ''));
		expect(report.verdict).toBe('lost');
		expect(report.change).toMatch(
			/^This file ends on 2 April 2026; .* the person who publishes\.$/,
		);
		expect(report.difference?.rows.shown.map(({ fate, day }) => `${fate} ${day}`)).toEqual(
			published.match(lost)?.map((row) => `gone ${row.slice(0, 10)}`),
		);
	});

	it('stops at an error, and says that what it computes is provisional', () => {
		const broken = corrected.replace(',17,9,', ',seventeen,9,');
		expect(answer(broken)).toMatchObject({
			verdict: 'This table cannot be published: mend its error first.',
			change: 'The comparison needs a table without errors.',
			claims: expect.stringMatching(/^\d of 7 differ: 74 → 58, .* provisional\.$/),
			problems: expect.stringMatching(/^1 error: .+\. \d+ warnings were published before\.$/),
		});
		expect(checkText(broken)).toMatchObject({ cleaned: null, report: { difference: null } });
	});

	it('has no number where no row could be read, not a number of nought', () => {
		expect(answer('<html>').claims).toBe('No row could be read, so no number was computed.');
	});
});

describe('the comparison of the desk', () => {
	it('gives the month, the half-year, the numbers and the row of a changed count', () => {
		expect(checkText(corrected).report.difference).toMatchObject({
			newer: { total: 0 },
			months: {
				total: 1,
				shown: [{ id: '2024-09', sums: 'KN-23 24 → 25, missiles 145 → 146', rows: '1 changed' }],
			},
			halfYears: { shown: [{ id: '2024-H2', sums: 'KN-23 74 → 75, missiles 1107 → 1108' }] },
			rows: { shown: [{ fate: 'changed', day: '2024-09-02', what: 'launched 16 → 17' }] },
		});
	});
});

describe('the problems of the desk', () => {
	it('tells a new warning apart from those that were published', () => {
		const blank = newer.replace(',4,1,kpszsu/posts/pfbid0abc', ',,1,kpszsu/posts/pfbid0abc');
		const { problems, known } = checkText(blank).report;
		expect(problems.counts).toEqual({ error: 0, warning: 1, note: 0 });
		expect(problems.groups.map(({ code, shown }) => [code, shown[0]?.cell])).toEqual([
			['count.blank', 'F3587'],
		]);
		expect(known.counts.warning).toBe(warnings);
	});

	it('blames the table where the site lacks a row, without a word for a terminal', () => {
		const { groups } = checkText(older).report.problems;
		const others = groups.filter(({ file }) => file !== null);
		expect(new Set(others.map(({ file }) => file))).toContain('story/en.md');
		expect(others.map(({ action, expected }) => action + expected).join(' ')).not.toContain('npm');
	});

	it.each([
		['a letter that our fonts lack', [',Voronezh oblast,', ',Voronezh 県,']],
		['a mark that turns the text', [',Voronezh oblast,', ',Voronezh \u202eoblast,']],
		['a formula', [',Voronezh oblast,', ',=1+1,']],
		['a name that is not known', [',Iskander-M,Voronezh', ',Oreshnik,Voronezh']],
		[
			'a count that is no number',
			[',4,1,kpszsu/posts/pfbid0abc', ',four,1,kpszsu/posts/pfbid0abc'],
		],
		['a row of which the story tells gone', [/^2024-02-27,.*Iskander-M\/KN-23,.*\n/m, '']],
	] as const)('stops at all that stops a check of the same table: %s', (_, [from, to]) => {
		const text = newer.replace(from, to);
		expect(text).not.toBe(newer);
		const stops = errorsOf(check({ ...FROZEN, [TABLE]: text }));
		const { groups } = checkText(text).report.problems;
		const shown = groups.flatMap(({ file, code, severity, total }) =>
			severity === 'error' ? Array<string>(total).fill(`${file ?? TABLE} ${code}`) : [],
		);
		expect(stops.length).toBeGreaterThan(0);
		expect([...shown].sort()).toEqual([...stops].sort());
	});
});
