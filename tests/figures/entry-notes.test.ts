import { describe, expect, it } from 'vitest';
import type { OpenedPost } from '../../src/context/parse-context.ts';
import { wordCaution } from '../../src/figures/claims/claim-caution.ts';
import { wordProof } from '../../src/figures/claims/claim-proof.ts';
import { wordOpenings, wordPostNotes } from '../../src/figures/kit/entry-notes.ts';
import { createFrozenStory, ENGLISH } from '../fixtures/create-story.ts';

const story = createFrozenStory();
const entries = story.launches.filter(({ weapon }) => /KN-23/.test(weapon.text));
const claimOf = (id: string) => {
	const found = story.claims.find(({ claim }) => claim.id === id);
	if (!found) throw new Error(`no claim ${id}`);
	return found;
};

describe('the posts behind the entries of 2024', () => {
	it('are 22, which nobody has opened', () => {
		expect(entries).toHaveLength(24);
		expect(wordOpenings(entries, { ...story, posts: [] }, ENGLISH)).toBe(
			'Of the 22 posts that they cite nobody has opened one yet.',
		);
	});

	// Of 30 October two entries cite one post, rightly: it tells of one night.
	it('are shared wrongly by 21 and 23 August alone', () => {
		const noted = entries.flatMap((row) =>
			wordPostNotes(row, { ...story, posts: [] }, ENGLISH).map((note) => [row.start.day, note]),
		);
		expect(noted).toEqual([
			['2024-08-21', expect.stringContaining('the same post as 23 August 2024')],
			['2024-08-23', expect.stringContaining('the same post as 21 August 2024')],
		]);
	});

	it('are told with who opened them, at the entry of that day alone', () => {
		const post = entries.find(({ start }) => start.day === '2024-09-02')?.source ?? '';
		const opened: OpenedPost = {
			id: 'opened-2024-09-02',
			day: '2024-09-02',
			post,
			opened: '2026-12-03',
			reader: 'N',
			wording: 'KN-23',
			launched: null,
			note: null,
		};
		const read = { ...story, posts: [opened] };
		expect(wordOpenings(entries, read, ENGLISH)).toBe(
			'Of the 22 posts that they cite a person has opened 1.',
		);
		const told = entries.filter((row) => wordPostNotes(row, read, ENGLISH).join().includes('N'));
		expect(told.map(({ start }) => start.day)).toEqual(['2024-09-02']);
		expect(told.flatMap((row) => wordPostNotes(row, read, ENGLISH))).toEqual([
			'Opened 3 December 2026 by N: “KN-23”, not given.',
		]);
	});
});

describe('what a check cannot tell', () => {
	// By hand: 8 of 2024 are labelled simply KN-23, all of them in the second half; 15 February to 30 June are 137 days.
	it.each([
		['kn23-2024-h1', 'The labels of all 8 fit a Russian missile too.'],
		['kn23-2024-h2', '66 of the 74 fit a Russian missile too.'],
		['kn23-2024-08', '18 of the 24 fit a Russian missile too.'],
		['kn23-2024-09', 'The labels of all 24 fit a Russian missile too.'],
		['growth', '66 of the 74 fit a Russian missile too.'],
	])('%s: %s', (id, words) => {
		expect(wordCaution(claimOf(id), story, ENGLISH)).toContain(words);
	});

	it('says of the first half that the label was in use on 137 of 182 days', () => {
		const days = 'The label was in use on 137 of the 182 days of January–June 2024.';
		const told = story.claims.filter((checked) =>
			wordCaution(checked, story, ENGLISH).includes(days),
		);
		expect(told.map(({ claim }) => claim.id)).toEqual(['kn23-2024-h1', 'growth', 'share-2024-h1']);
		expect(wordCaution(claimOf('growth'), story, ENGLISH)).toMatch(/share rises 6\.5 times\.$/);
	});
});

describe('the proof of a check', () => {
	it('says that the label covers less than the data, where it does', () => {
		const coverage = story.claims.map((checked) => wordProof(checked, story, ENGLISH).coverage);
		const late = 'The data cover the whole period; the label only from 15 February.';
		const whole = 'The data cover the whole period.';
		expect(coverage).toEqual([late, whole, whole, whole, late, late, whole]);
	});

	it('tells what else would have been printed so', () => {
		expect(wordProof(claimOf('growth'), story, ENGLISH).windows).toEqual([
			'True of anything between 9 and 10.',
		]);
		expect(wordProof(claimOf('share-2024-h2'), story, ENGLISH).windows).toEqual([
			'True of anything from 6.65% to just under 6.75%.',
			'Any total from 1,097 to 1,112 gives 6.7%.',
		]);
	});
});
