import { describe, expect, it } from 'vitest';
import { parseLabel } from '../../src/table/cells/parse-label.ts';
import { parseModels } from '../../src/table/models/parse-models.ts';
import { readFrozen } from '../fixtures/frozen.ts';

const listOf = (...rows: readonly string[]) => `name,class,alias_of,note\n${rows.join('\n')}\n`;

describe('the list of weapon names', () => {
	it.each([
		['as it is', (text: string) => text],
		[
			'with a byte order mark and Windows line ends',
			(text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
		],
	])('is read in its order, with aliases, %s', (_, save) => {
		const rows = ['KAB,,GBU,', 'KN-23,ballistic,,', 'GBU,bomb,,"a note, quoted"'];
		const { models, problems } = parseModels(save(listOf(...rows)));
		expect(problems).toEqual([]);
		expect([...models.names.values()]).toEqual([
			{ name: 'KN-23', weaponClass: 'ballistic', order: 0, note: '' },
			{ name: 'GBU', weaponClass: 'bomb', order: 1, note: 'a note, quoted' },
		]);
		expect([...models.aliases]).toEqual([['KAB', 'GBU']]);
	});

	it.each([
		['KN-23,rocket,,', 'models.row', 'B2'],
		['KN-23,,,', 'models.row', 'B2'],
		['KN-23,bomb,GBU,', 'models.row', 'C2'],
		[',bomb,,', 'models.row', 'A2'],
		[' KN-23,bomb,,', 'models.row', 'A2'],
		['KN-23,bomb', 'models.row', null],
		['"KN-23" x,bomb,,', 'models.row', null],
		['KAB,,GBU,', 'models.alias-unknown', 'C2'],
		['KAB,,GBU,\nGBU,bomb,,\nKAB,,GBU,', 'models.repeated', 'A4'],
		['a,bomb,,\na,drone,,', 'models.repeated', 'A3'],
	])('has a problem with %j', (rows, code, cell) => {
		const { problems } = parseModels(listOf(rows));
		expect(problems.map((problem) => [problem.code, problem.cell])).toEqual([[code, cell]]);
	});

	it('may give one name for several, and an alias of that kind only stands for a whole cell', () => {
		const rows = ['a/b,,a and b,', 'a,cruise,,', 'b,cruise,,', 'c,drone,,', 'd,,c,'];
		const { models } = parseModels(listOf(...rows));
		expect(parseLabel('a/b', models)?.label.parts).toEqual([['a'], ['b']]);
		expect(parseLabel('d and a', models)?.label.text).toBe('a and c');
		// Two alternatives with another part, not three parts.
		expect(parseLabel('a/b and c', models)?.label.parts).toEqual([['a', 'b'], ['c']]);
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
