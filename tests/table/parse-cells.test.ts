import { describe, expect, it } from 'vitest';
import { parseLabel } from '../../src/table/cells/parse-label.ts';
import { parseModel } from '../../src/table/cells/parse-model.ts';
import { parseModels } from '../../src/table/models/parse-models.ts';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { models, rowWith, tableOf } from './tables.ts';

// What is refused, and what would mend it, stands in the corpus of damage.
const read = (cells: Parameters<typeof rowWith>[0]) =>
	parseLaunches(tableOf(rowWith(cells)), models);
const codesOf = (cells: Parameters<typeof rowWith>[0]) =>
	read(cells).problems.map(({ code }) => code);

it.each([
	['2', 2],
	['0', 0],
	['2.0', 2],
	['355.00', 355],
	['016', 16],
	['9999', 9999],
	['', null],
])('a count of “%s” is %j', (destroyed, count) => {
	expect(read({ launched: '', destroyed }).launches[0]?.destroyed).toBe(count);
});

it.each([
	['2024-02-29', null],
	['2022-02-24', null],
	['2024-09-02 03:00', '03:00'],
	['2024-09-02T03:00', '03:00'],
	['2024-09-02 3:05', '03:05'],
	['2024-09-02 03:00:00', '03:00'],
	['2024-09-02 23:59', '23:59'],
])('a date of %s has the time %s', (text, time) => {
	const { launches } = read({ time_start: text, time_end: text });
	expect(launches[0]?.start).toEqual({ day: text.slice(0, 10), time });
});

describe('start and end', () => {
	it.each([
		['2024-09-02', '2024-09-02 03:00'],
		['2024-09-02 23:00', '2024-09-03'],
		['2024-09-02 23:00', '2024-09-02'],
		['2024-09-02 03:00', '2024-09-04 03:00'],
		['2024-09-02 03:00', '2024-09-02 03:00'],
	])('agree: %s to %s', (time_start, time_end) => {
		expect(codesOf({ time_start, time_end })).toEqual([]);
	});

	it.each([
		['2024-09-02 03:00', '2024-09-02 02:59', 'date.end-before-start'],
		['2024-09-18', '2024-09-17 08:00', 'date.end-before-start'],
		['2024-09-18 23:00', '2024-09-16', 'date.end-before-start'],
		['2024-09-02 03:00', '2024-08-31 03:00', 'date.end-before-start'],
		['2024-09-02 03:00', '2024-08-31 02:59', 'date.far-apart'],
		['2024-09-02 03:00', '2024-09-04 03:01', 'date.far-apart'],
		['2024-08-02', '2024-09-02', 'date.far-apart'],
	])('disagree: %s to %s', (time_start, time_end, code) => {
		expect(codesOf({ time_start, time_end })).toEqual([code]);
	});
});

describe('a label', () => {
	it.each([
		[
			'X-47 Kinzhal and Iskander-M/KN-23',
			[['X-47 Kinzhal'], ['Iskander-M', 'KN-23']],
			['aeroballistic', 'ballistic'],
		],
		// A name that the list has whole, and an alias of a whole label.
		['X-101/X-555 and Kalibr', [['X-101/X-555'], ['Kalibr']], ['cruise']],
		['X-22/X-32', [['X-22'], ['X-32']], ['cruise']],
	])('%s has parts, each the names between which it does not decide', (text, parts, classes) => {
		expect(parseLabel(text, models)?.label).toMatchObject({ parts, classes });
	});

	it.each([
		['KN-23', 'KN-23'],
		['C-300/C-400 and Iskander-M', 'C-300/C-400 and Iskander-M'],
		['KAB', 'GBU note.alias'],
		['KAB and KN-23', 'KN-23 and GBU note.alias'],
		['X-22/X-32', 'X-22 and X-32 note.alias'],
		['Iskander-M/KN-23 and X-47 Kinzhal', 'X-47 Kinzhal and Iskander-M/KN-23 note.part-order'],
		['KN-23/Iskander-M', 'Iskander-M/KN-23 note.part-order'],
	])('is read as the project writes it: %s', (text, result) => {
		const { value, findings } = parseModel(text, models);
		expect([value?.text, ...findings.map(({ code }) => code)].join(' ')).toBe(result);
	});
});

describe('a name that is not known', () => {
	const list = parseModels(
		'name,class,alias_of,note\nKN-23,ballistic,,Hwasong-11Ga\nX-59,cruise,,\nX-69,cruise,,\nМолнія,drone,,Molniya; the table writes it in Ukrainian\n',
	).models;
	const doubtOf = (name: string, of = list) => parseModel(name, of).findings[0]?.values?.['doubt'];

	it.each([
		['KN-32', 'perhaps KN-23 is meant; but another number is mostly another weapon'],
		['KN-230', 'perhaps KN-23 is meant; but another number'],
		['X-79', 'perhaps X-59 or X-69 is meant; but another number'],
		['Hwasong-11', 'perhaps KN-23 is meant, which data/models.csv notes as Hwasong-11Ga'],
		['Molniya', 'perhaps Молнія is meant, which data/models.csv notes as Molniya; the table'],
	])('gets a “perhaps”: %s', (name, words) => {
		expect(doubtOf(name)).toContain(words);
	});

	it.each(['Oreshnik', 'KN-9999', 'Ga', '11', 'Kh-101'])('has nothing like it: %s', (name) => {
		expect(doubtOf(name)).toBe('');
	});

	it('is told both where two listed names are one letter away', () => {
		expect(doubtOf('Iskander-N', models)).toBe(' (known names like it: Iskander-M, Iskander-K)');
	});
});
