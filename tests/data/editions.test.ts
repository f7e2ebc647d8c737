import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPublication } from '../../src/claims/check-publication.ts';
import { parseEditions, sumEdition } from '../../src/claims/parse-editions.ts';
import { writeEditions } from '../../src/claims/write-editions.ts';

const text = readFileSync('data/editions.json', 'utf8');
const { editions } = parseEditions(text);

describe('the accepted editions in the repository', () => {
	// The sum of the first entry: every later one hangs on it, so none can be deleted or rewritten unseen.
	it('begin with the first publication, as it was', () => {
		expect(sumEdition(editions[0]!)).toBe(
			'2731787dbfa96ce29984fce6df092b5855fcf39316480c44f45bb9a0e498c4f1',
		);
	});

	it('end with the table in the repository', () => {
		const { accepted, sha256, launches } = checkPublication({
			table: readFileSync('data/missile_attacks_daily.csv'),
			models: readFileSync('data/models.csv', 'utf8'),
			claims: readFileSync('data/claims.json', 'utf8'),
			editions: text,
		});
		expect(editions.at(-1)).toMatchObject({ sha256, rows: launches.length });
		expect(accepted).toBe(true);
	});

	it('stand in the file as the command writes them', () => {
		expect(writeEditions(parseEditions(text))).toBe(text);
	});
});
