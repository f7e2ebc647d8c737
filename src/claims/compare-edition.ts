import {
	compareTables,
	isRevised,
	type TableDifference,
	type TableState,
} from '../analysis/compare-tables.ts';
import type { CheckedClaim } from './check-claim.ts';
import type { ClaimValue } from './edition-shape.ts';

/** A claim whose value moves. */
export interface ClaimMove {
	readonly before: ClaimValue;
	readonly after: ClaimValue;
	/** The claim as the new table gives it. */
	readonly checked: CheckedClaim;
}

/** What publishing a table would change: nothing, only newer rows, what was published, or only how it is written. */
export type ChangeKind = 'same' | 'newer' | 'revised' | 'rewritten';

/** How what would be published differs from what is. */
export interface EditionDifference {
	readonly kind: ChangeKind;
	readonly table: TableDifference;
	readonly claims: readonly ClaimMove[];
}

/** A table with what it gives for every claim. */
export interface EditionState {
	readonly table: TableState;
	readonly claims: Readonly<Record<string, ClaimValue>>;
	/** SHA-256 of the table as the project writes it. */
	readonly sha256: string;
}

/** Compares two tables and what they give for the claims; a claim that only one of them knows is left out. */
export function compareEdition(
	before: EditionState,
	after: EditionState,
	checked: readonly CheckedClaim[],
): EditionDifference {
	const table = compareTables(before.table, after.table);
	const claims = checked.flatMap((claim) => {
		const old = before.claims[claim.claim.id];
		const next = after.claims[claim.claim.id] ?? null;
		return old === undefined || old?.exact === next?.exact
			? []
			: [{ before: old, after: next, checked: claim }];
	});
	const isWritten = before.sha256 === after.sha256;
	return { kind: selectKind(table, { moves: claims.length > 0, isWritten }), table, claims };
}

/** Takes from checked claims what an edition remembers of them. */
export function recordClaims(checked: readonly CheckedClaim[]): Record<string, ClaimValue> {
	return Object.fromEntries(
		checked.map(({ claim, computed, exact }) => [
			claim.id,
			computed === null || exact === null ? null : { computed, exact },
		]),
	);
}

function selectKind(
	table: TableDifference,
	{ moves, isWritten }: { moves: boolean; isWritten: boolean },
): ChangeKind {
	if (isRevised(table)) return 'revised';
	// Newer rows may fill a half-year that was covered in part: that is no revision.
	if (table.newer.length > 0) return 'newer';
	if (moves) return 'revised';
	return isWritten ? 'same' : 'rewritten';
}
