import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseClaims } from '../../src/claims/parse-claims.ts';

const text = readFileSync('data/claims.json', 'utf8');

describe('data/claims.json', () => {
	it('holds the seven printed figures', () => {
		expect(parseClaims(text).claims.map(({ id, printed }) => `${id} ${printed}`)).toEqual([
			'kn23-2024-h1 8',
			'kn23-2024-h2 74',
			'kn23-2024-08 24',
			'kn23-2024-09 24',
			'growth 9',
			'share-2024-h1 0.7',
			'share-2024-h2 6.7',
		]);
	});

	it('is refused with everything that is wrong in it', () => {
		const broken = JSON.parse(text);
		broken.claims[0].printed = 8;
		broken.claims[1].measure.period = 'July';
		broken.claims[2].colour = 'red';
		expect(() => parseClaims(JSON.stringify(broken))).toThrowErrorMatchingInlineSnapshot(`
			[DataFault: data/claims.json cannot be used:
			✖ Unrecognized key: "colour"
			  → at claims[2]
			✖ Invalid input: expected string, received number
			  → at claims[0].printed
			✖ a year (2024), a half-year (2024-H2) or a month (2024-09)
			  → at claims[1].measure.period]
		`);
	});

	it('is refused where an id stands twice or the printed decimals do not fit the rounding', () => {
		const twice = JSON.parse(text);
		twice.claims[1].id = twice.claims[0].id;
		expect(() => parseClaims(JSON.stringify(twice))).toThrow('every claim id once');
		const digits = JSON.parse(text);
		digits.claims[6].printed = '6.68';
		expect(() => parseClaims(JSON.stringify(digits))).toThrow('as many printed decimals');
	});

	it('is refused where it is not JSON', () => {
		expect(() => parseClaims('{')).toThrow('is not JSON');
	});
});
