import { expect, it } from 'vitest';
import { createPeriod } from '../../src/calendar/period.ts';
import { countQuirks } from '../../src/counting/months/quirks.ts';
import { ARTICLE } from '../../src/counting/readings/definition.ts';
import { countPosts, findSharedPosts } from '../../src/counting/shared-posts.ts';
import { countPeriod } from '../../src/counting/tally.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { frozen } from '../fixtures/frozen.ts';

const cite = (day: string, source: string, label = 'KN-23') => ({
	...createLaunch({ day, label }),
	source,
});
const daysOf = (...days: string[]) =>
	findSharedPosts(days.map((day) => cite(day, 'a'))).map((post) => post.days);

it('a shared post is one that entries of days at least two apart cite, with each of these days once', () => {
	expect(daysOf('2024-08-23', '2024-08-21', '2024-08-21')).toEqual([['2024-08-21', '2024-08-23']]);
	expect(daysOf('2023-11-15', '2023-11-16', '2023-11-17')[0]).toHaveLength(3);
});

it('a night’s post may tell of the evening and of the morning, from August to September too', () => {
	expect(daysOf('2024-08-21', '2024-08-22')).toEqual([]);
	expect(daysOf('2024-08-31', '2024-09-01')).toEqual([]);
});

it('an entry that cites nothing shares nothing', () => {
	const rows = [cite('2024-08-21', ''), cite('2024-09-21', '')];
	expect(findSharedPosts(rows)).toEqual([]);
	expect(countPosts([...rows, cite('2024-09-21', 'a')])).toBe(1);
});

it('posts behind labels of KN-23 are counted apart', () => {
	const cited = [
		cite('2024-08-21', 'a'),
		cite('2024-08-23', 'a', 'Iskander-M/KN-23'),
		cite('2024-08-26', 'b'),
		cite('2024-08-29', 'b', 'Kalibr'),
	];
	expect(countQuirks(cited)).toMatchObject({ shared: 2, sharedCounted: 1 });
});

it('the frozen table cites 1,783 posts, of which 24 are cited for days apart', () => {
	expect(countPosts(frozen.launches)).toBe(1783);
	const shared = findSharedPosts(frozen.launches);
	expect(shared).toHaveLength(24);
	// The farthest: 26 August and 25 December 2024.
	expect(shared.map(({ days }) => days)).toContainEqual(['2024-08-26', '2024-12-25']);
});

it('22 posts stand behind the 24 entries of 2024 that name the KN-23', () => {
	const entries = countPeriod(frozen.launches, ARTICLE, createPeriod('2024')).rows;
	expect(entries).toHaveLength(24);
	expect(countPosts(entries)).toBe(22);
	// Two of 30 October share one, and so do two of days apart: one of these must be wrong.
	expect(findSharedPosts(entries)).toMatchObject([{ days: ['2024-08-21', '2024-08-23'] }]);
});
