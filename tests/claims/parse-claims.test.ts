import { describe, expect, it } from 'vitest';
import { parseClaims } from '../../src/claims/parse-claims.ts';
import { readFrozen } from '../fixtures/frozen.ts';

const text = readFrozen('claims.json');

// Changes one thing in the frozen file and says what is told of it.
function tell(change: (content: ReturnType<typeof JSON.parse>) => void): readonly string[] {
	const content = JSON.parse(text);
	change(content);
	return parseClaims(JSON.stringify(content)).problems.map(
		({ column, found, expected }) => `${column}: ${found} → ${expected}`,
	);
}

describe('data/claims.json', () => {
	it('holds the seven printed figures', () => {
		const { content } = parseClaims(text);
		expect(content?.claims.map(({ id, printed }) => `${id} ${printed}`)).toEqual([
			'kn23-2024-h1 8',
			'kn23-2024-h2 74',
			'kn23-2024-08 24',
			'kn23-2024-09 24',
			'growth 9',
			'share-2024-h1 0.7',
			'share-2024-h2 6.7',
		]);
	});

	it('quotes for each figure words that stand in the article, at most twelve', () => {
		const { content } = parseClaims(text);
		expect(content?.claims.map(({ quote }) => quote)).toEqual([
			'[Eight] North Korea-made KN-23 missiles or missiles highly likely to be KN-23',
			'Moscow fired [74] such missiles between July and December',
			'In August and September, [24] such missiles were fired in each month.',
			'In August and September, [24] such missiles were fired in each month.',
			'as much as [over nine times] during July and December.',
			'from [0.7%] in the first half.',
			'increased to [6.7%] in the second half of the year',
		]);
	});

	it('is refused with everything that is wrong in it, each by the id of its claim', () => {
		const told = tell(({ claims }) => {
			claims[0].printed = 8;
			claims[1].measure.period = 'July';
			claims[2].colour = 'red';
		});
		expect(told.map((line) => line.split(' → ')[0])).toEqual([
			'kn23-2024-h1: printed: 8',
			'kn23-2024-h2: measure.period: July',
			expect.stringContaining('kn23-2024-08: '),
		]);
	});

	it('is refused where an id stands twice or the printed decimals do not fit the rounding', () => {
		expect(
			tell(({ claims }) => {
				claims[1].id = claims[0].id;
				claims[1].measure.period = '2024-H1';
			}),
		).toEqual([expect.stringContaining('every claim id once')]);
		expect(
			tell(({ claims }) => {
				claims[6].printed = '6.68';
				claims[6].quote = 'increased to [6.68%]';
			}),
		).toEqual([expect.stringContaining('as many printed decimals')]);
	});

	it('takes an address of https alone', () => {
		for (const url of ['javascript:alert(1)', 'http://example.org/', '//example.org/']) {
			expect(
				tell(({ article }) => {
					article.url = url;
				}),
			).toEqual([`article.url: ${url} → an address that begins with https://`]);
		}
	});

	it('takes no id that names another measure or period: others cite its address', () => {
		const swapped = tell(({ claims }) => {
			[claims[2].id, claims[3].id] = [claims[3].id, claims[2].id];
		});
		expect(swapped).toEqual([
			'kn23-2024-09: id: kn23-2024-09 → an id that names what the claim measures',
			'kn23-2024-08: id: kn23-2024-08 → an id that names what the claim measures',
		]);
	});

	it('takes a short quotation that gives the printed number, in brackets, and no other', () => {
		const quotes = [
			'Moscow fired 74 missiles',
			'fired [75] missiles',
			`${'so '.repeat(12)}[74]`,
			'',
		];
		const told = quotes.map((quote) =>
			tell(({ claims }) => {
				claims[1].quote = quote;
			}),
		);
		const brackets =
			'the words of the article with the figure in square brackets, once: "fired [74] such missiles"';
		expect(told).toEqual([
			[`kn23-2024-h2: quote: Moscow fired 74 missiles → ${brackets}`],
			[
				'kn23-2024-h2: quote: fired [75] missiles → the printed number in square brackets, as digits or as a word',
			],
			[`kn23-2024-h2: quote: ${'so '.repeat(12)}[74] → at most 12 words`],
			expect.arrayContaining([`kn23-2024-h2: quote:  → ${brackets}`]),
		]);
		expect(
			tell(({ claims }) => {
				delete claims[1].quote;
			}),
		).toEqual([expect.stringContaining('kn23-2024-h2: quote: ')]);
	});

	it('takes no day that is not in the calendar', () => {
		expect(
			tell(({ claims }) => {
				claims[0].note = { date: '2025-02-30', text: 'A row of that day was revised.' };
			}),
		).toEqual(['kn23-2024-h1: note.date: 2025-02-30 → a day such as 2025-02-23']);
	});

	it('is refused where it is not JSON', () => {
		expect(parseClaims('{').problems).toMatchObject([{ code: 'claims.json' }]);
	});
});
