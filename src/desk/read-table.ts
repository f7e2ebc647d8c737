import { createLaunchReader, type ParsedLaunches } from '../launches/create-launch-reader.ts';
import { decodeText } from '../launches/decode-text.ts';
import type { ModelCatalogue } from '../launches/model-catalogue.ts';

/** Characters that are read before the progress is told. */
const PIECE = 250_000;

/** Is told how many characters of all have been read. */
export type Progress = (done: number, total: number) => void;

/** Reads the bytes of a table piece by piece, as the commands do, and tells the progress after each. */
export function readTable(
	bytes: Uint8Array,
	models: ModelCatalogue,
	tell: Progress,
): ParsedLaunches {
	const { text, problems } = decodeText(bytes);
	if (text === null) return { launches: [], problems };
	const reader = createLaunchReader(models);
	for (let at = 0; at < text.length; at += PIECE) {
		reader.push(text.slice(at, at + PIECE));
		tell(Math.min(at + PIECE, text.length), text.length);
	}
	return reader.end();
}
