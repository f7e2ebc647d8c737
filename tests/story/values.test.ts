import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../src/claims/check-claim.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { createValues } from '../../src/story/values/values.ts';
import { STORY } from '../figures/view.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { createStory, ENGLISH } from '../fixtures/create-story.ts';
import { frozen } from '../fixtures/frozen.ts';

const values = createValues(STORY, ENGLISH);

describe('the values of the story', () => {
	// Each worked out by hand from the rows of the frozen table.
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
		['reading:article:first', '0.7%'],
		['reading:article:second', '6.7%'],
		['reading:article:times', '9.3 times'],
		['reading:label-days:first-of', '8\u00a0of\u00a0780'],
		['reading:label-days:times', '6.5 times'],
		['reading:ceiling:first-count', '114'],
		['reading:ceiling:second-count', '197'],
		['reading:ceiling:times', '1.7 times'],
		['interval-level', '95%'],
		['interval-low', '2.1'],
		['interval-high', '36.7'],
		['posts-interval-low', '1.9'],
		['posts-interval-high', '33.4'],
		['window-first-total', '1,097'],
		['window-last-total', '1,112'],
		['needed-bombs', '16'],
		['needed-unknown', '23'],
		['needed-air-defence', '55'],
		['spare-labels', '13'],
		['spare-pairs', '77'],
		['spare-guided-bombs', '4'],
		['cut-before', '8'],
		['cut-after', '74'],
		['force-before', '69'],
		['force-after', '13'],
		['choices', '7'],
		['readings-all', '1,344'],
		['readings-none', '192'],
		['readings-rising', '1,104'],
		['readings-falling', '48'],
		['blank-entries', '3'],
		['mixed-entries', '11'],
		['mixed-month', 'March'],
		['shared-days', '21 August and 23 August'],
		['shared-posts', '24'],
	])('give %s as %s', (name, value) => {
		expect(values.get(name)).toBe(value);
	});

	it('have no words for a multiple that is none', () => {
		expect(values.get('reading:exact:times')).toBe('');
	});

	it('count the day of the treaty’s entry into force to the time after it', () => {
		const more = createLaunch({ day: '2024-12-04', label: 'KN-23', launched: 5 });
		const changed = createValues(createStory([...frozen.launches, more]), ENGLISH);
		expect(['before-force', 'after-force'].map((name) => changed.get(name))).toEqual(['61', '18']);
	});

	it('are empty where the table no longer bears them out, so that no text can say them', () => {
		// With ten missiles more in the second half, 1,117 - 16 would still do; 1,117 - 55 would not.
		const more = frozen.launches.map((row) =>
			row.weapon.text === 'Kalibr' && row.start.day >= '2024-07-01' && row.start.day < '2025-01-01'
				? { ...row, launched: (row.launched ?? 0) + 10 }
				: row,
		);
		const changed = createValues(createStory(more), ENGLISH);
		expect(changed.get('needed-bombs')).toBe('');
		expect(changed.get('needed-air-defence')).toBe('55');
	});

	describe('when the largest entry turns out to be one missile fewer: 73 of 1,106, 6.6%', () => {
		const fewer = frozen.launches.map((row) =>
			row.start.day === '2024-09-02' && row.launched === 16 ? { ...row, launched: 15 } : row,
		);
		const correct = (changes: Readonly<Record<string, Partial<Claim>>>) => {
			const claims = frozen.claims.map(({ claim }) => ({ ...claim, ...changes[claim.id] }));
			const story = { ...createStory(fewer), claims: checkClaims(claims, fewer) };
			const found = createValues(story, ENGLISH);
			return ['window-first-total', 'window-last-total', 'needed-bombs'].map((name) =>
				found.get(name),
			);
		};
		const count = { printed: '73', earlier: [{ printed: '74', until: '2026-12-01' }] };
		const share = { printed: '6.6', earlier: [{ printed: '6.7', until: '2026-12-01' }] };

		// 73 / 0.0665 and 73 / 0.0655 where both were corrected: 1,106 less 16 bombs would be too few.
		it.each([
			['the 74 that it had printed', {}, ['1,097', '1,112', '16']],
			[
				'these still, that number corrected since',
				{ 'kn23-2024-h2': count },
				['1,097', '1,112', '16'],
			],
			[
				'the 73, the share corrected too',
				{ 'kn23-2024-h2': count, 'share-2024-h2': share },
				['1,098', '1,114', '16'],
			],
		])('the newspaper took its share of %s', (_, changes, ends) => {
			expect(correct(changes)).toEqual(ends);
		});

		it.each([
			// 73 / 0.0655 and 73 / 0.0645; 74 / 0.0655 and 74 / 0.0645.
			['2026-12-02', ['1,115', '1,131']],
			['2026-12-01', ['1,115', '1,131']],
			['2026-11-30', ['1,130', '1,147']],
		])('and of what stood there on the day of a correction of the share: %s', (until, ends) => {
			const other = { printed: '6.5', earlier: [{ printed: '6.7', until }] };
			const found = correct({ 'kn23-2024-h2': count, 'share-2024-h2': other });
			expect(found.slice(0, 2)).toEqual(ends);
		});
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
	const count = (days: readonly string[]) => {
		const posts = days.map((day) => {
			const entry = STORY.launches.find(
				({ start, weapon }) => start.day === day && weapon.text.includes('KN-23'),
			);
			return { ...OPENED, day, post: entry?.source ?? 'kpszsu/posts/other' };
		});
		return createValues({ ...STORY, posts }, ENGLISH).get('posts-opened');
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
