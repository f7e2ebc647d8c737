import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/claims/check-claim.ts';
import type { Story } from '../../src/figures/story.ts';
import { fillProse } from '../../src/story/fill-prose.ts';
import { createNames } from '../../src/story/values/lookup.ts';
import { STORY } from '../figures/view.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';

describe('the names of the story', () => {
	const article = frozen.article!;
	const list = (story: Partial<Story>) => {
		const inputs = { story: { ...STORY, ...story }, article };
		return createNames({ ...inputs, addressOf: (path) => `/${path}` }, ENGLISH);
	};
	const { lookup, lost, twice } = list({});

	it.each([
		// 15 February to the days of each statement; prosecutors speak of up to the end of February.
		['own:prosecutors-2024-05-07-used', '6'],
		['own:hur-2024-12-02', '69'],
		['own:reuters-2025-02-06', '21'],
		['other:prosecutors-2024-05-07-used', '50'],
		['reading:label-days:times', '6.5 times'],
		['day:treaty-signed', '19 June 2024'],
		['value:range-yomiuri', '900\u00a0km'],
		['value:flight-2019-07-25-revised', '600\u00a0km'],
	])('give %s as %s', (name, text) => {
		expect(lookup(name)).toEqual({ kind: 'words', text });
	});

	it.each([
		['page:method', '/method/'],
		['claim:growth', '/claims/growth/'],
		['source:article', article.url],
		['source:range-yomiuri', frozen.context.facts.get('range-yomiuri')?.url],
	])('lead from %s to %s', (name, href) => {
		expect(lookup(name)).toEqual({ kind: 'address', href });
	});

	it.each([
		'own:prosecutors-2024-05-07-examined', // Missiles examined are not missiles launched.
		'page:nowhere',
		'reading:exact:times',
	])('give nothing for %s', (name) => {
		expect(lookup(name)).toBeNull();
	});

	it('that this table lost are told apart from those that never were', () => {
		expect(lost).toContain('reading:exact:times');
		expect(lost).not.toContain('reading:exact:first');
	});

	it('are told where a claim and a value share one', () => {
		const [first] = STORY.claims;
		const claim = { ...first!, claim: { ...first!.claim, id: 'largest' } };
		expect(twice).toEqual([]);
		expect(list({ claims: [claim] }).twice).toEqual(['largest']);
	});

	// The largest entry one missile fewer: a note may explain that, but the sentence must show both.
	it.each([
		[16, 'kn23-2024-h2', '74'],
		[15, 'kn23-2024-h2', '73 (printed: 74)'],
		[16, 'growth', 'over 9 times'],
		[16, 'share-2024-h2', '6.7%'],
		[15, 'share-2024-h2', '6.6% (printed: 6.7%)'],
	])('of %i missiles in the largest entry: %s is %s, and leads to its check', (most, id, text) => {
		const launches = STORY.launches.map((row) =>
			row.start.day === '2024-09-02' && row.launched === 16 ? { ...row, launched: most } : row,
		);
		const claims = checkClaims(
			frozen.claims.map(({ claim }) => claim),
			launches,
		);
		const found = list({ launches, claims }).lookup(id);
		expect(found).toEqual({ kind: 'words', text, href: `/claims/${id}/`, claim: id });
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

	it('leaves a name in an address as it is', () => {
		const href = 'https://example.org/to-be-KN-23-rockets/';
		const html = fillProse('hard [to stop]({source:a}), says {who}', (name) =>
			name === 'who' ? { kind: 'words', text: 'KN-23', href } : { kind: 'address', href },
		);
		expect(html).toBe(
			`<p>hard <a href="${href}">to stop</a>, says <a href="${href}"><span class="name">KN-23</span></a></p>\n`,
		);
	});
});
