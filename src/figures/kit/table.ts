/** What a column holds: how it is printed, aligned and declared to programs hangs on it. */
export type ColumnKind = 'count' | 'share' | 'ratio' | 'length' | 'day' | 'month' | 'text';

/** A column of a figure's table. */
export interface FigureColumn {
	/** For programs, the same in every language: `missiles_labelled`. */
	readonly name: string;
	/** For people, as the head of the column. */
	readonly title: string;
	readonly kind: ColumnKind;
	/** Decimals of a share or ratio, as they are printed and offered; none without it. */
	readonly digits?: number;
	/** What an empty cell says on a page, where it is empty for another reason than that nothing was reported. */
	readonly none?: string;
}

/** A share in per cent, a ratio as a factor, a length in kilometres, a day or month as ISO; null where the source does not report it, which is never nought. */
export type FigureValue = string | number | null;

/** A figure's data as a table: the same numbers, complete. */
export interface FigureTable {
	readonly columns: readonly FigureColumn[];
	/** First value of a row names it. */
	readonly rows: readonly (readonly FigureValue[])[];
}

/** The chief rows of a long table, and the page on which the whole stands. */
export interface BriefTable extends FigureTable {
	/** Below the address of the site, like `method/#all-readings`. */
	readonly wholeAt: string;
}

/** Tells whether the values of a column are numbers: they are set to the right. */
export function isNumeric({ kind }: FigureColumn): boolean {
	return kind === 'count' || kind === 'share' || kind === 'ratio' || kind === 'length';
}

/** Makes a table of words alone. */
export function createTextTable(
	titles: readonly string[],
	rows: readonly (readonly string[])[],
): FigureTable {
	return { columns: titles.map((title) => ({ name: title, title, kind: 'text' })), rows };
}
