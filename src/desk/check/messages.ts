import type { TimelineEvent } from '../../context/parse-context.ts';
import type { Launch } from '../../table/launch.ts';
import type { DateOrder } from '../../table/read/date-order.ts';
import type { DeskReport } from './check-table.ts';
import type { DeskData } from './desk-data.ts';

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
