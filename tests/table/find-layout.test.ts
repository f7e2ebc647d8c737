import { describe, expect, it } from 'vitest';
import { parseLaunches } from '../../src/table/parse-launches.ts';
import { createLaunchReader } from '../../src/table/read/create-launch-reader.ts';
import { findLayout } from '../../src/table/read/find-layout.ts';
import { selectRecords } from '../../src/table/read/select-records.ts';
import { header, models, readFixture, rowWith, tableOf } from './tables.ts';

const semicolons = (text: string) => text.replaceAll(',', ';');

describe('what separates the cells', () => {
	it.each([
		['commas', header, ','],
		['semicolons', semicolons(header), ';'],
		['tabs', header.replaceAll(',', '\t'), '\t'],
		['semicolons, the names in quotation marks', semicolons(header).replace(/\w+/g, '"$&"'), ';'],
		['semicolons after two title rows', `a, b, c\n\n${semicolons(header)}`, ';'],
		['semicolons with some of our names', 'time_start;time_end;carrier;model;x', ';'],
		['commas where two of our names stand between semicolons', 'time_start;time_end;x', ','],
		['commas where two marks would do', `${header};${semicolons(header)}`, ','],
		[
			'commas where semicolons and tabs would both do',
			`${semicolons(header)}\t${header.replaceAll(',', '\t')}`,
			',',
		],
		['commas where no name is ours', 'country;year;value', ','],
	])('is shown by the column names alone: %s', (_, head, separator) => {
		expect(findLayout(`${head}\n1;2,3\n`).separator).toBe(separator);
	});

	it('is not guessed from the rows', () => {
		const rows = Array.from({ length: 30 }, () => '2024-09-02;2024-09-02;KN-23').join('\n');
		expect(findLayout(`${header}\n${rows}\n`).separator).toBe(',');
	});

	it('leaves out a line such as sep=; where it tells the truth, and only then', () => {
		expect(findLayout(`sep=;\n${semicolons(header)}\n`)).toEqual({ separator: ';', skipped: 6 });
		expect(findLayout(`"sep=,"\n${header}\n`)).toEqual({ separator: ',', skipped: 8 });
		expect(findLayout(`sep=;\n${header}\n`)).toEqual({ separator: ',', skipped: 0 });
		expect(findLayout('sep=;\n')).toEqual({ separator: ',', skipped: 0 });
	});
});

describe('a table with semicolons', () => {
	const table = semicolons(tableOf(rowWith(), rowWith({ target: 'Kharkiv', launched: 'six' })));

	it('has its problems in the real cells and lines, the sep line being a line and no row', () => {
		const place = { code: 'count.words', line: 4, cell: 'F3' };
		expect(parseLaunches(`sep=;\n${table}`, models).problems[0]).toMatchObject(place);
		expect(parseLaunches(table, models).problems[0]).toMatchObject({ line: 3, cell: 'F3' });
		expect(selectRecords(`sep=;\n${table}`, new Set([4])).get(4)?.[4]).toBe('Kharkiv');
		expect(selectRecords(table, new Set([3])).get(3)?.[4]).toBe('Kharkiv');
	});

	it('is the same in pieces of any size', () => {
		const whole = parseLaunches(`\ufeffsep=;\r\n${table}`, models);
		for (const size of [1, 3, 50]) {
			const reader = createLaunchReader(models);
			const text = `\ufeffsep=;\r\n${table}`;
			for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
			expect(reader.end()).toEqual(whole);
		}
		expect(whole.launches).toHaveLength(1);
	});

	it('marks decimals by a comma, as tables with tabs and commas do not', () => {
		const counts = semicolons(tableOf(rowWith({ launched: 'x' }))).replace(';x;', ';4,0;');
		expect(parseLaunches(counts, models).launches[0]?.launched).toBe(4);
		const tabs = counts.replaceAll(';', '\t');
		expect(parseLaunches(tabs, models).problems[0]?.code).toBe('count.decimal-comma');
	});

	it('may hold commas in its cells, and semicolons in quotation marks', () => {
		const cells = [
			'2024-09-02',
			'2024-09-02',
			'KN-23',
			'',
			'Kyiv, "a;b"',
			'4',
			'1',
			'kpszsu/posts/a',
		];
		const row = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';');
		expect(parseLaunches(`${semicolons(header)}\n${row}\n`, models).launches[0]?.target).toBe(
			'Kyiv, "a;b"',
		);
	});

	it('finds a quotation mark that does not close in its cell', () => {
		const text = table.replace('Kharkiv', '"Kharkiv');
		const [problem] = parseLaunches(text, models).problems;
		expect(problem).toMatchObject({ code: 'quote.unclosed', line: 3, cell: 'E3' });
	});
});

it('a download with other columns is read with tabs as with commas', () => {
	const text = readFixture('download.csv');
	const tabs = text.replace(/"[^"]*(?:""[^"]*)*"|,/g, (part) => (part === ',' ? '\t' : part));
	expect(tabs).not.toBe(text);
	const read = (table: string) => parseLaunches(table, models).launches;
	expect(read(tabs)).toEqual(read(text));
	expect(read(tabs)).toHaveLength(7);
});
