import { z } from 'zod';
import { sha256 } from '../analysis/sha256.ts';
import { formatCanonical } from './canonical-json.ts';
import { DataFault } from './data-fault.ts';
import { EDITION_FILE, type Edition, type EditionFile } from './edition-shape.ts';

const MENDING =
	'Only `npm run data:accept` writes this file. Bring back the last committed one and accept again.';

/** Reads `data/editions.json`; throws a DataFault that says what is wrong and what to do. */
export function parseEditions(text: string): EditionFile {
	const result = EDITION_FILE.safeParse(readJson(text));
	if (!result.success) throw refuse(z.prettifyError(result.error));
	const faults = checkChain(result.data);
	if (faults.length > 0) throw refuse(faults.join('\n'));
	return result.data;
}

/** The sum by which the next edition knows this one. */
export function sumEdition(edition: Edition): string {
	return sha256(formatCanonical(edition));
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw refuse(`It is not JSON: ${error instanceof Error ? error.message : error}`);
	}
}

function checkChain({ editions, contents }: EditionFile): string[] {
	const broken = editions.flatMap((edition, index) => {
		const before = editions[index - 1];
		const place = `The edition of ${edition.date}, number ${index + 1},`;
		if (edition.previous !== (before ? sumEdition(before) : null))
			return [
				`${place} does not follow the one before it: an entry was changed, moved or deleted.`,
			];
		return before && before.date > edition.date
			? [`${place} is dated before the one that it follows.`]
			: [];
	});
	if (editions.at(-1)?.contents !== sha256(formatCanonical(contents)))
		broken.push('The contents do not belong to the last edition: one of the two was changed.');
	return broken;
}

function refuse(reason: string): DataFault {
	return new DataFault(`data/editions.json cannot be used:\n${reason}\n${MENDING}`);
}
