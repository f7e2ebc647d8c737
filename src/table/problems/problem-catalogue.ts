import type { Severity } from './problem.ts';

/** One kind of problem: how grave it is, what should stand there and what the editor should do. */
export interface ProblemKind {
	readonly severity: Severity;
	/** What should stand there; `{words}` in braces are filled in for each problem. */
	readonly expected: string;
	/** Whole sentences for a person who does not program; `{words}` in braces are filled in. */
	readonly action: string;
}

const kind = (severity: Severity) => (expected: string, action: string) => ({
	severity,
	expected,
	action,
});
const error = kind('error');
const warning = kind('warning');
const note = kind('note');

const csv = 'a CSV file in UTF-8, with commas between the cells';
const saveAgain =
	'Import the spreadsheet itself (.xlsx or .ods), or save the table again: in Excel with File, Save As, “CSV UTF-8 (Comma delimited) (*.csv)”; in LibreOffice with File, Save As, “Text CSV (.csv)”, character set “Unicode (UTF-8)”; in Google Sheets with File, Download, “Comma Separated Values (.csv)”.';
const saveSheet =
	'Import .xlsx and .ods with data:import or at the desk; save any other spreadsheet as .xlsx: in Excel with File, Save As, “Excel Workbook (*.xlsx)”; in LibreOffice with File, Save As, “Excel 2007-365 (.xlsx)”; in Google Sheets with File, Download, “Microsoft Excel (.xlsx)”.';
const date = 'a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00';
const count = 'a whole number up to 9999, such as 16, or nothing where the report gives none';
const label = 'a name from data/models.csv, or several joined by “ and ” or “/”';
const text = 'plain text of one line';
const nothing = 'Nothing needs to be done.';

const kinds = {
	'file.empty': error(
		'column names and at least one row under them',
		'The file is empty, or has column names and no rows. Take the last good copy, or download the table again.',
	),
	'file.truncated': error(
		'{width} cells in the last row and a line end after it',
		'The file breaks off in the middle of its last row, so rows after it are probably lost. Download or export it again.',
	),
	'file.other-kind': error(
		csv,
		'This is {kind}, not the table. Download the table itself, or export it as CSV or .xlsx.',
	),
	'file.spreadsheet': error(
		csv,
		`This is a spreadsheet of the old kind (.xls), one with a password or damaged, or another zip archive. ${saveSheet}`,
	),
	'file.encoding': error(
		'text in UTF-8',
		`What begins on line {line} is not text in UTF-8: the file is damaged or in another encoding, often Windows-1251, Windows-1252 or UTF-16. ${saveAgain}`,
	),
	'file.title-rows': error(
		'the column names in row 1',
		'Delete the {count} above the column names; a line that starts with “sep=” names another mark than the one between them.',
	),
	'file.no-header': error(
		'the columns time_start, time_end, model, launch_place, target, launched, destroyed and source',
		'The first rows do not have these column names with commas, semicolons or tabs between them. Check that this is the right file, and write the names as they are expected into its first row.',
	),
	'file.date-order': error(
		'days such as 2024-09-02',
		'{what}. {ask}. Or format the columns as yyyy-mm-dd hh:mm in your spreadsheet program and save the table again.',
	),

	'sheet.several': error(
		'one sheet with the column names of the table',
		'Several sheets have these column names, so nobody can tell which is the table. Delete or rename the others in a copy.',
	),
	'sheet.merged': error(
		'a value in each cell',
		'Merged cells hold one value for several, and the others are blank. Take the merging back and fill each cell.',
	),
	'sheet.formulas': warning(
		'values, not formulas',
		'The results that the file keeps for its formulas were read. Look whether they are up to date, or replace them by values (copy, then paste values only).',
	),
	'sheet.hidden': warning(
		'no hidden rows and columns',
		'They are hidden or filtered out, and were read like the others. Show them, and delete what does not belong to the table.',
	),

	'column.missing': error(
		'a column named {name}',
		'Add the column {name}, or give the column that holds it this name.',
	),
	'column.renamed': error(
		'a column named {name}',
		'This name is close to {name}. If it is that column, write its name so.',
	),
	'column.duplicated': error(
		'one column named {name}',
		'The name {name} stands in {first} too. Delete one of the two columns, or rename the one that is not used.',
	),
	'column.blank': error(
		'a filled column',
		'{count} of {rows} cells of {name} are blank, so the column was probably lost in an export. Take the last good copy, or export the table again.',
	),
	'column.torn': error(
		'cells that belong to their row',
		'{what}, so the column was probably renamed, or moved, sorted or pasted without the others. Take the last good copy and change whole rows only.',
	),

	'date.blank': error(date, 'Fill in the day; a row without it cannot be counted in any month.'),
	'date.unreadable': error(
		date,
		'Write the date as year, month and day with hyphens; a time after it as hours from 0 to 23 and minutes with a colon, local and without a zone. One day alone, all in plain digits.',
	),
	'date.order': error(
		date,
		'Write the year with four digits first, then the month, then the day{doubt}.',
	),
	'date.serial': error(
		date,
		'This is the number that a spreadsheet program keeps behind a date. Format the column as yyyy-mm-dd hh:mm and export it again; check the day that is suggested here.',
	),
	'date.impossible': error(
		'a day that exists, from 2022-02-24 on, and a time from 00:00 to 23:59',
		'There is no such day or time, or it lies before the full-scale war. Look up the report and correct it.',
	),
	'date.future': error(
		'a day up to {latest}',
		'The day has not come yet. Check the year, and whether day and month have changed places.',
	),
	'date.end-before-start': warning(
		'an end on or after the start, {start}',
		'The attack ends before it starts. Look up the report; the row is counted by its start.',
	),
	'date.far-apart': error(
		'an end at most 48 hours after the start, {start}',
		'Start and end lie more than 48 hours apart, which mostly means a wrong month or day in one of the two. Look up the report and correct it.',
	),
	'date.isolated': warning(
		'a day near those of other rows',
		'No other row is within {days} days of this one. Check the year and the month.',
	),
	'date.out-of-place': warning(
		'a day near those of the rows around it, {before} and {after}',
		'The rows stand in the order of their dates and this one does not. Check the month and the day{doubt}.',
	),

	'count.blank': warning(
		'a whole number such as 16',
		'The cell is blank, so the row adds nothing to the sums and is shown as not reported. Fill it in if a report gives the number.',
	),
	'count.not-whole': error(
		count,
		'Write one whole number in digits and nothing else. Where the report gives a range or about a number, decide on one, or leave the cell blank so that it is shown as not reported.',
	),
	'count.date': error(
		count,
		'This is a date. Spreadsheet programs make one of a range such as 9-12, or the cells of the row have moved. Look up the report and type the number.',
	),
	'count.zero-launched': error(
		'at least 1',
		'A row with nothing launched is no launch. Delete the row, or leave the cell blank if the report gives no number.',
	),
	'count.outlier': warning(
		'less than twice {usual}, the most that is usual for {weapon}',
		'Look for a digit too many; if the report gives this number, leave it.',
	),
	'count.destroyed-above-launched': error(
		'at most {launched}, the number launched',
		'More are destroyed than launched. Look up the report and correct the wrong one of the two.',
	),

	'model.blank': error(
		label,
		'Fill in what was launched; if the report does not say, write Unknown Missile or Unknown UAV.',
	),
	'model.unknown': error(
		label,
		'The name {name} is not known{doubt}. Correct it, or, if it is a weapon new to the table, add it to data/models.csv with its class.',
	),
	'model.misspelt': error(
		label,
		'If {known} is meant, write it so. Other letters, hyphens or spaces may look just the same, such as Cyrillic К for K: type the name again, or copy what is suggested.',
	),
	'model.repeated': error('each name once', 'The name {name} is there twice. Write it once.'),

	'models.unreadable': error(
		'a CSV file with the columns name, class, alias_of and note',
		'Take the last good copy of data/models.csv.',
	),
	'models.row': error(
		'a name, then its class, ballistic, aeroballistic, hypersonic, cruise, anti-radiation, surface-to-air, bomb, unknown or drone, or else the name that it stands for in alias_of, and a note',
		'Mend this row of data/models.csv: its commas and quotation marks, the name, or the class.',
	),
	'models.repeated': error(
		'each name once',
		'The name is listed above already. Delete one of the two rows of data/models.csv.',
	),
	'models.alias-unknown': error(
		'a name of this list that has a class, or several joined by “ and ” or “/”',
		'Correct the name that this one stands for in data/models.csv.',
	),

	'cell.formula': error(
		'a value, not a formula',
		'A spreadsheet program runs a cell that begins with =, +, - or @. Put in its value (copy, then paste values only), or leave the sign out.',
	),
	'cell.error-value': error(
		'a value',
		'This is the error of a spreadsheet formula, or what stands in a column too narrow for its values. Widen the column and export it again, or look up the report and type the value.',
	),
	'cell.lost-letters': error(
		text,
		'Letters were lost or garbled when the file was saved in another encoding. Take the last good copy and save it as CSV in UTF-8, or as .xlsx.',
	),
	'cell.invisible': error(
		text,
		'The cell holds a line break, or a mark or space that cannot be seen or turns the direction of writing. Type it again on one line.',
	),
	'cell.markup': error(
		text,
		'The cell holds the markup of a web page, such as <b> or &amp;, or curly quotation marks around it. Write the text alone.',
	),
	'cell.too-long': error(
		'at most {limit} characters',
		'The text is far longer than any in the table. Look for cells that have run together, and shorten it.',
	),
	'text.invisible': warning(
		text,
		'The text holds a space or mark that cannot be seen. Type it again.',
	),
	'text.garbled': warning(
		text,
		'The letters look garbled, as when a file is saved in the wrong encoding. Check them.',
	),
	'source.no-link': warning(
		'the path of a report, such as kpszsu/posts/pfbid02…',
		'The site can make no link of this, so readers cannot look the row up. Copy the address of the post again, without https://www.facebook.com/.',
	),
	'source.blank': warning(
		'the address or path of the report',
		'Without a source nobody can check the row. Fill it in.',
	),

	'row.ragged': error(
		'{width} cells, one for each column name',
		'The row has {count} cells. A comma (or what else separates the cells) inside a cell needs quotation marks around the cell; otherwise one is missing or too many.',
	),
	'row.quotes': error(
		'a quotation mark at the beginning and at the end of the cell, or none',
		'A quotation mark opens this cell and does not close at its end, so that what follows would run into it. Close it or delete it; a quotation mark inside such a cell is written twice.',
	),
	'row.foreign': error(
		'a row of the table',
		'This looks like the column names again, a row of totals, a title, a footnote, or the mark of a merge (<<<<<<<), of whose two versions only one may stay. Delete it; sums are computed from the rows.',
	),
	'row.duplicate': error(
		'each row once',
		'The row repeats line {first} in all eight columns. Delete one of the two.',
	),
	'row.block-repeated': error(
		'each row once',
		'The {count} rows from line {from} to line {to} repeat those from line {first} on, as when a block is pasted twice. Delete one of the two blocks.',
	),
	'row.near-duplicate': warning(
		'each launch once',
		'The row is the same as line {first} except for {column}. Check that they are two launches.',
	),

	'note.spreadsheet': note(
		'a CSV file',
		`{sheet} of the spreadsheet was read: numbers and dates as it keeps them, hidden rows and columns, too. ${nothing}`,
	),
	'note.encoding': note(
		'text in UTF-8 without a byte order mark',
		`The file starts with a byte order mark or is in UTF-16 (“Unicode text”), and was read so. ${nothing}`,
	),
	'note.separator': note(
		'commas between the cells',
		`The cells are separated by {separator}, as the column names show, and were read so. ${nothing}`,
	),
	'note.line-ends': note(
		'lines that end with a line feed',
		`Lines end as on Windows or an old Macintosh. ${nothing}`,
	),
	'note.last-line-end': note(
		'a line end after the last row',
		'The last row has no line end. If the file was cut off there, rows are missing; otherwise nothing needs to be done.',
	),
	'note.empty': note(
		'no empty rows, and no empty columns without a name',
		`Empty rows and columns are skipped. ${nothing}`,
	),
	'note.extra-columns': note(
		'the eight columns of the table',
		`These columns are not used and are left out of the project’s own table. ${nothing}`,
	),
	'note.column-order': note(
		'the columns in the order of the table',
		`Columns are found by their names. ${nothing}`,
	),
	'note.edge-spaces': note(
		'names and cells without spaces at their edges',
		`The spaces are skipped. ${nothing}`,
	),
	'note.number-shape': note(
		'a whole number such as 16',
		`A count such as 16.0 or 016 is read as 16. ${nothing}`,
	),
	'note.date-order': note(
		'days such as 2024-09-02',
		`Dates with the year last were read in the order that was said. ${nothing}`,
	),
	'note.time-shape': note(
		'a day and a time such as 2024-09-02 03:00',
		`A time such as T3:00 or 03:00:00 is read as 03:00. ${nothing}`,
	),
	'note.alias': note(
		'the name that the table uses today',
		`The name is listed in data/models.csv as another spelling and is read as the name of today. ${nothing}`,
	),
	'note.part-order': note(
		'the parts in the order of data/models.csv',
		`The order of the parts has no meaning; they are put in the order of data/models.csv. ${nothing}`,
	),
};

/** Stable name of a kind of problem. */
export type ProblemCode = keyof typeof kinds;

/** Every kind of problem that a table can have, by its code. */
export const problemCatalogue: Readonly<Record<ProblemCode, ProblemKind>> = kinds;
