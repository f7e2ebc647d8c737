import { describe, expect, it } from 'vitest';
import { parseProse } from '../../src/story/parse-prose.ts';

describe('a text of the story', () => {
	it('is cut into sections, each with its id and the heading that the text gives it', () => {
		const sections = parseProse(
			'## title\n\nA.\n\n## When they came {#months}\n\nB.\n\n## After {year}, and what nobody knows {#after}\n\nC.\n',
		);
		expect(sections.map(({ id, heading }) => [id, heading])).toEqual([
			['title', null],
			['months', 'When they came'],
			['after', 'After {year}, and what nobody knows'],
		]);
	});

	it('keeps parts and paragraphs in order', () => {
		const [section] = parseProse(
			'## title\n\nBefore.\n\n{{figure share}}\n{{examples}}\n\nAfter.\n',
		);
		expect(section?.blocks).toEqual([
			{ kind: 'text', markdown: 'Before.' },
			{ kind: 'part', name: 'figure', argument: 'share', steps: [] },
			{ kind: 'part', name: 'examples', argument: null, steps: [] },
			{ kind: 'text', markdown: 'After.' },
		]);
	});

	it('gives the list below a part that is told in steps to the part alone', () => {
		const [section] = parseProse(
			'## title\n\n{{steps months}}\n\n1. **The label appears.** On {day}.\n\n2. **Silence** None.\n\nAfter.\n\n1. A list of its own.\n',
		);
		expect(section?.blocks).toEqual([
			{
				kind: 'part',
				name: 'steps',
				argument: 'months',
				steps: [
					{ title: 'The label appears', markdown: 'On {day}.' },
					{ title: 'Silence', markdown: 'None.' },
				],
			},
			{ kind: 'text', markdown: 'After.\n\n1. A list of its own.' },
		]);
	});

	it.each([
		['words before the first section', 'Lost.\n\n## title\n', 'text before the first section'],
		['a heading without an id', '## When they came\n', 'write “## When they came {#id}”'],
		['an id with capitals', '## When {#When}\n', 'a heading without an id'],
		['a heading that is only an id', '## {#months}\n', 'a heading without an id'],
		['an id used twice', '## A {#a}\n\n## B {#a}\n', 'two sections are called a'],
		['steps that are not there', '## title\n\n{{steps months}}\n\nWords.\n', 'a list below it'],
		['steps at the end of the text', '## title\n\n{{steps months}}\n', 'a list below it'],
		['a step without a title', '## title\n\n{{steps months}}\n\n1. Words.\n', 'a step is'],
	])('throws on %s', (_, text, message) => {
		expect(() => parseProse(text)).toThrow(message);
	});
});
