import { describe, expect, it } from 'vitest';
import { PROSECUTORS } from '../../src/counting/article.ts';
import { toNumber } from '../../src/counting/fraction.ts';
import { NAMED_READINGS, type ReadingId } from '../../src/counting/readings/named-readings.ts';
import type { Launch } from '../../src/table/launch.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { frozen } from '../fixtures/frozen.ts';

const others = new Map([[PROSECUTORS, { low: 50 }]]);
const compute = (id: ReadingId, launches: readonly Launch[] = frozen.launches) => {
	const named = NAMED_READINGS.find((candidate) => candidate.id === id);
	if (!named) throw new Error(`no reading ${id}`);
	return named.compute({ launches, others });
};
const quotientsOf = (id: ReadingId, launches?: readonly Launch[]) => {
	const result = compute(id, launches);
	return (
		result &&
		[result.first, result.second].map(({ count, base }) =>
			base ? `${toNumber(count)}/${toNumber(base)}` : `${toNumber(count)}`,
		)
	);
};

describe('the named readings of the table in the repository', () => {
	// Each added up from the CSV by a script of its own, in another language.
	it.each([
		['article', '8/1115', '74/1107'],
		['exact', '0/1115', '8/1107'],
		['single', '6/1115', '74/1107'],
		['single-unmixed', '6/1098', '74/650'],
		['split', '7/1115', '74/1107'],
		['half', '3.5/1115', '41/1107'],
		['ceiling', '114/1115', '197/1107'],
		['blank-as-one', '9/1118', '74/1107'],
		['blank-as-two', '10/1121', '74/1107'],
		['got-through', '5/538', '53/484'],
		['records', '3/277', '21/287'],
		['posts', '3/166', '19/168'],
		['days', '3/127', '20/135'],
		['without-largest', '8/1115', '58/1091'],
		['without-bombs', '8/1111', '74/1091'],
		['without-unknown', '8/1110', '74/1084'],
		['without-bombs-and-unknown', '8/1106', '74/1068'],
		['without-four-kinds', '8/1034', '74/1008'],
		['without-air-defence', '8/918', '74/1052'],
		['without-air-defence-alone', '8/930', '74/1052'],
		['ballistic', '8/347', '74/288'],
		['iskander', '8/114', '74/197'],
		['with-attack-drones', '8/3443', '74/10036'],
		['with-drones', '8/3699', '74/10413'],
		['by-end', '8/1115', '74/1107'],
		['label-days', '8/780', '74/1107'],
		['prosecutors', '50', '74'],
	] as const)('%s: %s, then %s', (id, first, second) => {
		expect(quotientsOf(id)).toEqual([first, second]);
	});

	it('are all there: twenty-seven, the article’s first', () => {
		expect(NAMED_READINGS).toHaveLength(27);
		expect(NAMED_READINGS[0]?.id).toBe('article');
	});

	it('rise by 1.48 to 20.8 times wherever there is a ratio, and the exact label has none', () => {
		const ratios = NAMED_READINGS.flatMap(({ id }) => compute(id)?.ratio ?? []);
		expect(ratios).toHaveLength(26);
		expect(compute('exact')?.ratio).toBeNull();
		const values = ratios.map(toNumber).sort((a, b) => a - b);
		expect(values.at(0)).toBeCloseTo(74 / 50, 10);
		expect(values.at(-1)).toBeCloseTo(74 / 650 / (6 / 1098), 10);
	});
});

describe('a named reading', () => {
	const early = { day: '2024-02-15', label: 'KN-23', row: 2 };
	const late = { day: '2024-08-11', label: 'KN-23', row: 3 };

	it('counts what got through of entries that give both numbers, and nothing of others', () => {
		const few = [
			createLaunch({ ...early, launched: 6, destroyed: 1 }),
			createLaunch({ ...early, launched: 4, destroyed: null }),
			createLaunch({ ...early, launched: null, destroyed: 2 }),
			createLaunch({ ...late, launched: 3, destroyed: 3 }),
		];
		expect(quotientsOf('got-through', few)).toEqual(['5/5', '0/0']);
		expect(compute('got-through', few)?.ratio).toBeNull();
	});

	it('counts two entries of one post or of one day once', () => {
		const few = [
			{ ...createLaunch(early), source: 'a' },
			{ ...createLaunch(early), source: 'b' },
			{ ...createLaunch(late), source: 'c' },
			{ ...createLaunch({ ...late, day: '2024-08-12' }), source: 'c' },
		];
		expect(quotientsOf('posts', few)).toEqual(['2/2', '1/1']);
		expect(quotientsOf('days', few)).toEqual(['1/1', '2/2']);
	});

	it('begins the first part on the first day of the label, and is left out where that is not in it', () => {
		const before = createLaunch({ day: '2024-02-14', label: 'Kalibr', launched: 9, row: 4 });
		const few = [before, createLaunch(early), createLaunch(late)];
		expect(quotientsOf('label-days', few)).toEqual(['1/1', '1/1']);
		expect(quotientsOf('article', few)).toEqual(['1/10', '1/1']);
		expect(quotientsOf('label-days', [before, createLaunch(late)])).toBeNull();
		expect(quotientsOf('label-days', [before])).toBeNull();
	});

	it('compares numbers where there is no total, and is left out where nobody gave one', () => {
		expect(compute('prosecutors')?.ratio).toEqual({ numerator: 37, denominator: 25 });
		const named = NAMED_READINGS.find(({ id }) => id === 'prosecutors');
		expect(named?.compute({ launches: frozen.launches, others: new Map() })).toBeNull();
	});
});
