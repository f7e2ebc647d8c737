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

/** A column before it has its name, with the value that it takes from a row of the data. */
export type ColumnOf<Row> = Omit<FigureColumn, 'name'> & {
	readonly of: (row: Row) => FigureValue;
};

const numeric =
	(kind: 'count' | 'share' | 'ratio' | 'length') =>
	<Row>(
		title: string,
		of: (row: Row) => number | null,
		options: Pick<FigureColumn, 'digits' | 'none'> = {},
	): ColumnOf<Row> => ({ title, kind, ...options, of });

const worded =
	(kind: 'day' | 'month' | 'text') =>
	<Row>(
		title: string,
		of: (row: Row) => string | null,
		options: Pick<FigureColumn, 'none'> = {},
	): ColumnOf<Row> => ({ title, kind, ...options, of });

/** Makes a column of each kind from its title and what it takes from a row. */
export const column = {
	count: numeric('count'),
	share: numeric('share'),
	ratio: numeric('ratio'),
	length: numeric('length'),
	day: worded('day'),
	month: worded('month'),
	text: worded('text'),
};

/** Makes a table of the rows of a figure's data, its columns by their names. */
export function createTable<Row>(
	rows: readonly Row[],
	columns: Readonly<Record<string, ColumnOf<Row>>>,
): FigureTable {
	return {
		columns: Object.entries(columns).map(([name, { of, ...column }]) => ({ name, ...column })),
		rows: rows.map((row) => Object.values(columns).map(({ of }) => of(row))),
	};
}

/** Tells whether the values of a column are numbers: they are set to the right. */
export function isNumeric({ kind }: FigureColumn): boolean {
	return kind === 'count' || kind === 'share' || kind === 'ratio' || kind === 'length';
}
