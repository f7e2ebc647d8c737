import { describe, expect, it } from 'vitest';
import { createStory } from '../../src/editions/check/check-figures.ts';
import { wordChanges } from '../../src/editions/compare/word-changes.ts';
import { wordEditions } from '../../src/editions/compare/word-editions.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import type { Edition, EditionChanges } from '../../src/editions/record/edition.ts';
import {
	groupByValue,
	listClaimCorrections,
	listCorrections,
	listEditions,
	listFigureCorrections,
} from '../../src/editions/record/list-editions.ts';
import { parseEditions } from '../../src/editions/record/parse-editions.ts';
import { readEdition } from '../../src/editions/record/read-edition.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { ACCEPTED, type Accepted, accept, revise, SHORT } from './publications.ts';

const story = createStory(readEdition(SHORT));
const NONE: EditionChanges = {
	newer: null,
	changed: 0,
	gone: 0,
	added: 0,
	months: [],
	claims: [],
	cells: [],
	paragraphs: 0,
	figures: [],
};
const told = (changes: Partial<EditionChanges>) =>
	wordChanges({ ...NONE, ...changes }, story, ENGLISH).map((text) => text.replace(/\s/g, ' '));
type Place = readonly [file: string, id: string, column: string | null];
const cell = (
	[file, id, column]: Place,
	[before, after]: readonly [string | null, string | null],
) => told({ cells: [{ file, id, column, before, after }] });
const listOf = ({ editions }: Accepted): readonly Edition[] => parseEditions(editions).editions;

describe('what an edition changed, in words', () => {
	it('names the claims that moved, each value as the article rounded it', () => {
		const fewer = accept(revise(TABLE, [',16,9,', ',15,9,']), ACCEPTED);
		const changes = listOf(fewer)[1]?.changes ?? NONE;
		expect(told(changes)).toEqual([
			'Of days published before: 1 entry changed.',
			'Missiles labelled KN-23, July–December 2024: 74 → 73.',
			'Missiles labelled KN-23, September 2024: 24 → 23.',
			'July–December 2024 against January–June 2024: 9.25 times → 9.13 times.',
			'Share of all missiles, July–December 2024: 6.7% → 6.6%.',
		]);
	});

	it('counts rows, one or several, and says nothing of what did not happen', () => {
		expect(told({ newer: { rows: 1, first: '2026-04-06', last: '2026-04-06' } })).toEqual([
			'1 new entry, of 6 April 2026.',
		]);
		expect(told({ newer: { rows: 32, first: '2026-04-05', last: '2026-04-18' } })).toEqual([
			'32 new entries, from 5 April 2026 to 18 April 2026.',
		]);
		expect(told({ changed: 2, gone: 1, added: 3 })).toEqual([
			'Of days published before: 2 entries changed, 1 entry gone and 3 entries added.',
		]);
		expect(told({ paragraphs: 1 })).toEqual(['Of the text, 1 paragraph changed.']);
		expect(told({ paragraphs: 2 })).toEqual(['Of the text, 2 paragraphs changed.']);
		expect(told({})).toEqual([]);
	});

	it('names facts, places, counts, weapons and claims as the pages do, not by their ids', () => {
		expect(cell(['context.csv', 'range-south-korea', 'value'], ['600', '610'])).toEqual([
			'Ministry of National Defence of South Korea: 600 km → 610 km.',
		]);
		expect(cell(['places.csv', 'launch-bryansk', 'latitude'], ['53.25', '53.26'])).toEqual([
			'Bryansk oblast, latitude: 53.25 → 53.26.',
		]);
		expect(cell(['counts-elsewhere.csv', 'white-house-2023-12-30', 'high'], ['', '2'])).toEqual([
			'White House (John Kirby), 4 January 2024, upper end: nothing → 2.',
		]);
		expect(cell(['timeline.csv', 'treaty-signed', 'date'], ['2024-06-19', '2024-06-18'])).toEqual([
			'treaty signed, day: 19 June 2024 → 18 June 2024.',
		]);
		expect(cell(['models.csv', 'Iskander-M', 'class'], ['ballistic', 'cruise'])).toEqual([
			'Iskander-M, kind: ballistic → cruise.',
		]);
		expect(cell(['claims.json', 'share-2024-h2', 'where'], ['first paragraph', 'second'])).toEqual([
			'Share of all missiles, July–December 2024, place in the article: first paragraph → second.',
		]);
		expect(cell(['claims.json', 'article', 'url'], ['https://a.org/', 'https://b.org/'])).toEqual([
			'The newspaper’s article, address: https://a.org/ → https://b.org/.',
		]);
	});

	it('tells of whole rows, those that are gone by their ids', () => {
		expect(cell(['models.csv', 'Oreshnik', null], [null, 'Oreshnik, ballistic'])).toEqual([
			'Weapon name added: Oreshnik.',
		]);
		expect(cell(['context.csv', 'strike-2020-12-30-low', null], ['strike, 7', null])).toEqual([
			'Fact removed: strike 2020-12-30 low.',
		]);
	});

	it('tells of the newspaper’s own correction once, with its sign', () => {
		const id = 'share-2024-h2';
		expect(cell(['claims.json', id, 'printed'], ['6.7', '6.6'])).toEqual([
			'Share of all missiles, July–December 2024, as printed: 6.7% → 6.6%.',
		]);
		expect(cell(['claims.json', id, 'earlier.0.printed'], ['', '6.7'])).toEqual([]);
		expect(cell(['claims.json', id, 'earlier.0.until'], ['', '2026-11-24'])).toEqual([]);
	});
});

describe('the corrections', () => {
	const fact = revise('context.csv', ['range-south-korea,600', 'range-south-korea,610']);
	const quoted = revise('claims.json', ['fired [74] such', 'fired [73] such'], fact);
	const printed = revise('claims.json', ['"printed": "74"', '"printed": "73"'], quoted);
	const words = revise('story/en.md', ['A Japanese newspaper', 'A newspaper of Japan'], printed);
	const editions = [
		[fact, 'correction', ['reach']],
		[printed, 'correction', []],
		[words, 'rewritten', []],
	].reduce<Accepted>(
		(accepted, [texts, kind, figures]) =>
			accept(texts as typeof fact, accepted, {
				kind: kind as Edition['kind'],
				figures: figures as string[],
			}),
		ACCEPTED,
	);
	const news = listEditions(listOf(editions));
	const numbers = (list: readonly { number: number }[]) => list.map(({ number }) => number);

	it('are the editions that a person called so, newest first', () => {
		expect(news.map(({ kind }) => kind)).toEqual([
			'rewritten',
			'correction',
			'correction',
			'first',
		]);
		expect(numbers(listCorrections(news))).toEqual([3, 2]);
	});

	it('stand at the claims and figures that they touch, and at no other', () => {
		expect(numbers(listClaimCorrections(news, 'kn23-2024-h2'))).toEqual([3]);
		expect(numbers(listClaimCorrections(news, 'kn23-2024-h1'))).toEqual([]);
		expect(numbers(listFigureCorrections(news, 'share', 'reach'))).toEqual([2]);
		expect(numbers(listFigureCorrections(news, 'share'))).toEqual([]);
	});
});

describe('editions in a row that gave the same', () => {
	const edition = (number: number, date: string, h2: string) =>
		({
			number,
			date,
			claims: { h1: { computed: '8', exact: '8' }, h2: { computed: h2, exact: h2 } },
		}) as unknown as Edition;
	const editions = [
		edition(1, '2026-11-22', '74'),
		edition(2, '2026-12-01', '74'),
		edition(3, '2026-12-08', '73'),
	];
	const runs = (...ids: readonly string[]) =>
		groupByValue(editions, ids).map((run) => wordEditions(run, ENGLISH));

	it('are one row, newest first', () => {
		expect(runs('h2')).toEqual([
			'3, of 8 December 2026',
			'1 to 2, of 22 November 2026 to 1 December 2026',
		]);
		expect(runs('h1', 'h2')).toHaveLength(2);
		expect(runs('h1')).toEqual(['1 to 3, of 22 November 2026 to 8 December 2026']);
	});

	it('are named with one day where they were accepted on one', () => {
		const run = { first: edition(1, '2026-11-22', '74'), last: edition(2, '2026-11-22', '74') };
		expect(wordEditions(run, ENGLISH)).toBe('1 to 2, of 22 November 2026');
	});
});
