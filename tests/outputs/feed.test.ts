import { DOMParser } from 'linkedom';
import { expect, it } from 'vitest';
import type { EditionNews } from '../../src/editions/record/list-editions.ts';
import { writeFeed } from '../../src/outputs/machines/feed.ts';
import { createUrn } from '../../src/outputs/machines/uuid.ts';
import { createFrozenStory, ENGLISH } from '../fixtures/create-story.ts';

const first: EditionNews = {
	number: 1,
	date: '2026-11-22',
	rows: 10,
	lastDay: '2026-04-04',
	sha256: 'a'.repeat(64),
	note: 'First <publication> & more.',
	changes: null,
	kind: 'first',
};
const second: EditionNews = {
	...first,
	number: 2,
	date: '2026-12-01',
	sha256: 'b'.repeat(64),
	kind: 'correction',
};
const facts = {
	title: 'Eight & more',
	self: 'https://example.org/feed.xml',
	home: 'https://example.org/data/',
	story: createFrozenStory(),
	addressOf: ({ date }: EditionNews) => `https://example.org/data/#${date}`,
};

it('is XML with an entry for each edition, dated by the newest, and what a note says is escaped', () => {
	const xml = writeFeed([second, first], facts, ENGLISH);
	const feed = new DOMParser().parseFromString(xml, 'text/xml');
	expect([...feed.querySelectorAll('entry > updated')].map((part) => part.textContent)).toEqual([
		'2026-12-01T00:00:00Z',
		'2026-11-22T00:00:00Z',
	]);
	expect(feed.querySelector('feed > updated')?.textContent).toBe('2026-12-01T00:00:00Z');
	expect(feed.querySelector('entry > category')?.getAttribute('term')).toBe('correction');
	expect(xml).toContain(
		'First &lt;publication&gt; &amp; more. The list with 10 entries, to 4 April 2026.',
	);
});

it('tells in a correction which claims moved, by a kind of its own', () => {
	const h2 = {
		id: 'kn23-2024-h2',
		before: { computed: '74', exact: '74' },
		after: { computed: '73', exact: '73' },
	};
	const changes = {
		newer: null,
		changed: 1,
		gone: 0,
		added: 0,
		months: [],
		claims: [h2],
		cells: [],
		paragraphs: 0,
		figures: [],
	};
	const xml = writeFeed([{ ...second, changes }, first], facts, ENGLISH);
	expect(xml).toContain('<title>Edition 2, 1 December 2026: Correction</title>');
	expect(xml).toContain('more. Missiles labelled KN-23, July–December 2024: 74 → 73. The list');
	expect(xml.match(/<category term="[a-z]+"\/>/g)).toEqual([
		'<category term="correction"/>',
		'<category term="first"/>',
	]);
});

it('keeps the id of an edition when others follow', () => {
	const idOf = (editions: EditionNews[]) =>
		/<entry><id>([^<]+)<\/id><title>Edition 1, 22 November/.exec(
			writeFeed(editions, facts, ENGLISH),
		)?.[1];
	expect(idOf([first])).toBeDefined();
	expect(idOf([second, first])).toBe(idOf([first]));
});

it('makes ids that are UUIDs of version 8, the same for the same words', () => {
	expect(createUrn('a')).toMatch(
		/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
	);
	expect(createUrn('a')).toBe(createUrn('a'));
	expect(createUrn('a')).not.toBe(createUrn('b'));
});
