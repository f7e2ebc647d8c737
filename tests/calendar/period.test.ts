import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	countDays,
	countMinutes,
	dayOfCount,
	isIsoDay,
	measurePosition,
	shiftDay,
} from '../../src/calendar/moment.ts';
import {
	countLength,
	createPeriod,
	createSpan,
	findOverlap,
	halfYearOf,
	isWithin,
	listMonths,
} from '../../src/calendar/period.ts';

describe('a day', () => {
	it.each([
		['2024-02-29', true],
		['1900-02-29', false],
		['2024-11-31', false],
		['2024-13-01', false],
		['2024-9-2', false],
		['2024-09-02 03:00', false],
	])('%s is one of the calendar: %s', (text, expected) => {
		expect(isIsoDay(text)).toBe(expected);
	});

	it('is shifted over months and leap days', () => {
		expect(shiftDay('2024-03-01', -1)).toBe('2024-02-29');
		expect(shiftDay('2023-12-31', 1)).toBe('2024-01-01');
		expect(shiftDay('2024-02-29', 366)).toBe('2025-03-01');
	});

	it('has its number back, as the machine counts days', () => {
		fc.assert(
			fc.property(
				fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2200-01-01') }),
				(date) => {
					const day = date.toISOString().slice(0, 10);
					expect(countDays(day) - countDays('1970-01-01')).toBe(Math.floor(date.getTime() / 864e5));
					expect(dayOfCount(countDays(day))).toBe(day);
				},
			),
		);
	});

	it('has as many minutes as there are, and without a time those of its beginning', () => {
		const day = countMinutes({ day: '2024-09-02', time: null });
		expect(countMinutes({ day: '2024-09-02', time: '03:05' }) - day).toBe(185);
		expect(countMinutes({ day: '2024-09-03', time: '00:00' }) - day).toBe(1440);
	});

	it('has its place on an axis of months: of its year, or from a month on', () => {
		expect(measurePosition('2024-01-01')).toBe(0);
		expect(measurePosition('2024-06-16')).toBe(5.5);
		expect(measurePosition('2024-06-16', '2023-11')).toBe(7.5);
	});
});

describe('a period', () => {
	it.each([
		['2024', '2024-01-01', '2024-12-31'],
		['2024-H1', '2024-01-01', '2024-06-30'],
		['2024-H2', '2024-07-01', '2024-12-31'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2024-11', '2024-11-01', '2024-11-30'],
	])('named %s runs from %s to %s', (id, first, last) => {
		expect(createPeriod(id)).toEqual({ id, first, last });
	});

	it.each(['2024-H3', '2024-13', '2024-00', '24', '2024-2', ''])('has no name like "%s"', (id) => {
		expect(() => createPeriod(id)).toThrow(RangeError);
	});

	it('lists months without gaps over a new year', () => {
		const months = listMonths(createSpan('2023-11-15', '2024-02-01'));
		expect(months.map(({ id }) => id)).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
	});

	it('includes its first and its last day', () => {
		const june = createPeriod('2024-06');
		expect(
			['2024-05-31', '2024-06-01', '2024-06-30', '2024-07-01'].map((day) => isWithin(day, june)),
		).toEqual([false, true, true, false]);
		expect(countLength(june)).toBe(30);
		expect(findOverlap(june, createPeriod('2024-07'))).toBeNull();
		expect(findOverlap(june, createSpan('2024-06-30', '2024-07-31'))).toEqual(
			createSpan('2024-06-30', '2024-06-30'),
		);
	});

	it('lies in the half-year that its month names', () => {
		const halves = ['2024-01', '2024-06-30', '2024-07-01', '2024-12'].map(halfYearOf);
		expect(halves).toEqual(['2024-H1', '2024-H1', '2024-H2', '2024-H2']);
	});
});
