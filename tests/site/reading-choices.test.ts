import { describe, expect, it } from 'vitest';
import { ARTICLE, type Definition, findNonsense } from '../../src/counting/readings/definition.ts';
import { selectReadings } from '../../src/figures/readings/select.ts';
import { keyOf, keysOf, listChoices, nameCombination } from '../../src/site/reading-choices.ts';
import { createReadingStyle } from '../../src/site/reading-style.ts';
import { createFrozenStory, ENGLISH } from '../fixtures/create-story.ts';

const groups = selectReadings(createFrozenStory());
const [halves, , force] = groups;
if (!halves || !force) throw new Error('the year is divided in three ways');
const find = (change: Partial<Definition>, group = halves) => {
	const wanted = JSON.stringify({ ...ARTICLE, ...change });
	const reading = group.readings.find(({ definition }) => {
		const same = { ...ARTICLE, ...change, ...definition };
		return JSON.stringify(same) === wanted;
	});
	if (!reading) throw new Error(`no reading ${wanted}`);
	return nameCombination(reading, group, ENGLISH);
};

describe('the choices of the form', () => {
	const choices = listChoices(ENGLISH);

	it('are seven, with 3, 6, 8, 2, 2, 2 and 2 options, each with a key and words of its own', () => {
		expect(choices.map(({ options }) => options.length)).toEqual([3, 6, 8, 2, 2, 2, 2]);
		const options = choices.flatMap((choice) => choice.options);
		expect(new Set(options.map(({ key }) => key)).size).toBe(25);
		expect(options.filter(({ name }) => !/^[\w“]/.test(name))).toEqual([]);
	});

	it('give every combination keys that no other has', () => {
		const keys = groups.flatMap((group) =>
			group.readings.map((reading) => keysOf(reading, group).join(' ')),
		);
		expect(new Set(keys).size).toBe(1344);
	});
});

describe('the name of a combination', () => {
	it('is its own where it has one', () => {
		expect(find({})).toBe('The newspaper’s rule');
		expect(find({ base: 'missiles-and-drones' })).toBe('With all drones in the total');
	});

	it('says all that is changed where it has none', () => {
		expect(find({ label: 'exact', unit: 'records', largest: 'left-out' })).toBe(
			'The newspaper’s rule, but only labels that say KN-23 and nothing else; entries added up; the largest entry of the year is left out',
		);
	});

	it('says how the year is divided, whatever name the rest has', () => {
		expect(find({ blank: 'one' }, force)).toBe(
			'The newspaper’s rule, but the year is divided on the day the treaty came into force; an entry without a number adds one',
		);
	});
});

describe('the style sheet of the form', () => {
	const { css, hash } = createReadingStyle(ENGLISH);

	it('hides for every option the rows that lack it', () => {
		for (const { options } of listChoices(ENGLISH))
			for (const { key } of options)
				expect(css).toContain(`:has(#${key}:checked) ~ .readings-scroll tbody tr:not(.${key})`);
	});

	it('knows every pair of options that makes no sense, and no other', () => {
		const pairs = new Set(
			[...css.matchAll(/:has\(#(\w\d):checked\):has\(#(\w\d):checked\) ~ \.nonsense/g)].map(
				([, one, other]) => [one, other].sort().join(' '),
			),
		);
		const wrong = new Set<string>();
		for (const label of ['named', 'exact', 'single', 'split', 'half', 'ceiling'] as const) {
			for (const base of [
				'missiles',
				'missiles-unmixed',
				'missiles-without-air-defence',
				'iskander',
			] as const)
				if (findNonsense({ ...ARTICLE, label, base }))
					wrong.add([keyOf('label', label), keyOf('base', base)].sort().join(' '));
			if (findNonsense({ ...ARTICLE, label, unit: 'records' }))
				wrong.add([keyOf('label', label), keyOf('unit', 'records')].sort().join(' '));
		}
		wrong.add([keyOf('unit', 'records'), keyOf('blank', 'one')].sort().join(' '));
		expect(pairs).toEqual(wrong);
	});

	it('is allowed by its sum', () => {
		expect(hash).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/);
	});
});
