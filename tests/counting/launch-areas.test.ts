import { describe, expect, it } from 'vitest';
import { countLaunchAreas } from '../../src/counting/places/launch-areas.ts';
import { createLaunch } from '../fixtures/create-launch.ts';

const from = (place: string, launched: number | null) =>
	createLaunch({ day: '2024-08-18', label: 'KN-23', place, launched });

describe('the launch areas', () => {
	it('count a report for every area that it names, and its missiles with each', () => {
		const rows = [from('Crimea', 3), from('Kursk oblast and Crimea', 2), from('Kursk oblast', 5)];
		expect(countLaunchAreas(rows)).toEqual([
			{ name: 'Crimea', reports: 2, launched: 5 },
			{ name: 'Kursk oblast', reports: 2, launched: 7 },
		]);
	});

	it('come with most reports first', () => {
		const rows = [from('A', 1), from('B', 1), from('B', 1)];
		expect(countLaunchAreas(rows).map(({ name }) => name)).toEqual(['B', 'A']);
	});

	it('count a report without a number as a report of no missile', () => {
		expect(countLaunchAreas([from('Crimea', null)])).toEqual([
			{ name: 'Crimea', reports: 1, launched: 0 },
		]);
	});

	it('count a name once that a report has twice', () => {
		expect(countLaunchAreas([from('Crimea and Crimea', 4)])).toEqual([
			{ name: 'Crimea', reports: 1, launched: 4 },
		]);
	});

	it('are none where a report names none', () => {
		expect(countLaunchAreas([from('', 2)])).toEqual([]);
	});
});
