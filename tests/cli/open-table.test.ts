import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { diffCommand } from '../../src/cli/commands/diff.ts';
import { importCommand } from '../../src/cli/commands/import.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import { SHORT } from '../editions/publications.ts';
import { type Grid, mapColumn, readGrid, writeGrid } from '../table/damage/grid.ts';
import { type SheetCell, sheetOf, writeBook } from '../table/sheets.ts';
import { useProject } from './project.ts';

const { place, read, run } = useProject();
const table = () => read(`data/${TABLE}`);
const grid = readGrid(SHORT[TABLE]);

/** The table as a spreadsheet keeps it, counts as numbers; `change` is laid in row 2 by column. */
function placeSheet(name: string, change: Readonly<Record<number, SheetCell>> = {}): void {
	const rows = grid
		.slice(1)
		.map((row) => row.map((cell): SheetCell => (/^\d+$/.test(cell) ? Number(cell) : cell)));
	const [first = [], ...others] = rows;
	const changed = first.map((cell, at) => change[at] ?? cell);
	place(name, writeBook({ Table: sheetOf(changed, ...others) }));
}

/** The table with both days of every row in US order. */
const american: Grid = ['A', 'B'].reduce(
	(done, letter) =>
		mapColumn(letter, (cells) =>
			cells.map((cell) => cell.replace(/^(\d+)-0?(\d+)-0?(\d+)/, '$2/$3/$1')),
		)(done),
	grid,
);
const placeAmerican = (rows: Grid = american) => place('us.csv', writeGrid(rows));

describe('a spreadsheet', () => {
	it('is checked, compared and imported as the table that it holds', async () => {
		placeSheet('table.xlsx');
		expect(await run(checkCommand, ['table.xlsx'])).toMatchObject({ code: 0 });
		expect(await run(diffCommand, ['table.xlsx'])).toMatchObject({ code: 0 });
		const { code, said } = await run(importCommand, ['table.xlsx', '--yes']);
		expect(said).toContain('The table in use holds exactly this; nothing changes.');
		expect(code).toBe(0);
	});

	it('stops with the real cell of a wrong value, and nothing is written', async () => {
		placeSheet('table.xlsx', { 2: 'Oreshnik' });
		const { code, said } = await run(checkCommand, ['table.xlsx']);
		expect(code).toBe(2);
		expect(said).toContain('line 2, cell C2, model: Oreshnik');
		expect(table()).toBe(SHORT[TABLE]);
	});

	it('that cannot be read is refused with what to do', async () => {
		place('table.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
		const { code, said } = await run(importCommand, ['table.xlsx', '--yes']);
		expect(code).toBe(2);
		expect(said).toContain('one with a password or damaged, or another zip archive.');
		expect(said).toContain('in LibreOffice with File, Save As, “Excel 2007-365 (.xlsx)”');
		expect(table()).toBe(SHORT[TABLE]);
	});
});

describe('a file with semicolons in UTF-16', () => {
	it('is imported as the table that it holds', async () => {
		const text = `\ufeff${writeGrid(grid, { delimiter: ';', lineEnd: '\r\n' })}`;
		const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
		place('table.csv', new Uint8Array(units.buffer));
		const { code, said } = await run(importCommand, ['table.csv', '--yes']);
		expect(said).toContain('The table in use holds exactly this; nothing changes.');
		expect(code).toBe(0);
	});
});

describe('a table of which all dates are in US order', () => {
	it('is read so after one question', async () => {
		placeAmerican();
		const { code, said, asked } = await run(importCommand, ['us.csv'], ['y']);
		expect(asked).toEqual(['Read them so? [y/N]']);
		expect(said).toMatch(
			/^All \d+ dates with the year last are written month\/day\/year, such as /,
		);
		expect(said).toContain('The table in use holds exactly this; nothing changes.');
		expect(code).toBe(0);
	});

	it('is read so without a question where it was said before', async () => {
		placeAmerican();
		const { code, asked } = await run(importCommand, ['us.csv', '--dates', 'month-first'], []);
		expect([code, asked]).toEqual([0, []]);
	});

	it.each([[['n']], [['']], [null]])('is not read where the answer is %j', async (answers) => {
		placeAmerican();
		const { code, said } = await run(importCommand, ['us.csv', '--yes'], answers);
		expect(code).toBe(2);
		expect(said).toContain('file.date-order');
		expect(table()).toBe(SHORT[TABLE]);
	});

	it('is not read in the order that it contradicts, nor in one that there is not', async () => {
		placeAmerican();
		const other = await run(importCommand, ['us.csv', '--dates', 'day-first'], ['y']);
		expect(other).toMatchObject({ code: 2, asked: [] });
		const wrong = await run(importCommand, ['us.csv', '--dates', 'mdy']);
		expect(wrong.code).toBe(2);
		expect(wrong.said).toBe('--dates takes month-first or day-first, not mdy.');
	});

	it('asks which comes first where no day shows it', async () => {
		const isOpen = (row: readonly string[]) =>
			row.slice(0, 2).every((cell) => Number(/^\d+\/(\d+)/.exec(cell)?.[1]) <= 12);
		placeAmerican(american.filter((row, at) => at === 0 || isOpen(row)));
		const { said, asked } = await run(importCommand, ['us.csv', '--dry-run'], ['month']);
		expect(asked).toEqual(['What comes first in them? Type month or day, or Enter to stop:']);
		expect(said).toContain('0 errors');
		const stopped = await run(importCommand, ['us.csv', '--dry-run'], ['']);
		expect(stopped.code).toBe(2);
	});
});

describe('the table of the project itself', () => {
	it.each([
		['semicolons', writeGrid(grid, { delimiter: ';' })],
		['tabs', writeGrid(grid, { delimiter: '\t' })],
		['US dates', writeGrid(american)],
	])('is read as any other where a program has saved it anew: %s', async (name, text) => {
		place(`data/${TABLE}`, text);
		const { code, said } = await run(checkCommand, []);
		expect([code, said.includes('file.date-order')]).toEqual(
			name === 'US dates' ? [2, true] : [0, false],
		);
	});
});
