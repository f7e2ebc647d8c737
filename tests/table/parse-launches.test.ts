import { describe, expect, it } from 'vitest';
import { sortLaunches } from '../../src/table/across/sort-launches.ts';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { header, models, readFixture, rowWith, tableOf, withoutPlace } from './tables.ts';

const plain = readFixture('plain.csv');
const read = (text: string) => parseLaunches(text, models);
const codesOf = (text: string) => read(text).problems.map(({ code }) => code);

describe('parseLaunches', () => {
	it('reads a row into its parts and keeps its place', () => {
		expect(read(plain).launches[2]).toEqual({
			start: { day: '2024-03-21', time: '03:00' },
			end: { day: '2024-03-21', time: '05:30' },
			weapon: {
				text: 'X-47 Kinzhal and Iskander-M/KN-23',
				parts: [['X-47 Kinzhal'], ['Iskander-M', 'KN-23']],
				classes: ['aeroballistic', 'ballistic'],
			},
			launchPlace: '',
			target: 'Kyiv',
			launched: 2,
			destroyed: 2,
			source: 'kpszsu/posts/three',
			line: 4,
			row: 4,
		});
	});

	it('keeps a blank count apart from zero, with a warning', () => {
		const { launches, problems } = read(plain);
		expect(launches.map(({ launched }) => launched)).toEqual([1, null, 2, 10, 4, 14, 3]);
		expect(launches.map(({ destroyed }) => destroyed)).toEqual([0, 0, 2, 9, 1, 13, null]);
		expect(problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
			'count.blank F3',
			'count.blank G8',
		]);
	});

	it('reads the same launches from a download with other columns, order and spellings, and notes each kind once', () => {
		const { launches, problems } = read(readFixture('download.csv'));
		expect(sortLaunches(launches).map(withoutPlace)).toEqual(
			read(plain).launches.map(withoutPlace),
		);
		const notes = problems.filter(({ severity }) => severity === 'note');
		expect(notes.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
			'note.column-order null',
			'note.extra-columns null',
			'note.time-shape A2',
			'note.number-shape E2',
			'note.edge-spaces A5',
			'note.part-order C6',
		]);
		// A cell with a line break makes lines of the file and rows of a spreadsheet differ.
		const places = launches.map(({ line, row }) => [line, row]);
		expect(places).toEqual([2, 3, 4, 5, 7, 8, 9].map((line, at) => [line, at + 2]));
	});

	it('gives no launch for a row with an error, and all the others', () => {
		const table = tableOf(rowWith({ launched: '~4' }), rowWith({ launched: '5' }));
		expect(read(table).launches.map(({ launched }) => launched)).toEqual([5]);
		const span = tableOf(rowWith({ time_end: '2024-12-02' }));
		expect(read(span).launches).toEqual([]);
	});

	it('lists twenty planted errors of one file in one run, those of one row too', () => {
		const { launches, problems } = read(readFixture('twenty-errors.csv'));
		const errors = problems.filter(({ severity }) => severity === 'error');
		expect(errors.map(({ line, cell, code }) => `${line} ${cell} ${code}`)).toEqual([
			'2 A2 date.order',
			'3 B3 date.impossible',
			'4 A4 date.impossible',
			'5 A5 date.serial',
			'6 B6 cell.error-value',
			'7 B7 date.far-apart',
			'8 A8 date.impossible',
			'9 C9 model.misspelt',
			'10 C10 model.unknown',
			...[11, 12, 13].map((line) => `${line} C${line} model.misspelt`),
			...[14, 15, 16, 17].map((line) => `${line} F${line} count.not-whole`),
			'18 G18 count.not-whole',
			'19 G19 count.destroyed-above-launched',
			'20 F20 cell.formula',
			'21 A21 row.ragged',
		]);
		expect(launches).toEqual([]);
		const row = rowWith({ time_start: '2.9.2024', model: 'KN-24', launched: 'six', source: '' });
		expect(codesOf(tableOf(row))).toEqual([
			'date.order',
			'model.unknown',
			'count.not-whole',
			'source.blank',
		]);
	});

	it('needs the last day allowed from its caller, and has none of its own', () => {
		const table = tableOf(rowWith({ time_start: '2031-01-01', time_end: '2031-01-02' }));
		expect(codesOf(table)).toEqual([]);
		const late = parseLaunches(table, models, { latestDay: '2031-01-01' });
		expect(late.problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['date.future B2']);
	});
});

describe('the columns', () => {
	it('may stand in any order and have spaces around their names', () => {
		const names = header.split(',').reverse().join(' , ');
		const cells = rowWith().split(',').reverse().join(',');
		const { launches, problems } = read(`${names}\n${cells}\n`);
		expect(launches[0]).toMatchObject({ launched: 4, destroyed: 1, target: 'Kyiv' });
		expect(problems.map(({ code }) => code)).toEqual(['note.edge-spaces', 'note.column-order']);
	});

	it('give no launches while one is missing, and the other cells are still checked', () => {
		const text = `${header.replace(',launched', '')}\n2024-09-02,02.09.2024,KN-23,,,1,kpszsu/posts/x\n`;
		const { launches, problems } = read(text);
		expect(launches).toEqual([]);
		expect(problems.map(({ code, cell, column }) => [code, cell, column])).toEqual([
			['column.missing', null, 'launched'],
			['date.order', 'B2', 'time_end'],
		]);
	});

	it('under foreign names make no row of totals', () => {
		const names = header.replace(/^time_start,time_end,model/, 'начало,конец,вооружение');
		const text = `${names}\n${rowWith()}\n${rowWith({ target: 'Kharkiv' })}\n`;
		expect(codesOf(text)).toEqual([...Array(3).fill('column.missing'), 'note.extra-columns']);
	});
});

// Which rows are none of the table, the corpus of damage shows.
describe('rows that are none of the table', () => {
	it('leave the rows around them as they are', () => {
		const rows = ['', header, 'Total,,,,,120,80,', '* preliminary', `${rowWith()},more`];
		const text = tableOf(rowWith({ target: 'Kharkiv' }), ...rows, rowWith());
		expect(read(text).launches.map(({ line }) => line)).toEqual([2, 8]);
	});

	it('stand above the column names', () => {
		expect(codesOf(`Missile attacks\n\n${tableOf(rowWith())}`)).toEqual([
			'file.title-rows',
			'note.empty',
		]);
		const titles = (count: number) => 'Missile attacks\n'.repeat(count) + tableOf(rowWith());
		expect(codesOf(titles(19))).toEqual(['file.title-rows']);
		expect(codesOf(titles(20))).toEqual(['file.no-header']);
	});
});

describe('the last row without a line end', () => {
	const post = (length: number) => `kpszsu/posts/pfbid${'a'.repeat(length)}`;

	it.each([
		[66, 'note.last-line-end'],
		[64, 'note.last-line-end'],
		[63, 'file.truncated'],
		[1, 'file.truncated'],
	])('with a post of %d letters is %s', (length, code) => {
		const table = tableOf(rowWith({ source: post(length) }));
		expect(codesOf(table.trimEnd())).toEqual([code]);
		expect(codesOf(table)).toEqual([]);
	});
});
