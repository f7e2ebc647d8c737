import type { ProblemKind } from './problem-kind.ts';

const csv = 'a CSV file in UTF-8, with commas between the cells';
const saveAgain =
	'Open the table in your spreadsheet program and save it as “CSV UTF-8 (comma delimited)”.';

/** Problems of a file as a whole: what it is, how it is encoded, where its quotation marks stand. */
export const fileProblems = {
	'file.empty': {
		severity: 'error',
		expected: csv,
		action: 'The file is empty. Take the last good copy, or download the table again.',
	},
	'file.header-only': {
		severity: 'error',
		expected: 'at least one row under the column names',
		action:
			'The file has column names and no rows. Take the last good copy, or export the table again.',
	},
	'file.truncated': {
		severity: 'error',
		expected: '{width} cells in the last row and a line end after it',
		action:
			'The file breaks off in the middle of its last row, so rows after it are probably lost. Download or export it again.',
	},
	'file.html': {
		severity: 'error',
		expected: csv,
		action:
			'This is a web page, not a table. Download the CSV file itself, not the page that offers it.',
	},
	'file.json': {
		severity: 'error',
		expected: csv,
		action: 'This is a JSON file, not a table. Export the table as CSV.',
	},
	'file.spreadsheet': {
		severity: 'error',
		expected: csv,
		action: `This is a spreadsheet or a zip archive under another name. ${saveAgain}`,
	},
	'file.archive': {
		severity: 'error',
		expected: csv,
		action: 'This is a packed archive. Unpack it and use the CSV file inside.',
	},
	'file.pdf': {
		severity: 'error',
		expected: csv,
		action: 'This is a PDF document. Export the table as CSV.',
	},
	'file.binary': {
		severity: 'error',
		expected: csv,
		action: 'This is a picture or a database, not a table. Export the table as CSV.',
	},
	'file.pointer': {
		severity: 'error',
		expected: csv,
		action:
			'This file only says where the table is kept (a pointer of Git LFS). Download the table itself.',
	},
	'file.merge-conflict': {
		severity: 'error',
		expected: 'a row of the table',
		action:
			'Two versions of the table were merged and this mark was left. Keep the right rows of the two and delete the lines that start with <<<<<<<, ======= and >>>>>>>.',
	},
	'file.utf16': {
		severity: 'error',
		expected: 'text in UTF-8',
		action: `The file is in UTF-16 (“Unicode text”). ${saveAgain}`,
	},
	'file.not-utf8': {
		severity: 'error',
		expected: 'text in UTF-8',
		action: `Byte {offset} of the file, on line {line}, is not UTF-8; such files are often in Windows-1251 or Windows-1252. ${saveAgain}`,
	},
	'file.nul': {
		severity: 'error',
		expected: 'text without NUL characters',
		action: `The file holds a NUL character on line {line}, so it is damaged or no text file. ${saveAgain}`,
	},
	'file.semicolon': {
		severity: 'error',
		expected: 'a comma between the cells',
		action:
			'The cells are separated by semicolons, as Excel does where the comma marks decimals. Save the table from LibreOffice or Google Sheets, with commas between the cells, or set the list separator of your system to a comma and save it again.',
	},
	'file.tab': {
		severity: 'error',
		expected: 'a comma between the cells',
		action: `The cells are separated by tabs. ${saveAgain}`,
	},
	'file.bar': {
		severity: 'error',
		expected: 'a comma between the cells',
		action: `The cells are separated by vertical bars. ${saveAgain}`,
	},
	'file.sep-line': {
		severity: 'error',
		expected: 'the column names on the first line',
		action: 'Delete the line that starts with “sep=”.',
	},
	'file.title-rows': {
		severity: 'error',
		expected: 'the column names in row 1',
		action: 'Delete the {count} above the column names.',
	},
	'file.no-header': {
		severity: 'error',
		expected: 'the column names in row 1',
		action:
			'The first row holds data. Insert a row with the column names above it: time_start, time_end, model and so on.',
	},
	'file.other-table': {
		severity: 'error',
		expected:
			'the columns time_start, time_end, model, launch_place, target, launched, destroyed and source',
		action: 'None of the columns of this table is there. Check that this is the right file.',
	},
	'quote.unclosed': {
		severity: 'error',
		expected: 'a quotation mark at the end of the cell',
		action:
			'A quotation mark opens this cell and never closes, so everything after it would be read as one cell. Close it or delete it.',
	},
	'quote.malformed': {
		severity: 'error',
		expected: 'a comma or a line end after the closing quotation mark',
		action:
			'A quotation mark stands in the middle of a cell that is in quotation marks, or one is missing before. Mend the cell; a quotation mark inside such a cell is written twice.',
	},
	'quote.swallowed-rows': {
		severity: 'error',
		expected: 'a cell of one line',
		action:
			'This cell holds what looks like further rows, because a quotation mark is missing or too many. Mend the quotation marks from line {line} on.',
	},
} as const satisfies Record<string, ProblemKind>;
