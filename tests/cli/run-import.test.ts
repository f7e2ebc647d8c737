import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importCommand } from '../../src/cli/run-import.ts';
import { plain } from '../claims/publications.ts';
import { readFixture, rowWith, tableOf } from '../launches/tables.ts';
import { useProject } from './project.ts';

const { root, printed, place, read, run } = useProject();
const importTable = (args: readonly string[], answer: boolean | null = null) =>
	run(importCommand, args, answer);
const table = () => read('data/missile_attacks_daily.csv');

beforeEach(() => {
	place('download.csv', readFixture('download.csv'));
	place('longer.csv', `${plain}${rowWith()}\n`);
});

describe('data:import', () => {
	it('finds nothing to do where the download says what the table says', async () => {
		expect(await importTable(['download.csv', '--yes'])).toBe(0);
		expect(printed()).toContain('The table in use holds exactly this; nothing changes.');
		expect(table()).toBe(plain);
	});

	it('leaves the table as it is when it imports the table itself', async () => {
		expect(await importTable(['data/missile_attacks_daily.csv', '--yes'])).toBe(0);
		expect(table()).toBe(plain);
	});

	it('shows what would move in months, half-years, claims and rows, and writes it when the person agrees', async () => {
		expect(await importTable(['longer.csv'], true)).toBe(0);
		expect(printed()).toMatchInlineSnapshot(`
			"2 warnings

			  count.blank  2 places
			    do        The cell is blank, so the row adds nothing to the sums and is shown as not reported. Fill it in if a report gives the number.
			    expected  a whole number such as 16
			    line 3, cell F3, launched: (nothing)
			    line 8, cell G8, destroyed: (nothing)

			longer.csv: 8 rows read, 0 errors, 2 warnings, 0 notes.
			What would change in the table in use:
			Months that change (launched, before → after):
			  2024-09  KN-23 4 → 8, KN-23 shot down 1 → 2, missiles 18 → 22, missiles shot down 14 → 15 (1 new)
			Half-years that change:
			  2024-H2  KN-23 4 → 8, KN-23 shot down 1 → 2, missiles 18 → 22, missiles shot down 14 → 15
			Claims that move:
			  second-half  4 → 8; printed 4: DIFFERS
			  share  22.2 % (4/18) → 36.4 % (8/22); printed 22.2 %: DIFFERS
			Rows:
			  new      2024-09-02  KN-23: launched 4, destroyed 1 (line 9)
			Written: data/missile_attacks_daily.csv, 8 rows. To publish it, accept it:
			  npm run data:accept -- --note "What is new, in a sentence."
			"
		`);
		expect(table()).toContain(rowWith());
	});

	it('writes a first table where there was none', async () => {
		place('data/missile_attacks_daily.csv', '');
		expect(await importTable(['longer.csv', '--yes'])).toBe(0);
		expect(printed()).toContain('Newer: 8 rows from 2024-02-15 to 2024-12-13:');
		expect(table().split('\n')).toHaveLength(10);
	});

	it('writes nothing when the person does not agree, when nobody can answer or in a dry run', async () => {
		expect(await importTable(['longer.csv'], false)).toBe(2);
		expect(await importTable(['longer.csv'])).toBe(2);
		expect(await importTable(['longer.csv', '--dry-run'], true)).toBe(0);
		expect(table()).toBe(plain);
	});

	it('imports nothing while one cell has an error, and shows it', async () => {
		place('bad.csv', tableOf(rowWith({ launched: '1,600' })));
		expect(await importTable(['bad.csv', '--yes', '--with-losses'], true)).toBe(2);
		expect(printed()).toContain('line 2, cell F2, launched: 1,600');
		expect(printed()).toContain('Nothing is imported before the errors are mended.');
		expect(table()).toBe(plain);
	});

	it('refuses a filtered table without a person who agrees', async () => {
		place('filtered.csv', `${plain.split('\n').slice(0, 4).join('\n')}\n`);
		expect(await importTable(['filtered.csv', '--yes'])).toBe(2);
		expect(printed()).toContain('4 rows that are in the table now would be gone.');
		expect(table()).toBe(plain);
		expect(await importTable(['filtered.csv', '--yes', '--with-losses'])).toBe(0);
		expect(table().split('\n')).toHaveLength(5);
	});

	it('leaves no file beside the table', async () => {
		await importTable(['longer.csv', '--yes']);
		expect(readdirSync(join(root(), 'data')).sort()).toEqual([
			'claims.json',
			'missile_attacks_daily.csv',
			'models.csv',
		]);
	});

	it('explains itself where it is called wrongly', async () => {
		expect(await importTable(['--help'])).toBe(0);
		expect(await importTable([])).toBe(2);
		expect(await importTable(['--no-such-thing'])).toBe(2);
		expect(await importTable(['one.csv', 'two.csv'])).toBe(2);
		expect(printed()).toContain('What is two.csv for?');
		expect(await importTable(['no-such-file.csv'])).toBe(2);
		expect(printed()).toContain('There is no file no-such-file.csv.');
		expect(await importTable(['data'])).toBe(2);
		expect(printed()).toContain('data is a folder, not a file.');
	});
});
