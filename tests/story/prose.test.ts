import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/figures/story.ts';
import { fillProse } from '../../src/story/fill-prose.ts';
import { createNames } from '../../src/story/values/lookup.ts';
import { createValues } from '../../src/story/values/values.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';

describe('the values of the story', () => {
	const { launches } = frozen;
	const values = createValues(createStory(launches), ENGLISH);

	// Each worked out by hand from the rows of 2024.
	it.each([
		['kn23-2024', '82'],
		['base-2024-h1', '1,115'],
		['base-2024-h2', '1,107'],
		['exact-2024-h2', '8'],
		['either-2024-h2', '66'],
		['mixed-2024-h1', '2'],
		['either-2024-h1', '6'],
		['blank-day', '27 February'],
		// 3 entries, then 21; two of 30 October cite one post, and so do 21 and 23 August.
		['entries-2024', '24'],
		['entries-2024-h1', '3'],
		['entries-2024-h2', '21'],
		['posts-2024', '22'],
		['posts-opened', 'none'],
		['august-september', '48'],
		// 8 entries in August, 4 in September; 11 + 2 + 13; the largest entry is of 2 September.
		['entries-august-september', '12'],
		['october-december', '26'],
		['largest', '16'],
		['largest-day', '2 September'],
		// The entries around it are of 21 March and 6 August.
		['silence-first', '22 March'],
		['silence-last', '5 August'],
		['silence-iskander', '106'],
		['iskander-july', '33'],
		['iskander-august', '22'],
		['cut-first', '22 March'],
		['cut-last', '5 August'],
		['window-first', '15 February 2024'],
		['window-last', '13 December 2025'],
		// 182 days less 31 of January and 14 of February.
		['label-days', '137'],
		['half-days', '182'],
		['before-force', '61'],
		['after-force', '13'],
		['intercepted-kn23', '21'],
		// 21 of 74, 10 of 121, 277 of 318.
		['intercepted-kn23-share', '28%'],
		['intercepted-iskander-share', '8%'],
		['intercepted-cruise-share', '87%'],
		// 9 of 16 on 2 September, 5 of 5 on 20 December: 7 of 53 are left.
		['intercepted-peaks', '14'],
		['intercepted-first-day', '2 September'],
		['intercepted-second-day', '20 December'],
		['intercepted-rest', '7'],
		['intercepted-rest-launched', '53'],
		['intercepted-rest-share', '13%'],
		['air-defence-launched', '494'],
		['air-defence-destroyed', '2'],
		['after-year', '2025'],
		['after-exact', 'none'],
		['after-either', '292'],
		// 14 + 27 + 38.
		['after-mixed', '79'],
		['after-mixed-entries', '3'],
	])('give %s as %s', (name, value) => {
		expect(values.get(name)).toBe(value);
	});

	it('bear out that fewer missiles were fired in the second half-year', () => {
		expect(Number(values.get('base-2024-h1')?.replace(',', ''))).toBeGreaterThan(
			Number(values.get('base-2024-h2')?.replace(',', '')),
		);
	});
});

describe('the number of posts that a person has opened', () => {
	const OPENED = {
		id: 'a',
		opened: '2026-04-10',
		reader: 'A. Reader',
		wording: 'KN-23',
		launched: null,
		note: null,
	};
	const story = createStory(frozen.launches);
	const count = (days: readonly string[]) => {
		const posts = days.map((day) => {
			const entry = story.launches.find(
				({ start, weapon }) => start.day === day && weapon.text.includes('KN-23'),
			);
			return { ...OPENED, day, post: entry?.source ?? 'kpszsu/posts/other' };
		});
		return createValues({ ...story, posts }, ENGLISH).get('posts-opened');
	};

	it('is that of posts, not of the entries that cite them', () => {
		expect(count(['2024-10-30'])).toBe('1');
		expect(count(['2024-08-21', '2024-08-23'])).toBe('1');
		expect(count(['2024-02-15', '2024-10-30'])).toBe('2');
	});

	it('is of posts that entries of 2024 cite, and none where no other was opened', () => {
		expect(count(['2025-01-15', '2026-01-01'])).toBe('none');
	});
});

describe('the names of the story', () => {
	const { article } = frozen;
	if (!article) throw new Error('The frozen claims can be read.');
	const list = (story: Partial<Story>) => {
		const inputs = { story: { ...createStory(frozen.launches), ...story }, article };
		return createNames({ ...inputs, addressOf: (path) => `/${path}` }, ENGLISH);
	};
	const [first] = frozen.claims;
	if (!first) throw new Error('The frozen edition has claims.');

	it('are listed once each and stand for something', () => {
		const { names, lookup, twice } = list({});
		expect(new Set(names).size).toBe(names.length);
		expect(names.filter((name) => lookup(name) === null)).toEqual([]);
		expect(names).toContain('source:article');
		expect(twice).toEqual([]);
	});

	it.each([
		// 15 February to the days of each statement; prosecutors speak of up to the end of February.
		['own:prosecutors-2024-05-07-used', '6'],
		['own:hur-2024-12-02', '69'],
		['own:reuters-2025-02-06', '21'],
		['other:prosecutors-2024-05-07-used', '50'],
		['reading:label-days:times', '6.5 times'],
		['kn23-2024-h2', '74'],
		['day:treaty-signed', '19 June 2024'],
	])('give %s as %s', (name, text) => {
		const found = list({}).lookup(name);
		expect(found).toMatchObject({ kind: 'words', text });
	});

	it('give the list’s own number for no statement that it cannot be set beside', () => {
		// Missiles examined are not missiles launched.
		const { lookup } = list({});
		expect(lookup('other:prosecutors-2024-05-07-examined')).not.toBeNull();
		expect(lookup('own:prosecutors-2024-05-07-examined')).toBeNull();
	});

	it('are told where a claim and a value share one', () => {
		const claim = { ...first, claim: { ...first.claim, id: 'largest' } };
		expect(list({ claims: [claim] }).twice).toEqual(['largest']);
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
