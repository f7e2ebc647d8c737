import { type Grid, readGrid, withCell, writeGrid } from './grid.ts';

/**
 * What must come of a damaged table. `stop`: the build stops with these errors and no others, each as
 * `code cell`, or `code` for the whole file; `many`: it stops with many errors, these first; `warn`: it
 * is published with this one new warning; `note`: it is accepted, the launches are the same, and these
 * notes say so; `differs`: every cell is sound, and only the comparison with what was published shows it.
 */
export interface Outcome {
	readonly kind: 'stop' | 'many' | 'warn' | 'note' | 'differs';
	readonly codes: readonly string[];
	/** Months in which a difference is printed. */
	readonly months: readonly string[];
}

/** One way in which a table is damaged, and what must come of it. */
export interface Mutation {
	readonly name: string;
	readonly damage: (table: string) => string | Uint8Array;
	readonly outcome: Outcome;
	/** The one cell that it changes, and the value laid in it; the same can be laid in any other row. */
	readonly cell?: readonly [cell: string, value: string];
	/** What would mend the cell; null where nobody can know. */
	readonly replacement?: string | null;
}

const everyMonth = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0')).join(' ');

/** Reads an outcome such as `stop date.order A953, date.future B953` or `warn count.blank F953: 09`, the months of 2024 last or `all`. */
function parseOutcome(text: string): Outcome {
	const [, kind, list = '', months = ''] = /^(\w+)(?: ([^:]+))?(?:: (.+))?$/.exec(text) ?? [];
	const listed = (months === 'all' ? everyMonth : months).split(' ').filter(Boolean);
	return {
		kind: kind as Outcome['kind'],
		codes: list === '' ? [] : list.split(', '),
		months: listed.map((month) => (month.length === 2 ? `2024-${month}` : month)),
	};
}

type Table<Change> = Readonly<Record<string, readonly [damage: Change, outcome: string]>>;

/** Damages of the text or its bytes, by their names. */
export function onText(damages: Table<Mutation['damage']>): readonly Mutation[] {
	return Object.entries(damages).map(([name, [damage, outcome]]) => ({
		name,
		damage,
		outcome: parseOutcome(outcome),
	}));
}

/** Files that stand in place of the table, by their names. */
export function inPlace(files: Table<string | Uint8Array>): readonly Mutation[] {
	return Object.entries(files).map(([name, [file, outcome]]) => ({
		name,
		damage: () => file,
		outcome: parseOutcome(outcome),
	}));
}

/** Damages of the cells as a spreadsheet shows them, by their names. */
export function onGrid(damages: Table<(grid: Grid) => Grid>): readonly Mutation[] {
	return Object.entries(damages).map(([name, [change, outcome]]) => ({
		name,
		damage: (table) => writeGrid(change(readGrid(table))),
		outcome: parseOutcome(outcome),
	}));
}

/** Other values in one spreadsheet cell, and what must come of each. */
export function onCell(cell: string, values: readonly (readonly [string, string])[]) {
	return values.map(
		([value, outcome]): Mutation => ({
			name: `${cell}: ${value.slice(0, 60)}`,
			damage: (table) => writeGrid(withCell(readGrid(table), cell, value)),
			outcome: parseOutcome(outcome),
			cell: [cell, value],
		}),
	);
}

/** Values that stop the build with one error in a cell, by its code and what would mend it, such as `date.order → 2024-09-02`; a stroke parts them. */
export function refused(
	cell: string,
	values: Readonly<Record<string, string | readonly string[]>>,
): readonly Mutation[] {
	return Object.entries(values).flatMap(([key, list]) => {
		const [code, mended] = key.split(' → ');
		const replacement = mended === 'blank' ? '' : (mended ?? null);
		const laid = (typeof list === 'string' ? list.split('|') : list).map(
			(value) => [value, `stop ${code} ${cell}`] as const,
		);
		return onCell(cell, laid).map((mutation) => ({ ...mutation, replacement }));
	});
}
