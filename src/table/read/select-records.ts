import { decodeText } from './decode-text.ts';
import { createTableRecordReader } from './read-table-records.ts';

/** The cells of the records that start on the lines given, as they stand in the file; nothing where the file is no text. */
export function selectRecords(
	input: string | Uint8Array,
	lines: ReadonlySet<number>,
): ReadonlyMap<number, readonly string[]> {
	const { text } = decodeText(input);
	const reader = createTableRecordReader();
	const records = [...reader.push(text ?? ''), ...reader.end()];
	return new Map(
		records.filter(({ line }) => lines.has(line)).map(({ line, cells }) => [line, cells]),
	);
}
