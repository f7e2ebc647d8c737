/** Which way a column is sorted. */
export type Direction = 'ascending' | 'descending';

/** Sorts rows by a key each: numbers by value, words by their letters, rows without a key last either way; equals stay as they were. */
export function orderRows<Row>(
	rows: readonly Row[],
	keyOf: (row: Row) => string,
	direction: Direction,
): Row[] {
	const sign = direction === 'ascending' ? 1 : -1;
	return rows
		.map((row) => ({ row, key: keyOf(row).toLowerCase() }))
		.sort((a, b) => {
			if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
			return sign * compareKeys(a.key, b.key);
		})
		.map(({ row }) => row);
}

/** Tells whether a row's text holds every word of a query, in any order and in large or small letters. */
export function isHolding(text: string, query: string): boolean {
	const inText = text.toLowerCase();
	const words = query.toLowerCase().split(/\s+/);
	return words.every((word) => inText.includes(word));
}

function compareKeys(a: string, b: string): number {
	if (/^\d+$/.test(a) && /^\d+$/.test(b)) return Number(a) - Number(b);
	return a < b ? -1 : a > b ? 1 : 0;
}
