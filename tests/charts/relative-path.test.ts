import { describe, expect, it } from 'vitest';
import { shortenPath } from '../../src/charts/kit/relative-path.ts';

describe('a path in steps', () => {
	it('says how far it goes from corner to corner, in tenths of a pixel', () => {
		expect(shortenPath('M10,20L10.5,19.5L0,0.25')).toBe('M10 20l.5-.5-10.5-19.2');
	});

	it('starts every part anew and closes what was closed', () => {
		expect(shortenPath('M1,1L2,2L2,1ZM5,5L6,5')).toBe('M1 1l1 1 0-1zM5 5l1 0');
	});

	it('does not add up what it rounds off', () => {
		// Each step of 0.04 would be rounded to nought; the corner at 0.4 is kept.
		const steps = Array.from({ length: 11 }, (_, index) => `${(index * 4) / 100},0`).join('L');
		const sum = shortenPath(`M${steps}`)
			.match(/[\d.]+/g)
			?.map(Number)
			.reduce((a, b) => a + b, 0);
		expect(sum).toBeCloseTo(0.4, 9);
	});

	it('is empty for an empty path', () => {
		expect(shortenPath('')).toBe('');
	});
});
