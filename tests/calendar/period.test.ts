import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	createPeriod,
	createSpan,
	daysInMonth,
	isOverlapping,
	isWithin,
	listHalfYears,
	listMonths,
} from '../../src/calendar/period.ts';

describe('a period', () => {
	it('is named by a year, a half-year or a month', () => {
		expect(createPeriod('2024')).toEqual({ id: '2024', first: '2024-01-01', last: '2024-12-31' });
		expect(createPeriod('2024-H1')).toEqual({
			id: '2024-H1',
			first: '2024-01-01',
			last: '2024-06-30',
		});
		expect(createPeriod('2024-H2')).toEqual({
			id: '2024-H2',
			first: '2024-07-01',
			last: '2024-12-31',
		});
		expect(createPeriod('2024-02')).toEqual({
			id: '2024-02',
			first: '2024-02-01',
			last: '2024-02-29',
		});
	});

	it.each(['2024-H3', '2024-13', '2024-00', '24', '2024-2', ''])('has no name like "%s"', (id) => {
		expect(() => createPeriod(id)).toThrow(RangeError);
	});

	it('knows leap years: 1900 was none, 2000 and 2024 were', () => {
		expect(['1900-02', '2000-02', '2023-02', '2024-02'].map(daysInMonth)).toEqual([28, 29, 28, 29]);
	});

	it('lists months without gaps over a new year', () => {
		const months = listMonths(createSpan('2023-11-15', '2024-02-01'));
		expect(months.map(({ id }) => id)).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
	});

	it('lists the half-years that a span touches', () => {
		const halves = listHalfYears(createSpan('2023-12-31', '2024-07-01'));
		expect(halves.map(({ id }) => id)).toEqual(['2023-H2', '2024-H1', '2024-H2']);
	});

	it('includes its first and its last day', () => {
		const june = createPeriod('2024-06');
		expect(
			['2024-05-31', '2024-06-01', '2024-06-30', '2024-07-01'].map((day) => isWithin(day, june)),
		).toEqual([false, true, true, false]);
		expect(isOverlapping(june, createSpan('2024-06-30', '2024-07-31'))).toBe(true);
		expect(isOverlapping(june, createPeriod('2024-07'))).toBe(false);
	});

	it('puts every month of a half-year within it and no other', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1990, max: 2090 }),
				fc.constantFrom('H1', 'H2'),
				(year, half) => {
					const months = listMonths(createPeriod(`${year}-${half}`));
					expect(months).toHaveLength(6);
					expect(listHalfYears(createPeriod(`${year}-${half}`)).map(({ id }) => id)).toEqual([
						`${year}-${half}`,
					]);
				},
			),
		);
	});
});
