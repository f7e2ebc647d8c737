import { describe, expect, it } from 'vitest';
import { compareTables, createTableState, isRevised } from '../../src/analysis/compare-tables.ts';
import { createLaunch } from '../fixtures/create-launch.ts';

const august = createLaunch({
	day: '2024-08-06',
	label: 'Iskander-M/KN-23',
	launched: 4,
	destroyed: 1,
});
const bomb = createLaunch({ day: '2024-08-07', label: 'Aerial Bomb', launched: 3 });
const drones = createLaunch({
	day: '2024-09-01',
	label: 'Shahed-136/131',
	launched: 20,
	destroyed: 18,
});
const last = createLaunch({ day: '2024-09-02', label: 'KN-23', launched: 16 });
const table = [august, bomb, drones, last];
const compare = (after: typeof table) =>
	compareTables(createTableState(table), createTableState(after));

describe('compareTables', () => {
	it('finds nothing between a table and itself in another order', () => {
		const same = compare([...table].reverse());
		expect(same).toEqual({
			rowsBefore: 4,
			rowsAfter: 4,
			changed: [],
			gone: [],
			added: [],
			newer: [],
			months: [],
			halfYears: [],
		});
		expect(isRevised(same)).toBe(false);
	});

	it('counts rows from the last day on as newer, which revises nothing', () => {
		const onLastDay = createLaunch({ day: '2024-09-02', label: 'Kalibr', launched: 2 });
		const later = createLaunch({ day: '2024-10-09', label: 'KN-23', launched: 3 });
		const difference = compare([...table, onLastDay, later]);
		expect(difference.newer.map(({ day }) => day)).toEqual(['2024-09-02', '2024-10-09']);
		expect(difference.months).toEqual([]);
		expect(isRevised(difference)).toBe(false);
	});

	it('counts a row added before the last day as a change of its month', () => {
		const late = createLaunch({ day: '2024-08-20', label: 'KN-23', launched: 2 });
		const difference = compare([...table, late]);
		expect(difference.added).toHaveLength(1);
		expect(difference.months.map(({ id, added }) => [id, added])).toEqual([['2024-08', 1]]);
		expect(
			difference.halfYears.map(({ before, after }) => [before.kn23.launched, after.kn23.launched]),
		).toEqual([[20, 22]]);
	});

	it('pairs a row whose count was revised, and tells the month and half-year that move', () => {
		const difference = compare([{ ...august, launched: 5 }, bomb, drones, last]);
		expect(
			difference.changed.map(({ before, after }) => [before.launched, after.launched]),
		).toEqual([[4, 5]]);
		expect([difference.gone, difference.added]).toEqual([[], []]);
		const [month] = difference.months;
		expect([month?.id, month?.before.kn23.launched, month?.after.kn23.launched]).toEqual([
			'2024-08',
			4,
			5,
		]);
		expect([month?.before.missiles.launched, month?.after.missiles.launched]).toEqual([7, 8]);
	});

	it('tells a row that moves to another month in both', () => {
		const moved = { ...august, start: { day: '2024-07-31', time: null } };
		expect(
			compare([moved, bomb, drones, last]).months.map(({ id, changed }) => [id, changed]),
		).toEqual([
			['2024-07', 1],
			['2024-08', 1],
		]);
	});

	it('tells a removed row, and a blank apart from a nought', () => {
		expect(compare([bomb, drones, last]).gone.map(({ day }) => day)).toEqual(['2024-08-06']);
		const [month] = compare([{ ...august, launched: null }, bomb, drones, last]).months;
		expect([month?.after.kn23.launched, month?.after.kn23.blanks]).toEqual([0, 1]);
	});

	it('tells one of two equal rows when it goes', () => {
		const twice = createTableState([...table, drones]);
		const difference = compareTables(twice, createTableState(table));
		expect(difference.gone.map(({ weapon }) => weapon.text)).toEqual(['Shahed-136/131']);
	});

	it('takes every row for newer where there was no table', () => {
		expect(compareTables(createTableState([]), createTableState(table)).newer).toHaveLength(4);
	});
});
