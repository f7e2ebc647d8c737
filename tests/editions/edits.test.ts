import { describe, expect, it } from 'vitest';
import { type DataFile, TABLE } from '../../src/editions/record/data-files.ts';
import { formatAcceptance } from '../../src/editions/report/format-acceptance.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { check, revise } from './publications.ts';

/** `correction` where readers were told something else, `wording` where only a person can tell, `newer` where it adds. */
type Kind = 'correction' | 'wording' | 'newer';

/** One text in place of another, and what must be printed of it, as it is. */
type Edit = readonly [from: string | RegExp, to: string, kind: Kind, named: string];

const decimals = (printed: string, digits: number, quote: string) =>
	`"printed": "${printed}",\n\t\t\t"rounding": { "kind": "decimals", "digits": ${digits} },\n\t\t\t"quote": "${quote}`;

const OCTOBER =
	'{"id":"kn23-2024-10","measure":{"kind":"count","period":"2024-10"},"printed":"11","rounding":{"kind":"whole"},"quote":"[11] such missiles","where":"nowhere","note":null},';

const NOTE = '{ "date": "2026-03-08", "text": "A row was revised." }';

const LARGEST = '2024-09-02 08:00,Iskander-M/KN-23';
const PLACES = 'Kursk oblast and Bryansk oblast and Voronezh oblast';

// Each of these was published without a word before the files themselves were accepted.
const EDITS: Readonly<Partial<Record<DataFile, readonly Edit[]>>> = {
	'models.csv': [
		[/^Iskander-M,ballistic/m, 'Iskander-M,cruise', 'correction', 'class: ballistic → cruise'],
		[/^KN-23,ballistic/m, 'KN-23,surface-to-air', 'correction', 'ballistic → surface-to-air'],
		[/^X-59,cruise/m, 'X-59,bomb', 'correction', 'data/models.csv, X-59, class: cruise → bomb'],
		[
			/$/,
			'Iskander-M/KN-23,,KN-23,\n',
			'correction',
			'read as KN-23 or another, not told apart → KN-23 alone',
		],
		[
			/$/,
			'Iskander-M/KN-23,,Iskander-M and KN-23,\n',
			'correction',
			'read as KN-23 or another, not told apart → KN-23 among others in one sum',
		],
		[/^Banderol,.*\n/m, '', 'wording', 'data/models.csv, Banderol: gone, Banderol, cruise'],
	],
	'claims.json': [
		[
			decimals('0.7', 1, 'from [0.7%]'),
			decimals('1', 0, 'from [1%]'),
			'correction',
			'data/claims.json, share-2024-h1, printed: 0.7 → 1',
		],
		[
			decimals('6.7', 1, 'increased to [6.7%]'),
			decimals('6.68', 2, 'increased to [6.68%]'),
			'correction',
			'data/claims.json, share-2024-h2, printed: 6.7 → 6.68',
		],
		['"The Yomiuri Shimbun"', '"The Onion"', 'wording', 'The Yomiuri Shimbun → The Onion'],
		['2025-02-23', '2020-01-01', 'correction', 'article, published: 2025-02-23 → 2020-01-01'],
		['https://phnompenhpost.com/', 'https://example.org/', 'wording', 'article, url: https://'],
		[
			'"first paragraph"',
			'"headline"',
			'wording',
			'kn23-2024-h2, where: first paragraph → headline',
		],
		[
			/\{\n\t\t\t"id": "kn23-2024-09"[\s\S]*?\n\t\t\},\n\t\t/,
			'',
			'correction',
			'data/claims.json, kn23-2024-09: gone',
		],
		['"note": null', `"note": ${NOTE}`, 'wording', 'note.text: blank → A row was revised.'],
		['"claims": [', `"claims": [\n${OCTOBER}`, 'newer', 'data/claims.json, kn23-2024-10: new'],
	],
	'context.csv': [
		['range-cns,420,', 'range-cns,42,', 'correction', 'range-cns, value: 420 → 42'],
		['range-south-korea,600,', 'range-south-korea,6000,', 'correction', 'value: 600 → 6000'],
	],
	'counts-elsewhere.csv': [
		[
			'2024-02-07,2,2,exact',
			'2024-02-07,20,20,exact',
			'correction',
			'data/counts-elsewhere.csv, kharkiv-police-2024-02-07, low: 2 → 20',
		],
	],
	'timeline.csv': [
		['signed,2024-06-19', 'signed,2024-06-18', 'correction', 'date: 2024-06-19 → 2024-06-18'],
	],
	'places.csv': [
		['RU,launch-area,36.19', 'RU,launch-area,39.19', 'correction', 'longitude: 36.19 → 39.19'],
	],
	[TABLE]: [
		[
			`${LARGEST},${PLACES},Ukraine,`,
			`${LARGEST},Belarus,Lviv oblast,`,

			'correction',
			`launch_place ${PLACES} → Belarus, target Ukraine → Lviv oblast`,
		],
		[new RegExp(`(${LARGEST},.*,16,9,).*`), '$1kpszsu/posts/a', 'correction', '→ kpszsu/posts/a'],
		['Ryazan oblast', 'Ryazan Oblast', 'correction', 'launch_place Ryazan oblast and'],
		[/(2024-01-31 08:00,C-300,.*),0,/, '$1,,', 'correction', 'destroyed 0 → blank'],
	],
	'story/en.md': [
		[
			'label is not an identification.',
			'label is an identification.',
			'wording',
			'… missile, or several. A label is not an … → … missile, or several. A label is an …',
		],
		// Two paragraphs exchanged.
		[
			/(The newspaper counted in data.*)\n\n(Unless we say otherwise.*)/,
			'$2\n\n$1',
			'wording',
			'data/story/en.md: ',
		],
	],
	'story/en-method.md': [[/^([A-Z]\w+) /m, 'Perhaps $1 ', 'wording', 'data/story/en-method.md: ']],
};

describe('an edit is noticed, named and stopped until a person accepts it', () => {
	const all = Object.entries(EDITS).flatMap(([file, edits]) =>
		edits.map((edit) => [file as DataFile, ...edit] as const),
	);

	it.each(all)('%s: %s → %s', (file, ...[from, to, kind, named]) => {
		const checked = check(revise(file, [from, to]));
		const said = formatAcceptance(checked, ENGLISH);
		expect(said).toContain(named);
		expect(said).toContain(file === TABLE ? 'Rows:' : `data/${file}`);
		expect(checked.difference?.kind).toBe(kind);
		expect(checked.publishable).toBe(false);
	});
});
