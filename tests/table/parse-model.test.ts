import { describe, expect, it } from 'vitest';
import { parseLabel } from '../../src/table/cells/parse-label.ts';
import { parseModel } from '../../src/table/cells/parse-model.ts';
import { parseModels } from '../../src/table/models/parse-models.ts';
import { models } from './tables.ts';

/** What a model cell gives: the spelling of the table, or the code of its problem and the replacement. */
function read(text: string): string {
	const { value, findings } = parseModel(text, models);
	const notes = findings.map(({ code }) => code).join(' ');
	if (value !== undefined) return `${value.text} ${notes}`.trim();
	return `${notes} → ${findings[0]?.replacement ?? '-'}`;
}

describe('parseLabel', () => {
	it('splits a label into parts and the names between which a part does not decide', () => {
		expect(parseLabel('X-47 Kinzhal and Iskander-M/KN-23', models)?.label).toEqual({
			text: 'X-47 Kinzhal and Iskander-M/KN-23',
			parts: [['X-47 Kinzhal'], ['Iskander-M', 'KN-23']],
			classes: ['aeroballistic', 'ballistic'],
		});
	});

	it('keeps a name whole that the list has whole', () => {
		expect(parseLabel('X-101/X-555 and Kalibr', models)?.label).toEqual({
			text: 'X-101/X-555 and Kalibr',
			parts: [['X-101/X-555'], ['Kalibr']],
			classes: ['cruise'],
		});
	});

	it('takes an alias of a whole label for both its parts', () => {
		expect(parseLabel('X-22/X-32', models)?.label.parts).toEqual([['X-22'], ['X-32']]);
	});
});

describe('parseModel', () => {
	it.each([
		['KN-23', 'KN-23'],
		['Молнія', 'Молнія'],
		['C-300/C-400 and Iskander-M', 'C-300/C-400 and Iskander-M'],
		['KAB', 'GBU note.alias'],
		['KAB and KN-23', 'KN-23 and GBU note.alias'],
		['X-22/X-32', 'X-22 and X-32 note.alias'],
		['Iskander-M/KN-23 and X-47 Kinzhal', 'X-47 Kinzhal and Iskander-M/KN-23 note.part-order'],
		['KN-23/Iskander-M', 'Iskander-M/KN-23 note.part-order'],
	])('reads %s', (text, result) => {
		expect(read(text)).toBe(result);
	});

	it.each([
		['КН-23', 'model.look-alike → KN-23'],
		['Х-59', 'model.look-alike → X-59'],
		['С-300/С-400', 'model.look-alike → C-300/C-400'],
		['KN\u201123', 'model.dashes → KN-23'],
		['KN–23', 'model.dashes → KN-23'],
		['KN-\u200b23', 'model.invisible → KN-23'],
		['X-47\u00a0Kinzhal', 'model.invisible → X-47 Kinzhal'],
		['kn-23', 'model.case → KN-23'],
		['ISKANDER-M', 'model.case → Iskander-M'],
		['KN23', 'model.spelling → KN-23'],
		['KN 23', 'model.spelling → KN-23'],
		['X-47  Kinzhal', 'model.spelling → X-47 Kinzhal'],
		['Kalibr & KN-23', 'model.separator → Kalibr and KN-23'],
		['Kalibr, KN-23', 'model.separator → Kalibr and KN-23'],
		['Iskander-M / KN-23', 'model.separator → Iskander-M/KN-23'],
		['Kalibr та KN-23', 'model.separator → Kalibr and KN-23'],
		['Iskandr-M', 'model.typo → Iskander-M'],
		['Kalbir', 'model.typo → Kalibr'],
		['Iskander-M and Klibr', 'model.typo → Kalibr and Iskander-M'],
		['Молния', 'model.typo → Молнія'],
		['KN-23 and KN-23', 'model.repeated → -'],
		['', 'model.blank → -'],
	])('refuses “%s”', (text, result) => {
		expect(read(text)).toBe(result);
	});

	it.each([['KN-24'], ['KN-230'], ['X-79'], ['C-500'], ['Shahed-238'], ['Oreshnik'], ['X-101']])(
		'suggests nothing for %s, which is another weapon than any listed',
		(text) => {
			expect(read(text)).toBe('model.unknown → -');
		},
	);

	it.each([['KN-23/KN-24'], ['KN-23 and KN-24'], ['Kalibr and KN-23/KN-24']])(
		'refuses %s whole, because one of its names is not known',
		(text) => {
			expect(read(text)).toBe('model.unknown → -');
		},
	);

	it('names both where two listed names are one letter away, and chooses none', () => {
		const [problem] = parseModel('Iskander-N', models).findings;
		expect(problem?.replacement).toBeNull();
		expect(problem?.values?.['doubt']).toBe(' (known names like it: Iskander-M, Iskander-K)');
	});

	it('sees letters garbled by a wrong encoding', () => {
		expect(read('РњРѕР»РЅС–СЏ')).toBe('model.mojibake → -');
		expect(read('ÐœÐ¾Ð»Ð½Ñ–Ñ')).toBe('model.mojibake → -');
	});
});

describe('a name that is not known', () => {
	const list = parseModels(
		'name,class,alias_of,note\nKN-23,ballistic,,Hwasong-11Ga\nX-59,cruise,,\nX-69,cruise,,\nМолнія,drone,,Molniya; the table writes it in Ukrainian\n',
	).models;
	const doubtOf = (name: string) => parseModel(name, list).findings[0];

	it.each([
		['KN-32', 'perhaps KN-23 is meant; but another number is mostly another weapon'],
		['KN-230', 'perhaps KN-23 is meant; but another number'],
		['KN-2', 'perhaps KN-23 is meant; but another number'],
		['X-79', 'perhaps X-59 or X-69 is meant; but another number'],
		['Hwasong-11', 'perhaps KN-23 is meant, which data/models.csv notes as Hwasong-11Ga'],
		['Molniya', 'perhaps Молнія is meant, which data/models.csv notes as Molniya; the table'],
	])('gets a “perhaps” and is never put right by a machine: %s', (name, words) => {
		const { replacement, values, code } = doubtOf(name) ?? {};
		expect(code).toBe('model.unknown');
		expect(replacement).toBeNull();
		expect(values?.['doubt']).toContain(words);
	});

	it.each(['Oreshnik', 'KN-9999', 'Ga', '11', 'Kh-101'])(
		'gets none where nothing is like it: %s',
		(name) => {
			expect(doubtOf(name)?.values?.['doubt']).toBe('');
		},
	);

	it.each([
		['КN-23', 'letters', 'Cyrillic К'],
		['ΚN-23', 'letters', 'Greek Κ'],
		['КN–23', 'letters', 'Cyrillic К'],
		['KN–23', 'dash', '“–” is a long dash'],
		['KN−23', 'dash', '“−” is a minus sign'],
	])('says which sign is another than it looks: %s', (name, value, words) => {
		expect(doubtOf(name)?.values?.[value]).toBe(words);
	});

	it.each(['??????', '??????-82', 'Мол??я'])(
		'is lost letters with two question marks: %s',
		(name) => {
			expect(doubtOf(name)).toMatchObject({ code: 'cell.lost-letters', replacement: null });
		},
	);
});
