import { type ColumnKind, type FigureValue, isNumeric } from '../../figures/kit/table.ts';

/** Something said of every row alike, or of each by itself; nothing where it is undefined. */
type Of<Row, Value> = Value | ((row: Row) => Value | undefined);

/** A column of a table on a page: what its cells hold, and how that is set. */
export interface Column<Row> {
	readonly title: string;
	/** By which the table's own child knows it. */
	readonly name?: string;
	/** Words without it; numbers are set to the right. */
	readonly kind?: ColumnKind;
	readonly digits?: number;
	/** Whether its words are set to the right as numbers are. */
	readonly isRight?: boolean;
	/** What a cell says that has no value. */
	readonly none?: string;
	/** Without it the table's own child draws the cell. */
	readonly value?: (row: Row) => FigureValue;
	readonly href?: (row: Row) => string;
	/** Where the address leads: to a file to be saved, or to another site. */
	readonly leads?: 'download' | 'outside';
	/** Spoken after the words of a link that are the same in every row. */
	readonly unseen?: (row: Row) => string;
	readonly isCode?: boolean;
	/** Whether it names the row; the first column does where none says so. */
	readonly isHead?: boolean;
	readonly class?: Of<Row, string>;
	/** Stands behind the value and before it, where a row is a card and has no heads of columns. */
	readonly unit?: Of<Row, string>;
	readonly before?: Of<Row, string>;
	/** Of the head of the column alone. */
	readonly head?: {
		readonly class?: string;
		readonly isUnseen?: boolean;
		readonly isPlain?: boolean;
	};
}

/** Rows that belong together under a heading of their own. */
export interface RowGroup<Row> {
	readonly title?: string;
	readonly class?: string;
	readonly rows: readonly Row[];
}

/** The element around a table, of which it is a region by its name. */
export interface Box {
	readonly class: string;
	readonly id?: string;
	readonly label?: string;
}

/** The attributes of a row. */
export type RowAttributes = Readonly<Record<string, string | undefined>>;

/** Gives what is said of a row. */
export function say<Row>(said: Of<Row, string> | undefined, row: Row): string | undefined {
	return typeof said === 'function' ? said(row) : said;
}

/** Tells whether a column is set to the right. */
export function isToTheRight<Row>({ kind = 'text', isRight, title }: Column<Row>): boolean {
	return isRight ?? isNumeric({ kind, title, name: title });
}
