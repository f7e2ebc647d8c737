import { describe, expect, it } from 'vitest';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { openText, selectRecords } from '../../src/table/read/open-text.ts';
import { listRecords } from '../../src/table/read/read-records.ts';
import { header, models, readFixture, rowWith, tableOf } from './tables.ts';

const semicolons = (text: string) => text.replaceAll(',', ';');
const tabs = (text: string) => text.replaceAll(',', '\t');
const rows = Array.from({ length: 30 }, () => '2024-09-02;2024-09-02;KN-23').join('\n');

describe('what separates the cells', () => {
	it.each([
		['commas', header, ','],
		['semicolons', semicolons(header), ';'],
		['tabs', tabs(header), '\t'],
		['semicolons, the names in quotation marks', semicolons(header).replace(/\w+/g, '"$&"'), ';'],
		['semicolons after two title rows', `a, b, c\n\n${semicolons(header)}`, ';'],
		['semicolons with some of our names', 'time_start;time_end;carrier;model;x', ';'],
		['commas where two of our names stand between semicolons', 'time_start;time_end;x', ','],
		['commas where two marks would do', `${header};${semicolons(header)}`, ','],
		['commas where other marks would both do', `${semicolons(header)}\t${tabs(header)}`, ','],
		['commas where no name is ours', 'country;year;value', ','],
		['commas whatever the rows show', `${header}\n${rows}`, ','],
	])('is shown by the column names alone: %s', (_, head, separator) => {
		expect(openText(`${head}\n1;2,3\n`).separator).toBe(separator);
	});

	it.each([
		[`sep=;\n${semicolons(header)}\n`, 2],
		[`"sep=,"\n${header}\n`, 2],
		[`sep=;\n${header}\n`, 1],
		['sep=;\n', 1],
	])('may be said in a first line that tells the truth: %j', (text, line) => {
		expect(openText(text)).toMatchObject({
			line,
			text: text
				.split('\n')
				.slice(line - 1)
				.join('\n'),
		});
	});
});

describe('a table with semicolons', () => {
	const table = semicolons(tableOf(rowWith(), rowWith({ target: 'Kharkiv', launched: 'six' })));

	it('has its problems in the real cells and lines, the sep line being a line and no row', () => {
		const place = { code: 'count.not-whole', line: 4, cell: 'F3' };
		expect(parseLaunches(`sep=;\n${table}`, models).problems[0]).toMatchObject(place);
		expect(parseLaunches(table, models).problems[0]).toMatchObject({ line: 3, cell: 'F3' });
		expect(selectRecords(`sep=;\n${table}`, new Set([4])).get(4)?.[4]).toBe('Kharkiv');
		expect(selectRecords(table, new Set([3])).get(3)?.[4]).toBe('Kharkiv');
	});

	it('marks decimals by a comma, as tables with tabs and commas do not', () => {
		const counts = semicolons(tableOf(rowWith({ launched: 'x' }))).replace(';x;', ';4,0;');
		expect(parseLaunches(counts, models).launches[0]?.launched).toBe(4);
		const code = parseLaunches(counts.replaceAll(';', '\t'), models).problems[0]?.code;
		expect(code).toBe('count.not-whole');
	});

	it('may hold commas in its cells, and semicolons in quotation marks', () => {
		const row = semicolons(rowWith({ target: 'T' })).replace('T', '"Kyiv, ""a;b"""');
		const { launches } = parseLaunches(`${semicolons(header)}\n${row}\n`, models);
		expect(launches[0]?.target).toBe('Kyiv, "a;b"');
	});

	it('finds a quotation mark that does not close in its cell', () => {
		const [problem] = parseLaunches(table.replace('Kharkiv', '"Kharkiv'), models).problems;
		expect(problem).toMatchObject({ code: 'row.quotes', line: 3, cell: 'E3' });
	});
});

it('a download with other columns is read with tabs as with commas', () => {
	const text = readFixture('download.csv');
	const other = text.replace(/"[^"]*(?:""[^"]*)*"|,/g, (part) => (part === ',' ? '\t' : part));
	const read = (table: string) => parseLaunches(table, models).launches;
	expect(read(other)).toEqual(read(text));
	expect(read(other)).toHaveLength(7);
});

describe('the records of a text', () => {
	const places = (text: string) => listRecords(text).map(({ line, row }) => [line, row]);

	it('are known by the line on which they start, and by the row of a spreadsheet', () => {
		expect(places('a,b\n1,"x\ny\nz"\n3,4\n')).toEqual([
			[1, 1],
			[2, 2],
			[5, 3],
		]);
		expect(places('a\n\n1\n').map(([line]) => line)).toEqual([1, 2, 3]);
	});

	it('know whether a line end follows', () => {
		expect(listRecords('a\nb\n').map(({ isEnded }) => isEnded)).toEqual([true, true]);
		expect(listRecords('a\nb').map(({ isEnded }) => isEnded)).toEqual([true, false]);
	});

	it.each([
		['a,b\n1,"x\n3,4\n', { line: 2, column: 1, found: '"x' }],
		['a,b\n"1,5","x"y\n3,4\n', { line: 2, column: 1, found: '"x"y' }],
		['a,b\n"1\n\n5","x"y\n3,4\n', { line: 4, column: 1, found: '"x"y' }],
	])('say where a quotation mark is bad, and go on in the next line: %j', (text, fault) => {
		const [, broken, next] = listRecords(text);
		expect(broken?.fault).toEqual(fault);
		expect(next).toMatchObject({ cells: ['3', '4'], line: fault.line + 1, row: 3, fault: null });
	});

	it('end in time where every line has an open quotation mark', () => {
		const lines = Array.from({ length: 20_000 }, (_, line) => `x,"a"b${line}\n`);
		expect(listRecords(lines.join('')).length).toBeGreaterThan(25);
	});
});
