import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { readFrozen } from '../fixtures/frozen.ts';
import { viewOf } from './view.ts';

// A second way from the table to the numbers: the CSV as it stands, its labels split by hand.
type Row = Readonly<
	Record<'time_start' | 'model' | 'launched' | 'destroyed' | 'launch_place', string>
>;
const { data: rows } = Papa.parse<Row>(readFrozen('missile_attacks_daily.csv'), {
	header: true,
	skipEmptyLines: true,
});
const partsOf = ({ model }: Row) => model.split(' and ').map((part) => part.split('/'));
const names = (row: Row, name: string) => partsOf(row).some((part) => part.includes(name));
const sum = (keep: (row: Row) => boolean, of: 'launched' | 'destroyed' = 'launched') =>
	rows.filter(keep).reduce((total, row) => total + Number(row[of] || 0), 0);
const within = (first: string, last: string) => (row: Row) => {
	const day = row.time_start.trim().slice(0, 10);
	return first <= day && day <= last;
};
const [H1, H2] = [within('2024-01-01', '2024-06-30'), within('2024-07-01', '2024-12-31')];
/** Labelled KN-23: the label has the name as a whole, alone or beside others. */
const labelled = (row: Row) => names(row, 'KN-23');
/** Labelled simply KN-23: that and nothing else. */
const simply = (row: Row) => row.model === 'KN-23';

describe('a number in a headline is counted under the very name that stands beside it', () => {
	it('“labelled KN-23”: 8, then 74', () => {
		const [first, second] = [H1, H2].map((half) => sum((row) => half(row) && labelled(row)));
		expect(viewOf('half-years').title).toBe(`${first} missiles labelled KN-23, then ${second}`);
	});

	it('“account for 48 of the 82”: two months of the year, labelled', () => {
		const year = sum((row) => (H1(row) || H2(row)) && labelled(row));
		const two = sum((row) => within('2024-08-01', '2024-09-30')(row) && labelled(row));
		expect(viewOf('months').title).toBe(`August and September account for ${two} of the ${year}`);
	});

	it('“against 6”, “against 69”: labelled, over the days of each statement', () => {
		const february = sum((row) => within('2023-12-30', '2024-02-29')(row) && labelled(row));
		const november = sum((row) => within('2024-01-01', '2024-11-23')(row) && labelled(row));
		expect(viewOf('other-counts').title).toBe(
			`February: about 50 against ${february}; November: about 60 against ${november}`,
		);
	});

	it('“shooting down 28% of them”: reported shot down of launched, labelled, second half', () => {
		const both = (row: Row) => H2(row) && labelled(row) && row.launched !== '';
		const share = Math.round((100 * sum(both, 'destroyed')) / sum(both));
		expect(viewOf('interceptions').title).toBe(`Ukraine reported shooting down ${share}% of them`);
	});

	it('“most were reported fired from Voronezh”: entries that name it, not missiles', () => {
		const entries = (place: string) =>
			rows.filter(
				(row) => (H1(row) || H2(row)) && labelled(row) && row.launch_place.includes(place),
			).length;
		const places = ['Voronezh', 'Crimea', 'Kursk', 'Bryansk', 'Rostov'];
		expect(places.map(entries)).toEqual([15, 6, 4, 2, 2]);
		expect(viewOf('reach').title).toContain('from Voronezh');
	});

	it('“simply KN-23”: none in 2025, where the first version called 292 “named alone”', () => {
		const year = within('2025-01-01', '2025-12-31');
		expect(sum((row) => year(row) && simply(row))).toBe(0);
		const either = sum((row) => year(row) && row.model === 'Iskander-M/KN-23');
		expect(viewOf('after').description).toContain(
			`2025: 0 labelled KN-23, ${either} labelled Iskander-M/KN-23`,
		);
	});
});

describe('the words of the figures', () => {
	it.each(FIGURES.map(({ id }) => id))('%s: each in its own sense', (id) => {
		const { title, subtitle, description, source } = viewOf(id);
		const words = `${title} ${subtitle} ${description} ${source}`;
		// A row is an entry, a mark is a mark, and how sure a label is has words of its own.
		expect(words).not.toMatch(/\bstrokes?\b|sureness|\b\d+ reports\b|named alone|mixed report/i);
		// “alone” is said of Iskander-M, whose label has that name and no other.
		for (const [said] of words.matchAll(/[\w/-]+ alone/g)) expect(said).toBe('Iskander-M alone');
		// English has no space before a per cent sign.
		expect(words).not.toMatch(/\d\s%/);
	});
});
