import { describe, expect, it } from 'vitest';
import { createPeriod, createSpan } from '../../src/calendar/period.ts';
import {
	findLabelWindow,
	findTableSpan,
	measureCoverage,
} from '../../src/counting/months/coverage.ts';
import { listMonthOverviews } from '../../src/counting/months/month-overview.ts';
import { sumHalfYears, sumMonths } from '../../src/counting/months/month-sums.ts';
import { countQuirks } from '../../src/counting/months/quirks.ts';
import { createLaunch } from '../fixtures/create-launch.ts';

// Not in order: nothing hangs on it.
const launches = [
	createLaunch({ day: '2024-02-15', label: 'Iskander-M/KN-23', launched: 6 }),
	createLaunch({ day: '2024-01-31', end: '2024-02-01', label: 'Kalibr', launched: 3 }),
	createLaunch({ day: '2024-01-31', label: 'Shahed-136/131', launched: 20, destroyed: 18 }),
	createLaunch({ day: '2024-05-02', label: 'C-300 and Iskander-M', launched: 4 }),
	createLaunch({ day: '2024-02-16', label: 'Aerial Bomb', launched: null }),
	createLaunch({
		day: '2024-03-02',
		label: 'X-47 Kinzhal and KN-23',
		launched: 2,
		destroyed: null,
	}),
];

describe('what a table covers', () => {
	it('runs from its first to its last launch, and the label from its first to its last day', () => {
		expect(findTableSpan(launches)).toEqual(createSpan('2024-01-31', '2024-05-02'));
		expect(findLabelWindow(launches)).toEqual(createSpan('2024-02-15', '2024-03-02'));
		expect([findTableSpan([]), findLabelWindow([])]).toEqual([null, null]);
	});

	it.each([
		['2024-03', 'whole'],
		['2024-H1', 'partial'],
		['2024-05', 'partial'],
		['2024-H2', 'none'],
	])('%s: %s', (id, expected) => {
		expect(measureCoverage(findTableSpan(launches), createPeriod(id))).toBe(expected);
		expect(measureCoverage(null, createPeriod(id))).toBe('none');
	});
});

it('sums missiles and drones of each month, leaves open what the label cannot tell, and says which days it covers only', () => {
	const sums = listMonthOverviews(launches).map(({ month, rows, blanks, ...sum }) => [
		month.id,
		rows.map(({ start }) => Number(start.day.slice(8))),
		...[sum.missiles, sum.drones, sum.counted, blanks, sum.covered?.id],
	]);
	expect(sums).toEqual([
		['2024-01', [31, 31], 3, 20, null, 0, '2024-01-31/2024-01-31'],
		['2024-02', [15, 16], 6, 0, 6, 1, undefined],
		['2024-03', [2], 2, 0, 2, 0, undefined],
		['2024-04', [], 0, 0, null, 0, undefined],
		['2024-05', [2], 4, 0, null, 0, '2024-05-01/2024-05-02'],
	]);
});

it('sums each group by month and by half-year', () => {
	const later = [...launches, createLaunch({ day: '2024-07-01', label: 'KN-23', launched: 5 })];
	expect([...sumMonths(later).keys()]).toEqual([
		'2024-01',
		'2024-02',
		'2024-03',
		'2024-05',
		'2024-07',
	]);
	// What ended in February began in January.
	expect(sumMonths(later).get('2024-01')?.missiles.launched).toBe(3);
	expect(sumMonths(later).get('2024-01')?.drones).toEqual({
		rows: 1,
		blanks: 0,
		launched: 20,
		destroyed: 18,
	});
	expect(sumHalfYears(later).get('2024-H1')).toMatchObject({
		kn23: { rows: 2, launched: 8 },
		missiles: { rows: 5, blanks: 1, launched: 15 },
	});
	expect(sumHalfYears(later).get('2024-H2')?.kn23.launched).toBe(5);
});

it('counts what is odd: blanks, mixed rows, rows over a month, labels that follow', () => {
	expect(countQuirks(launches)).toEqual({
		noLaunched: 1,
		noLaunchedCounted: 0,
		noDestroyed: 1,
		mixed: 2,
		mixedCounted: 1,
		overMidnight: 1,
		overMonth: 1,
		overHalfYear: 0,
		withoutTime: 6,
		afterWindow: 1,
		shared: 0,
		sharedCounted: 0,
	});
});
