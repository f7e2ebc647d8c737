import { utils, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { parseModels } from '../../src/table/models/parse-models.ts';
import type { Problem } from '../../src/table/problems/problem.ts';
import { type ProblemCode, problemCatalogue } from '../../src/table/problems/problem-catalogue.ts';
import { readFile, sheetOf, writeBook } from './sheets.ts';
import { header, models, rowWith, tableOf } from './tables.ts';

type Example = string | Uint8Array;
type Cells = Parameters<typeof rowWith>[0];

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const cell = (cells: Cells): string => tableOf(rowWith(cells));
const start = (time_start: string) => cell({ time_start });
const count = (launched: string) => cell({ launched });
const model = (name: string) => cell({ model: name });
const rows = (number: number, change: (at: number) => Cells) =>
	tableOf(
		...Array.from({ length: number }, (_, at) =>
			rowWith({ source: `kpszsu/posts/${at}`, ...change(at) }),
		),
	);
const names = (change: (text: string) => string) => `${change(header)}\n${rowWith()}\n`;
const dayAt = (at: number) => `2024-09-${String(at + 1).padStart(2, '0')}`;
const daily = (at: number) => ({ time_start: dayAt(at), time_end: dayAt(at) });

const file: Partial<Record<ProblemCode, Example>> = {
	'file.empty': '',
	'file.header-only': `${header}\n`,
	'file.truncated': tableOf(rowWith()).slice(0, -25),
	'file.html': '<!DOCTYPE html><title>Missile attacks</title>',
	'file.json': '[{"time_start": "2024-09-02"}]',
	'file.spreadsheet': 'PK\u0003\u0004',
	'file.archive': bytes(0x1f, 0x8b, 0x08, 0x00),
	'file.pdf': '%PDF-1.7',
	'file.binary': bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a),
	'file.pointer': 'version https://git-lfs.github.com/spec/v1\n',
	'file.merge-conflict': tableOf('<<<<<<< HEAD', rowWith()),
	'file.utf16': bytes(0x74, 0x00, 0x69, 0x00),
	'file.not-utf8': bytes(0x74, 0x0a, 0xcc, 0xee, 0xeb),
	'file.nul': `${header}\nKN\u0000-23`,
	'file.bar': tableOf(rowWith()).replaceAll(',', '|'),
	'file.sep-line': `sep=;\n${tableOf(rowWith())}`,
	'file.title-rows': `Missile attacks\nby month\n${tableOf(rowWith())}`,
	'file.no-header': `${rowWith()}\n`,
	'file.other-table': 'country,year\nUkraine,2024\n',
	'file.date-order': rows(5, (at) => ({ time_start: `9/${at + 9}/2024`, time_end: '9/30/2024' })),
	'quote.unclosed': tableOf(rowWith().replace('Kyiv', '"Kyiv')),
	'quote.malformed': tableOf(rowWith().replace('Kyiv', '"Kyiv" oblast')),
	'quote.swallowed-rows': tableOf(rowWith({ target: `Kyiv\n${rowWith()}` })),
};

const row = ['2024-09-02', '2024-09-02', 'KN-23', '', 'Kyiv', 4, 1, 'kpszsu/posts/five'];
const withParts = (parts: Partial<WorkSheet>) =>
	writeBook({ Table: { ...sheetOf(row, row), ...parts } });

const sheets: Partial<Record<ProblemCode, Example>> = {
	'sheet.several': writeBook({ 2024: sheetOf(row), 2025: sheetOf(row) }),
	'sheet.merged': withParts({ '!merges': [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }] }),
	'sheet.formulas': writeBook({
		Table: sheetOf(row.with(5, { t: 'n', v: 4, f: 'SUM(G2,3)' } as never)),
	}),
	'sheet.hidden': withParts({ '!rows': [{}, { hidden: true }] }),
	'note.spreadsheet': writeBook({ Table: sheetOf(row), Notes: utils.aoa_to_sheet([['a note']]) }),
};

const columns: Partial<Record<ProblemCode, Example>> = {
	'column.missing': names((text) => text.replace('target', 'x')),
	'column.renamed': names((text) => text.replace('launch_place', 'Launch Place')),
	'column.duplicated': `${header},target\n${rowWith()},Kyiv\n`,
	'column.swapped': rows(20, () => ({ launched: '1', destroyed: '4' })),
	'column.counts-disagree': rows(20, (at) => (at < 15 ? {} : { destroyed: '5' })),
	'column.exchanged': rows(5, () => ({ model: 'Kyiv', target: 'KN-23' })),
	'column.blank': rows(20, () => ({ launched: '' })),
	'column.dates-disagree': rows(20, () => ({ time_end: '2024-12-02' })),
	'column.sorted-alone': rows(60, (at) => ({
		...daily(at % 30),
		...(at < 30
			? {}
			: {
					time_start: `2024-10-${dayAt(at - 30).slice(8)}`,
					time_end: `2024-10-${dayAt(at - 30).slice(8)}`,
				}),
		model: ['C-300', 'GBU', 'KN-23', 'Kalibr', 'X-59'][Math.floor(at / 12)] ?? '',
	})),
};

const dates: Partial<Record<ProblemCode, Example>> = {
	'date.blank': start(''),
	'date.unreadable': start('yesterday'),
	'date.incomplete': start('2024-09'),
	'date.order': start('9/2/2024'),
	'date.separators': start('2024/9/2'),
	'date.month-name': start('2 September 2024'),
	'date.short-year': start('02.09.24'),
	'date.serial': start('45537.125'),
	'date.am-pm': start('2024-09-02 3:00 AM'),
	'date.zone': start('2024-09-02T03:00Z'),
	'date.seconds': start('2024-09-02 03:00:17'),
	'date.digits': start('2O24-09-02'),
	'date.impossible-day': start('2024-09-31'),
	'date.impossible-time': start('2024-09-02 24:00'),
	'date.before-war': start('2014-09-02'),
	'date.future': start('2124-09-02'),
	'date.end-before-start': cell({ time_end: '2024-09-02 02:00' }),
	'date.end-far-before-start': cell({ time_end: '2024-08-02 04:00' }),
	'date.long-span': cell({ time_end: '2024-10-02 04:00' }),
	'date.isolated': rows(25, (at) =>
		at === 24 ? { time_start: '2026-09-25', time_end: '2026-09-25' } : daily(at),
	),
	'date.out-of-place': rows(25, (at) =>
		at === 10 ? { time_start: '2024-11-09', time_end: '2024-11-09' } : daily(at),
	),
};

const counts: Partial<Record<ProblemCode, Example>> = {
	'count.blank': cell({ destroyed: '' }),
	'count.not-whole': count('4 (2 more later)'),
	'count.thousands': count('1,600'),
	'count.decimal-comma': count('4,0'),
	'count.fraction': count('4.5'),
	'count.range': count('10-12'),
	'count.date': count('12-Sep'),
	'count.approximate': count('≈10'),
	'count.words': count('six'),
	'count.unit': count('6 missiles'),
	'count.letters': count('1O'),
	'count.foreign-digits': count('６'),
	'count.hex': count('0x10'),
	'count.exponent': count('1.6E+01'),
	'count.boolean': count('TRUE'),
	'count.percent': count('50%'),
	'count.sign': count("'6"),
	'count.no-value': cell({ destroyed: 'NaN' }),
	'count.negative': count('-4'),
	'count.zero-launched': cell({ launched: '0', destroyed: '0' }),
	'count.too-large': count('20240902'),
	'count.outlier': rows(5, (at) => ({ launched: at === 2 ? '40' : '4' })),
	'count.destroyed-above-launched': cell({ destroyed: '5' }),
};

const labels: Partial<Record<ProblemCode, Example>> = {
	'model.blank': model(''),
	'model.unknown': model('KN-24 and Kalibr'),
	'model.typo': model('Iskandr-M'),
	'model.case': model('kn-23'),
	'model.spelling': model('KN23'),
	'model.dashes': model('KN–23'),
	'model.invisible': model('KN-\u200b23'),
	'model.look-alike': model('КН-23'),
	'model.separator': model('Kalibr & KN-23'),
	'model.repeated': model('KN-23 and KN-23'),
	'model.mojibake': model('РњРѕР»РЅС–СЏ'),
};

const cells: Partial<Record<ProblemCode, Example>> = {
	'cell.formula': count('=SUM(F1:F2)'),
	'cell.error-value': count('#REF!'),
	'cell.hashes': start('########'),
	'cell.lost-letters': model('Молн\ufffd\ufffd'),
	'cell.control': cell({ target: 'Kyiv\u0007' }),
	'cell.direction': model('\u202eKN-23'),
	'cell.invisible': count('4\u200b'),
	'cell.line-break': cell({ target: 'Kyiv\nKharkiv' }),
	'cell.html': cell({ target: '<b>Kyiv</b>' }),
	'cell.too-long': cell({ target: 'Kyiv '.repeat(120) }),
	'cell.smart-quotes': cell({ target: '“Kyiv”' }),
	'text.invisible': cell({ target: 'Kyiv\u00a0oblast' }),
	'text.mojibake': cell({ target: 'ÐšÐ¸Ñ—Ð²' }),
	'source.no-link': cell({ source: 'javascript:alert(1)' }),
	'source.blank': cell({ source: '' }),
};

const together: Partial<Record<ProblemCode, Example>> = {
	'row.ragged': tableOf('2024-09-02,2024-09-02,KN-23'),
	'row.shifted': tableOf(`,${rowWith().split(',').slice(0, 7).join()}`),
	'row.header-repeated': tableOf(header, rowWith()),
	'row.total': tableOf(rowWith(), 'Total,,,,,4,1,'),
	'row.footnote': tableOf(rowWith(), 'Source: Air Force Command,,,,,,,'),
	'row.duplicate': tableOf(rowWith(), rowWith()),
	'row.block-repeated': rows(6, (at) => ({ source: `kpszsu/posts/${at % 3}` })),
	'row.near-duplicate': tableOf(rowWith(), rowWith({ launched: '5' })),
};

/** Read as a table of which a person said that the day comes first. */
const said = start('02.09.2024 03:00');

const harmless: Partial<Record<ProblemCode, Example>> = {
	'note.utf16': bytes(
		0xff,
		0xfe,
		...Array.from(tableOf(rowWith()), (letter) => [letter.charCodeAt(0), 0]).flat(),
	),
	'note.separator': tableOf(rowWith()).replaceAll(',', ';'),
	'note.byte-order-mark': `\ufeff${tableOf(rowWith())}`,
	'note.line-ends': tableOf(rowWith()).replaceAll('\n', '\r\n'),
	'note.last-line-end': tableOf(rowWith()).trimEnd(),
	'note.empty-rows': tableOf(rowWith(), ',,,,,,,', ''),
	'note.empty-columns': `${header},,\n${rowWith()},,\n`,
	'note.extra-columns': `${header},carrier,affected region\n${rowWith()},,\n`,
	'note.column-order': `${header.split(',').reverse().join()}\n${rowWith().split(',').reverse().join()}\n`,
	'note.column-spaces': names((text) => text.replaceAll(',', ', ')),
	'note.edge-spaces': cell({ target: ' Kyiv' }),
	'note.decimal-zero': cell({ launched: '4.0', destroyed: '1.0' }),
	'note.leading-zero': count('04'),
	'note.date-order': said,
	'note.time-separator': start('2024-09-02T03:00'),
	'note.short-hour': start('2024-09-02 3:00'),
	'note.zero-seconds': start('2024-09-02 03:00:00'),
	'note.alias': model('KAB'),
	'note.part-order': model('KN-23/Iskander-M'),
};

const listRow = (row: string) => `name,class,alias_of,note\n${row}\n`;
const list: Partial<Record<ProblemCode, string>> = {
	'models.unreadable': 'name;class\n',
	'models.ragged': listRow('KN-23,ballistic'),
	'models.name-blank': listRow(',ballistic,,'),
	'models.name-repeated': listRow('KN-23,ballistic,,\nKN-23,cruise,,'),
	'models.class-unknown': listRow('KN-23,rocket,,'),
	'models.class-and-alias': listRow('KAB,bomb,GBU,'),
	'models.alias-unknown': listRow('KAB,,GBU,'),
};

/** The problem of each code as a person reads it; the example must have it. */
function describeAll(
	examples: Partial<Record<ProblemCode, Example>>,
	read: (example: Example) => readonly Problem[] = readTable,
): string {
	return Object.entries(examples)
		.map(([code, example]) => {
			const problem = read(example).find((found) => found.code === code);
			if (problem === undefined) throw new Error(`The example of ${code} does not have it.`);
			return describeOne(problem);
		})
		.join('\n\n');
}

function readTable(example: Example): readonly Problem[] {
	return readFile(example, models, {
		latestDay: '2099-12-31',
		dateOrder: example === said ? 'day-first' : undefined,
	}).problems;
}

function describeOne(problem: Problem): string {
	const place = [problem.line, problem.cell, problem.column].map((part) => part ?? '–').join(' ');
	const lines = [
		`${problem.severity} ${problem.code} @ ${place}`,
		`found ${problem.found}`,
		`expected ${problem.expected}`,
		problem.action,
	];
	if (problem.replacement !== null) lines.push(`→ ${problem.replacement}`);
	return lines.join('\n');
}

describe('the messages', () => {
	it('about whole files', () => {
		expect(describeAll(file)).toMatchInlineSnapshot(`
			"error file.empty @ – – –
			found 
			expected a CSV file in UTF-8, with commas between the cells
			The file is empty. Take the last good copy, or download the table again.

			error file.header-only @ – – –
			found time_start,time_end,model,launch_place,target,launched,destroyed,source
			expected at least one row under the column names
			The file has column names and no rows. Take the last good copy, or export the table again.

			error file.truncated @ 2 A2 –
			found 2024-09-02 03:00,2024-09-02 04:00,KN-23,Bryansk oblast,Ky
			expected 8 cells in the last row and a line end after it
			The file breaks off in the middle of its last row, so rows after it are probably lost. Download or export it again.

			error file.html @ – – –
			found <!DOCTYPE html><title>Missile attacks</title>
			expected a CSV file in UTF-8, with commas between the cells
			This is a web page, not a table. Download the CSV file itself, not the page that offers it.

			error file.json @ – – –
			found [{"time_start": "2024-09-02"}]
			expected a CSV file in UTF-8, with commas between the cells
			This is a JSON file, not a table. Export the table as CSV.

			error file.spreadsheet @ – – –
			found PK⟨U+0003⟩⟨U+0004⟩
			expected a CSV file in UTF-8, with commas between the cells
			This is a spreadsheet or a zip archive where a CSV file should be. Import .xlsx and .ods with data:import or at the desk; save any other spreadsheet as .xlsx: in Excel with File, Save As, “Excel Workbook (*.xlsx)”; in LibreOffice with File, Save As, “Excel 2007-365 (.xlsx)”; in Google Sheets with File, Download, “Microsoft Excel (.xlsx)”.

			error file.archive @ – – –
			found 1F 8B 08 00
			expected a CSV file in UTF-8, with commas between the cells
			This is a packed archive. Unpack it and use the CSV file inside.

			error file.pdf @ – – –
			found %PDF-1.7
			expected a CSV file in UTF-8, with commas between the cells
			This is a PDF document. Export the table as CSV.

			error file.binary @ – – –
			found 89 50 4E 47
			expected a CSV file in UTF-8, with commas between the cells
			This is a picture or a database, not a table. Export the table as CSV.

			error file.pointer @ – – –
			found version https://git-lfs.github.com/spec/v1⏎
			expected a CSV file in UTF-8, with commas between the cells
			This file only says where the table is kept (a pointer of Git LFS). Download the table itself.

			error file.merge-conflict @ 2 A2 –
			found <<<<<<< HEAD
			expected a row of the table
			Two versions of the table were merged and this mark was left. Keep the right rows of the two and delete the lines that start with <<<<<<<, ======= and >>>>>>>.

			error file.utf16 @ – – –
			found 74 00 69 00
			expected text in UTF-8
			The file is in UTF-16 (“Unicode text”) without the mark of it, or was cut off. Import the spreadsheet itself (.xlsx or .ods), or save the table again: in Excel with File, Save As, “CSV UTF-8 (Comma delimited) (*.csv)”; in LibreOffice with File, Save As, “Text CSV (.csv)”, character set “Unicode (UTF-8)”; in Google Sheets with File, Download, “Comma Separated Values (.csv)”.

			error file.not-utf8 @ 2 – –
			found CC EE EB
			expected text in UTF-8
			Byte 2 of the file, on line 2, is not UTF-8; such files are often in Windows-1251 or Windows-1252. Import the spreadsheet itself (.xlsx or .ods), or save the table again: in Excel with File, Save As, “CSV UTF-8 (Comma delimited) (*.csv)”; in LibreOffice with File, Save As, “Text CSV (.csv)”, character set “Unicode (UTF-8)”; in Google Sheets with File, Download, “Comma Separated Values (.csv)”.

			error file.nul @ 2 – –
			found ,destroyed,source⏎KN⟨U+0000⟩-23
			expected text without NUL characters
			The file holds a NUL character on line 2, so it is damaged or no text file. Import the spreadsheet itself (.xlsx or .ods), or save the table again: in Excel with File, Save As, “CSV UTF-8 (Comma delimited) (*.csv)”; in LibreOffice with File, Save As, “Text CSV (.csv)”, character set “Unicode (UTF-8)”; in Google Sheets with File, Download, “Comma Separated Values (.csv)”.

			error file.bar @ 1 A1 –
			found time_start|time_end|model|launch_place|target|launched|destroyed|source
			expected commas, semicolons or tabs between the cells
			The cells are separated by vertical bars. Import the spreadsheet itself (.xlsx or .ods), or save the table again: in Excel with File, Save As, “CSV UTF-8 (Comma delimited) (*.csv)”; in LibreOffice with File, Save As, “Text CSV (.csv)”, character set “Unicode (UTF-8)”; in Google Sheets with File, Download, “Comma Separated Values (.csv)”.

			error file.sep-line @ 1 A1 –
			found sep=;
			expected the column names on the first line
			Delete the line that starts with “sep=”: it stands in the wrong place, or names another mark than the one between the column names.

			error file.title-rows @ 1 A1 –
			found Missile attacks
			expected the column names in row 1
			Delete the 2 rows above the column names.

			error file.no-header @ 1 A1 –
			found 2024-09-02 03:00,2024-09-02 04:00,KN-23,Bryansk oblast,Kyiv,4,1,kpszsu/posts/five
			expected the column names in row 1
			The first row holds data. Insert a row with the column names above it: time_start, time_end, model and so on.

			error file.other-table @ 1 A1 –
			found country,year
			expected the columns time_start, time_end, model, launch_place, target, launched, destroyed and source
			None of the columns of this table is there under its English name. Check that this is the right file, and write the column names as they are expected.

			error file.date-order @ – – –
			found 9/30/2024
			expected days such as 2024-09-02
			All 10 dates with the year last are written month/day/year, such as 9/30/2024 = 30 September 2024. If that is right, say it once: at the import with --dates month-first, or when it asks. Or format the columns as yyyy-mm-dd hh:mm in your spreadsheet program and save the table again.
			→ month-first

			error quote.unclosed @ 2 E2 target
			found "Kyiv,4,1,kpszsu/posts/five
			expected a quotation mark at the end of the cell
			A quotation mark opens this cell and never closes, so everything after it would be read as one cell. Close it or delete it.

			error quote.malformed @ 2 E2 target
			found "Kyiv" oblast,4,1,kpszsu/posts/five
			expected a comma or a line end after the closing quotation mark
			A quotation mark stands in the middle of a cell that is in quotation marks, or one is missing before. Mend the cell; a quotation mark inside such a cell is written twice.

			error quote.swallowed-rows @ 2 A2 –
			found 2024-09-02 03:00,2024-09-02 04:00,KN-23,Bryansk oblast,Kyiv⏎2024-09-02 03:00,2024-09-02 04:00,KN-23,Bryansk oblast,Kyiv,…
			expected a cell of one line
			This cell holds what looks like further rows, because a quotation mark is missing or too many. Mend the quotation marks from line 2 on."
		`);
	});

	it('about columns', () => {
		expect(describeAll(columns)).toMatchInlineSnapshot(`
			"error column.missing @ 1 – target
			found time_start,time_end,model,launch_place,x,launched,destroyed,source
			expected a column named target
			Add the column target, or give the column that holds it this name.

			error column.renamed @ 1 D1 Launch Place
			found Launch Place
			expected a column named launch_place
			This name is close to launch_place. If it is that column, write its name so.
			→ launch_place

			error column.duplicated @ 1 I1 target
			found target
			expected one column named target
			The name target stands in column E too. Delete one of the two columns, or rename the one that is not used.

			error column.swapped @ – – launched
			found 20 of 20 rows
			expected no more destroyed than launched
			In 20 of 20 rows more weapons are destroyed than launched, so the names of the two columns have probably changed places. Put them back.

			error column.counts-disagree @ – – launched
			found 5 of 20 rows
			expected no more destroyed than launched
			In 5 of 20 rows more weapons are destroyed than launched, so launched or destroyed was probably moved, sorted or pasted without the other columns. Take the last good copy and change whole rows only.

			error column.exchanged @ – – model
			found model
			expected weapon names under model
			The weapon names stand under target, so the names of the two columns have probably changed places. Put them back.

			error column.blank @ – – launched
			found 20 of 20 rows
			expected a filled column
			20 of 20 cells of launched are blank, so the column was probably lost in an export. Take the last good copy, or export the table again.

			error column.dates-disagree @ – – time_start
			found 20 of 20 rows
			expected an end on or shortly after the start
			In 20 of 20 rows start and end lie far apart, so time_start or time_end was probably sorted or pasted without the other columns. Take the last good copy and sort whole rows only.

			error column.sorted-alone @ – – model
			found model
			expected cells that belong to their row
			The cells of this column stand in sorted order while the rows do not follow it, so the column was probably sorted without the others. Take the last good copy and sort whole rows only."
		`);
	});

	it('about dates', () => {
		expect(describeAll(dates)).toMatchInlineSnapshot(`
			"error date.blank @ 2 A2 time_start
			found 
			expected a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00
			Fill in the day; a row without it cannot be counted in any month.

			error date.unreadable @ 2 A2 time_start
			found yesterday
			expected a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00
			Write the date as year, month and day with hyphens; a time after it as hours and minutes with a colon. One day alone, no words.

			error date.incomplete @ 2 A2 time_start
			found 2024-09
			expected a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00
			The day is missing. Write the year, the month and the day.

			error date.order @ 2 A2 time_start
			found 9/2/2024
			expected a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00
			Write the year first, then the month, then the day; as written, day and month can change places, so look up the report.

			error date.separators @ 2 A2 time_start
			found 2024/9/2
			expected a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00
			Write the day with hyphens, the time with a colon, and two digits for each part but the year.
			→ 2024-09-02

			error date.month-name @ 2 A2 time_start
			found 2 September 2024
			expected a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00
			Write the month as a number of two digits.
			→ 2024-09-02

			error date.short-year @ 2 A2 time_start
			found 02.09.24
			expected a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00
			Write the year with four digits, first, then the month and the day.

			error date.serial @ 2 A2 time_start
			found 45537.125
			expected a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00
			This is the number that a spreadsheet program keeps behind a date. Format the column as yyyy-mm-dd hh:mm and export it again; check the day that is suggested here.
			→ 2024-09-02 03:00

			error date.am-pm @ 2 A2 time_start
			found 2024-09-02 3:00 AM
			expected a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00
			Write the hour from 0 to 23, without AM or PM.
			→ 2024-09-02 03:00

			error date.zone @ 2 A2 time_start
			found 2024-09-02T03:00Z
			expected a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00
			Times in this table are local and have no time zone. Write the local time that the report gives, without the zone.

			error date.seconds @ 2 A2 time_start
			found 2024-09-02 03:00:17
			expected a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00
			Leave out the seconds.
			→ 2024-09-02 03:00

			error date.digits @ 2 A2 time_start
			found 2O24-09-02
			expected a day such as 2024-09-02, or a day and a time such as 2024-09-02 03:00
			Some characters look like digits and are none, or are digits of another script. Type the date again.
			→ 2024-09-02

			error date.impossible-day @ 2 A2 time_start
			found 2024-09-31
			expected a day that exists
			There is no such day. Look up the report and correct it.

			error date.impossible-time @ 2 A2 time_start
			found 2024-09-02 24:00
			expected a time from 00:00 to 23:59
			There is no such time. Look up the report and correct it.

			error date.before-war @ 2 A2 time_start
			found 2014-09-02
			expected a day from 2022-02-24 on
			The day lies before the full-scale war. Check the year.

			error date.future @ 2 A2 time_start
			found 2124-09-02
			expected a day up to 2099-12-31
			The day has not come yet. Check the year, and whether day and month have changed places.

			warning date.end-before-start @ 2 B2 time_end
			found 2024-09-02 02:00
			expected an end on or after the start, 2024-09-02 03:00
			The attack ends before it starts. Look up the report; the row is counted by its start.

			error date.end-far-before-start @ 2 B2 time_end
			found 2024-08-02 04:00
			expected an end on or after the start, 2024-09-02 03:00
			The attack ends more than 48 hours before it starts. Look up the report and correct the wrong one of the two.

			error date.long-span @ 2 B2 time_end
			found 2024-10-02 04:00
			expected an end at most 48 hours after the start, 2024-09-02 03:00
			The attack would last more than 48 hours, which mostly means a wrong month or day in one of the two. Look up the report and correct it.

			warning date.isolated @ 26 A26 time_start
			found 2026-09-25
			expected a day near those of other rows
			No other row is within 45 days of this one. Check the year and the month.

			warning date.out-of-place @ 12 A12 time_start
			found 2024-11-09
			expected a day near those of the rows around it, 2024-09-10 and 2024-09-12
			The rows stand in the order of their dates and this one does not. Check the month and the day; with the two exchanged it would fit.
			→ 2024-09-11"
		`);
	});

	it('about counts', () => {
		expect(describeAll(counts)).toMatchInlineSnapshot(`
			"warning count.blank @ 2 G2 destroyed
			found 
			expected a whole number such as 16
			The cell is blank, so the row adds nothing to the sums and is shown as not reported. Fill it in if a report gives the number.

			error count.not-whole @ 2 F2 launched
			found 4 (2 more later)
			expected a whole number such as 16, or nothing where the report gives none
			Write the number in digits and nothing else.

			error count.thousands @ 2 F2 launched
			found 1,600
			expected a whole number such as 16, or nothing where the report gives none
			Write the number without a mark or space between the thousands.
			→ 1600

			error count.decimal-comma @ 2 F2 launched
			found 4,0
			expected a whole number such as 16, or nothing where the report gives none
			Write a whole number, without a comma.
			→ 4

			error count.fraction @ 2 F2 launched
			found 4.5
			expected a whole number such as 16, or nothing where the report gives none
			Write a whole number; if the point separates thousands, leave it out.

			error count.range @ 2 F2 launched
			found 10-12
			expected a whole number such as 16, or nothing where the report gives none
			The report gives a range or a sum. Decide on one number, or leave the cell blank so that it is shown as not reported.

			error count.date @ 2 F2 launched
			found 12-Sep
			expected a whole number such as 16, or nothing where the report gives none
			This is a date. Spreadsheet programs make one of a range such as 9-12, or the cells of the row have moved. Look up the report and type the number.

			error count.approximate @ 2 F2 launched
			found ≈10
			expected a whole number such as 16, or nothing where the report gives none
			The report gives about, more than or less than a number. Decide on one number, or leave the cell blank so that it is shown as not reported.

			error count.words @ 2 F2 launched
			found six
			expected a whole number such as 16, or nothing where the report gives none
			Write the number in digits.
			→ 6

			error count.unit @ 2 F2 launched
			found 6 missiles
			expected a whole number such as 16, or nothing where the report gives none
			Write the number alone, without the word beside it.
			→ 6

			error count.letters @ 2 F2 launched
			found 1O
			expected a whole number such as 16, or nothing where the report gives none
			The letter O or l stands in place of a digit. Type the number again.
			→ 10

			error count.foreign-digits @ 2 F2 launched
			found ６
			expected a whole number such as 16, or nothing where the report gives none
			These are digits of another script or width. Type the number again.
			→ 6

			error count.hex @ 2 F2 launched
			found 0x10
			expected a whole number such as 16, or nothing where the report gives none
			This is a hexadecimal number. Write it in ordinary digits.
			→ 16

			error count.exponent @ 2 F2 launched
			found 1.6E+01
			expected a whole number such as 16, or nothing where the report gives none
			Format the column as a number without decimals and export it again.
			→ 16

			error count.boolean @ 2 F2 launched
			found TRUE
			expected a whole number such as 16, or nothing where the report gives none
			The cell says yes or no. Write how many.

			error count.percent @ 2 F2 launched
			found 50%
			expected a whole number such as 16, or nothing where the report gives none
			The cell holds a percentage. Write how many.

			error count.sign @ 2 F2 launched
			found '6
			expected a whole number such as 16, or nothing where the report gives none
			Write the number without a sign or quotation mark before or after it.
			→ 6

			error count.no-value @ 2 G2 destroyed
			found NaN
			expected a whole number such as 16, or nothing where the report gives none
			Leave the cell blank where the report gives no number.
			→ 

			error count.negative @ 2 F2 launched
			found -4
			expected a whole number such as 16, or nothing where the report gives none
			A count cannot be below zero. Look up the report and correct it.

			error count.zero-launched @ 2 F2 launched
			found 0
			expected at least 1
			A row with nothing launched is no launch. Delete the row, or leave the cell blank if the report gives no number.

			error count.too-large @ 2 F2 launched
			found 20240902
			expected at most 9999 in one row
			No report gives so many. Look for a digit too many or two numbers run together.

			warning count.outlier @ 4 F4 launched
			found 40
			expected less than twice 4, the most that is usual for KN-23
			Look for a digit too many; if the report gives this number, leave it.

			error count.destroyed-above-launched @ 2 G2 destroyed
			found 5
			expected at most 4, the number launched
			More are destroyed than launched. Look up the report and correct the wrong one of the two."
		`);
	});

	it('about weapon names', () => {
		expect(describeAll(labels)).toMatchInlineSnapshot(`
			"error model.blank @ 2 C2 model
			found 
			expected a name from data/models.csv, or several joined by “ and ” or “/”
			Fill in what was launched; if the report does not say, write Unknown Missile or Unknown UAV.

			error model.unknown @ 2 C2 model
			found KN-24 and Kalibr
			expected a name from data/models.csv, or several joined by “ and ” or “/”
			The name KN-24 is not known (perhaps KN-23 is meant; but another number is mostly another weapon, so look up the report). Correct it, or, if it is a weapon new to the table, add it to data/models.csv with its class.

			error model.typo @ 2 C2 model
			found Iskandr-M
			expected a name from data/models.csv, or several joined by “ and ” or “/”
			The name Iskandr-M is not known; Iskander-M is. If that is meant, write it so.
			→ Iskander-M

			error model.case @ 2 C2 model
			found kn-23
			expected a name from data/models.csv, or several joined by “ and ” or “/”
			Write KN-23 with capital and small letters as in data/models.csv.
			→ KN-23

			error model.spelling @ 2 C2 model
			found KN23
			expected a name from data/models.csv, or several joined by “ and ” or “/”
			Write KN-23 with its hyphens, spaces and strokes as in data/models.csv.
			→ KN-23

			error model.dashes @ 2 C2 model
			found KN–23
			expected a name from data/models.csv, or several joined by “ and ” or “/”
			Use the plain hyphen in KN-23; “–” is a long dash.
			→ KN-23

			error model.invisible @ 2 C2 model
			found KN-⟨U+200B⟩23
			expected a name from data/models.csv, or several joined by “ and ” or “/”
			The name holds a space or mark that cannot be seen. Type KN-23 again.
			→ KN-23

			error model.look-alike @ 2 C2 model
			found КН-23
			expected a name from data/models.csv, or several joined by “ and ” or “/”
			These only look like the letters of KN-23: Cyrillic К, Н. Type the name again.
			→ KN-23

			error model.separator @ 2 C2 model
			found Kalibr & KN-23
			expected a name from data/models.csv, or several joined by “ and ” or “/”
			Join several names by “ and ”, and by “/” without spaces where the report does not decide between them.
			→ Kalibr and KN-23

			error model.repeated @ 2 C2 model
			found KN-23 and KN-23
			expected each name once
			The name KN-23 is there twice. Write it once.

			error model.mojibake @ 2 C2 model
			found РњРѕР»РЅС–СЏ
			expected a name from data/models.csv, or several joined by “ and ” or “/”
			The letters were garbled when the file was saved in the wrong encoding. Export it again as CSV UTF-8."
		`);
	});

	it('about any cell', () => {
		expect(describeAll(cells)).toMatchInlineSnapshot(`
			"error cell.formula @ 2 F2 launched
			found =SUM(F1:F2)
			expected a value, not a formula
			A spreadsheet program runs a cell that begins with =, +, - or @. Put in its value (copy, then paste values only), or leave the sign out.

			error cell.error-value @ 2 F2 launched
			found #REF!
			expected a value
			This is the error of a spreadsheet formula. Look up the report and type the value.

			error cell.hashes @ 2 A2 time_start
			found ########
			expected a value
			The column was too narrow to show the value when it was exported. Widen the column and export it again.

			error cell.lost-letters @ 2 C2 model
			found Молн��
			expected plain text of one line
			Letters were lost when the file was saved in an encoding that does not have them. Take the last good copy and save it as CSV in UTF-8, or as .xlsx.

			error cell.control @ 2 E2 target
			found Kyiv⟨U+0007⟩
			expected plain text of one line
			The cell holds a control character or a letter of no script, which mostly cannot be seen. Type the cell again.

			error cell.direction @ 2 C2 model
			found ⟨U+202E⟩KN-23
			expected plain text of one line
			The cell holds an invisible mark that turns the direction of writing. Type the cell again.

			error cell.invisible @ 2 F2 launched
			found 4⟨U+200B⟩
			expected a value without invisible characters
			The cell holds a character that cannot be seen. Type the cell again.
			→ 4

			error cell.line-break @ 2 E2 target
			found Kyiv⏎Kharkiv
			expected plain text of one line
			The cell holds a line break. Write it on one line.
			→ Kyiv Kharkiv

			error cell.html @ 2 E2 target
			found <b>Kyiv</b>
			expected plain text of one line
			The cell holds the markup of a web page, such as <b> or &amp;. Write the text alone.

			error cell.too-long @ 2 E2 target
			found Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv Kyiv …
			expected at most 500 characters
			The text is far longer than any in the table. Look for cells that have run together, and shorten it.

			error cell.smart-quotes @ 2 E2 target
			found “Kyiv”
			expected a cell without quotation marks, or in plain ones (")
			These curly quotation marks do not hold a cell together. Delete them or write plain ones.
			→ Kyiv

			warning text.invisible @ 2 E2 target
			found Kyiv⟨U+00A0⟩oblast
			expected plain text of one line
			The text holds a space or mark that cannot be seen. Type it again.
			→ Kyiv oblast

			warning text.mojibake @ 2 E2 target
			found ÐšÐ¸Ñ—Ð²
			expected plain text of one line
			The letters look garbled, as when a file is saved in the wrong encoding. Check them.

			warning source.no-link @ 2 H2 source
			found javascript:alert(1)
			expected the path of a report, such as kpszsu/posts/pfbid02…
			The site can make no link of this, so readers cannot look the row up. Copy the address of the post again, without https://www.facebook.com/.

			warning source.blank @ 2 H2 source
			found 
			expected the address or path of the report
			Without a source nobody can check the row. Fill it in."
		`);
	});

	it('about rows', () => {
		expect(describeAll(together)).toMatchInlineSnapshot(`
			"error row.ragged @ 2 A2 –
			found 2024-09-02,2024-09-02,KN-23
			expected 8 cells, one for each column name
			The row has 3 cells. A comma (or what else separates the cells) inside a cell needs quotation marks around the cell; otherwise one is missing or too many.

			error row.shifted @ 2 A2 –
			found ,2024-09-02 03:00,2024-09-02 04:00,KN-23,Bryansk oblast,Kyiv,4,1
			expected each cell under its column name
			The cells of this row stand one place too far to the right. Move them back; the row was not looked at further.

			error row.header-repeated @ 2 A2 –
			found time_start,time_end,model,launch_place,target,launched,destroyed,source
			expected a row of the table
			The column names are repeated here. Delete this row.

			error row.total @ 3 A3 –
			found Total,,,,,4,1,
			expected a row of the table
			This looks like a row of totals. Delete it; sums are computed from the rows.

			error row.footnote @ 3 A3 –
			found Source: Air Force Command,,,,,,,
			expected a row of the table
			This looks like a title or a footnote. Delete the row.

			error row.duplicate @ 3 A3 –
			found 2024-09-02 03:00,2024-09-02 04:00,KN-23,Bryansk oblast,Kyiv,4,1,kpszsu/posts/five
			expected each row once
			The row repeats line 2 in all eight columns. Delete one of the two.

			error row.block-repeated @ 5 A5 –
			found 2024-09-02 03:00,2024-09-02 04:00,KN-23,Bryansk oblast,Kyiv,4,1,kpszsu/posts/0
			expected each row once
			The 3 rows from line 5 to line 7 repeat those from line 2 on, as when a block is pasted twice. Delete one of the two blocks.

			warning row.near-duplicate @ 3 F3 launched
			found 5
			expected each launch once
			The row is the same as line 2 except for launched. Check that they are two launches."
		`);
	});

	it('about what is accepted', () => {
		expect(describeAll(harmless)).toMatchInlineSnapshot(`
			"note note.utf16 @ – – –
			found FF FE 74 00
			expected text in UTF-8
			The file is in UTF-16 (“Unicode text”) and was read so. Nothing needs to be done.

			note note.separator @ 1 – –
			found time_start;time_end;model;launch_place;target;launched;destroyed;source
			expected commas between the cells
			The cells are separated by semicolons, as the column names show, and were read so. Nothing needs to be done.

			note note.byte-order-mark @ – – –
			found ⟨U+FEFF⟩
			expected text without a byte order mark
			The file starts with a byte order mark, which is skipped. Nothing needs to be done.

			note note.line-ends @ – – –
			found 2 lines
			expected lines that end with a line feed
			Lines end as on Windows or an old Macintosh. Nothing needs to be done.

			note note.last-line-end @ 2 – –
			found kpszsu/posts/five
			expected a line end after the last row
			The last row has no line end. If the file was cut off there, rows are missing; otherwise nothing needs to be done.

			note note.empty-rows @ 3 A3 –
			found  (the first of 2)
			expected no empty rows
			Empty rows are skipped. Nothing needs to be done.

			note note.empty-columns @ 2 A2 –
			found 
			expected no empty columns
			Cells without a column name are empty and are skipped. Nothing needs to be done.

			note note.extra-columns @ 1 – –
			found carrier, affected region
			expected the eight columns of the table
			These columns are not used and are left out of the project’s own table. Nothing needs to be done.

			note note.column-order @ 1 – –
			found source, destroyed, launched, target, launch_place, model, time_end, time_start
			expected the columns in the order of the table
			Columns are found by their names. Nothing needs to be done.

			note note.column-spaces @ 1 B1 time_end
			found  time_end
			expected column names without spaces around them
			The spaces are skipped. Nothing needs to be done.

			note note.edge-spaces @ 2 E2 target
			found  Kyiv
			expected cells without spaces at their edges
			The spaces are skipped. Nothing needs to be done.

			note note.decimal-zero @ 2 F2 launched
			found 4.0 (the first of 2)
			expected a whole number such as 16
			A count such as 16.0 is read as 16. Nothing needs to be done.

			note note.leading-zero @ 2 F2 launched
			found 04
			expected a whole number such as 16
			A count such as 016 is read as 16. Nothing needs to be done.

			note note.date-order @ 2 A2 time_start
			found 02.09.2024 03:00
			expected days such as 2024-09-02
			Dates with the year last were read in the order that was said. Nothing needs to be done.

			note note.time-separator @ 2 A2 time_start
			found 2024-09-02T03:00
			expected a space between day and time
			A T between day and time is read as a space. Nothing needs to be done.

			note note.short-hour @ 2 A2 time_start
			found 2024-09-02 3:00
			expected an hour of two digits
			An hour of one digit is read with a zero before it. Nothing needs to be done.

			note note.zero-seconds @ 2 A2 time_start
			found 2024-09-02 03:00:00
			expected a time of hours and minutes
			Seconds that are 00 are skipped. Nothing needs to be done.

			note note.alias @ 2 C2 model
			found KAB
			expected the name that the table uses today
			The name is listed in data/models.csv as another spelling and is read as the name of today. Nothing needs to be done.

			note note.part-order @ 2 C2 model
			found KN-23/Iskander-M
			expected the parts in the order of data/models.csv
			The order of the parts has no meaning; they are put in the order of data/models.csv. Nothing needs to be done."
		`);
	});

	it('about spreadsheets', () => {
		expect(describeAll(sheets)).toMatchInlineSnapshot(`
			"error sheet.several @ – – –
			found “2024”, “2025”
			expected one sheet with the column names of the table
			Several sheets have these column names, so nobody can tell which is the table. Delete or rename the others in a copy.

			error sheet.merged @ 2 A2 –
			found A2:A3
			expected a value in each cell
			Merged cells hold one value for several, and the others are blank. Take the merging back and fill each cell.

			warning sheet.formulas @ 2 F2 launched
			found =SUM(G2,3)
			expected values, not formulas
			The results that the file keeps for its formulas were read. Look whether they are up to date, or replace them by values (copy, then paste values only).

			warning sheet.hidden @ – – –
			found row 2
			expected no hidden rows and columns
			They are hidden or filtered out, and were read like the others. Show them, and delete what does not belong to the table.

			note note.spreadsheet @ – – –
			found Table
			expected a CSV file
			The one sheet with these columns of the spreadsheet was read: numbers and dates as it keeps them, hidden rows and columns, too. Nothing needs to be done."
		`);
	});

	it('about the list of weapon names', () => {
		const read = (example: Example) => parseModels(String(example)).problems;
		expect(describeAll(list, read)).toMatchInlineSnapshot(`
			"error models.unreadable @ – – –
			found name;class
			expected a CSV file with the columns name, class, alias_of and note
			Take the last good copy of data/models.csv.

			error models.ragged @ 2 – –
			found KN-23,ballistic
			expected four cells: name, class, alias_of and note
			Mend the commas and quotation marks of this row of data/models.csv.

			error models.name-blank @ 2 A2 name
			found 
			expected a weapon name
			Fill in the name in data/models.csv, or delete the row.

			error models.name-repeated @ 3 A3 name
			found KN-23
			expected each name once
			The name is listed above already. Delete one of the two rows of data/models.csv.

			error models.class-unknown @ 2 B2 class
			found rocket
			expected ballistic, aeroballistic, hypersonic, cruise, anti-radiation, surface-to-air, bomb, unknown or drone
			Write one of these classes in data/models.csv, or fill in alias_of and leave the class blank.

			error models.class-and-alias @ 2 C2 alias_of
			found GBU
			expected either a class or an alias
			A name that stands for another takes its class from there. Clear one of the two cells in data/models.csv.

			error models.alias-unknown @ 2 C2 alias_of
			found GBU
			expected a name of this list that has a class, or several joined by “ and ” or “/”
			Correct the name that this one stands for in data/models.csv."
		`);
	});

	it('are all shown here', () => {
		const groups = [file, sheets, columns, dates, counts, labels, cells, together, harmless, list];
		const shown = groups.flatMap((group) => Object.keys(group)).sort();
		expect(shown).toEqual(Object.keys(problemCatalogue).sort());
	});

	it('leave nothing to fill in and end in a full stop', () => {
		const groups = [file, sheets, columns, dates, counts, labels, cells, together, harmless];
		const examples = groups.flatMap((group) => Object.values(group));
		for (const problem of examples.flatMap(readTable)) {
			expect(`${problem.action} ${problem.expected}`).not.toMatch(/[{}]|undefined|null/);
			expect(problem.action).toMatch(/\.$/);
		}
	});
});
