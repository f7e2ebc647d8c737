import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { EditionNews } from '../../src/editions/record/list-editions.ts';
import { writeFeed } from '../../src/outputs/machines/feed.ts';
import { describeArticle } from '../../src/outputs/machines/json-ld.ts';
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

describe('the feed', () => {
	const facts = {
		title: 'Eight & more',
		story: createFrozenStory(),
		anchorOf: ({ number }: EditionNews) => `edition-${number}`,
	};

	it('is XML with an entry for each edition, dated by the newest, and what a note says is escaped', () => {
		const xml = writeFeed([second, first], facts, ENGLISH);
		const feed = new DOMParser().parseFromString(xml, 'text/xml');
		const textsOf = (path: string) =>
			[...feed.querySelectorAll(path)].map((part) => part.textContent);
		expect(textsOf('entry > updated')).toEqual(['2026-12-01T00:00:00Z', '2026-11-22T00:00:00Z']);
		expect(textsOf('feed > updated')[0]).toBe('2026-12-01T00:00:00Z');
		const hrefs = [...feed.querySelectorAll('entry > link')].map((link) =>
			link.getAttribute('href'),
		);
		expect(hrefs).toEqual([
			'https://example.org/data/#edition-2',
			'https://example.org/data/#edition-1',
		]);
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

	// As they were first published: with others, readers of the feed would show all of it again.
	it('has ids that stay for ever', () => {
		const idsOf = (editions: readonly EditionNews[]) =>
			writeFeed(editions, facts, ENGLISH).match(/urn:uuid:[0-9a-f-]+/g) ?? [];
		const whole = 'urn:uuid:b04f150c-82c0-8919-9164-5889ab5c7051';
		const one = 'urn:uuid:128fa12d-de71-8314-adcd-d2f1515b3369';
		expect(idsOf([first])).toEqual([whole, one]);
		const ids = idsOf([second, first]);
		expect([ids[0], ids[2]]).toEqual([whole, one]);
		expect(new Set(ids).size).toBe(3);
	});
});

describe('the article for machines', () => {
	const article = (...editions: EditionNews[]) =>
		describeArticle(
			{
				title: 'Title',
				article: {
					publisher: 'A newspaper',
					published: '2025-02-23',
					url: 'https://example.com/',
					readAt: 'A newspaper',
				},
				editions,
			},
			ENGLISH,
		);

	it('is dated by its first and its newest edition, and tells its corrections', () => {
		const newer: EditionNews = { ...first, date: '2027-02-01', kind: 'newer' };
		const described = article(newer, second, first);
		expect(described).toMatchObject({
			datePublished: '2026-11-22',
			dateModified: '2027-02-01',
			correction: [
				{ '@type': 'CorrectionComment', datePublished: '2026-12-01', text: second.note },
			],
		});
		expect(described.isBasedOn[1]).toMatchObject({ datePublished: '2025-02-23' });
	});

	it('claims no correction where there was none', () => {
		expect(JSON.stringify(article(first))).not.toContain('orrection');
	});
});
