import { describe, expect, it } from 'vitest';
import { sumBySureness, sumInterceptions } from '../../src/counting/launched.ts';
import { selectSureness } from '../../src/counting/sureness.ts';
import { createLaunch } from '../fixtures/create-launch.ts';

const sureness = (label: string) =>
	selectSureness(createLaunch({ day: '2024-08-11', label }).weapon);

describe('how surely a label says KN-23', () => {
	it('tells the three degrees apart', () => {
		expect(sureness('KN-23')).toBe('exact');
		expect(sureness('Iskander-M/KN-23')).toBe('either');
		expect(sureness('X-47 Kinzhal and Iskander-M/KN-23')).toBe('mixed');
	});

	it('finds none in other labels', () => {
		expect(sureness('Iskander-M')).toBeNull();
		expect(sureness('C-300/C-400 and Iskander-M')).toBeNull();
	});

	it('compares whole names: KN-230 is another thing', () => {
		const weapon = { text: 'KN-230', parts: [['KN-230']], classes: ['ballistic' as const] };
		expect(selectSureness(weapon)).toBeNull();
	});
});

describe('sums by sureness and of interceptions', () => {
	const rows = [
		createLaunch({ day: '2024-08-11', label: 'KN-23', launched: 4, destroyed: 1 }),
		createLaunch({ day: '2024-08-12', label: 'Iskander-M/KN-23', launched: 6, destroyed: null }),
		createLaunch({ day: '2024-08-13', label: 'Iskander-M/KN-23', launched: null }),
		createLaunch({ day: '2024-08-14', label: 'Kalibr', launched: 10, destroyed: 9 }),
	];

	it('adds up what each degree launched and nothing else', () => {
		expect(sumBySureness(rows)).toEqual({ exact: 4, either: 6, mixed: 0 });
	});

	it('compares launched and destroyed only where a report gives both', () => {
		expect(sumInterceptions(rows)).toEqual({ launched: 14, destroyed: 10, rows: 2 });
	});
});
