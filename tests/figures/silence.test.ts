import { describe, expect, it } from 'vitest';
import { findSilence, measurePosition } from '../../src/figures/kit/silence.ts';
import { createLaunch } from '../fixtures/create-launch.ts';

const on = (...days: string[]) => days.map((day) => createLaunch({ day, label: 'KN-23' }));

describe('the longest silence between reports', () => {
	it('runs from the day after one report to the day before the next', () => {
		expect(findSilence(on('2024-02-15', '2024-03-21', '2024-08-06', '2024-08-11'))).toMatchObject({
			first: '2024-03-22',
			last: '2024-08-05',
		});
	});

	it('is none between neighbouring days or with one report', () => {
		expect(findSilence(on('2024-03-21', '2024-03-22'))).toBeNull();
		expect(findSilence(on('2024-03-21'))).toBeNull();
	});
});

describe('the place of a day on an axis of months', () => {
	it('puts 1 January at nought and 16 June at half of the sixth month', () => {
		expect(measurePosition('2024-01-01')).toBe(0);
		expect(measurePosition('2024-06-16')).toBe(5.5);
	});
});
