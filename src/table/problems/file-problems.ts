import type { ProblemKind } from './problem-kind.ts';

const csv = 'a CSV file in UTF-8, with commas between the cells';
const saveAgain =
	'Import the spreadsheet itself (.xlsx or .ods), or save the table again: in Excel with File, Save As, “CSV UTF-8 (Comma delimited) (*.csv)”; in LibreOffice with File, Save As, “Text CSV (.csv)”, character set “Unicode (UTF-8)”; in Google Sheets with File, Download, “Comma Separated Values (.csv)”.';
const saveSheet =
	'Import .xlsx and .ods with data:import or at the desk; save any other spreadsheet as .xlsx: in Excel with File, Save As, “Excel Workbook (*.xlsx)”; in LibreOffice with File, Save As, “Excel 2007-365 (.xlsx)”; in Google Sheets with File, Download, “Microsoft Excel (.xlsx)”.';

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
		action: `{what} ${saveSheet}`,
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
		action: `The file is in UTF-16 (“Unicode text”) without the mark of it, or was cut off. ${saveAgain}`,
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
	'file.bar': {
		severity: 'error',
		expected: 'commas, semicolons or tabs between the cells',
		action: `The cells are separated by vertical bars. ${saveAgain}`,
	},
	'file.sep-line': {
		severity: 'error',
		expected: 'the column names on the first line',
		action:
			'Delete the line that starts with “sep=”: it stands in the wrong place, or names another mark than the one between the column names.',
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
		action:
			'None of the columns of this table is there under its English name. Check that this is the right file, and write the column names as they are expected.',
	},
	'file.date-order': {
		severity: 'error',
		expected: 'days such as 2024-09-02',
		action:
			'{what}. {ask}. Or format the columns as yyyy-mm-dd hh:mm in your spreadsheet program and save the table again.',
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
