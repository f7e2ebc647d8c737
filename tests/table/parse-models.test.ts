import { describe, expect, it } from 'vitest';
import { parseLabel } from '../../src/table/cells/parse-label.ts';
import { parseModels } from '../../src/table/models/parse-models.ts';
import { readFrozen } from '../fixtures/frozen.ts';

const listOf = (...rows: readonly string[]) => `name,class,alias_of,note\n${rows.join('\n')}\n`;
const codesOf = (...rows: readonly string[]) =>
	parseModels(listOf(...rows)).problems.map(({ code, line, cell }) => [code, line, cell]);

describe('parseModels', () => {
	it('reads names in their order, and aliases', () => {
		const { models, problems } = parseModels(
			listOf('KN-23,ballistic,,', 'GBU,bomb,,"a note, quoted"', 'KAB,,GBU,'),
		);
		expect(problems).toEqual([]);
		expect([...models.names.values()]).toEqual([
			{ name: 'KN-23', weaponClass: 'ballistic', order: 0, note: '' },
			{ name: 'GBU', weaponClass: 'bomb', order: 1, note: 'a note, quoted' },
		]);
		expect([...models.aliases]).toEqual([['KAB', 'GBU']]);
	});

	it('takes an alias that stands before its name, and one for several names', () => {
		const { models, problems } = parseModels(listOf('a/b,,a and b,', 'a,cruise,,', 'b,cruise,,'));
		expect(problems).toEqual([]);
		expect(models.aliases.get('a/b')).toBe('a and b');
	});

	it.each([
		['KN-23,rocket,,', 'models.class-unknown', 'B2'],
		['KN-23,,,', 'models.class-unknown', 'B2'],
		['KN-23,bomb,GBU,', 'models.class-and-alias', 'C2'],
		['KAB,,GBU,', 'models.alias-unknown', 'C2'],
		[',bomb,,', 'models.name-blank', 'A2'],
		['KN-23,bomb', 'models.ragged', null],
	])('reports %s', (row, code, cell) => {
		expect(codesOf(row)).toEqual([[code, 2, cell]]);
	});

	it('reports a name that is listed twice', () => {
		expect(codesOf('a,bomb,,', 'a,drone,,')).toEqual([['models.name-repeated', 3, 'A3']]);
	});

	it('reports a file that is not the list', () => {
		const { models, problems } = parseModels('name;class\n');
		expect(problems.map(({ code }) => code)).toEqual(['models.unreadable']);
		expect(models.names.size).toBe(0);
	});
});

describe('the frozen list of names', () => {
	const { models, problems } = parseModels(readFrozen('models.csv'));

	it('has no problem', () => {
		expect(problems).toEqual([]);
	});

	it.each([
		['Iskander-M/KN-23', ['ballistic']],
		['X-47 Kinzhal and Iskander-M/KN-23', ['aeroballistic', 'ballistic']],
		['C-300/C-400 and Iskander-M', ['surface-to-air', 'ballistic']],
		['X-101/X-555 and Kalibr and Iskander-M/KN-23', ['cruise', 'ballistic']],
		['X-22 and X-31P', ['cruise', 'anti-radiation']],
		['Orlan-10 and Orlan-30 and ZALA and Supercam', ['drone']],
		['Shahed-136/131 and Lancet', ['drone']],
	])('writes %s in this order', (text, classes) => {
		const parsed = parseLabel(text, models);
		expect(parsed).toMatchObject({ usesAlias: false, isReordered: false });
		expect(parsed?.label.classes).toEqual(classes);
	});

	it.each([
		['KAB', 'GBU'],
		['Intercontinental ballistic missile', 'Intercontinental Ballistic Missile'],
		['X-22/X-32', 'X-22 and X-32'],
		['Iskander-M/KN-23 and X-47 Kinzhal', 'X-47 Kinzhal and Iskander-M/KN-23'],
		['C-300 and C-400', 'C-300/C-400'],
	])('reads %s as %s', (text, current) => {
		expect(parseLabel(text, models)?.label.text).toBe(current);
	});
});
