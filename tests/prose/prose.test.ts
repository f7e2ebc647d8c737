import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/figures/story.ts';
import { fillProse } from '../../src/prose/fill-prose.ts';
import { createNames } from '../../src/prose/lookup.ts';
import { createValues } from '../../src/prose/values.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';

describe('the values of the story', () => {
	const { launches } = frozen;
	const values = createValues(createStory(launches), ENGLISH);

	// Each worked out by hand from the rows of 2024.
	it.each([
		['kn23-2024', '82'],
		['base-2024-h1', '1,115'],
		['base-2024-h2', '1,107'],
		['exact-2024-h2', '8'],
		['either-2024-h2', '66'],
		['mixed-2024-h1', '2'],
		['blank-day', '27 February'],
		['august-september', '48'],
		// 8 reports in August, 4 in September; 11 + 2 + 13; the largest report is of 2 September.
		['reports-august-september', '12'],
		['october-december', '26'],
		['largest', '16'],
		['largest-day', '2 September'],
		['silence-first', '22 March'],
		['silence-last', '5 August'],
		['window-first', '15 February 2024'],
		['window-last', '13 December 2025'],
		['before-force', '61'],
		['after-force', '13'],
		['strike-launched', '12'],
		['intercepted-kn23', '21'],
		['intercepted-kn23-share', '28\u202f%'],
		['intercepted-iskander-share', '8\u202f%'],
		['intercepted-cruise-share', '87\u202f%'],
		['after-alone', '292'],
		['after-mixed', '79'],
		['after-mixed-each', '14 in February, 27 in July and 38 in November'],
	])('give %s as %s', (name, value) => {
		expect(values.get(name)).toBe(value);
	});

	it('bear out that fewer missiles were fired in the second half-year', () => {
		expect(Number(values.get('base-2024-h1')?.replace(',', ''))).toBeGreaterThan(
			Number(values.get('base-2024-h2')?.replace(',', '')),
		);
	});
});

describe('the names of the story', () => {
	const { article } = frozen;
	if (!article) throw new Error('The frozen claims can be read.');
	const list = (story: Partial<Story>) => {
		const inputs = { story: { ...createStory(frozen.launches), ...story }, article };
		return createNames({ ...inputs, addressOf: (path) => `/${path}` }, ENGLISH);
	};
	const [first] = frozen.claims;
	if (!first) throw new Error('The frozen edition has claims.');

	it('are listed once each and stand for something', () => {
		const { names, lookup, twice } = list({});
		expect(new Set(names).size).toBe(names.length);
		expect(names.filter((name) => lookup(name) === null)).toEqual([]);
		expect(names).toContain('source:article');
		expect(twice).toEqual([]);
	});

	it('are told where a claim and a value share one', () => {
		const claim = { ...first, claim: { ...first.claim, id: 'largest' } };
		expect(list({ claims: [claim] }).twice).toEqual(['largest']);
	});

	it('are unclear where two files give them another address each', () => {
		const others = frozen.context.others;
		const both = [...others.values()].slice(0, 2).map(({ id }) => id);
		const events = frozen.context.timeline.slice(0, 1);
		const timeline = both.flatMap((id, at) =>
			events.map((event) => ({
				...event,
				id,
				url: at === 0 ? 'https://example.org/other' : (others.get(id)?.url ?? ''),
			})),
		);
		expect(list({ timeline }).unclear).toEqual([`source:${both[0]}`]);
	});
});

describe('filling the story', () => {
	it('puts words, links and addresses in place, escaped', () => {
		const html = fillProse('A {number} and [a source]({source:a}) of <{name}>.', (name) =>
			name === 'number'
				? { kind: 'words', text: '8', href: '#claim', claim: 'eight' }
				: name === 'source:a'
					? { kind: 'address', href: 'https://example.org/' }
					: { kind: 'words', text: 'A & B' },
		);
		expect(html).toContain('<a class="claim" href="#claim" data-claim="eight">8</a>');
		expect(html).toContain('<a href="https://example.org/">a source</a>');
		expect(html).toContain('A &amp; B');
	});

	it('lists every placeholder that nothing gives', () => {
		expect(() => fillProse('{one} {two}', () => null)).toThrow(
			'the story names what nothing gives: one, two',
		);
	});

	it('keeps the name of a missile on one line', () => {
		expect(fillProse('the Iskander-M/KN-23 label', () => null)).toContain(
			'<span class="name">Iskander-M/KN-23</span>',
		);
	});
});
