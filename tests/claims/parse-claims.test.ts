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
	it('holds the seven printed figures, each with the words of the article around it', () => {
		const claims = parseClaims(text).content?.claims ?? [];
		expect(claims.map(({ id, printed, quote }) => `${id} ${printed}: ${quote}`)).toEqual([
			'kn23-2024-h1 8: [Eight] North Korea-made KN-23 missiles or missiles highly likely to be KN-23',
			'kn23-2024-h2 74: Moscow fired [74] such missiles between July and December',
			'kn23-2024-08 24: In August and September, [24] such missiles were fired in each month.',
			'kn23-2024-09 24: In August and September, [24] such missiles were fired in each month.',
			'growth 9: as much as [over nine times] during July and December.',
			'share-2024-h1 0.7: from [0.7%] in the first half.',
			'share-2024-h2 6.7: increased to [6.7%] in the second half of the year',
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

	it.each<[what: string, change: Parameters<typeof tell>[0], told: string]>([
		[
			'an id that stands twice',
			({ claims }) => {
				claims[1].id = claims[0].id;
				claims[1].measure.period = '2024-H1';
			},
			'the file: {"article"',
		],
		[
			'printed decimals that do not fit the rounding',
			({ claims }) => Object.assign(claims[6], { printed: '6.68', quote: 'increased to [6.68%]' }),
			'as many printed decimals as the rounding says',
		],
		[
			'a day that is not in the calendar',
			({ claims }) => {
				claims[0].note = { date: '2025-02-30', text: 'A row of that day was revised.' };
			},
			'kn23-2024-h1: note.date: 2025-02-30 → a day such as 2025-02-23',
		],
		...['javascript:alert(1)', 'http://example.org/', '//example.org/'].map(
			(url): [string, Parameters<typeof tell>[0], string] => [
				`the address ${url}`,
				({ article }) => Object.assign(article, { url }),
				`article.url: ${url} → an address that begins with https://`,
			],
		),
		...(
			[
				['Moscow fired 74 missiles', 'the words of the article with the figure in square brackets'],
				['fired [75] missiles', 'the printed number in square brackets, as digits or as a word'],
				[`${'so '.repeat(12)}[74]`, 'at most 12 words'],
				['', 'the words of the article with the figure in square brackets'],
				[undefined, ''],
			] as const
		).map(([quote, expected]): [string, Parameters<typeof tell>[0], string] => [
			`the quotation ${quote}`,
			({ claims }) => Object.assign(claims[1], { quote }),
			`kn23-2024-h2: quote: ${quote ?? ''} → ${expected}`,
		]),
	])('is refused for %s', (_, change, told) => {
		expect(tell(change).join('\n')).toContain(told);
	});

	it('takes no id that names another measure or period: others cite its address', () => {
		const swapped = tell(({ claims }) => {
			[claims[2].id, claims[3].id] = [claims[3].id, claims[2].id];
		});
		expect(swapped).toEqual([
			'kn23-2024-09: id: kn23-2024-09 → an id that names what the claim measures',
			'kn23-2024-08: id: kn23-2024-08 → an id that names what the claim measures',
		]);
		const other = tell(({ claims }) => {
			claims[2].id = 'share-2024-08';
		});
		expect(other).toHaveLength(1);
	});

	it('is refused where it is not JSON', () => {
		expect(parseClaims('{').problems).toMatchObject([{ code: 'claims.json' }]);
	});
});
