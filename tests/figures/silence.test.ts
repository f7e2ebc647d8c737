import { describe, expect, it } from 'vitest';
import { findSilence } from '../../src/figures/kit/silence.ts';
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
