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

	it.each(['When they came', 'When {#When}', '{#months}'])(
		'throws on a heading without an id, which no checked text has: %s',
		(heading) => {
			expect(() => parseProse(`## ${heading}\n`)).toThrow(`a heading without an id: ${heading}`);
		},
	);
});
