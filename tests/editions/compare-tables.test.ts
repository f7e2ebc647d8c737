import { describe, expect, it } from 'vitest';
import { compareTables } from '../../src/editions/compare/compare-tables.ts';
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
const compare = (after: typeof table) => compareTables(table, after);

describe('compareTables', () => {
	it('finds nothing between a table and itself in another order', () => {
		const same = compare([...table].reverse());
		expect(same).toEqual({
			rowsBefore: 4,
			rowsAfter: 4,
			changed: [],
			renamed: [],
			rewritten: [],
			gone: [],
			added: [],
			newer: [],
			months: [],
			halfYears: [],
		});
		expect(same.months).toEqual([]);
	});

	it('counts rows from the last day on as newer, which revises nothing', () => {
		const onLastDay = createLaunch({ day: '2024-09-02', label: 'Kalibr', launched: 2 });
		const later = createLaunch({ day: '2024-10-09', label: 'KN-23', launched: 3 });
		const difference = compare([...table, onLastDay, later]);
		expect(difference.newer.map(({ start }) => start.day)).toEqual(['2024-09-02', '2024-10-09']);
		expect(difference.months).toEqual([]);
		expect(difference.months).toEqual([]);
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
		const without = compare([bomb, drones, last]);
		expect(without.gone.map(({ start }) => start.day)).toEqual(['2024-08-06']);
		expect(without.months).toMatchObject([{ id: '2024-08', changed: 0, gone: 1, added: 0 }]);
		const [month] = compare([{ ...august, launched: null }, bomb, drones, last]).months;
		expect([month?.after.kn23.launched, month?.after.kn23.blanks]).toEqual([0, 1]);
	});

	it('tells a row that goes while another comes, though no sum of the month moves', () => {
		const other = createLaunch({ day: '2024-08-30', label: 'KN-23', launched: 4, destroyed: 1 });
		const { months, halfYears } = compare([{ ...other, source: 'a' }, bomb, drones, last]);
		expect(months).toMatchObject([{ id: '2024-08', changed: 0, gone: 1, added: 1 }]);
		expect(halfYears).toEqual([]);
	});

	it('tells one of two equal rows when it goes', () => {
		const difference = compareTables([...table, drones], table);
		expect(difference.gone.map(({ weapon }) => weapon.text)).toEqual(['Shahed-136/131']);
	});

	it('takes every row for newer where there was no table', () => {
		expect(compareTables([], table).newer).toHaveLength(4);
	});

	it('tells a place in another order of names as written in another way, which revises nothing', () => {
		const before = { ...august, launchPlace: 'Black Sea and Caspian Sea' };
		const after = { ...august, launchPlace: 'Caspian Sea and Black Sea' };
		const difference = compareTables([before, bomb], [after, bomb]);
		expect(difference.rewritten).toHaveLength(1);
		expect([difference.changed, difference.months]).toEqual([[], []]);
		expect(difference.months).toEqual([]);
		const elsewhere = { ...august, launchPlace: 'Caspian Sea and Azov Sea' };
		expect(compareTables([before, bomb], [elsewhere, bomb]).months).not.toEqual([]);
	});

	it('tells a weapon under another name that counts alike as renamed, and one that counts otherwise as changed', () => {
		const other = (label: string) => createLaunch({ day: '2024-08-07', label, launched: 3 });
		const kinds = ['GBU', 'KN-23', 'Aerial Bomb and GBU'].map((label) => {
			const { renamed, changed } = compareTables([bomb, last], [other(label), last]);
			return [renamed.length, changed.length];
		});
		expect(kinds).toEqual([
			[1, 0],
			[0, 1],
			[0, 1],
		]);
	});

	it('tells an Iskander-M that becomes a KN-23 as changed, though no sum moves', () => {
		const before = createLaunch({ day: '2024-08-08', label: 'Iskander-M', launched: null });
		const after = createLaunch({ day: '2024-08-08', label: 'KN-23', launched: null });
		const difference = compareTables([before, last], [after, last]);
		expect([difference.changed.length, difference.renamed.length]).toEqual([1, 0]);
		expect(difference.months).not.toEqual([]);
	});

	it('tells a row whose cells are the same and whose label is read otherwise', () => {
		const weapon = { ...august.weapon, parts: [['KN-23']] };
		const difference = compare([{ ...august, weapon }, bomb, drones, last]);
		expect(difference.changed).toHaveLength(1);
		expect(difference.months).toMatchObject([{ id: '2024-08', changed: 1 }]);
		const cruise = { ...august.weapon, classes: ['cruise'] as const };
		expect(compare([{ ...august, weapon: cruise }, bomb, drones, last]).changed).toHaveLength(1);
	});
});
