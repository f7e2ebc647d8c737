import { describe, expect, it } from 'vitest';
import { findFormulas, requireHarmless } from '../../src/outputs/files/find-formulas.ts';
import { disarmCell, isFormula } from '../../src/table/cells/disarm.ts';
import { readRows } from '../../src/table/read/read-rows.ts';
import { writeCsv } from '../../src/table/write-csv.ts';

const armed = [
	...['=1+1', '+SUM(A1)', '-2+3+cmd|calc', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1'],
	...['=HYPERLINK("a","b")\nsecond line', 'first\n=1+1', 'first\r\n@x', 'first\r+x'],
];

describe('a cell that a spreadsheet would run', () => {
	it.each(armed)('is known and disarmed, and keeps every character: %j', (cell) => {
		expect(isFormula(cell)).toBe(true);
		expect(isFormula(disarmCell(cell))).toBe(false);
		expect(disarmCell(cell).replaceAll("'", '')).toBe(cell);
	});

	it('gets an apostrophe before each line that would run', () => {
		expect(disarmCell('=a\n=b\nc')).toBe("'=a\n'=b\nc");
	});

	it.each(['-5', '+3', '-0.5', '1,115', '', '–', 'X-59', 'a = b', 'C-300 and Iskander-M', '−4'])(
		'is not this one: %j',
		(cell) => {
			expect(disarmCell(cell)).toBe(cell);
		},
	);
});

describe('a CSV download', () => {
	it('reads back to the cells given, however they are made', () => {
		const cells = ['a;b', 'a,b', 'a"b', 'a\nb', ' a', 'a\tb', 'Привет-82'];
		const { rows } = readRows(writeCsv([['1', '2', '3', '4', '5', '6', '7'], cells]));
		expect(Object.values(rows[0]?.cells ?? {})).toEqual(cells);
	});

	it('disarms formulas in cells with line breaks, and writes numbers bare', () => {
		expect(writeCsv([['=1\n=2', 6.7, -3]])).toBe('"\'=1\n\'=2",6.7,-3\n');
	});
});

describe('a file that is offered as it is', () => {
	it('is handed on to the byte when no cell would run', () => {
		const csv = 'model,launched\nX-59,-5\n"a, b",\n';
		expect(requireHarmless(csv, 'table.csv')).toBe(csv);
	});

	it('is refused with every cell that would run, by its place in a spreadsheet', () => {
		const csv = 'model,target\nX-59,"Kyiv\n=1"\n@a,\nX-59,-2+3+cmd\n';
		expect(findFormulas(csv).map(({ place }) => place)).toEqual(['B2', 'A3', 'B4']);
		expect(() => requireHarmless(csv, 'table.csv')).toThrow(/B2: "Kyiv\\n=1"\nA3: "@a"\nB4/);
	});
});
