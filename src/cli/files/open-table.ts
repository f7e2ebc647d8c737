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
	// The library takes a while to load, and few files need it.
	const sheet = isSpreadsheet(bytes)
		? (await import('../../table/read/read-spreadsheet.ts')).readSpreadsheet(bytes)
		: undefined;
	return {
		table: sheet === undefined ? bytes : new TextEncoder().encode(sheet.table),
		readTable: (table, models, options) =>
			parseLaunches(table, models, { ...options, opened: sheet?.opened ?? [], dateOrder }),
	};
}
