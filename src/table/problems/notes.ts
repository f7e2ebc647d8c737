import type { ProblemKind } from './problem-kind.ts';

const none = 'Nothing needs to be done.';

/** Harmless oddities: accepted, and listed once for a file with their number. */
export const notes = {
	'note.byte-order-mark': {
		severity: 'note',
		expected: 'text without a byte order mark',
		action: `The file starts with a byte order mark, which is skipped. ${none}`,
	},
	'note.spreadsheet': {
		severity: 'note',
		expected: 'a CSV file',
		action: `{sheet} of the spreadsheet was read: numbers and dates as it keeps them, hidden rows and columns, too. ${none}`,
	},
	'note.utf16': {
		severity: 'note',
		expected: 'text in UTF-8',
		action: `The file is in UTF-16 (“Unicode text”) and was read so. ${none}`,
	},
	'note.separator': {
		severity: 'note',
		expected: 'commas between the cells',
		action: `The cells are separated by {separator}, as the column names show, and were read so. ${none}`,
	},
	'note.line-ends': {
		severity: 'note',
		expected: 'lines that end with a line feed',
		action: `Lines end as on Windows or an old Macintosh. ${none}`,
	},
	'note.last-line-end': {
		severity: 'note',
		expected: 'a line end after the last row',
		action:
			'The last row has no line end. If the file was cut off there, rows are missing; otherwise nothing needs to be done.',
	},
	'note.empty-rows': {
		severity: 'note',
		expected: 'no empty rows',
		action: `Empty rows are skipped. ${none}`,
	},
	'note.empty-columns': {
		severity: 'note',
		expected: 'no empty columns',
		action: `Cells without a column name are empty and are skipped. ${none}`,
	},
	'note.extra-columns': {
		severity: 'note',
		expected: 'the eight columns of the table',
		action: `These columns are not used and are left out of the project’s own table. ${none}`,
	},
	'note.column-order': {
		severity: 'note',
		expected: 'the columns in the order of the table',
		action: `Columns are found by their names. ${none}`,
	},
	'note.column-spaces': {
		severity: 'note',
		expected: 'column names without spaces around them',
		action: `The spaces are skipped. ${none}`,
	},
	'note.edge-spaces': {
		severity: 'note',
		expected: 'cells without spaces at their edges',
		action: `The spaces are skipped. ${none}`,
	},
	'note.decimal-zero': {
		severity: 'note',
		expected: 'a whole number such as 16',
		action: `A count such as 16.0 is read as 16. ${none}`,
	},
	'note.leading-zero': {
		severity: 'note',
		expected: 'a whole number such as 16',
		action: `A count such as 016 is read as 16. ${none}`,
	},
	'note.date-order': {
		severity: 'note',
		expected: 'days such as 2024-09-02',
		action: `Dates with the year last were read in the order that was said. ${none}`,
	},
	'note.time-separator': {
		severity: 'note',
		expected: 'a space between day and time',
		action: `A T between day and time is read as a space. ${none}`,
	},
	'note.short-hour': {
		severity: 'note',
		expected: 'an hour of two digits',
		action: `An hour of one digit is read with a zero before it. ${none}`,
	},
	'note.zero-seconds': {
		severity: 'note',
		expected: 'a time of hours and minutes',
		action: `Seconds that are 00 are skipped. ${none}`,
	},
	'note.alias': {
		severity: 'note',
		expected: 'the name that the table uses today',
		action: `The name is listed in data/models.csv as another spelling and is read as the name of today. ${none}`,
	},
	'note.part-order': {
		severity: 'note',
		expected: 'the parts in the order of data/models.csv',
		action: `The order of the parts has no meaning; they are put in the order of data/models.csv. ${none}`,
	},
} as const satisfies Record<string, ProblemKind>;
