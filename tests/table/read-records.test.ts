import { describe, expect, it } from 'vitest';
import { createRecordReader } from '../../src/table/read/read-records.ts';

function readIn(pieces: readonly string[]) {
	const reader = createRecordReader();
	return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
}

const places = (text: string) => readIn([text]).map(({ line, row }) => [line, row]);

describe('createRecordReader', () => {
	it('names the line on which a record starts, and the row of a spreadsheet', () => {
		expect(places('a,b\n1,"x\ny\nz"\n3,4\n')).toEqual([
			[1, 1],
			[2, 2],
			[5, 3],
		]);
	});

	it('keeps empty lines, which are rows of a spreadsheet too', () => {
		expect(places('a\n\n\n1\n')).toEqual([
			[1, 1],
			[2, 2],
			[3, 3],
			[4, 4],
		]);
	});

	it('gives the same records for a text in any pieces', () => {
		const text = 'a,"b ""c""\nd"\n\n1,2\n"x';
		expect(readIn(text.split(''))).toEqual(readIn([text]));
	});

	it('knows whether the last record has a line end', () => {
		expect(readIn(['a\nb\n']).map(({ ended }) => ended)).toEqual([true, true]);
		expect(readIn(['a\nb']).map(({ ended }) => ended)).toEqual([true, false]);
	});

	it('says where an open quotation mark stands, and reads on from the next line', () => {
		const [, broken, next] = readIn(['a,b\n1,"x\n3,4\n']);
		expect(broken?.fault).toEqual({ kind: 'unclosed', line: 2, column: 1, found: '"x' });
		expect(next).toMatchObject({ cells: ['3', '4'], line: 3, row: 3, fault: null });
	});

	it('says where a quotation mark closes in the middle of a cell', () => {
		const [, broken, next] = readIn(['a,b\n"1,5","x"y\n3,4\n']);
		expect(broken?.fault).toEqual({ kind: 'malformed', line: 2, column: 1, found: '"x"y' });
		expect(next).toMatchObject({ cells: ['3', '4'], line: 3 });
	});

	it('counts the lines inside a cell up to a bad quotation mark', () => {
		const [broken] = readIn(['"a\nb\nc","x"y\n']);
		expect(broken?.fault).toMatchObject({ kind: 'malformed', line: 3, column: 1 });
	});

	it('ends in time on a file in which every line has an open quotation mark', () => {
		const reader = createRecordReader();
		for (let line = 0; line < 20_000; line += 1) reader.push(`x,"a"b${line}\n`);
		expect(reader.end().length).toBeGreaterThan(0);
	});
});
