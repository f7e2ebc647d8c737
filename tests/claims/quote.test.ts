import { describe, expect, it } from 'vitest';
import { correctQuote, isQuoting, splitQuote } from '../../src/claims/quote.ts';

describe('the words of a claim', () => {
	it('are split at the figure in brackets', () => {
		expect(splitQuote('as much as [over nine times] during July')).toEqual({
			before: 'as much as ',
			figure: 'over nine times',
			after: ' during July',
		});
	});

	it.each(['no figure', 'two [1] and [2]', 'open [1', 'empty []', 'blank [ ]', '[a [b] c]'])(
		'are not a quotation with one figure: %s',
		(text) => {
			expect(splitQuote(text)).toBeNull();
		},
	);

	it.each([
		['[Eight] missiles', '8', true],
		['[over nine times]', '9', true],
		['from [0.7%] in the first half', '0.7', true],
		['from [0.7%] in the first half', '7', false],
		['[74] of 75', '75', false],
	])('%s gives %s: %s', (text, printed, gives) => {
		expect(isQuoting(text, printed)).toBe(gives);
	});

	it('take the number that the newspaper now prints, and keep the others', () => {
		expect(correctQuote('[Eight] or 8 more', '8', '9')).toBe('[9] or 8 more');
		expect(correctQuote('to [6.7%] in the half', '6.7', '6.8')).toBe('to [6.8%] in the half');
	});
});
