import { describe, expect, it } from 'vitest';
import { createFraction } from '../../src/counting/fraction.ts';
import { en } from '../../src/words/en/english.ts';
import { createFormat } from '../../src/words/format.ts';

const format = createFormat(en);

describe('English formats', () => {
	it('separate thousands and keep halves', () => {
		expect(format.count(1115)).toBe('1,115');
		expect(format.fraction(createFraction(7, 2))).toBe('3.5');
		expect(format.percent('6.7')).toBe('6.7%');
	});

	it('write dates from text, day before month', () => {
		expect(format.day('2024-09-02')).toBe('2 September 2024');
		expect(format.dayOfYear('2024-09-02')).toBe('2 September');
		expect(format.dayShort('2024-09-02')).toBe('2 Sep');
		expect(format.month('2024-09')).toBe('September 2024');
	});

	it('name periods', () => {
		expect(['2024-H1', '2024-H2', '2024-08', '2024'].map(format.period)).toEqual([
			'January–June 2024',
			'July–December 2024',
			'August 2024',
			'2024',
		]);
	});

	it('join lists', () => {
		expect(format.list(['a', 'b', 'c'])).toBe('a, b and c');
	});
});
