import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/calendar/moment.ts';
import type { OpenedPost } from '../../src/context/parse-context.ts';
import { wordCaution, wordProof } from '../../src/figures/claims/claim-proof.ts';
import { readClaim } from '../../src/figures/claims/claim-readings.ts';
import {
	findConstant,
	wordOpenings,
	wordPlaces,
	wordPostNotes,
	wordWhen,
} from '../../src/figures/claims/entries.ts';
import { createLaunch } from '../fixtures/create-launch.ts';
import { createFrozenStory, ENGLISH } from '../fixtures/create-story.ts';

const story = { ...createFrozenStory(), posts: [] };
const entries = story.launches.filter(({ weapon }) => /KN-23/.test(weapon.text));
const claimOf = (id: string) => story.claims.find(({ claim }) => claim.id === id)!;
const at = (text: string): Moment => {
	const [day = '', time = null] = text.split(' ');
	return { day, time };
};

describe('an entry in words', () => {
	it.each([
		['2024-02-15', '2024-02-15', '15 Feb 2024'],
		['2024-08-11', '2024-08-11 08:00', '11 Aug 2024, to 08:00'],
		['2024-03-21 03:00', '2024-03-21 03:00', '21 Mar 2024, 03:00'],
		['2024-03-21 03:00', '2024-03-21 07:00', '21 Mar 2024, 03:00 to 07:00'],
		['2024-10-20 20:00', '2024-10-21 09:30', '20 Oct 2024, 20:00 to 21 Oct, 09:30'],
		['2024-12-31 20:00', '2025-01-01 08:00', '31 Dec 2024, 20:00 to 1 Jan 2025, 08:00'],
		['2024-09-05', '2024-09-06', '5 Sep 2024 to 6 Sep'],
	])('from %s to %s is told in one line: %s', (start, end, words) => {
		const row = createLaunch({ day: '2024-08-11', label: 'KN-23' });
		const told = wordWhen({ ...row, start: at(start), end: at(end) }, ENGLISH);
		expect(told.replaceAll('\u00a0', ' ')).toBe(words);
		expect(told.split(' ').length).toBeLessThanOrEqual(2);
	});

	it.each([
		['Voronezh oblast', 'Voronezh', ' oblast'],
		['Kursk oblast and Bryansk oblast', 'Kursk and Bryansk', ' oblasts'],
		['Crimea and Rostov oblast', 'Crimea and Rostov oblast', ''],
		['', '', ''],
	])('is of “%s”: the names, and once the kind that all share', (cell, names, kind) => {
		expect(wordPlaces(cell, ENGLISH)).toEqual({ names, kind });
	});

	it.each([
		[['Ukraine', 'Ukraine'], 'Ukraine'],
		[['Ukraine', 'south'], null],
		[['', ''], null],
		[['Ukraine'], null],
	])('has what all of %j share once: %s', (targets, shared) => {
		const [row] = entries;
		const rows = targets.map((target) => ({ ...row!, target }));
		expect(findConstant(rows, ({ target }) => target)).toBe(shared);
	});
});

describe('the posts behind the entries of 2024', () => {
	it('are 22, which nobody has opened', () => {
		expect(entries).toHaveLength(24);
		expect(wordOpenings(entries, story, ENGLISH)).toBe(
			'Of the 22 posts that they cite nobody has opened one yet.',
		);
	});

	// Of 30 October two entries cite one post, rightly: it tells of one night.
	it('are shared wrongly by 21 and 23 August alone', () => {
		const noted = entries.flatMap((row) =>
			wordPostNotes(row, story, ENGLISH).map((note) => [row.start.day, note]),
		);
		expect(noted).toEqual([
			['2024-08-21', expect.stringContaining('the same post as 23 August 2024')],
			['2024-08-23', expect.stringContaining('the same post as 21 August 2024')],
		]);
	});

	it('are told with who opened them, at the entry of that day alone', () => {
		const day = '2024-09-02';
		const post = entries.find(({ start }) => start.day === day)?.source ?? '';
		const told = {
			opened: '2026-12-03',
			reader: 'N',
			wording: 'KN-23',
			launched: null,
			note: null,
		};
		const opened: OpenedPost = { id: 'opened-2024-09-02', day, post, ...told };
		const read = { ...story, posts: [opened] };
		expect(wordOpenings(entries, read, ENGLISH)).toBe(
			'Of the 22 posts that they cite a person has opened 1.',
		);
		const notes = entries.flatMap((row) =>
			wordPostNotes(row, read, ENGLISH).map((note) => [row.start.day, note]),
		);
		expect(notes).toContainEqual([day, 'Opened 3 December 2026 by N: “KN-23”, not given.']);
		expect(notes.filter(([, note]) => note?.startsWith('Opened'))).toHaveLength(1);
	});
});

describe('the page of a check', () => {
	// By hand: 8 of 2024 are labelled simply KN-23, all of them in the second half.
	it.each([
		['kn23-2024-h1', 'The labels of all 8 fit a Russian missile too.'],
		['kn23-2024-h2', '66 of the 74 fit a Russian missile too.'],
		['kn23-2024-08', '18 of the 24 fit a Russian missile too.'],
		['kn23-2024-09', 'The labels of all 24 fit a Russian missile too.'],
		['growth', '66 of the 74 fit a Russian missile too.'],
	])('cautions: %s, %s', (id, words) => {
		expect(wordCaution(claimOf(id), story, ENGLISH)).toContain(words);
	});

	// 15 February to 30 June are 137 days.
	it('says of the first half that the label was in use on 137 of 182 days', () => {
		const days = 'The label was in use on 137 of the 182 days of January–June 2024.';
		const told = story.claims.filter((one) => wordCaution(one, story, ENGLISH).includes(days));
		expect(told.map(({ claim }) => claim.id)).toEqual(['kn23-2024-h1', 'growth', 'share-2024-h1']);
		expect(wordCaution(claimOf('growth'), story, ENGLISH)).toMatch(/share rises 6\.5 times\.$/);
	});

	it('says that the label covers less than the data, where it does', () => {
		const coverage = story.claims.map((checked) => wordProof(checked, story, ENGLISH).coverage);
		const late = 'The data cover the whole period; the label only from 15 February.';
		const whole = 'The data cover the whole period.';
		expect(coverage).toEqual([late, whole, whole, whole, late, late, whole]);
	});

	it('says nothing of a label that is in use from the first day on', () => {
		const launches = story.launches.filter(
			({ start, weapon }) => start.day >= '2024-07-01' || !/KN-23/.test(weapon.text),
		);
		const early = createLaunch({ day: '2024-01-01', label: 'KN-23' });
		const whole = { ...story, launches: [early, ...launches] };
		const words = wordProof(claimOf('kn23-2024-h1'), whole, ENGLISH);
		expect(words.coverage).toBe('The data cover the whole period.');
	});

	it.each([
		['growth', '74 ÷ 8 = 9.25 times', ['True of anything between 9 and 10.']],
		['kn23-2024-h2', '74', ['A whole number: true of 74 alone.']],
		[
			'share-2024-h2',
			'74 ÷ 1,107 = 6.6847%',
			[
				'True of anything from 6.65% to just under 6.75%.',
				'Any total from 1,097 to 1,112 gives 6.7%.',
			],
		],
	])(
		'tells of %s what it is exactly, %s, and what else would have been printed so',
		(id, exactly, windows) => {
			expect(wordProof(claimOf(id), story, ENGLISH)).toMatchObject({ exactly, windows });
		},
	);

	it.each([
		['share-2024-h2', 'iskander', '74/197', '37.563%', false],
		['share-2024-h2', 'article', '74/1,107', '6.685%', true],
		['growth', 'records', '21/3', '7 times', false],
		['kn23-2024-h2', 'ceiling', '197', '197', false],
	])('reads %s under %s: %s, %s', (id, reading, ...given) => {
		const found = readClaim(claimOf(id), story, ENGLISH).find((one) => one.id === reading);
		expect([found?.exact, found?.value, found?.isSame]).toEqual(given);
	});

	it('reads a count under no other total', () => {
		const ids = readClaim(claimOf('growth'), story, ENGLISH).map(({ id }) => id);
		expect(ids).not.toContain('iskander');
		expect(ids).toContain('records');
	});
});
