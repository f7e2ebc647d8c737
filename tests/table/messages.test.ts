import { utils, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { parseModels } from '../../src/table/models/parse-models.ts';
import type { Problem } from '../../src/table/problems/problem.ts';
import { type ProblemCode, problemCatalogue } from '../../src/table/problems/problem-catalogue.ts';
import { readFile, sheetOf, writeBook } from './sheets.ts';
import { header, models, rowWith, tableOf } from './tables.ts';

type Cells = Parameters<typeof rowWith>[0];
/** A file that has a problem of the kind, its cell or line or nothing, and what is said to be found. */
type Example = readonly [file: string | Uint8Array, place: string | number | null, found: string];

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const cell = (cells: Cells): string => tableOf(rowWith(cells));
const below = (...others: readonly string[]): string => tableOf(rowWith(), ...others);
const rows = (number: number, change: (at: number) => Cells) =>
	tableOf(
		...Array.from({ length: number }, (_, at) =>
			rowWith({ source: `kpszsu/posts/${at}`, ...change(at) }),
		),
	);
const names = (change: (text: string) => string) => `${change(header)}\n${rowWith()}\n`;
const onDay = (day: string) => ({ time_start: day, time_end: day });
const daily = (at: number) => onDay(`2024-09-${String(at + 1).padStart(2, '0')}`);
const list = (row: string) => `name,class,alias_of,note\n${row}\n`;

const row = ['2024-09-02', '2024-09-02', 'KN-23', '', 'Kyiv', 4, 1, 'kpszsu/posts/five'];
const withParts = (parts: Partial<WorkSheet>) =>
	writeBook({ Table: { ...sheetOf(row, row), ...parts } });
const formula = { t: 'n', v: 4, f: 'SUM(G2,3)' } as never;

const examples: Readonly<Record<ProblemCode, Example>> = {
	'file.empty': [`${header}\n`, null, header],
	'file.truncated': [tableOf(rowWith()).slice(0, -25), 'A2', rowWith().slice(0, -24)],
	'file.other-kind': ['%PDF-1.7', null, 'a PDF document'],
	'file.spreadsheet': ['PK\u0003\u0004', null, 'a spreadsheet or a zip archive'],
	'file.encoding': [bytes(0x74, 0x0a, 0xcc, 0xee, 0xeb), 2, 'CC EE EB'],
	'file.title-rows': [`Missile attacks\nby month\n${below()}`, 'A1', 'Missile attacks'],
	'file.no-header': ['country,year\nUkraine,2024\n', 'A1', 'country,year'],
	'file.date-order': [
		rows(5, (at) => ({ time_start: `9/${at + 9}/2024`, time_end: '9/30/2024' })),
		null,
		'9/30/2024',
	],
	'sheet.several': [writeBook({ 2024: sheetOf(row), 2025: sheetOf(row) }), null, '“2024”, “2025”'],
	'sheet.merged': [
		withParts({ '!merges': [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }] }),
		'A2',
		'A2:A3',
	],
	'sheet.formulas': [writeBook({ Table: sheetOf(row.with(5, formula)) }), 'F2', '=SUM(G2,3)'],
	'sheet.hidden': [withParts({ '!rows': [{}, { hidden: true }] }), null, 'row 2'],
	'column.missing': [
		names((text) => text.replace('target', 'x')),
		1,
		header.replace('target', 'x'),
	],
	'column.renamed': [
		names((text) => text.replace('launch_place', 'Launch Place')),
		'D1',
		'Launch Place',
	],
	'column.duplicated': [`${header},target\n${rowWith()},Kyiv\n`, 'I1', 'target'],
	'column.blank': [rows(20, () => ({ launched: '' })), null, '20 of 20 rows'],
	'column.torn': [rows(20, () => ({ launched: '1', destroyed: '4' })), null, '20 of 20 rows'],
	'date.blank': [cell({ time_start: '' }), 'A2', ''],
	'date.unreadable': [cell({ time_start: 'yesterday' }), 'A2', 'yesterday'],
	'date.order': [cell({ time_start: '9/2/2024' }), 'A2', '9/2/2024'],
	'date.serial': [cell({ time_start: '45537.125' }), 'A2', '45537.125'],
	'date.impossible': [cell({ time_start: '2024-09-31' }), 'A2', '2024-09-31'],
	'date.future': [cell(onDay('2124-09-02')), 'A2', '2124-09-02'],
	'date.end-before-start': [cell({ time_end: '2024-09-02 02:00' }), 'B2', '2024-09-02 02:00'],
	'date.far-apart': [cell({ time_end: '2024-10-02 04:00' }), 'B2', '2024-10-02 04:00'],
	'date.isolated': [
		rows(25, (at) => (at === 24 ? onDay('2026-09-25') : daily(at))),
		'A26',
		'2026-09-25',
	],
	'date.out-of-place': [
		rows(25, (at) => (at === 10 ? onDay('2024-11-09') : daily(at))),
		'A12',
		'2024-11-09',
	],
	'count.blank': [cell({ destroyed: '' }), 'G2', ''],
	'count.not-whole': [cell({ launched: '1,600' }), 'F2', '1,600'],
	'count.date': [cell({ launched: '12-Sep' }), 'F2', '12-Sep'],
	'count.zero-launched': [cell({ launched: '0', destroyed: '0' }), 'F2', '0'],
	'count.outlier': [rows(5, (at) => ({ launched: at === 2 ? '40' : '4' })), 'F4', '40'],
	'count.destroyed-above-launched': [cell({ destroyed: '5' }), 'G2', '5'],
	'model.blank': [cell({ model: '' }), 'C2', ''],
	'model.unknown': [cell({ model: 'KN-24 and Kalibr' }), 'C2', 'KN-24 and Kalibr'],
	'model.misspelt': [cell({ model: 'КН-23' }), 'C2', 'КН-23'],
	'model.repeated': [cell({ model: 'KN-23 and KN-23' }), 'C2', 'KN-23 and KN-23'],
	'models.unreadable': ['name;class\n', null, 'name;class'],
	'models.row': [list('KN-23,rocket,,'), 'B2', 'rocket'],
	'models.repeated': [list('KN-23,ballistic,,\nKN-23,bomb,,'), 'A3', 'KN-23'],
	'models.alias-unknown': [list('KAB,,GBU,'), 'C2', 'GBU'],
	'cell.formula': [cell({ launched: '=SUM(F1:F2)' }), 'F2', '=SUM(F1:F2)'],
	'cell.error-value': [cell({ time_start: '########' }), 'A2', '########'],
	'cell.lost-letters': [cell({ model: 'Молн\ufffd\ufffd' }), 'C2', 'Молн\ufffd\ufffd'],
	'cell.invisible': [cell({ launched: '4\u200b' }), 'F2', '4⟨U+200B⟩'],
	'cell.markup': [cell({ target: '<b>Kyiv</b>' }), 'E2', '<b>Kyiv</b>'],
	'cell.too-long': [cell({ target: 'Kyiv '.repeat(120) }), 'E2', `${'Kyiv '.repeat(24)}…`],
	'text.invisible': [cell({ target: 'Kyiv\u00a0oblast' }), 'E2', 'Kyiv⟨U+00A0⟩oblast'],
	'text.garbled': [cell({ target: 'ÐšÐ¸Ñ—Ð²' }), 'E2', 'ÐšÐ¸Ñ—Ð²'],
	'source.no-link': [cell({ source: 'javascript:alert(1)' }), 'H2', 'javascript:alert(1)'],
	'source.blank': [cell({ source: '' }), 'H2', ''],
	'row.ragged': [tableOf('2024-09-02,2024-09-02,KN-23'), 'A2', '2024-09-02,2024-09-02,KN-23'],
	'row.quotes': [
		tableOf(rowWith().replace('Kyiv', '"Kyiv" x')),
		'E2',
		'"Kyiv" x,4,1,kpszsu/posts/five',
	],
	'row.foreign': [below('Total,,,,,4,1,'), 'A3', 'Total,,,,,4,1,'],
	'row.duplicate': [below(rowWith()), 'A3', rowWith()],
	'row.block-repeated': [
		rows(6, (at) => ({ source: `kpszsu/posts/${at % 3}` })),
		'A5',
		rowWith({ source: 'kpszsu/posts/0' }),
	],
	'row.near-duplicate': [below(rowWith({ launched: '5' })), 'F3', '5'],
	'note.spreadsheet': [
		writeBook({ Table: sheetOf(row), Notes: utils.aoa_to_sheet([['a note']]) }),
		null,
		'Table',
	],
	'note.encoding': [`\ufeff${below()}`, null, '⟨U+FEFF⟩'],
	'note.separator': [below().replaceAll(',', ';'), 1, header.replaceAll(',', ';')],
	'note.line-ends': [below().replaceAll('\n', '\r\n'), null, '2 lines'],
	'note.last-line-end': [below().trimEnd(), 2, 'kpszsu/posts/five'],
	'note.empty': [below(',,,,,,,', ''), 'A3', ' (the first of 2)'],
	'note.extra-columns': [`${header},carrier,area\n${rowWith()},,\n`, 1, 'carrier, area'],
	'note.column-order': [
		`target,${header.replace(',target', '')}\nKyiv,${rowWith().replace(',Kyiv', '')}\n`,
		1,
		`target, ${header.replace(',target', '').replaceAll(',', ', ')}`,
	],
	'note.edge-spaces': [cell({ target: ' Kyiv' }), 'E2', ' Kyiv'],
	'note.number-shape': [cell({ launched: '4.0', destroyed: '1.0' }), 'F2', '4.0 (the first of 2)'],
	'note.date-order': [cell({ time_start: '02.09.2024 03:00' }), 'A2', '02.09.2024 03:00'],
	'note.time-shape': [cell({ time_start: '2024-09-02T03:00' }), 'A2', '2024-09-02T03:00'],
	'note.alias': [cell({ model: 'KAB' }), 'C2', 'KAB'],
	'note.part-order': [cell({ model: 'KN-23/Iskander-M' }), 'C2', 'KN-23/Iskander-M'],
};

function readProblems(code: string, example: Example[0]): readonly Problem[] {
	if (code.startsWith('models.')) return parseModels(String(example)).problems;
	const dateOrder = code === 'note.date-order' ? 'day-first' : undefined;
	return readFile(example, models, { latestDay: '2026-12-31', dateOrder }).problems;
}

describe('a problem', () => {
	it.each(Object.entries(examples))(
		'%s is told where it is, in whole sentences',
		(code, example) => {
			const [given, place, found] = example;
			const problems = readProblems(code, given);
			const problem = problems.find((one) => one.code === code);
			expect(problem, problems.map((one) => one.code).join()).toBeDefined();
			expect([problem?.cell ?? problem?.line, problem?.found]).toEqual([place, found]);
			expect(problem?.severity).toBe(problemCatalogue[code as ProblemCode].severity);
			expect(`${problem?.expected} ${problem?.action}`).not.toMatch(/[{}]|undefined|null/);
			expect(problem?.action).toMatch(/^[A-Z\d].*\.$/);
		},
	);

	it.each([
		['file.date-order', 'All 10 dates with the year last are written month/day/year'],
		['date.order', 'then the day; as written, day and month can change places'],
		['date.future', 'a day up to 2026-12-31'],
		['date.out-of-place', 'around it, 2024-09-10 and 2024-09-12'],
		['count.outlier', 'less than twice 4, the most that is usual for KN-23'],
		['count.destroyed-above-launched', 'at most 4, the number launched'],
		['model.misspelt', 'If KN-23 is meant'],
		['row.ragged', '8 cells, one for each column name The row has 3 cells.'],
		['row.block-repeated', 'The 3 rows from line 5 to line 7 repeat those from line 2 on'],
		['row.near-duplicate', 'the same as line 2 except for launched'],
		['note.separator', 'separated by semicolons'],
		['note.spreadsheet', 'The one sheet with these columns of the spreadsheet was read'],
	] as const)('%s fills in what is known of the place: %s', (code, words) => {
		const problem = readProblems(code, examples[code][0]).find((one) => one.code === code);
		expect(`${problem?.expected} ${problem?.action}`).toContain(words);
	});
});
