import { describe, expect, it } from 'vitest';
import { createPeriod } from '../../src/calendar/period.ts';
import { ARTICLE } from '../../src/counting/readings/definition.ts';
import { listSpareLabels, sumNeeded } from '../../src/counting/readings/spare-labels.ts';
import { countPeriod } from '../../src/counting/tally.ts';
import type { Launch } from '../../src/table/launch.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { frozen } from '../fixtures/frozen.ts';

const bound = (launches: readonly Launch[], id: string, ends: readonly [number, number]) => ({
	tally: countPeriod(launches, ARTICLE, createPeriod(id)),
	first: ends[0],
	last: ends[1],
});
const named =
	(name: string) =>
	({ text }: Launch['weapon']) =>
		text === name;

describe('the totals of the printed shares', () => {
	const second = bound(frozen.launches, '2024-H2', [1097, 1112]);
	const totals = [bound(frozen.launches, '2024-H1', [1067, 1230]), second];

	// Tried one by one in another language: all that the year has 10 or fewer of in its second half.
	it('can do without any one of 13 labels, the guided bombs among them', () => {
		expect(listSpareLabels(totals, 1).flat().join(', ')).toBe(
			'3M22 Zircon, C-300/C-400 and Iskander-M, C-400, GBU, Intercontinental Ballistic Missile, Iskander-M and Iskander-K, X-22 and X-31P, X-22 and X-32, X-31, X-31PD, X-35, X-59 and X-35, X-69',
		);
	});

	it('can do without 77 pairs and 269 threes', () => {
		expect(listSpareLabels(totals, 2)).toHaveLength(77);
		expect(listSpareLabels(totals, 3)).toHaveLength(269);
	});

	// 1,107 - 16 = 1,091, - 23 = 1,084, - 55 = 1,052: all below 1,097; - 4 guided bombs, all in the first half: 1,107.
	it('cannot do without the bombs, the unknown missiles and the S-300 and S-400', () => {
		const isAirDefence = ({ classes }: Launch['weapon']) =>
			classes.every((kind) => kind === 'surface-to-air');
		const needed = [
			named('Aerial Bomb'),
			named('Unknown Missile'),
			isAirDefence,
			named('GBU'),
			named('X-69'),
		].map((test) => sumNeeded(second, test));
		expect(needed).toEqual([16, 23, 55, null, null]);
	});
});

describe('a label', () => {
	const few = [
		createLaunch({ day: '2024-08-01', label: 'KN-23', launched: 1, row: 2 }),
		createLaunch({ day: '2024-08-02', label: 'Kalibr', launched: 7, row: 3 }),
		createLaunch({ day: '2024-08-03', label: 'C-300', launched: 2, row: 4 }),
	];

	it.each([
		['up to the least total itself', [8, 10], 1, [['C-300']]],
		['and no further', [9, 10], 1, []],
		['where it is counted, never', [0, 10], 1, [['C-300'], ['Kalibr']]],
		['where the whole is too much, not alone', [0, 8], 0, []],
		['but together', [0, 8], 2, [['C-300', 'Kalibr']]],
	] as const)('is spare %s', (...[, ends, size, spare]) => {
		expect(listSpareLabels([bound(few, '2024-H2', ends)], size)).toEqual(spare);
	});

	it('is needed from where it is not spare', () => {
		expect(sumNeeded(bound(few, '2024-H2', [8, 10]), named('C-300'))).toBeNull();
		expect(sumNeeded(bound(few, '2024-H2', [9, 10]), named('C-300'))).toBe(2);
	});
});
