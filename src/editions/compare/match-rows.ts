import { LABEL_RULES } from '../../counting/readings/rules.ts';
import { selectSureness } from '../../counting/sureness.ts';
import type { Launch, WeaponLabel } from '../../table/launch.ts';
import { formatCells } from '../../table/launch-text.ts';

/** A row of one table and the row of another that it became. */
export interface RowPair {
	readonly before: Launch;
	readonly after: Launch;
}

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

const join = (...parts: readonly unknown[]) => parts.join('\t');

// The cells, and what the list of names makes of the label: a class or an alias changed there
// changes what is counted, though no cell of the table does.
const same: KeyOf = (row) =>
	join(...formatCells(row), JSON.stringify([row.weapon.parts, row.weapon.classes]));

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
	const changes = Map.groupBy(
		sortBy(pairs, ({ after: row }) => same(row)),
		weighChange,
	);
	return {
		changed: changes.get('changed') ?? [],
		renamed: changes.get('renamed') ?? [],
		rewritten: changes.get('rewritten') ?? [],
		gone: sortBy(gone, same),
		added: sortBy(added, same),
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

function sortBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
	const keyed = items.map((item) => ({ item, key: keyOf(item) }));
	const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
	return sorted.map(({ item }) => item);
}

function weighChange({ before, after }: RowPair): 'changed' | 'renamed' | 'rewritten' {
	if (describeLabel(before.weapon) !== describeLabel(after.weapon)) return 'changed';
	if (writePlainly(before) !== writePlainly(after)) return 'changed';
	return before.weapon.text === after.weapon.text ? 'rewritten' : 'renamed';
}

// What every definition asks of a label: how surely it names KN-23, whether it could hide one, its
// classes and the shape of its parts.
function describeLabel(label: WeaponLabel): string {
	return JSON.stringify([
		selectSureness(label),
		LABEL_RULES.ceiling(label).numerator,
		[...label.classes].sort(),
		label.parts.map((names) => names.length).sort(),
	]);
}

// `Black Sea and Caspian Sea` is `Caspian Sea and Black Sea`.
function writePlainly(launch: Launch): string {
	const sortPlaces = (cell: string) => cell.split(' and ').sort().join(' and ');
	return join(
		...formatCells({
			...launch,
			weapon: { ...launch.weapon, text: '' },
			launchPlace: sortPlaces(launch.launchPlace),
			target: sortPlaces(launch.target),
		}),
	);
}
