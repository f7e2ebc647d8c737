import { expect, it } from 'vitest';
import type { EditionNews } from '../../src/editions/record/list-editions.ts';
import { describeArticle } from '../../src/outputs/machines/describe-article.ts';
import { describeCorrections } from '../../src/outputs/machines/describe-corrections.ts';
import { formatJsonLd } from '../../src/outputs/machines/format-json-ld.ts';
import { ENGLISH } from '../fixtures/create-story.ts';

const edition = (date: string, kind: EditionNews['kind']): EditionNews => ({
	number: 1,
	date,
	kind,
	note: `Note of ${date}.`,
	rows: 1,
	lastDay: date,
	sha256: 'a'.repeat(64),
	changes: null,
});
const editions = [
	edition('2027-02-01', 'newer'),
	edition('2027-01-01', 'correction'),
	edition('2026-11-22', 'first'),
];

it('writes a block of data that cannot end itself and reads back as it was', () => {
	const value = { note: '</script><!-- & \u2028 “”' };
	const json = formatJsonLd(value);
	expect(json).not.toMatch(/[<>&\u2028]/);
	expect(JSON.parse(json)).toEqual(value);
});

it('dates an article by its first and its newest edition', () => {
	const article = describeArticle(
		{
			title: 'Title',
			description: 'Words',
			address: 'https://example.org/',
			image: 'https://example.org/card.png',
			datasetId: 'https://example.org/data/#dataset',
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
	expect(article).toMatchObject({ datePublished: '2026-11-22', dateModified: '2027-02-01' });
	expect(article.isBasedOn[1]).toMatchObject({ datePublished: '2025-02-23' });
	expect(article).toMatchObject({
		correction: [
			{ '@type': 'CorrectionComment', datePublished: '2027-01-01', text: 'Note of 2027-01-01.' },
		],
	});
});

it('claims no correction where there was none', () => {
	expect(describeCorrections([edition('2026-11-22', 'first')])).toEqual({});
});
