import { describe, expect, test } from 'vitest';
import { checkHeadlines, createHeadlines } from '../../src/cli/site/check-headlines.ts';
import { createFrozenStory, ENGLISH } from '../fixtures/create-story.ts';

const headlines = {
	claims: [
		{ id: 'kn23-2024-h1', words: '8' },
		{ id: 'growth', words: 'over\u00a09 times' },
		{ id: 'share-2024-h2', words: '6.7%' },
	],
	sha256: 'ab12',
};
const page = (first: string, share: string, growth = 'over 9 times') =>
	`<p>From <a class="claim" href="#claim-kn23-2024-h1">${first}</a> to <a href="/claims/share-2024-h2/" class="claim">${share}</a>, ${growth} (ab12)</p>`;

describe('checkHeadlines', () => {
	test('finds nothing in a page that says what the table gives, however its spaces are written', () => {
		expect(checkHeadlines(page('8', '6.7%', 'over\u00a09 times'), headlines)).toEqual([]);
		expect(checkHeadlines(page('<b>8</b>', '6.7%', 'over 9&nbsp;times'), headlines)).toEqual([]);
	});

	test('names a number that the table does not give', () => {
		expect(checkHeadlines(page('8', '16.7%'), headlines)).toEqual([
			'index.html does not say 6.7%, which the table gives for share-2024-h2.',
			'index.html says 16.7% for share-2024-h2; the table gives 6.7%.',
		]);
	});

	test('takes a number as a whole only, and never from a style or a tag', () => {
		const html = `${page('18', '6.7%')}<p style="x">1,118, 8.5, 2.8</p><style>a { top: 8 }</style>`;
		expect(checkHeadlines(html, headlines)).toEqual([
			'index.html does not say 8, which the table gives for kn23-2024-h1.',
			'index.html says 18 for kn23-2024-h1; the table gives 8.',
		]);
	});

	test('misses a wrong place even where the number stands somewhere else', () => {
		expect(checkHeadlines(`${page('9', '6.7%')} 8`, headlines)).toEqual([
			'index.html says 9 for kn23-2024-h1; the table gives 8.',
		]);
	});

	test('names the table that the page does not come from', () => {
		expect(checkHeadlines(page('8', '6.7%'), { ...headlines, sha256: 'cd34' })).toEqual([
			'index.html does not name the table with the sum cd34.',
		]);
	});
});

test('the headlines are the seven figures of the article, as the table gives them', () => {
	const { claims } = createHeadlines(createFrozenStory(), ENGLISH);
	expect(claims.map(({ words }) => words.replace(/\s/g, ' '))).toEqual([
		'8',
		'74',
		'24',
		'24',
		'over 9 times',
		'0.7%',
		'6.7%',
	]);
});
