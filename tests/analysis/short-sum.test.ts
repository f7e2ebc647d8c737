import { describe, expect, it } from 'vitest';
import { shortSum } from '../../src/analysis/short-sum.ts';

describe('shortSum', () => {
	it('has always six digits, and the same for the same text', () => {
		const sums = Array.from({ length: 1000 }, (_, index) => shortSum(`kpszsu/posts/${index}`));
		expect(sums.filter((sum) => !/^[0-9a-f]{6}$/.test(sum))).toEqual([]);
		expect(shortSum('kpszsu/posts/7')).toBe(sums[7]);
	});

	it('is the sum of the authors of FNV, 0xbf9cf968 for foobar, its first byte folded into the rest', () => {
		expect(shortSum('foobar')).toBe('9cf9d7');
	});

	it('tells texts apart that differ by one letter, one place or one space', () => {
		const sums = ['Kyiv\tOdesa', 'Odesa\tKyiv', 'Kyiv\t Odesa', 'Kyiv\tOdese', ''].map(shortSum);
		expect(new Set(sums).size).toBe(5);
	});
});
