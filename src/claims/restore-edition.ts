import { sha256 } from '../analysis/sha256.ts';
import type { Launch } from '../launches/launch.ts';
import { writeTable } from '../launches/write-table.ts';
import type { Edition } from './edition-shape.ts';

/**
 * Finds the rows of an earlier edition in the table of today: those up to its last day, when their
 * SHA-256 is the one that the edition recorded. Null where a row of those days was changed since.
 */
export function restoreEdition(
	launches: readonly Launch[],
	{ lastDay, sha256: recorded }: Pick<Edition, 'lastDay' | 'sha256'>,
): readonly Launch[] | null {
	const rows = launches.filter(({ start }) => start.day <= lastDay);
	return sha256(writeTable(rows)) === recorded ? rows : null;
}
