import { describe, expect, it } from 'vitest';
import { openPage, readTable, textOf } from './built-pages.ts';

const page = openPage('method/');
const rows = [...page.querySelectorAll('.all-readings tbody tr')];

/** The share of a part such as `8 of 1,115`. */
function shareOf(part: string): number {
	const [count, base] = part.replaceAll(',', '').split(' of ').map(Number);
	return (count ?? 0) / (base ?? 1);
}

describe('the method page as built', () => {
	it('answers first: what comes out of each named way of counting, then its name and its numbers', () => {
		const { rows: named } = readTable(page.querySelector('.named-readings'));
		expect(named).toHaveLength(27);
		expect(named[0]).toEqual([
			'×9.3 0.7% → 6.7%',
			'The newspaper’s rule',
			'8 of 1,115, then 74 of 1,107',
		]);
		expect(named).toContainEqual([
			'×6.3 2.4% → 14.8%',
			'Days instead of missiles',
			'3 of 127, then 20 of 135',
		]);
		expect(named).toContainEqual([
			'– 0% → 0.7%',
			'Labelled KN-23 and nothing else',
			'0 of 1,115, then 8 of 1,107',
		]);
		expect(named.at(-1)).toEqual([
			'×1.5 50 → 74',
			'The prosecutors’ “about 50” for the first half',
			'50, then 74',
		]);
	});

	it('has every combination, each with classes and a name of its own, and says where there is no multiple', () => {
		expect(rows).toHaveLength(1344);
		expect(new Set(rows.map((row) => row.getAttribute('class'))).size).toBe(1344);
		expect(new Set(rows.map((row) => textOf(row.querySelector('th')))).size).toBe(1344);
		expect(rows.filter((row) => textOf(row.querySelector('b')) === '–')).toHaveLength(192);
	});

	it('draws the ratios of the table and no others', () => {
		const dots = [...page.querySelectorAll('.drawing-wide path.dots')].flatMap((path) =>
			(path.getAttribute('d') ?? '').split('M').slice(1),
		);
		// In a lane equal ratios of one division share a dot; different ones never do.
		const different = new Set(
			rows
				.filter((row) => textOf(row.querySelector('b')) !== '–')
				.map((row) => {
					const [cut, label] = (row.getAttribute('class') ?? '').split(' ');
					const [first = '', second = ''] = textOf(row.querySelector('.exact')).split(', then ');
					return `${cut} ${label} ${(shareOf(second) / shareOf(first)).toPrecision(12)}`;
				}),
		);
		expect(dots).toHaveLength(different.size);
	});

	it('has a rule for every option of its form', () => {
		const options = [...page.querySelectorAll('.choices input')]
			.map((input) => input.getAttribute('id') ?? '')
			.filter((id) => /^[a-g]\d$/.test(id));
		expect(options).toHaveLength(3 + 6 + 8 + 2 + 2 + 2 + 2);
		const css = [...page.querySelectorAll('style')].map(textOf).join(' ');
		for (const id of options)
			expect(css).toContain(`:has(#${id}:checked) ~ .readings-scroll tbody tr:not(.${id})`);
	});

	it('names the days on which a cut gives 8 against 74, and counts nothing before the label', () => {
		const { rows: cuts } = readTable(page.querySelector('.cuts'));
		expect(cuts).toContainEqual([
			'22 March to 5 August',
			'19 June, treaty signed; 30 June, middle of the year',
			'8 → 74',
		]);
		expect(cuts[0]).toEqual(['1 January to 14 February', '', 'label not in use → 82']);
	});

	it('says what its words mean, at an address of their own', () => {
		expect(page.querySelector('#words')).not.toBeNull();
		const terms = [...page.querySelectorAll('.glossary dt')].map(textOf);
		const kept = 'entry post label reported believed confirmed reading claim edition correction';
		expect(terms).toEqual(expect.arrayContaining(kept.split(' ')));
	});
});
