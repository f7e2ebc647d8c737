import {
	type CheckedPublication,
	checkPublication,
	createState,
} from '../../src/claims/check-publication.ts';
import { addEdition } from '../../src/claims/create-edition.ts';
import type { EditionFile } from '../../src/claims/edition-shape.ts';
import { parseEditions } from '../../src/claims/parse-editions.ts';
import { writeEditions } from '../../src/claims/write-editions.ts';
import { readFixture } from '../launches/tables.ts';

/** Seven rows of 2024: 4 missiles labelled KN-23 of 18 in the second half-year. */
export const plain = readFixture('plain.csv');

/** Two claims that hold on the seven rows: 4, and 4/18 = 22.2 %. */
export const claims = JSON.stringify({
	article: {
		publisher: 'A paper',
		published: '2025-02-23',
		url: 'https://example.org/',
		readAt: 'A paper',
	},
	claims: [
		{
			id: 'second-half',
			measure: { kind: 'count', period: '2024-H2' },
			printed: '4',
			rounding: { kind: 'whole' },
			where: 'first paragraph',
			note: null,
		},
		{
			id: 'share',
			measure: { kind: 'share', period: '2024-H2' },
			printed: '22.2',
			rounding: { kind: 'decimals', digits: 1 },
			where: 'second paragraph',
			note: null,
		},
	],
});

/** Checks a table against the editions given, as the build does. */
export function check(table: string, editions: string | null): CheckedPublication {
	return checkPublication({ table, models: readFixture('models.csv'), claims, editions });
}

/** Accepts a table as the next edition and gives the text of the file. */
export function accept(table: string, editions: string | null, note = 'A sentence.'): string {
	const { launches, claims: checked, difference } = check(table, editions);
	const before: EditionFile['editions'] = editions === null ? [] : parseEditions(editions).editions;
	const state = createState(launches, checked);
	return writeEditions(addEdition(before, { date: '2025-03-01', note, state, difference }));
}

/** The seven rows with one text in place of another; throws where it is not there. */
export function revise(from: string, to: string): string {
	if (!plain.includes(from)) throw new Error(`The fixture does not hold ${from}.`);
	return plain.replace(from, to);
}
