import { describe, expect, it } from 'vitest';
import {
	ARTICLE,
	CHOICES,
	findNonsense,
	listReadings,
} from '../../src/counting/readings/definition.ts';
import { NAMED_READINGS } from '../../src/counting/readings/named-readings.ts';
import { computeReading } from '../../src/counting/readings/readings.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { frozen } from '../fixtures/frozen.ts';

const { launches } = frozen;

describe('the grid of readings', () => {
	const grid = listReadings();

	// Labels and wholes: 2 rules go with all 8, 3 with 7, the ceiling with 5: 42 pairs, each by
	// 2 blanks, 2 largest and 2 days; of records the 2 that can be, 7 and 5: 28 pairs by 2 by 2.
	it('holds every combination that makes sense: 42 × 8 + 28 × 4', () => {
		expect(grid).toHaveLength(448);
		expect(new Set(grid.map((definition) => JSON.stringify(definition))).size).toBe(448);
	});

	it("begins with the article's own", () => {
		expect(grid[0]).toEqual(ARTICLE);
	});

	it('makes every choice of a definition, and offers the rules of the article first', () => {
		expect(Object.keys(CHOICES).sort()).toEqual(Object.keys(ARTICLE).sort());
		expect(Object.entries(CHOICES).map(([key, [first]]) => [key, first])).toEqual(
			Object.keys(CHOICES).map((key) => [key, ARTICLE[key as keyof typeof ARTICLE]]),
		);
	});

	it('never counts a row that is not part of the whole, in no combination and under no name', () => {
		const named = NAMED_READINGS.flatMap(({ definition }) => definition ?? []);
		for (const definition of [...grid, ...named]) {
			const { first, second } = computeReading(launches, definition);
			const outside = [first, second].flatMap(({ rows, baseRows }) => {
				const whole = new Set(baseRows);
				return rows.filter((row) => !whole.has(row));
			});
			expect(outside, JSON.stringify(definition)).toEqual([]);
		}
	});

	it.each([
		[{}, null],
		[{ base: 'missiles-unmixed' }, 'part-outside-whole'],
		[{ label: 'single', base: 'missiles-unmixed' }, null],
		[{ label: 'ceiling', base: 'iskander' }, 'part-outside-whole'],
		[{ unit: 'records', label: 'half' }, 'records-are-whole'],
		[{ unit: 'records', blank: 'one' }, 'records-are-whole'],
		[{ unit: 'records', label: 'single' }, null],
	] as const)('says of %j why it is left out: %s', (changes, why) => {
		expect(findNonsense({ ...ARTICLE, ...changes })).toBe(why);
	});
});

describe('a reading', () => {
	it('leaves out the one largest record of the year, not the largest of each half', () => {
		const few = [
			createLaunch({ day: '2024-02-15', label: 'KN-23', launched: 6, row: 2 }),
			createLaunch({ day: '2024-08-11', label: 'KN-23', launched: 16, row: 3 }),
			createLaunch({ day: '2024-08-12', label: 'KN-23', launched: 4, row: 4 }),
		];
		const { first, second } = computeReading(few, { ...ARTICLE, largest: 'left-out' });
		expect([first.count.numerator, second.count.numerator]).toEqual([6, 4]);
	});

	it('has no ratio where the first part has nothing, and none where nothing was launched', () => {
		const late = [createLaunch({ day: '2024-08-11', label: 'KN-23' })];
		expect(computeReading(late, ARTICLE).ratio).toBeNull();
		const early = [createLaunch({ day: '2024-02-11', label: 'Kalibr' }), ...late];
		expect(computeReading(early, ARTICLE).ratio).toBeNull();
	});
});
