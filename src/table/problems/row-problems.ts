import type { ProblemKind } from './problem-kind.ts';

/** Problems of whole rows and of rows with each other. */
export const rowProblems = {
	'row.ragged': {
		severity: 'error',
		expected: '{width} cells, one for each column name',
		action:
			'The row has {count} cells. A comma (or what else separates the cells) inside a cell needs quotation marks around the cell; otherwise one is missing or too many.',
	},
	'row.shifted': {
		severity: 'error',
		expected: 'each cell under its column name',
		action:
			'The cells of this row stand one place too far to the {side}. Move them back; the row was not looked at further.',
	},
	'row.header-repeated': {
		severity: 'error',
		expected: 'a row of the table',
		action: 'The column names are repeated here. Delete this row.',
	},
	'row.total': {
		severity: 'error',
		expected: 'a row of the table',
		action: 'This looks like a row of totals. Delete it; sums are computed from the rows.',
	},
	'row.footnote': {
		severity: 'error',
		expected: 'a row of the table',
		action: 'This looks like a title or a footnote. Delete the row.',
	},
	'row.duplicate': {
		severity: 'error',
		expected: 'each row once',
		action: 'The row repeats line {first} in all eight columns. Delete one of the two.',
	},
	'row.block-repeated': {
		severity: 'error',
		expected: 'each row once',
		action:
			'The {count} rows from line {from} to line {to} repeat those from line {first} on, as when a block is pasted twice. Delete one of the two blocks.',
	},
	'row.near-duplicate': {
		severity: 'warning',
		expected: 'each launch once',
		action:
			'The row is the same as line {first} except for {column}. Check that they are two launches.',
	},
} as const satisfies Record<string, ProblemKind>;
