import type { RowPrint } from './row-print.ts';

/** A row of the old table and what became of it. */
export interface RowPair {
	readonly before: RowPrint;
	readonly after: RowPrint;
}

/** What two tables do not share. */
export interface RowMatch {
	readonly changed: readonly RowPair[];
	/** Rows of the old table that the new one does not have. */
	readonly gone: readonly RowPrint[];
	/** Rows of the new table that the old one did not have. */
	readonly added: readonly RowPrint[];
}

type KeyOf = (row: RowPrint) => string;

const same: KeyOf = (row) =>
	[row.day, row.weapon.text, row.launched, row.destroyed, row.rest].join('\t');

// The surest first: what is left of two rows when one thing about a launch was revised.
const likenesses: readonly KeyOf[] = [
	({ day, weapon, rest }) => [day, weapon.text, rest].join('\t'),
	({ day, rest }) => [day, rest].join('\t'),
	({ weapon, rest }) => [weapon.text, rest].join('\t'),
	({ day, weapon, launched, destroyed }) => [day, weapon.text, launched, destroyed].join('\t'),
	({ day, weapon }) => [day, weapon.text].join('\t'),
];

/** Finds the rows that two tables do not share, whatever their order, and pairs those that are one row revised. */
export function matchRows(before: readonly RowPrint[], after: readonly RowPrint[]): RowMatch {
	let { gone, added } = pairRows(before, after, same);
	const changed: RowPair[] = [];
	for (const likeness of likenesses) {
		const next = pairRows(gone, added, likeness);
		changed.push(...next.changed);
		({ gone, added } = next);
	}
	return {
		changed: changed.sort((a, b) => compareRows(a.after, b.after)),
		gone: [...gone].sort(compareRows),
		added: [...added].sort(compareRows),
	};
}

function pairRows(before: readonly RowPrint[], after: readonly RowPrint[], keyOf: KeyOf): RowMatch {
	const waiting = new Map<string, RowPrint[]>();
	for (const row of before) {
		const key = keyOf(row);
		const rows = waiting.get(key);
		if (rows) rows.push(row);
		else waiting.set(key, [row]);
	}
	const changed: RowPair[] = [];
	const added = after.filter((row) => {
		const old = waiting.get(keyOf(row))?.shift();
		if (old) changed.push({ before: old, after: row });
		return !old;
	});
	return { changed, gone: [...waiting.values()].flat(), added };
}

function compareRows(a: RowPrint, b: RowPrint): number {
	const [one, other] = [same(a), same(b)];
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
