import { createTableState } from '../analysis/compare-tables.ts';
import { sha256 } from '../analysis/sha256.ts';
import type { Launch } from '../launches/launch.ts';
import { parseModels } from '../launches/parse-models.ts';
import { writeTable } from '../launches/write-table.ts';
import type { CheckedClaim } from './check-claim.ts';
import { type CheckedEdition, checkEdition, type EditionFiles } from './check-edition.ts';
import {
	compareEdition,
	type EditionDifference,
	type EditionState,
	recordClaims,
} from './compare-edition.ts';
import { readContents } from './edition-contents.ts';
import type { Edition, EditionFile } from './edition-shape.ts';
import { parseEditions } from './parse-editions.ts';

/** The files that decide what is published, and what was. */
export interface PublicationFiles extends EditionFiles {
	/** `data/editions.json`; null where no edition was accepted yet. */
	readonly editions: string | null;
}

/** What the build and the commands know of a table that is to be published. */
export interface CheckedPublication extends CheckedEdition {
	/** SHA-256 of the table as the project writes it, hexadecimal. */
	readonly sha256: string;
	/** Every accepted edition, oldest first. */
	readonly editions: readonly Edition[];
	/** Against the last accepted edition; null where there is none, or where errors make the comparison idle. */
	readonly difference: EditionDifference | null;
	/** Whether the table has no error and every claim holds or carries a note. */
	readonly holds: boolean;
	/** Whether a person has accepted exactly this; `publishable` is both. */
	readonly accepted: boolean;
}

/** Checks the table, the claims and the accepted edition; throws only on a broken claims or editions file. */
export function checkPublication({ editions, ...files }: PublicationFiles): CheckedPublication {
	const checked = checkEdition(files);
	const file = editions === null ? null : parseEditions(editions);
	const sum = sumTable(checked.launches);
	const difference = isSound(checked) && file ? compareWithLast(file, { files, checked }) : null;
	const accepted = difference?.kind === 'same';
	return {
		...checked,
		sha256: sum,
		editions: file?.editions ?? [],
		difference,
		holds: checked.publishable,
		accepted,
		publishable: checked.publishable && accepted,
	};
}

/** Tells whether a table has no error; one with errors lacks rows and is not compared. */
function isSound({ problems }: Pick<CheckedEdition, 'problems'>): boolean {
	return problems.every(({ severity }) => severity !== 'error');
}

/** Sums a table by SHA-256, in the one way in which the project writes it. */
function sumTable(launches: readonly Launch[]): string {
	return sha256(writeTable(launches));
}

/** Makes the state of a table for a comparison. */
export function createState(
	launches: readonly Launch[],
	claims: readonly CheckedClaim[],
): EditionState {
	return {
		table: createTableState(launches),
		claims: recordClaims(claims),
		sha256: sumTable(launches),
	};
}

function compareWithLast(
	{ editions, contents }: EditionFile,
	{ files, checked }: { files: EditionFiles; checked: CheckedEdition },
): EditionDifference | null {
	const last = editions.at(-1);
	if (!last) return null;
	const { models } = parseModels(files.models);
	const before: EditionState = {
		table: readContents(contents, { models, lastDay: last.lastDay }),
		claims: last.claims,
		sha256: last.sha256,
	};
	return compareEdition(before, createState(checked.launches, checked.claims), checked.claims);
}
