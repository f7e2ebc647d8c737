import { describe, expect, it } from 'vitest';
import { createPeriod, listMonths } from '../../src/calendar/period.ts';
import { ARTICLE } from '../../src/counting/readings/definition.ts';
import { countPeriod } from '../../src/counting/tally.ts';
import { frozen } from '../fixtures/frozen.ts';

const { launches, problems, claims } = frozen;
const year = countPeriod(launches, ARTICLE, createPeriod('2024'));

describe('the frozen table', () => {
	it('has no error', () => {
		expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(claims.every(({ publishable }) => publishable)).toBe(true);
	});

	it("gives the article's seven figures", () => {
		expect(
			claims.map(({ claim, computed, exact, verdict }) => [claim.id, computed, exact, verdict]),
		).toEqual([
			['kn23-2024-h1', '8', '8', 'matches'],
			['kn23-2024-h2', '74', '74', 'matches'],
			['kn23-2024-08', '24', '24', 'matches'],
			['kn23-2024-09', '24', '24', 'matches'],
			['growth', '9.25', '74/8', 'matches'],
			['share-2024-h1', '0.7', '8/1115', 'matches'],
			['share-2024-h2', '6.7', '74/1107', 'matches'],
		]);
	});

	// Read off the reports one by one: day, label, launched.
	it('holds these 24 rows of 2024 that name KN-23', () => {
		expect(
			year.rows.map(({ start, weapon, launched }) => `${start.day} ${weapon.text} ${launched}`),
		).toEqual([
			'2024-02-15 Iskander-M/KN-23 6',
			'2024-02-27 Iskander-M/KN-23 null',
			'2024-03-21 X-47 Kinzhal and Iskander-M/KN-23 2',
			'2024-08-06 Iskander-M/KN-23 4',
			'2024-08-11 KN-23 4',
			'2024-08-13 Iskander-M/KN-23 2',
			'2024-08-18 KN-23 2',
			'2024-08-20 Iskander-M/KN-23 2',
			'2024-08-21 Iskander-M/KN-23 2',
			'2024-08-23 Iskander-M/KN-23 2',
			'2024-08-26 Iskander-M/KN-23 6',
			'2024-09-02 Iskander-M/KN-23 16',
			'2024-09-03 Iskander-M/KN-23 3',
			'2024-09-21 Iskander-M/KN-23 4',
			'2024-09-27 Iskander-M/KN-23 1',
			'2024-10-09 Iskander-M/KN-23 3',
			'2024-10-20 Iskander-M/KN-23 1',
			'2024-10-25 Iskander-M/KN-23 3',
			'2024-10-30 Iskander-M/KN-23 2',
			'2024-10-30 Iskander-M/KN-23 2',
			'2024-11-13 Iskander-M/KN-23 2',
			'2024-12-20 Iskander-M/KN-23 5',
			'2024-12-25 KN-23 2',
			'2024-12-31 Iskander-M/KN-23 6',
		]);
	});

	it('gives 6, 2, 24, 24, 11, 2 and 13 by month and nothing in the others', () => {
		const months = listMonths(createPeriod('2024')).map(
			(month) => countPeriod(launches, ARTICLE, month).count.numerator,
		);
		expect(months).toEqual([0, 6, 2, 0, 0, 0, 0, 24, 24, 11, 2, 13]);
	});
});
