import type { Launch } from '../launch.ts';
import type { Place } from '../problems/create-problem.ts';
import { type ColumnName, formatColumnLetters } from '../read/columns.ts';
import type { Header } from '../read/read-header.ts';

/** Where the cell of a launch in a column stands in the file. */
export type Locate = (launch: Launch, column: ColumnName) => Place;

/** Creates what finds the cells of launches under a header. */
export function createLocate({ places }: Header): Locate {
	return ({ line, row }, column) => ({
		line,
		cell: `${formatColumnLetters(places.get(column) ?? 0)}${row}`,
		column,
	});
}
