import { describe, expect, it } from 'vitest';
import { createPeriod } from '../../src/calendar/period.ts';
import { divideYear, findCut, listCuts } from '../../src/counting/readings/cuts.ts';
import { ARTICLE } from '../../src/counting/readings/definition.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { frozen } from '../fixtures/frozen.ts';

const YEAR = createPeriod('2024');

describe('the days that divide the year', () => {
	const cuts = listCuts(frozen.launches, ARTICLE, YEAR);
	const countsOf = (day: string) => {
		const cut = findCut(cuts, day);
		return cut && [cut.before.numerator, cut.after.numerator];
	};

	it('give 8 against 74 from 22 March to 5 August and on no other day', () => {
		const same = cuts.filter(({ before }) => before.numerator === 8);
		expect(same).toMatchObject([{ first: '2024-03-22', last: '2024-08-05' }]);
	});

	it('give the same at the signing, 19 June, and at the half-year, and 69 against 13 in force', () => {
		expect(countsOf('2024-06-19')).toEqual([8, 74]);
		expect(countsOf('2024-06-30')).toEqual([8, 74]);
		expect(countsOf('2024-12-04')).toEqual([69, 13]);
	});

	it('begin with nothing against 82 and always add up to 82', () => {
		expect(countsOf('2024-02-14')).toEqual([0, 82]);
		for (const { before, after } of cuts) expect(before.numerator + after.numerator).toBe(82);
	});

	it('are not told for a day with a report, whose side matters', () => {
		expect(findCut(cuts, '2024-08-06')).toBeNull();
	});

	it('pass over a report that gives no number: it changes no count', () => {
		const blank = [
			createLaunch({ day: '2024-02-15', label: 'KN-23', launched: 2 }),
			createLaunch({ day: '2024-02-27', label: 'KN-23', launched: null }),
		];
		expect(listCuts(blank, ARTICLE, YEAR).map(({ first, last }) => [first, last])).toEqual([
			['2024-01-01', '2024-02-14'],
			['2024-02-16', '2024-12-31'],
		]);
	});
});

describe('dividing a year', () => {
	it('puts the day into the second part', () => {
		const [first, second] = divideYear(YEAR, '2024-03-01');
		expect([first.first, first.last]).toEqual(['2024-01-01', '2024-02-29']);
		expect([second.first, second.last]).toEqual(['2024-03-01', '2024-12-31']);
	});

	it('throws on a day that leaves a part empty', () => {
		expect(() => divideYear(YEAR, '2024-01-01')).toThrow('does not divide');
		expect(() => divideYear(YEAR, '2025-01-01')).toThrow('does not divide');
	});
});
