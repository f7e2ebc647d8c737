import type { CheckedClaim } from '../../claims/check-claim.ts';
import { DATA_FILES, type DataFile } from '../record/data-files.ts';
import type { ClaimValue } from '../record/edition.ts';
import type { ReadEdition } from '../record/read-edition.ts';
import { type CellChange, compareCells } from './compare-cells.ts';
import { compareStory, type TextChange } from './compare-story.ts';
import { compareTables, type TableDifference } from './compare-tables.ts';

/** A claim whose value moves. */
export interface ClaimMove {
	readonly before: ClaimValue;
	readonly after: ClaimValue;
	/** The claim as the new files give it. */
	readonly checked: CheckedClaim;
}

/**
 * What publishing the files would mean to somebody who has read the page: nothing; something newer;
 * the same in other letters; other words, of which only a person can say whether they correct; or
 * that something they were told was not so.
 */
export type ChangeKind = 'same' | 'newer' | 'rewritten' | 'wording' | 'correction';

/** How what would be published differs from what is, cell by cell. */
export interface EditionDifference {
	readonly kind: ChangeKind;
	readonly table: TableDifference;
	readonly claims: readonly ClaimMove[];
	readonly cells: readonly CellChange[];
	readonly story: readonly TextChange[];
	/** Files whose text differs. */
	readonly files: readonly DataFile[];
}

/** Compares two editions; each was read with its own list of weapon names. */
export function compareEditions(before: ReadEdition, after: ReadEdition): EditionDifference {
	const difference = {
		table: compareTables(before.launches, after.launches),
		claims: compareClaims(before.claims, after.claims),
		cells: compareCells(before.texts, after.texts),
		story: compareStory(before.texts, after.texts),
		files: DATA_FILES.filter((file) => before.texts[file] !== after.texts[file]),
	};
	return { ...difference, kind: selectKind(difference) };
}

/** Takes from a checked claim what an edition remembers of it; null where the table gives nothing. */
export function recordClaim({ computed, exact }: CheckedClaim): ClaimValue {
	return computed === null || exact === null ? null : { computed, exact };
}

// A value moves with its own numbers, though it may be rounded to the same: 74/1107 and 740/11070.
function compareClaims(
	before: readonly CheckedClaim[],
	after: readonly CheckedClaim[],
): readonly ClaimMove[] {
	return after.flatMap((checked) => {
		const old = before.find(({ claim }) => claim.id === checked.claim.id);
		if (!old || old.exact === checked.exact) return [];
		return [{ before: recordClaim(old), after: recordClaim(checked), checked }];
	});
}

function selectKind({ table, cells, story, files }: Omit<EditionDifference, 'kind'>): ChangeKind {
	const has = (weight: CellChange['weight']) => cells.some((change) => change.weight === weight);
	// A claim moves by a row or a cell that differs, or by newer rows of a period that was covered in
	// part: that corrects nothing.
	if (table.months.length > 0 || has('meaning')) return 'correction';
	if (table.renamed.length > 0 || story.length > 0 || has('wording')) return 'wording';
	if (table.newer.length > 0 || has('addition')) return 'newer';
	return files.length > 0 ? 'rewritten' : 'same';
}
