import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCommand } from '../../src/cli/commands/import.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import { readRows } from '../../src/table/read/read-rows.ts';
import { SHORT } from '../editions/publications.ts';
import { rowWith, tableOf } from '../table/tables.ts';
import { useProject } from './project.ts';

const { root, place, read, edit, run } = useProject();
const importTable = (args: readonly string[], answers: readonly string[] | null = null) =>
	run(importCommand, args, answers);
const table = () => read(`data/${TABLE}`);
const NEWER = rowWith({ time_start: '2026-01-20', time_end: '2026-01-20' });
const LONGER = `${SHORT[TABLE]}${NEWER}\n`;
const ROWS = SHORT[TABLE].trimEnd().split('\n');
// How many warnings the frozen rows have is for the tests of the reader.
const hideCount = (said: string) => said.replace(/\d+ more stand/, 'N more stand');
const placeLonger = () => place('longer.csv', LONGER);

/** The table as a download may hold it: other columns in other places, newest first, `4.0`, `T`. */
function download(): string {
	const rows = readRows(SHORT[TABLE]).rows.map(({ cells }) => cells);
	const columns = [
		'source',
		'model',
		'launched',
		'destroyed',
		'target',
		'launch_place',
		'time_end',
		'time_start',
	];
	const write = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
	const lines = rows.reverse().map((row) => {
		const { launched = '', time_start = '' } = row;
		const cells = {
			...row,
			launched: launched && `${launched}.0`,
			time_start: time_start.replace(' ', 'T'),
		};
		return [...columns.map((name) => write(cells[name as 'launched'] ?? '')), '"@unused"'].join(
			',',
		);
	});
	return `\uFEFF${[[...columns, 'comment'].join(','), ...lines].join('\r\n')}\r\n`;
}

describe('data:import', () => {
	it('finds nothing to do where the download says what the table says, or is the table', async () => {
		place('download.csv', download());
		for (const name of ['download.csv', `data/${TABLE}`]) {
			const { code, said } = await importTable([name, '--yes']);
			expect(said).toContain('The table in use holds exactly this; nothing changes.');
			expect(code).toBe(0);
			expect(table()).toBe(SHORT[TABLE]);
		}
	});

	it('shows what would move, and writes it when the person agrees', async () => {
		place(
			'revised.csv',
			LONGER.replace(/(2024-09-02 08:00,Iskander-M\/KN-23,.*),16,9,/, '$1,15,9,'),
		);
		const { code, said, asked } = await importTable(['revised.csv'], ['y']);
		expect(hideCount(said)).toMatchInlineSnapshot(`
			"revised.csv: 631 rows read, 0 errors, 0 warnings, 0 notes. N more stand in the table in use.

			What would change in the table in use:
			Newer: 1 row of 2026-01-20:
			  2026-01  1 row, launched: KN-23 4, missiles 4
			Months that change (launched, before → after):
			  2024-09  KN-23 24 → 23, missiles 145 → 144 (1 changed)
			Half-years that change:
			  2024-H2  KN-23 74 → 73, missiles 1107 → 1106
			Claims that move:
			  kn23-2024-h2  74 → 73; printed 74: DIFFERS
			  kn23-2024-09  24 → 23; printed 24: DIFFERS
			  growth  9.25 (74/8) → 9.13 (73/8); printed over 9: matches
			  share-2024-h2  6.7% (74/1107) → 6.6% (73/1106); printed 6.7%: DIFFERS
			Rows:
			  changed  2024-09-02  Iskander-M/KN-23: launched 16 → 15 (line 390)
			Written: data/missile_attacks_daily.csv, 631 rows. To publish it, accept it:
			  npm run data:accept -- --note "What is new, in a sentence.""
		`);
		expect(asked).toEqual(['Write this table? [y/N]']);
		expect(code).toBe(0);
		expect(table()).toBe(read('revised.csv'));
	});

	it('prints the warnings of new rows alone', async () => {
		place(
			'longer.csv',
			`${LONGER}${rowWith({ time_start: '2026-01-21', time_end: '2026-01-21', destroyed: '' })}\n`,
		);
		const { said } = await importTable(['longer.csv', '--dry-run']);
		expect(hideCount(said)).toContain(
			'632 rows read, 0 errors, 1 warning, 0 notes. N more stand in the table in use.',
		);
		expect(said.match(/line \d+, cell/g)).toEqual(['line 633, cell']);
	});

	it('writes a first table where there was none', async () => {
		placeLonger();
		rmSync(join(root(), 'data', TABLE));
		const { code, said } = await importTable(['longer.csv', '--yes']);
		expect(said).toContain('Newer: 631 rows from 2024-01-01 to 2026-01-20:');
		expect(code).toBe(0);
		expect(table()).toBe(LONGER);
	});

	it('writes nothing when the person does not agree, when nobody can answer or in a dry run', async () => {
		placeLonger();
		expect(await importTable(['longer.csv'], ['n'])).toMatchObject({ code: 2 });
		expect(await importTable(['longer.csv'])).toMatchObject({ code: 2 });
		expect(await importTable(['longer.csv', '--dry-run', '--yes'])).toMatchObject({ code: 0 });
		expect(table()).toBe(SHORT[TABLE]);
	});

	it('leaves no file beside the table', async () => {
		placeLonger();
		const before = readdirSync(join(root(), 'data')).sort();
		await importTable(['longer.csv', '--yes']);
		expect(readdirSync(join(root(), 'data')).sort()).toEqual(before);
	});

	it('imports nothing while another file has an error, and names the file', async () => {
		placeLonger();
		edit('context.csv', 'range-cns,420,', 'range-cns,about 420,');
		const { code, said } = await importTable(['longer.csv', '--yes']);
		expect(said).toContain('In data/context.csv:\n\n1 error stops the build');
		expect(code).toBe(2);
		expect(table()).toBe(SHORT[TABLE]);
	});

	it('explains itself where it is called wrongly', async () => {
		expect((await importTable(['--help'])).said).toBe(importCommand.help);
		expect((await importTable([])).said).toContain('The name of a file is missing.');
		expect((await importTable(['one.csv', 'two.csv'])).said).toContain('What is two.csv for?');
		expect(await importTable(['no-such-file.csv'])).toMatchObject({
			code: 2,
			said: 'There is no file no-such-file.csv.',
		});
		expect(await importTable(['data'])).toMatchObject({
			code: 2,
			said: 'data is a folder, not a file.',
		});
	});
});

describe('data:import of an old or filtered download', () => {
	// To 5 March 2024: 99 rows of 630.
	const old = `${ROWS.slice(0, 100).join('\n')}\n`;

	it('calls it so in the first line, and asks for the number of rows that would be lost', async () => {
		place('old.csv', old);
		const { code, said, asked } = await importTable(['old.csv'], ['y']);
		expect(hideCount(said)).toMatchInlineSnapshot(`
			"This file ends on 5 March 2024; the table in use ends on 13 December 2025. It is an older download. Of the 630 rows in use, 531 would be gone, and 7 of 7 claims would not hold.

			old.csv: 99 rows read, 0 errors, 1 warning, 0 notes. N more stand in the table in use.
			Nothing was written."
		`);
		expect(asked).toEqual([
			'Write this table? 531 rows would be lost; type their number to go on:',
		]);
		expect(code).toBe(2);
		expect(table()).toBe(SHORT[TABLE]);
		expect(await importTable(['old.csv'], ['531'])).toMatchObject({ code: 0 });
		expect(table()).toBe(old);
	});

	it('takes no --yes for it but with the number', async () => {
		place(
			'filtered.csv',
			`${ROWS.filter((row, at) => at === 0 || row.includes('Iskander')).join('\n')}\n`,
		);
		const { code, said } = await importTable(['filtered.csv', '--yes']);
		expect(said.split('\n')[0]).toMatchInlineSnapshot(
			`"This file looks filtered or cut off. Of the 630 rows in use, 397 would be gone, and 5 of 7 claims would not hold."`,
		);
		const lost = /(\d+) rows would be lost/.exec(said)?.[1] ?? '';
		expect(said).toContain(`add --with-losses ${lost}.`);
		expect(code).toBe(2);
		expect(await importTable(['filtered.csv', '--yes', '--with-losses', '1'])).toMatchObject({
			code: 2,
		});
		expect(table()).toBe(SHORT[TABLE]);
		expect(await importTable(['filtered.csv', '--yes', '--with-losses', lost])).toMatchObject({
			code: 0,
		});
	});

	it('names a few rows that would be lost', async () => {
		place('fewer.csv', `${ROWS.filter((row) => !row.startsWith('2024-09-02')).join('\n')}\n`);
		const { said } = await importTable(['fewer.csv', '--dry-run']);
		expect(said).toContain('  gone     2024-09-02  Iskander-M/KN-23: launched 16, destroyed 9');
	});
});

describe('data:import of a download in which a few rows are bad', () => {
	const BAD = LONGER.replace(/(2024-09-02 08:00,Iskander-M\/KN-23,.*),16,9,/, '$1,16-17,9,');

	it('keeps what the table in use has for them, each named, once a person agrees', async () => {
		place('bad.csv', BAD);
		const { code, said } = await importTable(['bad.csv'], ['y']);
		expect(hideCount(said)).toMatchInlineSnapshot(`
			"bad.csv: 631 rows read, 0 errors, 0 warnings, 0 notes. N more stand in the table in use.

			1 row has an error and keeps what the table in use has for it:
			  line 390: launched 16-17; kept: 2024-09-02  Iskander-M/KN-23  launched 16, destroyed 9

			What would change in the table in use:
			Newer: 1 row of 2026-01-20:
			  2026-01  1 row, launched: KN-23 4, missiles 4
			Written: data/missile_attacks_daily.csv, 631 rows. To publish it, accept it:
			  npm run data:accept -- --note "What is new, in a sentence.""
		`);
		expect(code).toBe(0);
		expect(table()).toBe(LONGER);
	});

	it('asks a machine for --keep-rows', async () => {
		place('bad.csv', BAD);
		const { code, said } = await importTable(['bad.csv', '--yes']);
		expect(said).toContain('If the rows shall keep these values, add --keep-rows.');
		expect(code).toBe(2);
		expect(table()).toBe(SHORT[TABLE]);
		expect(await importTable(['bad.csv', '--yes', '--keep-rows'])).toMatchObject({ code: 0 });
		expect(table()).toBe(LONGER);
	});

	it('imports nothing where a bad row is new: nobody knows what to keep', async () => {
		place(
			'bad.csv',
			`${BAD}${rowWith({ time_start: '2026-01-21', time_end: '2026-01-21', launched: 'four' })}\n`,
		);
		const { code, said } = await importTable(['bad.csv', '--yes', '--keep-rows'], null);
		expect(said).toContain('line 633, cell F633, launched: four');
		expect(said).toContain('Nothing is imported before the errors are mended.');
		expect(code).toBe(2);
		expect(table()).toBe(SHORT[TABLE]);
	});

	it('imports nothing of a file that is no table of ours', async () => {
		place('bad.csv', tableOf(rowWith({ launched: '1,600' })));
		place('page.csv', '<!DOCTYPE html><title>Sign in</title>');
		const one = await importTable(['bad.csv', '--yes', '--with-losses', '630']);
		const two = await importTable(['page.csv', '--yes', '--with-losses', '630']);
		expect(one.said).toContain('line 2, cell F2, launched: 1,600');
		expect(two.said).toContain('file.other-kind');
		expect([one.code, two.code]).toEqual([2, 2]);
		expect(table()).toBe(SHORT[TABLE]);
	});
});
