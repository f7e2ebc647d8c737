import type { ModelCatalogue } from '../../table/models/model-catalogue.ts';
import { joinOpened } from '../../table/parse-launches.ts';
import type { Problem } from '../../table/problems/problem.ts';
import {
	createLaunchReader,
	type ParsedLaunches,
	type ReadOptions,
} from '../../table/read/create-launch-reader.ts';
import { decodeText, isSpreadsheet } from '../../table/read/decode-text.ts';
import { readSpreadsheet } from '../../table/read/read-spreadsheet.ts';

/** Characters that are read before the progress is told. */
const PIECE = 250_000;

/** Is told how many characters of all have been read. */
export type Progress = (done: number, total: number) => void;

/** A file opened: its bytes, or the text of the sheet that it holds, and what was found. */
export interface OpenedTable {
	readonly table: string | Uint8Array;
	readonly opened: readonly Problem[];
}

/** Opens a file of a person: the sheet of a spreadsheet as text, everything else as it is. */
export function openTable(bytes: Uint8Array): OpenedTable {
	return isSpreadsheet(bytes) ? readSpreadsheet(bytes) : { table: bytes, opened: [] };
}

/** Reads a table piece by piece, as the commands do, and tells the progress after each. */
export function readTable(
	{ table, opened }: OpenedTable,
	models: ModelCatalogue,
	{ tell, ...options }: ReadOptions & { readonly tell: Progress },
): ParsedLaunches {
	const { text, problems } = decodeText(table);
	const found = joinOpened(opened, problems);
	if (text === null) return { launches: [], problems: found };
	const reader = createLaunchReader(models, { ...options, opened: found });
	for (let at = 0; at < text.length; at += PIECE) {
		reader.push(text.slice(at, at + PIECE));
		tell(Math.min(at + PIECE, text.length), text.length);
	}
	return reader.end();
}
