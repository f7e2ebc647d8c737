import { describe, expect, it } from 'vitest';
import { createPeriod } from '../../src/calendar/period.ts';
import { ARTICLE } from '../../src/counting/readings/definition.ts';
import { countPosts, findSharedPosts } from '../../src/counting/shared-posts.ts';
import { countPeriod } from '../../src/counting/tally.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { frozen } from '../fixtures/frozen.ts';

const cite = (day: string, source: string) => ({
	...createLaunch({ day, label: 'KN-23' }),
	source,
});
const entries = countPeriod(frozen.launches, ARTICLE, createPeriod('2024')).rows;

describe('a post that is cited for days apart', () => {
	it('is one that entries of days at least two apart cite, with each of these days once', () => {
		const rows = [
			cite('2024-08-23', 'a'),
			cite('2024-08-21', 'a'),
			cite('2024-08-21', 'a'),
			cite('2024-08-22', 'b'),
		];
		expect(findSharedPosts(rows)).toEqual([{ source: 'a', days: ['2024-08-21', '2024-08-23'] }]);
	});

	it('is not that of a night, which may tell of the evening and of the morning', () => {
		expect(findSharedPosts([cite('2024-08-21', 'a'), cite('2024-08-22', 'a')])).toEqual([]);
		// From 31 August to 1 September is a night, too.
		expect(findSharedPosts([cite('2024-08-31', 'a'), cite('2024-09-01', 'a')])).toEqual([]);
	});

	it('is told with the days between, however close these are to each other', () => {
		const days = ['2023-11-15', '2023-11-16', '2023-11-17'];
		expect(findSharedPosts(days.map((day) => cite(day, 'a')))).toEqual([{ source: 'a', days }]);
	});

	it('is none where an entry cites nothing', () => {
		expect(findSharedPosts([cite('2024-08-21', ''), cite('2024-09-21', '')])).toEqual([]);
		expect(countPosts([cite('2024-08-21', ''), cite('2024-09-21', 'a')])).toBe(1);
	});
});

describe('the posts of the frozen table', () => {
	it('are 1,783, of which 24 are cited for days apart', () => {
		expect(countPosts(frozen.launches)).toBe(1783);
		const shared = findSharedPosts(frozen.launches);
		expect(shared).toHaveLength(24);
		// The farthest: 26 August and 25 December 2024.
		expect(shared.map(({ days }) => days)).toContainEqual(['2024-08-26', '2024-12-25']);
	});

	it('are 22 behind the 24 entries of 2024 that name the KN-23', () => {
		expect(entries).toHaveLength(24);
		expect(countPosts(entries)).toBe(22);
		// Two of 30 October share one, and so do two of days apart: one of these must be wrong.
		expect(findSharedPosts(entries)).toMatchObject([{ days: ['2024-08-21', '2024-08-23'] }]);
	});
});
