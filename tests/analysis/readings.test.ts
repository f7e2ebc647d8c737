import { describe, expect, it } from 'vitest';
import { ARTICLE } from '../../src/analysis/definition.ts';
import { type Fraction, toNumber } from '../../src/analysis/fraction.ts';
import {
	CHOICES,
	computeReading,
	findNonsense,
	listReadings,
	NAMED_READINGS,
} from '../../src/analysis/readings.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { frozen } from '../fixtures/frozen.ts';

const { launches } = frozen;
const quotient = (count: Fraction, base: Fraction) => `${toNumber(count)}/${toNumber(base)}`;
const readingOf = (id: string) => {
	const definition = NAMED_READINGS.find((candidate) => candidate.id === id);
	if (!definition) throw new Error(`no reading ${id}`);
	const { first, second, ratio } = computeReading(launches, definition);
	return [quotient(first.count, first.base), quotient(second.count, second.base), ratio] as const;
};

describe('the named readings of the table in the repository', () => {
	// From the method's own working, each added up row by row.
	it.each([
		['article', '8/1115', '74/1107'],
		['exact', '0/1115', '8/1107'],
		['single', '6/1115', '74/1107'],
		['single-unmixed', '6/1098', '74/650'],
		['split', '7/1115', '74/1107'],
		['half', '3.5/1115', '41/1107'],
		['ceiling', '114/1115', '197/1107'],
		['blank-as-one', '9/1118', '74/1107'],
		['without-bombs', '8/1111', '74/1091'],
		['without-unknown', '8/1110', '74/1084'],
		['without-air-defence', '8/918', '74/1052'],
		['ballistic', '8/347', '74/288'],
		['iskander', '8/114', '74/197'],
		['with-drones', '8/3699', '74/10413'],
		['by-end', '8/1115', '74/1107'],
		['records', '3/277', '21/287'],
		['without-largest', '8/1115', '58/1091'],
	])('%s: %s, then %s', (id, first, second) => {
		expect(readingOf(id).slice(0, 2)).toEqual([first, second]);
	});

	it('are all there: seventeen', () => {
		expect(NAMED_READINGS).toHaveLength(17);
		expect(new Set(NAMED_READINGS.map(({ id }) => id)).size).toBe(17);
	});

	it('rise by 1.7 to 20.8 times wherever there is a ratio, and the exact label has none', () => {
		const ratios = NAMED_READINGS.map(({ id }) => readingOf(id)[2]);
		expect(ratios.filter((ratio) => ratio === null)).toHaveLength(1);
		expect(readingOf('exact')[2]).toBeNull();
		const values = ratios
			.flatMap((ratio) => (ratio ? [toNumber(ratio)] : []))
			.sort((a, b) => a - b);
		expect(values.at(0)).toBeCloseTo(197 / 1107 / (114 / 1115), 10);
		expect(values.at(-1)).toBeCloseTo(74 / 650 / (6 / 1098), 10);
	});
});

describe('the grid of readings', () => {
	const grid = listReadings();

	// Labels and wholes: 2 rules go with all 8, 3 with 7, the ceiling with 5: 42 pairs, each by
	// 2 blanks, 2 largest and 2 days; of records the 2 that can be, 7 and 5: 28 pairs by 2 by 2.
	it('holds every combination that makes sense: 42 × 8 + 28 × 4', () => {
		expect(grid).toHaveLength(448);
		expect(new Set(grid.map(({ id }) => id)).size).toBe(448);
	});

	it("begins with the article's own", () => {
		expect(grid[0]).toEqual({ ...ARTICLE, id: 'named missiles missiles nothing kept start' });
	});

	it('holds every named reading', () => {
		const choices = Object.keys(CHOICES) as (keyof typeof CHOICES)[];
		const signOf = (definition: (typeof grid)[number]) =>
			choices.map((choice) => definition[choice]).join(' ');
		const signs = new Set(grid.map(signOf));
		expect(NAMED_READINGS.filter((definition) => !signs.has(signOf(definition)))).toEqual([]);
	});

	it('never counts a row that is not part of the whole', () => {
		for (const definition of grid) {
			const { first, second } = computeReading(launches, definition);
			for (const { rows, baseRows } of [first, second]) {
				const whole = new Set(baseRows);
				expect(
					rows.filter((row) => !whole.has(row)),
					definition.id,
				).toEqual([]);
			}
		}
	});

	it('says why a combination is left out', () => {
		expect(findNonsense(ARTICLE)).toBeNull();
		expect(findNonsense({ ...ARTICLE, base: 'missiles-unmixed' })).toBe('part-outside-whole');
		expect(findNonsense({ ...ARTICLE, label: 'ceiling', base: 'iskander' })).toBe(
			'part-outside-whole',
		);
		expect(findNonsense({ ...ARTICLE, unit: 'records', label: 'half' })).toBe('records-are-whole');
		expect(findNonsense({ ...ARTICLE, unit: 'records', blank: 'one' })).toBe('records-are-whole');
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
