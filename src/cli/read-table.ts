import { type CheckedClaim, checkClaims } from '../claims/check-claim.ts';
import type { Claim } from '../claims/claim.ts';
import {
	createLaunchReader,
	type ParsedLaunches,
	type ReadOptions,
} from '../launches/create-launch-reader.ts';
import { decodeText } from '../launches/decode-text.ts';
import type { ModelCatalogue } from '../launches/model-catalogue.ts';
import type { World } from './world.ts';

/** Characters that are read before the progress is shown again. */
const PIECE = 4_000_000;

/** A table with what it gives for the claims. */
export interface CountedTable extends ParsedLaunches {
	readonly checked: readonly CheckedClaim[];
}

/** How a table is read, and what of it is counted. */
export interface Counting extends ReadOptions {
	readonly models: ModelCatalogue;
	readonly claims: readonly Claim[];
	/** What the table is called on the line of progress. */
	readonly name: string;
}

/** Reads the bytes of a table and checks the claims against it; a file of many megabytes shows its progress. */
export function countTable(
	bytes: Uint8Array,
	{ models, claims, name, ...options }: Counting,
	{ showProgress }: Pick<World, 'showProgress'>,
): CountedTable {
	const { text, problems } = decodeText(bytes);
	if (text === null) return { launches: [], problems, checked: [] };
	const reader = createLaunchReader(models, options);
	for (let at = 0; at < text.length; at += PIECE) {
		if (text.length > PIECE) showProgress?.(`Reading ${name}: ${percent(at, text.length)} %`);
		reader.push(text.slice(at, at + PIECE));
	}
	if (text.length > PIECE) showProgress?.('');
	const read = reader.end();
	return { ...read, checked: checkClaims(claims, read.launches) };
}

function percent(part: number, whole: number): number {
	return Math.floor((100 * part) / whole);
}
