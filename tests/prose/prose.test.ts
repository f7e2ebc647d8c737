import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { fillProse } from '../../src/prose/fill-prose.ts';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { createValues } from '../../src/prose/values.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { readCommitted } from '../fixtures/read-committed.ts';

const story = readFileSync('src/prose/en.md', 'utf8');
const NUMBER_WORDS =
	/\b(zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|twice|double|\w+fold)\b/gi;

// Names hold digits that count nothing.
const NAMES = /\b(KN-23|Iskander-M\/KN-23|X-\d+|C-\d+|S-\d+|Hwasong-\w+)(?:\/[CX]-\d+)?\b/g;

describe('the story', () => {
	const words = story.replace(/\{\{.*?\}\}|\{[a-z0-9:-]+\}|^\d+\. /gm, '').replace(NAMES, '');

	it('types no digit: every number is a claim, a computed value or a sourced fact', () => {
		expect(words.match(/\S*\d\S*/g) ?? []).toEqual([]);
	});

	it('spells out no count either', () => {
		const found = (words.match(NUMBER_WORDS) ?? []).map((word) => word.toLowerCase());
		expect(found.sort()).toEqual([]);
	});

	it('has a heading for every section', () => {
		const sections = parseProse(story).map(({ id }) => id);
		expect(sections.slice(0, 2)).toEqual(['standfirst', 'count']);
		expect(Object.keys(en.pages.sections)).toEqual(sections.slice(2));
	});
});

describe('the values of the story', () => {
	const { launches } = readCommitted();
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
