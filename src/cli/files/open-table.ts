import type { TableReader } from '../../editions/record/read-edition.ts';
import { parseLaunches } from '../../table/parse-launches.ts';
import type { DateOrder } from '../../table/read/date-order.ts';
import { isSpreadsheet } from '../../table/read/decode-text.ts';

/** A file that a person named, opened: what stands in place of the project's table, and what reads it. */
export interface OpenedTable {
	readonly table: Uint8Array;
	readonly readTable: TableReader;
}

/** Opens a file: the sheet of a spreadsheet as text, everything else as it is. `dateOrder` is what a person said of dates such as 9/2/2024. */
export async function openTable(bytes: Uint8Array, dateOrder?: DateOrder): Promise<OpenedTable> {
	if (!isSpreadsheet(bytes)) {
		const readTable: TableReader = (table, models, options) =>
			parseLaunches(table, models, { ...options, dateOrder });
		return { table: bytes, readTable };
	}
	// The library takes a while to load, and few files need it.
	const { readSpreadsheet } = await import('../../table/read/read-spreadsheet.ts');
	const { table, opened } = readSpreadsheet(bytes);
	return {
		table: new TextEncoder().encode(table),
		readTable: (text, models, options) =>
			parseLaunches(text, models, { ...options, opened, dateOrder }),
	};
}
