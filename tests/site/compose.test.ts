import { describe, expect, it } from 'vitest';
import { composeStory } from '../../src/site/compose.ts';
import { parseProse } from '../../src/story/parse-prose.ts';

const compose = (text: string) =>
	composeStory(parseProse(text), (name) =>
		name === 'source:a'
			? { kind: 'address', href: 'https://example.org/a' }
			: { kind: 'words', text: name },
	);

describe('a composed story', () => {
	it('fills each section and keeps the order of words and figures', () => {
		const { sections } = compose(
			'## title\n\nBefore {x}.\n\n{{figure months}}\n\nAfter.\n\n## Two {#two}\n\nMore.\n',
		);
		expect(sections.map(({ id }) => id)).toEqual(['title', 'two']);
		expect(sections[0]?.blocks).toEqual([
			{ kind: 'html', html: '<p>Before x.</p>\n' },
			{ kind: 'part', name: 'figure', argument: 'months', steps: [] },
			{ kind: 'html', html: '<p>After.</p>\n' },
		]);
	});

	it('fills a heading as words within a line, and leaves out one that is not there', () => {
		const { sections } = compose('## title\n\nA.\n\n## After {year}, & “more” {#after}\n\nB.\n');
		expect(sections.map(({ heading }) => heading)).toEqual([null, 'After year, &amp; “more”']);
	});

	it('sets the steps of a part as titles and words, without a paragraph around them', () => {
		const { sections } = compose(
			'## title\n\n{{steps months}}\n\n1. **First {x}.** Words of [A]({source:a}).\n2. **Second.** More.\n\nAfter the steps.\n',
		);
		const [part, after] = sections[0]?.blocks ?? [];
		expect(part).toEqual({
			kind: 'part',
			name: 'steps',
			argument: 'months',
			steps: [
				{
					title: 'First x',
					html: 'Words of <a href="https://example.org/a">A</a><span class="note-number" aria-hidden="true">1</span>.',
				},
				{ title: 'Second', html: 'More.' },
			],
		});
		expect(after).toEqual({ kind: 'html', html: '<p>After the steps.</p>\n' });
	});

	it('numbers outside links, one number an address, in the order of the story', () => {
		const { sections, notes } = compose(
			'## title\n\n[A]({source:a}), [b](https://example.org/b?c=1&d=2).\n\n## Two {#two}\n\n[A again]({source:a}), [here](#x).\n',
		);
		expect(notes).toEqual([
			{ number: 1, href: 'https://example.org/a' },
			{ number: 2, href: 'https://example.org/b?c=1&d=2' },
		]);
		const [block] = sections[1]?.blocks ?? [];
		const html = block?.kind === 'html' ? block.html : '';
		expect(html).toContain(
			'A again</a><span class="note-number" aria-hidden="true">1</span>, <a href="#x">here</a>.</p>',
		);
	});
});
