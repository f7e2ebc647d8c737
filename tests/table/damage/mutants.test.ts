import { describe, expect, it } from 'vitest';
import { publish } from './publish.ts';
import { createMutant, runMutants, slice } from './run-mutants.ts';

const chunk = 1000;
// At night 100,000.
const chunks = Array.from({ length: process.env['LONG'] ? 100 : 2 }, (_, at) => 1 + at * chunk);
// Bounds a hang, not the speed: a mutant takes about a millisecond.
const longest = 2000;

describe('the slice that is damaged', () => {
	it('holds the 24 rows that name KN-23, and gives their counts', () => {
		expect(slice.split('\n').filter((row) => row.includes('KN-23'))).toHaveLength(24);
		const { isStopped, figures } = publish(slice);
		expect(isStopped).toBe(false);
		expect(figures.slice(0, 5)).toEqual([
			'kn23-2024-h1 8 matches',
			'kn23-2024-h2 74 matches',
			'kn23-2024-08 24 matches',
			'kn23-2024-09 24 matches',
			'growth 74/8 matches',
		]);
	});
});

describe('thousands of mutants of bytes, cells and rows', () => {
	it('are the same in every run', () => {
		expect(createMutant(74)).toEqual(createMutant(74));
		expect(createMutant(74)).not.toEqual(createMutant(75));
	});

	it.each(chunks)(
		'from number %i on neither crash, nor hang, nor change anything in silence',
		(first) => {
			const { fates, faults, slowest, otherFigures } = runMutants(first, chunk);
			expect(faults).toEqual([]);
			expect(slowest).toBeLessThan(longest);
			expect(fates.stopped + fates.printed + fates.unchanged).toBe(chunk);
			// Damage that damages nothing would prove nothing.
			expect(otherFigures).toBeGreaterThan(chunk / 20);
			expect(fates.printed).toBeGreaterThan(chunk / 10);
		},
		600_000,
	);
});
