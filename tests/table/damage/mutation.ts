import { type Grid, readGrid, withCell, writeGrid } from './grid.ts';

/** What must come of a damaged table. */
export type Outcome =
	/** The build stops with these errors and no others, each as `code cell`, or `code` for the whole file. */
	| { readonly kind: 'stop'; readonly errors: readonly string[] }
	/** The build stops with many errors, these first. */
	| { readonly kind: 'stop-many'; readonly errors: readonly string[] }
	/** It is published with these new warnings and no others, and the same launches or a difference that is printed. */
	| {
			readonly kind: 'warning';
			readonly warnings: readonly string[];
			readonly months: readonly string[];
	  }
	/** It is accepted, the launches are the same, and these notes say so. */
	| { readonly kind: 'note'; readonly notes: readonly string[] }
	/** Every cell is sound, and only the comparison with what was published shows it, in these months. */
	| { readonly kind: 'difference'; readonly months: readonly string[] };

/** One way in which a table is damaged, and what must come of it. */
export interface Mutation {
	readonly name: string;
	readonly damage: (table: string) => string | Uint8Array;
	readonly outcome: Outcome;
	/** The one cell that it changes, and the value laid in it; the same can be laid in any other row. */
	readonly cell?: readonly [cell: string, value: string];
}

/** The build stops with exactly these errors. */
export function stop(...errors: readonly string[]): Outcome {
	return { kind: 'stop', errors };
}

/** The build stops with many errors, these first. */
export function stopMany(...errors: readonly string[]): Outcome {
	return { kind: 'stop-many', errors };
}

/** It is published with one new warning; the months are those in which a printed difference shows. */
export function warn(warning: string, ...months: readonly string[]): Outcome {
	return { kind: 'warning', warnings: [warning], months };
}

/** It is accepted with the same launches and these notes. */
export function accepted(...notes: readonly string[]): Outcome {
	return { kind: 'note', notes };
}

/** Every month of the frozen table. */
export const everyMonth: readonly string[] = Array.from(
	{ length: 12 },
	(_, at) => `2024-${String(at + 1).padStart(2, '0')}`,
);

/** Only the comparison with what was published shows it, in these months. */
export function differs(...months: readonly string[]): Outcome {
	return { kind: 'difference', months };
}

/** A damage of the text or its bytes. */
export function onText(name: string, damage: Mutation['damage'], outcome: Outcome): Mutation {
	return { name, damage, outcome };
}

/** A damage of the cells as a spreadsheet shows them. */
export function onGrid(name: string, change: (grid: Grid) => Grid, outcome: Outcome): Mutation {
	return { name, damage: (table) => writeGrid(change(readGrid(table))), outcome };
}

/** Another value in one spreadsheet cell. */
export function onCell(
	name: string,
	[cell, value]: readonly [string, string],
	outcome: Outcome,
): Mutation {
	return {
		...onGrid(name, (grid) => withCell(grid, cell, value), outcome),
		cell: [cell, value],
	};
}
