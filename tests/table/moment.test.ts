import { describe, expect, it } from 'vitest';
import { countDays, countMinutes, dayOfCount, isDay } from '../../src/calendar/moment.ts';

describe('countDays', () => {
	it('counts from 1 January of the year 1', () => {
		expect(countDays('0001-01-01')).toBe(1);
		expect(countDays('0001-12-31')).toBe(365);
	});

	it('steps over leap days: 2024 has one, 1900 has none, 2000 has one', () => {
		expect(countDays('2024-03-01') - countDays('2024-02-28')).toBe(2);
		expect(countDays('1900-03-01') - countDays('1900-02-28')).toBe(1);
		expect(countDays('2000-03-01') - countDays('2000-02-28')).toBe(2);
		expect(countDays('2025-01-01') - countDays('2024-01-01')).toBe(366);
	});

	it('has the spreadsheet serial 45537 on 2 September 2024', () => {
		expect(dayOfCount(countDays('1899-12-30') + 45537)).toBe('2024-09-02');
	});

	it('is undone by dayOfCount on every day from 2020 to 2030', () => {
		let before = countDays('2020-01-01') - 1;
		for (let count = before + 1; count <= countDays('2030-12-31'); count += 1) {
			expect(countDays(dayOfCount(count))).toBe(before + 1);
			before += 1;
		}
	});
});

describe('countMinutes', () => {
	it('takes a day without a time at its beginning', () => {
		const day = countMinutes({ day: '2024-09-02', time: null });
		expect(countMinutes({ day: '2024-09-02', time: '03:05' }) - day).toBe(185);
		expect(countMinutes({ day: '2024-09-03', time: '00:00' }) - day).toBe(1440);
	});
});

describe('isDay', () => {
	it('knows the days of each month', () => {
		expect([
			isDay(2024, 2, 29),
			isDay(2023, 2, 29),
			isDay(2024, 9, 31),
			isDay(2024, 13, 1),
		]).toEqual([true, false, false, false]);
	});
});
