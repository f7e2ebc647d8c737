import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPeriod, listMonths } from '../../src/calendar/period.ts';
import { addFractions, createFraction, reduceFraction } from '../../src/counting/fraction.ts';
import { ARTICLE } from '../../src/counting/readings/definition.ts';
import { countPeriod, shareOf } from '../../src/counting/tally.ts';
import { createLaunch } from '../fixtures/create-launch.ts';

const YEAR = createPeriod('2024');

// Worked by hand: KN-23 4, either 6, mixed 2, blank; other missiles 12 + 16 + 5; drones 100.
const SMALL = [
	createLaunch({ day: '2024-02-15', label: 'Iskander-M/KN-23', launched: 6 }),
	createLaunch({ day: '2024-02-27', label: 'Iskander-M/KN-23', launched: null }),
	createLaunch({ day: '2024-03-21', label: 'X-47 Kinzhal and Iskander-M/KN-23', launched: 2 }),
	createLaunch({ day: '2024-08-11', label: 'KN-23', launched: 4 }),
	createLaunch({ day: '2024-08-12', label: 'Iskander-M', launched: 12 }),
	createLaunch({ day: '2024-09-01', label: 'Aerial Bomb', launched: 16 }),
	createLaunch({ day: '2024-09-02', label: 'Unknown Missile', launched: 5 }),
	createLaunch({ day: '2024-09-03', label: 'Shahed-136/131', launched: 100 }),
];

describe("the article's count", () => {
	it('adds the whole rows that name KN-23: 6 + 2 + 4', () => {
		const tally = countPeriod(SMALL, ARTICLE, YEAR);
		expect(tally.count).toEqual(createFraction(12));
		expect(tally.rows).toHaveLength(4);
	});

	it('takes every row that is not a drone as the whole: 12 + 12 + 16 + 5', () => {
		expect(countPeriod(SMALL, ARTICLE, YEAR).base).toEqual(createFraction(45));
		expect(shareOf(countPeriod(SMALL, ARTICLE, YEAR))).toEqual({ numerator: 12, denominator: 45 });
	});

	it('names the report that gives no number and adds nothing for it', () => {
		const { blanks } = countPeriod(SMALL, ARTICLE, YEAR);
		expect(blanks.map(({ start }) => start.day)).toEqual(['2024-02-27']);
	});

	it('has no share of an empty period', () => {
		expect(shareOf(countPeriod(SMALL, ARTICLE, createPeriod('2024-05')))).toBeNull();
	});
});

describe('another reading', () => {
	const count = (changes: object) => {
		const { count: above, base } = countPeriod(SMALL, { ...ARTICLE, ...changes }, YEAR);
		return [reduceFraction(above), base.numerator] as const;
	};

	it('counts exact labels alone: 4 of 45', () => {
		expect(count({ label: 'exact' })).toEqual([createFraction(4), 45]);
	});

	it('leaves mixed reports out: 10 of 45', () => {
		expect(count({ label: 'single' })).toEqual([createFraction(10), 45]);
	});

	it('shares a mixed report between its parts: 6 + 1 + 4', () => {
		expect(count({ label: 'split' })).toEqual([createFraction(11), 45]);
	});

	it('counts a label that names two missiles half: 3 + ½ + 4', () => {
		expect(count({ label: 'half' })).toEqual([createFraction(15, 2), 45]);
	});

	it('takes every Iskander-M as possible: 6 + 2 + 4 + 12', () => {
		expect(count({ label: 'ceiling' })).toEqual([createFraction(24), 45]);
	});

	it('reads a blank as one, above and below: 13 of 46', () => {
		expect(count({ blank: 'one' })).toEqual([createFraction(13), 46]);
	});

	it('counts reports instead of missiles: 4 of 7', () => {
		expect(count({ unit: 'records' })).toEqual([createFraction(4), 7]);
	});

	it('leaves the largest record out above and below: 6 of 39', () => {
		expect(count({ largest: 'left-out' })).toEqual([createFraction(6), 39]);
	});

	it('narrows the whole: without bombs 29, without unknown 40, ballistic 24, Iskander family 24', () => {
		expect(count({ base: 'missiles-without-bombs' })[1]).toBe(29);
		expect(count({ base: 'missiles-without-unknown' })[1]).toBe(40);
		expect(count({ base: 'ballistic' })[1]).toBe(24);
		expect(count({ base: 'iskander' })[1]).toBe(24);
		expect(count({ base: 'missiles-unmixed' })[1]).toBe(43);
	});

	it('widens the whole to drones: 145', () => {
		expect(count({ base: 'missiles-and-drones' })[1]).toBe(145);
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

	it('gives the same sums whatever the order of its rows', () => {
		fc.assert(
			fc.property(table, (launches) => {
				const forward = countPeriod(launches, ARTICLE, YEAR);
				const backward = countPeriod([...launches].reverse(), ARTICLE, YEAR);
				expect(backward.count).toEqual(forward.count);
				expect(backward.base).toEqual(forward.base);
			}),
		);
	});

	it('never counts more than there is', () => {
		fc.assert(
			fc.property(table, (launches) => {
				const { count, base } = countPeriod(launches, ARTICLE, YEAR);
				expect(count.numerator).toBeLessThanOrEqual(base.numerator);
			}),
		);
	});
});
