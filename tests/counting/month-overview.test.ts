import { expect, it } from 'vitest';
import { listMonthOverviews } from '../../src/counting/months/month-overview.ts';
import { countQuirks } from '../../src/counting/months/quirks.ts';
import { createLaunch } from '../fixtures/create-launch.ts';

const launches = [
	createLaunch({ day: '2024-01-31', end: '2024-02-01', label: 'Kalibr', launched: 3 }),
	createLaunch({ day: '2024-01-31', label: 'Shahed-136/131', launched: 20 }),
	createLaunch({ day: '2024-02-15', label: 'Iskander-M/KN-23', launched: 6 }),
	createLaunch({ day: '2024-02-16', label: 'Aerial Bomb', launched: null }),
	createLaunch({
		day: '2024-03-02',
		label: 'X-47 Kinzhal and KN-23',
		launched: 2,
		destroyed: null,
	}),
	createLaunch({ day: '2024-05-02', label: 'C-300 and Iskander-M', launched: 4 }),
];

it('sums missiles and drones of each month, and leaves open what the label cannot tell', () => {
	const sums = listMonthOverviews(launches).map(({ month, missiles, drones, counted, rows }) => [
		month.id,
		rows.length,
		missiles,
		drones,
		counted,
	]);
	expect(sums).toEqual([
		['2024-01', 2, 3, 20, null],
		['2024-02', 2, 6, 0, 6],
		['2024-03', 1, 2, 0, 2],
		['2024-04', 0, 0, 0, null],
		['2024-05', 1, 4, 0, null],
	]);
});

it('says which days a month holds that the table covers only in part', () => {
	const covered = listMonthOverviews(launches).map((month) => month.covered?.id ?? null);
	expect(covered).toEqual(['2024-01-31/2024-01-31', null, null, null, '2024-05-01/2024-05-02']);
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

it('counts posts that are cited for days at least two apart, and those behind labels of KN-23', () => {
	const cite = (day: string, label: string, source: string) => ({
		...createLaunch({ day, label }),
		source,
	});
	const cited = [
		cite('2024-08-21', 'KN-23', 'a'),
		cite('2024-08-23', 'Iskander-M/KN-23', 'a'),
		cite('2024-08-26', 'KN-23', 'b'),
		cite('2024-08-29', 'Kalibr', 'b'),
		cite('2024-08-30', 'KN-23', 'c'),
		cite('2024-08-31', 'KN-23', 'c'),
		cite('2024-08-01', 'KN-23', ''),
		cite('2024-08-31', 'KN-23', ''),
	];
	expect(countQuirks(cited)).toMatchObject({ shared: 2, sharedCounted: 1 });
});
