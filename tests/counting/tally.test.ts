import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPeriod, listMonths } from '../../src/calendar/period.ts';
import { addFractions, createFraction, toNumber } from '../../src/counting/fraction.ts';
import { sumBySureness, sumInterceptions } from '../../src/counting/launched.ts';
import { ARTICLE, type Definition } from '../../src/counting/readings/definition.ts';
import { countPeriod, shareOf } from '../../src/counting/tally.ts';
import { createLaunch } from '../fixtures/create-launch.ts';

const YEAR = createPeriod('2024');

// Worked by hand: KN-23 4, either 6, mixed 2, blank; other missiles 12 + 16 + 5; drones 100.
const SMALL = [
	createLaunch({ day: '2024-02-15', label: 'Iskander-M/KN-23', launched: 6 }),
	createLaunch({ day: '2024-02-27', label: 'Iskander-M/KN-23', launched: null, destroyed: 3 }),
	createLaunch({ day: '2024-03-21', label: 'X-47 Kinzhal and Iskander-M/KN-23', launched: 2 }),
	createLaunch({ day: '2024-08-11', label: 'KN-23', launched: 4, destroyed: 1 }),
	createLaunch({ day: '2024-08-12', label: 'Iskander-M', launched: 12, destroyed: null }),
	createLaunch({ day: '2024-09-01', label: 'Aerial Bomb', launched: 16 }),
	createLaunch({ day: '2024-09-02', label: 'Unknown Missile', launched: 5 }),
	createLaunch({ day: '2024-09-03', label: 'Shahed-136/131', launched: 100, destroyed: 90 }),
];

describe('a count', () => {
	it('has its share, its rows, and the report that gives no number', () => {
		const tally = countPeriod(SMALL, ARTICLE, YEAR);
		expect(shareOf(tally)).toEqual({ numerator: 12, denominator: 45 });
		expect(tally.rows).toHaveLength(4);
		expect(tally.baseRows).toHaveLength(7);
		expect(tally.blanks.map(({ start }) => start.day)).toEqual(['2024-02-27']);
	});

	it('has the share of what was shared out', () => {
		const { base } = countPeriod(SMALL, ARTICLE, YEAR);
		expect(shareOf({ count: createFraction(15, 2), base })).toEqual(createFraction(15, 90));
	});

	it('has no share of an empty period', () => {
		expect(shareOf(countPeriod(SMALL, ARTICLE, createPeriod('2024-05')))).toBeNull();
	});

	it.each<[Partial<Definition>, number, number]>([
		[{}, 6 + 2 + 4, 12 + 12 + 16 + 5],
		[{ label: 'exact' }, 4, 45],
		[{ label: 'single' }, 10, 45],
		[{ label: 'split' }, 6 + 1 + 4, 45],
		[{ label: 'half' }, 3 + 0.5 + 4, 45],
		[{ label: 'ceiling' }, 6 + 2 + 4 + 12, 45],
		[{ blank: 'one' }, 13, 46],
		[{ unit: 'records' }, 4, 7],
		[{ largest: 'left-out' }, 6, 39],
		[{ base: 'missiles-without-bombs' }, 12, 29],
		[{ base: 'missiles-without-unknown' }, 12, 40],
		[{ base: 'missiles-unmixed' }, 12, 43],
		[{ base: 'ballistic' }, 12, 24],
		[{ base: 'iskander' }, 12, 24],
		[{ base: 'missiles-and-drones' }, 12, 145],
	])('with %j is %d of %d', (changes, count, base) => {
		const tally = countPeriod(SMALL, { ...ARTICLE, ...changes }, YEAR);
		expect([toNumber(tally.count), toNumber(tally.base)]).toEqual([count, base]);
	});

	it('moves a launch that ends in the next month', () => {
		const late = [
			createLaunch({ day: '2024-06-30', end: '2024-07-01', label: 'KN-23', launched: 3 }),
		];
		const half = createPeriod('2024-H2');
		expect(countPeriod(late, ARTICLE, half).count).toEqual(createFraction(0));
		expect(countPeriod(late, { ...ARTICLE, day: 'end' }, half).count).toEqual(createFraction(3));
	});
});

describe('sums of rows', () => {
	it('add up what each degree of sureness launched and nothing else', () => {
		expect(sumBySureness(SMALL)).toEqual({ exact: 4, either: 6, mixed: 2 });
	});

	it('compare launched and destroyed only where a report gives both', () => {
		expect(sumInterceptions(SMALL)).toEqual({ launched: 133, destroyed: 91, rows: 6 });
	});
});

describe('any table', () => {
	const launch = fc
		.record({
			month: fc.integer({ min: 1, max: 12 }),
			label: fc.constantFrom(
				'KN-23',
				'Iskander-M/KN-23',
				'X-47 Kinzhal and Iskander-M/KN-23',
				'Kalibr',
				'Shahed-136/131',
			),
			launched: fc.option(fc.integer({ min: 0, max: 40 })),
			row: fc.integer({ min: 2, max: 9999 }),
		})
		.map(({ month, ...rest }) =>
			createLaunch({ day: `2024-${String(month).padStart(2, '0')}-15`, ...rest }),
		);
	const table = fc.array(launch, { maxLength: 30 });

	it('gives months that add up to half-years and to the year', () => {
		fc.assert(
			fc.property(table, fc.constantFrom('2024', '2024-H1', '2024-H2'), (launches, id) => {
				const whole = countPeriod(launches, ARTICLE, createPeriod(id));
				const months = listMonths(createPeriod(id)).map((month) =>
					countPeriod(launches, ARTICLE, month),
				);
				expect(months.map(({ count }) => count).reduce(addFractions)).toEqual(whole.count);
				expect(months.map(({ base }) => base).reduce(addFractions)).toEqual(whole.base);
			}),
		);
	});

	it('gives the same sums whatever the order of its rows, and never counts more than there is', () => {
		fc.assert(
			fc.property(table, (launches) => {
				const forward = countPeriod(launches, ARTICLE, YEAR);
				const backward = countPeriod([...launches].reverse(), ARTICLE, YEAR);
				expect([backward.count, backward.base]).toEqual([forward.count, forward.base]);
				expect(forward.count.numerator).toBeLessThanOrEqual(forward.base.numerator);
			}),
		);
	});
});
