import type { Problem } from '../../table/problems/problem.ts';
import { isSpreadsheet } from '../../table/read/decode-text.ts';
import { readSpreadsheet } from '../../table/read/read-spreadsheet.ts';

/** A file opened: its bytes, or the text of the sheet that it holds, and what was found. */
interface OpenedTable {
	readonly table: string | Uint8Array;
	readonly opened: readonly Problem[];
}

/** Opens a file of a person: the sheet of a spreadsheet as text, everything else as it is. */
export function openTable(bytes: Uint8Array): OpenedTable {
	return isSpreadsheet(bytes) ? readSpreadsheet(bytes) : { table: bytes, opened: [] };
}
