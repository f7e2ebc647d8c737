import { decodeText } from './decode-text.ts';
import { findLayout, headLength } from './find-layout.ts';
import { createLineEndReader } from './line-ends.ts';
import { createRecordReader } from './read-records.ts';

/** The cells of the records that start on the lines given, as they stand in the file; nothing where the file is no text. */
export function selectRecords(
	input: string | Uint8Array,
	lines: ReadonlySet<number>,
): ReadonlyMap<number, readonly string[]> {
	const { text } = decodeText(input);
	const ends = createLineEndReader();
	const whole = ends.push((text ?? '').replace(/^\ufeff/, '')) + ends.end();
	const { separator, skipped } = findLayout(whole.slice(0, headLength));
	const reader = createRecordReader({ separator, line: skipped === 0 ? 1 : 2 });
	const records = [...reader.push(whole.slice(skipped)), ...reader.end()];
	return new Map(
		records.filter(({ line }) => lines.has(line)).map(({ line, cells }) => [line, cells]),
	);
}
