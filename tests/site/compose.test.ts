import { describe, expect, it } from 'vitest';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { composeStory } from '../../src/site/compose.ts';

const compose = (text: string) =>
	composeStory(parseProse(text), (name) =>
		name === 'source:a'
			? { kind: 'address', href: 'https://example.org/a' }
			: { kind: 'words', text: name },
	);

describe('a composed story', () => {
	it('fills each section and keeps the order of words and figures', () => {
		const { sections } = compose(
			'## one\n\nBefore {x}.\n\n{{figure months}}\n\nAfter.\n\n## two\n\nMore.\n',
		);
		expect(sections.map(({ id }) => id)).toEqual(['one', 'two']);
		expect(sections[0]?.blocks).toEqual([
			{ kind: 'html', html: '<p>Before x.</p>\n' },
			{ kind: 'part', name: 'figure', argument: 'months', html: '' },
			{ kind: 'html', html: '<p>After.</p>\n' },
		]);
	});

	it('sets the list after a told figure inside it, and the words after the list outside', () => {
		const { sections } = compose(
			'## one\n\n{{told months}}\n\n1. First {x}.\n2. Second.\n\nAfter the steps.\n',
		);
		const [told, after] = sections[0]?.blocks ?? [];
		expect(told).toMatchObject({ kind: 'part', name: 'told', argument: 'months' });
		expect(told?.html).toContain('<li>First x.</li>');
		expect(told?.html).not.toContain('After');
		expect(after).toEqual({ kind: 'html', html: '<p>After the steps.</p>\n' });
	});

	it('throws where a told figure has no steps', () => {
		expect(() => compose('## one\n\n{{told months}}\n\n{{figure share}}\n')).toThrow(
			'needs its steps',
		);
	});

	it('numbers outside links, one number an address, in the order of the story', () => {
		const { sections, notes } = compose(
			'## one\n\n[A]({source:a}), [b](https://example.org/b).\n\n## two\n\n[A again]({source:a}), [here](#x).\n',
		);
		expect(notes).toEqual([
			{ number: 1, href: 'https://example.org/a' },
			{ number: 2, href: 'https://example.org/b' },
		]);
		expect(sections[1]?.blocks[0]).toMatchObject({
			html: expect.stringContaining(
				'A again</a><span class="note-number" aria-hidden="true">1</span>',
			),
		});
		expect(sections[1]?.blocks[0]?.html).toContain('<a href="#x">here</a>.</p>');
	});
});
