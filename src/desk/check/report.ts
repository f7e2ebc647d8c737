import type { Verdict } from '../../claims/check-claim.ts';
import type { TimelineEvent } from '../../context/parse-context.ts';
import type { ChangeKind } from '../../editions/compare/compare-editions.ts';
import type { RowWords } from '../../editions/compare/word-difference.ts';
import type { Launch } from '../../table/launch.ts';
import type { Problem, Severity } from '../../table/problems/problem.ts';
import type { DateOrder } from '../../table/read/date-order.ts';
import type { DeskData } from './desk-data.ts';

/** A list that may have been cut to what a page can show. */
export interface Shown<T> {
	readonly shown: readonly T[];
	/** How many there are in all. */
	readonly total: number;
}

/** Problems of one kind that share what to do; those shown may be fewer than all. */
export interface ShownGroup extends Shown<Problem> {
	/** File of `data/` in which they stand; null for the table that is checked. */
	readonly file: string | null;
	readonly severity: Severity;
	readonly code: string;
	readonly expected: string;
	readonly action: string;
}

/** Problems as the page shows them. */
export interface ShownProblems {
	/** Of all, shown or not. */
	readonly counts: Readonly<Record<Severity, number>>;
	readonly groups: readonly ShownGroup[];
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
	/** Whether it differs and no note says why. */
	readonly needsNote: boolean;
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
	readonly newerMonths: Shown<PeriodReport>;
	readonly months: Shown<PeriodReport>;
	readonly halfYears: readonly PeriodReport[];
	readonly claims: readonly MoveReport[];
	readonly rows: Shown<RowWords>;
}

/** The accepted edition with which a table is compared. */
export interface AcceptedReport {
	readonly date: string;
	readonly rows: number;
	readonly lastDay: string;
}

/** Whether a table can be published, and what that would be: errors stop it; it is old or cut off; else how it differs. */
export type DeskVerdict = 'broken' | 'lost' | ChangeKind;

/** A way in which all dates of a file that have the year last can be read. */
export interface DateReading {
	readonly order: DateOrder;
	/** One of the dates, as it stands there. */
	readonly sample: string;
	/** The day that it would be, in words. */
	readonly day: string;
}

/** All that the desk says of a table, small enough to be handed over at once. */
export interface DeskReport {
	/** Rows that could be read. */
	readonly rows: number;
	readonly verdict: DeskVerdict;
	/** What readers would see, or what would be lost, in a sentence or two. */
	readonly change: string;
	/** What is new; of warnings those that were not published before. */
	readonly problems: ShownProblems;
	/** Warnings and notes that were published before. */
	readonly known: ShownProblems;
	readonly claims: readonly ClaimReport[];
	/** Null where errors make the comparison idle. */
	readonly difference: DifferenceReport | null;
	readonly accepted: AcceptedReport | null;
	/** The ways of reading its dates between which a person has to choose; mostly none. */
	readonly dates: readonly DateReading[];
}

/** What the page asks of the worker. */
export interface DeskRequest {
	readonly file: File;
	readonly data: DeskData;
	/** Last day that a row may name, ISO. */
	readonly latestDay: string;
	/** What the person said of dates such as 9/2/2024. */
	readonly dateOrder: DateOrder | undefined;
}

/** The files that can be saved after a check. */
export interface Savings {
	/** The table as the project writes it; null where it has errors. */
	readonly cleaned: Blob | null;
	/** Every problem as CSV; null where there is none. */
	readonly list: Blob | null;
}

/** What the worker tells the page, in this order. */
export type DeskAnswer =
	/** The file has been read. */
	| { readonly kind: 'checking' }
	| { readonly kind: 'report'; readonly report: DeskReport; readonly savings: Savings }
	/** Rows for the figures, a slice at a time. */
	| { readonly kind: 'launches'; readonly launches: readonly Launch[] }
	| { readonly kind: 'end'; readonly timeline: readonly TimelineEvent[] }
	/** The file could not be read, or the worker has a fault. */
	| { readonly kind: 'fault' };
