import { expect, test } from 'vitest';
import { isFormula } from '../../src/table/cells/disarm.ts';
import { readRows } from '../../src/table/read/read-rows.ts';
import { checkFile, checkText, newer, warnings } from './desk-checks.ts';

const listOf = (text: string) => readRows(checkText(text).list ?? '').rows;

test('the list names file, line, cell, column and kind of every problem, and what to do', () => {
	const [first, ...rest] = listOf(
		newer.replace(',4,1,kpszsu/posts/pfbid0abc', ',many,1,kpszsu/posts/pfbid0abc'),
	);
	expect(first?.cells).toMatchObject({
		file: 'april.csv',
		line: '3587',
		cell: 'F3587',
		column: 'launched',
		code: 'count.not-whole',
		found: 'many',
		severity: 'error',
	});
	expect(first?.cells['what to do']).not.toBe('');
	expect(rest.map(({ cells }) => cells['severity'])).toEqual(
		Array<string>(warnings).fill('warning, published before'),
	);
});

test('no cell of the list can be run as a formula, though the table had one', () => {
	const rows = listOf(
		newer.replace(',Voronezh oblast,Ukraine,4,', ',"=HYPERLINK(""https://x.example"")",Ukraine,4,'),
	);
	const found = rows.map(({ cells }) => cells['found'] ?? '');
	expect(found.some((cell) => cell.includes('HYPERLINK'))).toBe(true);
	expect(found.filter(isFormula)).toEqual([]);
});

test('a spreadsheet program reads the list as UTF-8, which the mark at its beginning tells', () => {
	expect(checkText(newer).list?.codePointAt(0)).toBe(0xfeff);
});

test('what a file is that is no table is said in words, not in its first bytes', () => {
	const bytes = new TextEncoder().encode('%PDF-1.7 …');
	const [first] = readRows(checkFile({ bytes }).list ?? '').rows;
	expect(first?.cells).toMatchObject({ code: 'file.other-kind', found: 'a PDF document' });
});
