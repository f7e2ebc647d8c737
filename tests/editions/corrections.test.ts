import { describe, expect, it } from 'vitest';
import { createStory } from '../../src/editions/check/check-figures.ts';
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
import { wordChanges, wordEditions } from '../../src/editions/report/word-changes.ts';
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
// From `context.csv, range-cns, value: 420 → 42`.
function readCell(text: string): EditionChanges['cells'][number] {
	const [place = '', move = ''] = text.split(': ');
	const [file = '', id = '', column = null] = place.split(', ');
	const [before = '', after = ''] = move.split(' → ').map((cell) => cell.replace('blank', ''));
	if (column !== null) return { file, id, column, before, after };
	return before === 'new'
		? { file, id, column, before: null, after }
		: { file, id, column, before, after: null };
}

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

	it.each([
		[
			'context.csv, range-south-korea, value: 600 → 610',
			'Ministry of National Defence of South Korea: 600 km → 610 km.',
		],
		['context.csv, strike-2020-12-30-low: strike → gone', 'Fact removed: strike 2020-12-30 low.'],
		[
			'places.csv, launch-bryansk, latitude: 53.25 → 53.26',
			'Bryansk oblast, latitude: 53.25 → 53.26.',
		],
		[
			'counts-elsewhere.csv, white-house-2023-12-30, high: blank → 2',
			'White House (John Kirby), 4 January 2024, upper end: nothing → 2.',
		],
		[
			'timeline.csv, treaty-signed, date: 2024-06-19 → 2024-06-18',
			'treaty signed, day: 19 June 2024 → 18 June 2024.',
		],
		['models.csv, Iskander-M, class: ballistic → cruise', 'Iskander-M, kind: ballistic → cruise.'],
		['models.csv, Oreshnik: new → Oreshnik', 'Weapon name added: Oreshnik.'],
		[
			'claims.json, share-2024-h2, where: first paragraph → second',
			'Share of all missiles, July–December 2024, place in the article: first paragraph → second.',
		],
		[
			'claims.json, article, url: https://a.org/ → https://b.org/',
			'The newspaper’s article, address: https://a.org/ → https://b.org/.',
		],
		// The newspaper's own correction is told once.
		[
			'claims.json, share-2024-h2, printed: 6.7 → 6.6',
			'Share of all missiles, July–December 2024, as printed: 6.7% → 6.6%.',
		],
		['claims.json, share-2024-h2, earlier.0.printed: blank → 6.7', ''],
		['claims.json, share-2024-h2, earlier.0.until: blank → 2026-11-24', ''],
	])('names cells as the pages do, not by their ids: %s', (cell, words) => {
		expect(told({ cells: [readCell(cell)] }).join(' ')).toBe(words);
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

	it('are the editions that a person called so, newest first, with the cells that they changed', () => {
		expect(news.map(({ kind }) => kind)).toEqual([
			'rewritten',
			'correction',
			'correction',
			'first',
		]);
		expect(numbers(listCorrections(news))).toEqual([3, 2]);
		const cells = news.map(({ changes }) =>
			changes?.cells.map(({ id, column }) => `${id} ${column}`),
		);
		expect(cells).toEqual([
			[],
			['kn23-2024-h2 printed', 'kn23-2024-h2 quote'],
			['range-south-korea value'],
			undefined,
		]);
	});

	it('stand at the claims and figures that they touch, and at no other', () => {
		const moved = accept(revise(TABLE, [',16,9,', ',15,9,']), ACCEPTED);
		const growth = listClaimCorrections(listEditions(listOf(moved)), 'growth');
		expect(numbers(growth)).toEqual([2]);
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
