import { expect, it } from 'vitest';
import { isHolding, orderRows } from '../../src/enhance/order-rows.ts';

const order = (keys: string[], direction: 'ascending' | 'descending') =>
	orderRows(keys, (key) => key, direction);

it('sorts numbers by value and leaves rows without one at the end, either way', () => {
	expect(order(['16', '', '2', '100'], 'ascending')).toEqual(['2', '16', '100', '']);
	expect(order(['16', '', '2', '100'], 'descending')).toEqual(['100', '16', '2', '']);
});

it('sorts days and words by their letters, large or small, and keeps equals as they were', () => {
	expect(order(['2024-09-02T03:00', '2024-09-02', '2023-12-31'], 'ascending')).toEqual([
		'2023-12-31',
		'2024-09-02',
		'2024-09-02T03:00',
	]);
	const rows = [
		['Kursk', 1],
		['bryansk', 2],
		['kursk', 3],
	] as const;
	expect(orderRows(rows, ([place]) => place, 'descending').map(([, id]) => id)).toEqual([1, 3, 2]);
});

it('finds a row by all words of a query in any order', () => {
	expect(isHolding('2 September 2024 Iskander-M/KN-23 16', 'kn-23  september')).toBe(true);
	expect(isHolding('2 September 2024 Iskander-M/KN-23 16', 'kn-23 august')).toBe(false);
});
