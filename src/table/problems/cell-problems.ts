import type { ProblemKind } from './problem-kind.ts';

const text = 'plain text of one line';

/** Problems that a cell of any column can have. */
export const cellProblems = {
	'cell.formula': {
		severity: 'error',
		expected: 'a value, not a formula',
		action:
			'A spreadsheet program runs a cell that begins with =, +, - or @. Put in its value (copy, then paste values only), or leave the sign out.',
	},
	'cell.error-value': {
		severity: 'error',
		expected: 'a value',
		action: 'This is the error of a spreadsheet formula. Look up the report and type the value.',
	},
	'cell.hashes': {
		severity: 'error',
		expected: 'a value',
		action:
			'The column was too narrow to show the value when it was exported. Widen the column and export it again.',
	},
	'cell.lost-letters': {
		severity: 'error',
		expected: text,
		action:
			'Letters were lost when the file was saved in an encoding that does not have them. Take the last good copy and save it as CSV in UTF-8, or as .xlsx.',
	},
	'cell.control': {
		severity: 'error',
		expected: text,
		action:
			'The cell holds a control character or a letter of no script, which mostly cannot be seen. Type the cell again.',
	},
	'cell.direction': {
		severity: 'error',
		expected: text,
		action:
			'The cell holds an invisible mark that turns the direction of writing. Type the cell again.',
	},
	'cell.invisible': {
		severity: 'error',
		expected: 'a value without invisible characters',
		action: 'The cell holds a character that cannot be seen. Type the cell again.',
	},
	'cell.line-break': {
		severity: 'error',
		expected: text,
		action: 'The cell holds a line break. Write it on one line.',
	},
	'cell.html': {
		severity: 'error',
		expected: text,
		action: 'The cell holds the markup of a web page, such as <b> or &amp;. Write the text alone.',
	},
	'cell.too-long': {
		severity: 'error',
		expected: 'at most {limit} characters',
		action:
			'The text is far longer than any in the table. Look for cells that have run together, and shorten it.',
	},
	'cell.smart-quotes': {
		severity: 'error',
		expected: 'a cell without quotation marks, or in plain ones (")',
		action:
			'These curly quotation marks do not hold a cell together. Delete them or write plain ones.',
	},
	'text.invisible': {
		severity: 'warning',
		expected: text,
		action: 'The text holds a space or mark that cannot be seen. Type it again.',
	},
	'text.mojibake': {
		severity: 'warning',
		expected: text,
		action: 'The letters look garbled, as when a file is saved in the wrong encoding. Check them.',
	},
	'source.no-link': {
		severity: 'warning',
		expected: 'the path of a report, such as kpszsu/posts/pfbid02…',
		action:
			'The site can make no link of this, so readers cannot look the row up. Copy the address of the post again, without https://www.facebook.com/.',
	},
	'source.blank': {
		severity: 'warning',
		expected: 'the address or path of the report',
		action: 'Without a source nobody can check the row. Fill it in.',
	},
} as const satisfies Record<string, ProblemKind>;
