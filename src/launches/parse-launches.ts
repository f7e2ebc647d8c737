import {
	createLaunchReader,
	type ParsedLaunches,
	type ReadOptions,
} from './create-launch-reader.ts';
import { decodeText } from './decode-text.ts';
import type { ModelCatalogue } from './model-catalogue.ts';

/** Reads a whole table: every launch without an error, and every problem of the file in one run; never throws for bad input. */
export function parseLaunches(
	input: string | Uint8Array,
	models: ModelCatalogue,
	options: ReadOptions = {},
): ParsedLaunches {
	const { text, problems } = decodeText(input);
	if (text === null) return { launches: [], problems };
	const reader = createLaunchReader(models, options);
	reader.push(text);
	return reader.end();
}
