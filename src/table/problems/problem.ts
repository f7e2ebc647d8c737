/** `error` stops the build, `warning` is shown and published with, `note` says what was accepted. */
export type Severity = 'error' | 'warning' | 'note';

/** Something found in a table: a value, never an exception, worded for the person who keeps the table. */
export interface Problem {
	/** Stable name of the kind of problem, such as `count.not-whole`; the guide for editors explains each. */
	readonly code: string;
	readonly severity: Severity;
	/** Line of the file, counted from 1; null for a problem of the whole file. */
	readonly line: number | null;
	/** Spreadsheet cell, such as `G412`; null where no single cell is at fault. */
	readonly cell: string | null;
	/** Column name as in the header; null where no single column is at fault. */
	readonly column: string | null;
	/** The offending value, as found. */
	readonly found: string;
	readonly expected: string;
	/** What the editor should do, a whole sentence. */
	readonly action: string;
	/** The value to put in the cell that would mend it; null where none can be known. */
	readonly replacement: string | null;
}
