import type { ModelCatalogue } from './models/model-catalogue.ts';
import type { Problem } from './problems/problem.ts';
import {
	createLaunchReader,
	type ParsedLaunches,
	type ReadOptions,
} from './read/create-launch-reader.ts';
import { decodeText } from './read/decode-text.ts';

/** Reads a whole table: every launch without an error, and every problem of the file in one run; never throws for bad input. */
export function parseLaunches(
	input: string | Uint8Array,
	models: ModelCatalogue,
	options: ReadOptions = {},
): ParsedLaunches {
	const { text, problems } = decodeText(input);
	const opened = joinOpened(options.opened ?? [], problems);
	if (text === null) return { launches: [], problems: opened };
	const reader = createLaunchReader(models, { ...options, opened });
	reader.push(text);
	return reader.end();
}

/** What was found on opening a file, before and while its text was decoded; an error says enough of an empty text. */
export function joinOpened(
	before: readonly Problem[],
	decoded: readonly Problem[],
): readonly Problem[] {
	return before.some(({ severity }) => severity === 'error') ? before : [...before, ...decoded];
}
