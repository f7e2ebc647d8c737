import type { Verdict } from '../claims/check-claim.ts';
import type { ChangeKind } from '../editions/compare-editions.ts';
import type { RowWords } from '../editions/word-difference.ts';
import type { Launch } from '../launches/launch.ts';
import type { Problem, Severity } from '../launches/problem.ts';
import type { DeskData } from './desk-data.ts';

/** A list that may have been cut to what a page can show. */
export interface Shown<T> {
	readonly shown: readonly T[];
	/** How many there are in all. */
	readonly total: number;
}

/** Problems of one kind that share what to do; those shown may be fewer than all. */
export interface ShownGroup extends Shown<Problem> {
	readonly severity: Severity;
	readonly code: string;
	readonly expected: string;
	readonly action: string;
}

/** A claim in words. */
export interface ClaimReport {
	readonly id: string;
	readonly name: string;
	readonly printed: string;
	readonly computed: string;
	readonly formula: string;
	readonly verdict: Verdict;
	readonly isPartial: boolean;
	readonly note: string;
}

/** A line of a comparison: which period, what moves, how many rows differ. */
export interface PeriodReport {
	readonly id: string;
	readonly moves: string;
	readonly rows: string;
}

/** A claim whose value moves, in words. */
export interface MoveReport {
	readonly name: string;
	readonly before: string;
	readonly after: string;
	readonly verdict: Verdict;
}

/** How a table differs from the accepted edition, in words. */
export interface DifferenceReport {
	readonly kind: ChangeKind;
	/** `2 rows from 2026-04-05 to 2026-04-12`; empty where none is newer. */
	readonly newer: string;
	readonly newerMonths: Shown<PeriodReport>;
	readonly months: Shown<PeriodReport>;
	readonly halfYears: readonly PeriodReport[];
	readonly claims: readonly MoveReport[];
	readonly rows: Shown<RowWords>;
}

/** Why a table can or cannot be published. */
export type DeskVerdict = 'broken' | 'claims' | 'unknown' | ChangeKind;

/** All that the desk says of a table, small enough to be handed over at once. */
export interface DeskReport {
	/** Rows that could be read. */
	readonly rows: number;
	readonly counts: Readonly<Record<Severity, number>>;
	readonly groups: readonly ShownGroup[];
	readonly claims: readonly ClaimReport[];
	/** Null where the table has errors, or where no edition was accepted yet. */
	readonly difference: DifferenceReport | null;
	readonly verdict: DeskVerdict;
}

/** What the page asks of the worker. */
export interface DeskRequest {
	readonly file: Blob;
	readonly data: DeskData;
}

/** What the worker tells the page, in this order. */
export type DeskAnswer =
	| { readonly kind: 'progress'; readonly done: number; readonly total: number }
	| { readonly kind: 'read'; readonly rows: number }
	| {
			readonly kind: 'report';
			readonly report: DeskReport;
			/** The table as the project writes it; null where it has errors. */
			readonly cleaned: Blob | null;
	  }
	/** Rows for the figures, a slice at a time. */
	| { readonly kind: 'launches'; readonly launches: readonly Launch[] }
	| { readonly kind: 'end' }
	/** The file could not be read, or the worker has a fault. */
	| { readonly kind: 'fault' };
