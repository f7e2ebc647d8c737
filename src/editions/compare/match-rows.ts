import type { Launch } from '../../table/launch.ts';
import { formatCells } from '../../table/launch-text.ts';
import { type RowPair, weighChange } from './row-meaning.ts';

/** What two tables do not share. */
export interface RowMatch {
	/** Rows of which a cell says something else, or whose label is read otherwise. */
	readonly changed: readonly RowPair[];
	/** Rows whose weapon has another name and counts as before. */
	readonly renamed: readonly RowPair[];
	/** Rows that say the same in other letters. */
	readonly rewritten: readonly RowPair[];
	/** Rows of the old table that the new one does not have. */
	readonly gone: readonly Launch[];
	/** Rows of the new table that the old one did not have. */
	readonly added: readonly Launch[];
}

type KeyOf = (row: Launch) => string;

// The cells, and what the list of names makes of the label: a class or an alias changed there
// changes what is counted, though no cell of the table does.
const same: KeyOf = (row) => join(...formatCells(row), readLabel(row));

const readLabel = ({ weapon: { parts, classes } }: Launch) => JSON.stringify([parts, classes]);

const join = (...parts: readonly unknown[]) => parts.join('\t');

// The surest first: what is left of two rows when one thing about a launch was revised.
const likenesses: readonly KeyOf[] = [
	(row) => join(row.start.day, row.weapon.text, rest(row)),
	(row) => join(row.start.day, rest(row)),
	(row) => join(row.weapon.text, rest(row)),
	({ start, weapon, launched, destroyed }) => join(start.day, weapon.text, launched, destroyed),
	({ start, weapon }) => join(start.day, weapon.text),
];

const rest = ({ start, end, launchPlace, target, source }: Launch) =>
	join(start.time, end.day, end.time, launchPlace, target, source);

/** Finds the rows that two tables do not share, cell by cell and whatever their order, and pairs those that are one row revised. */
export function matchRows(before: readonly Launch[], after: readonly Launch[]): RowMatch {
	let { gone, added } = pairRows(before, after, same);
	const pairs: RowPair[] = [];
	for (const likeness of likenesses) {
		const next = pairRows(gone, added, likeness);
		pairs.push(...next.pairs);
		({ gone, added } = next);
	}
	pairs.sort((a, b) => compareRows(a.after, b.after));
	const changes = Map.groupBy(pairs, weighChange);
	return {
		changed: changes.get('changed') ?? [],
		renamed: changes.get('renamed') ?? [],
		rewritten: changes.get('rewritten') ?? [],
		gone: [...gone].sort(compareRows),
		added: [...added].sort(compareRows),
	};
}

function pairRows(before: readonly Launch[], after: readonly Launch[], keyOf: KeyOf) {
	const waiting = Map.groupBy(before, keyOf);
	const pairs: RowPair[] = [];
	const added = after.filter((row) => {
		const old = waiting.get(keyOf(row))?.shift();
		if (old) pairs.push({ before: old, after: row });
		return !old;
	});
	return { pairs, gone: [...waiting.values()].flat(), added };
}

function compareRows(a: Launch, b: Launch): number {
	const [one, other] = [same(a), same(b)];
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
