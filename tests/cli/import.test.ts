import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCommand } from '../../src/cli/commands/import.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import { readRows } from '../../src/table/read/read-rows.ts';
import { SHORT } from '../editions/publications.ts';
import { rowWith, tableOf } from '../table/tables.ts';
import { LONGER, useProject, withFewer } from './project.ts';

const { root, place, read, readAll, remove, edit, last, run } = useProject();
const table = () => read(`data/${TABLE}`);

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

const OWN = SHORT[TABLE];
const ROWS = OWN.trimEnd().split('\n');
const january = (cells: Parameters<typeof rowWith>[0]) =>
	`${rowWith({ time_start: '2026-01-21', time_end: '2026-01-21', ...cells })}\n`;
// To 5 March 2024: 99 rows of 630.
const OLD = `${ROWS.slice(0, 100).join('\n')}\n`;
const FILTERED = `${ROWS.filter((row, at) => at === 0 || row.includes('Iskander')).join('\n')}\n`;
const FEWER = `${ROWS.filter((row) => !row.startsWith('2024-09-02')).join('\n')}\n`;
const BAD = LONGER.replace(/(2024-09-02 08:00,Iskander-M\/KN-23,.*),16,9,/, '$1,16-17,9,');

describe('data:import', () => {
	type Case = [
		what: string,
		text: string,
		args: readonly string[],
		code: number,
		told: readonly string[],
	];
	const [YES, LOSING] = [['--yes'], ['--yes', '--with-losses']];
	const KEEPING = ['--yes', '--keep-rows'];
	const SAME = ['The table in use holds exactly this; nothing changes.'];
	const NEW_ROW = ['632 rows read, 0 errors, 1 warning, 0 notes.', '    line 633, cell'];

	// Without flags, the answers of a person stand behind `?`.
	it.each<Case>([
		['a download that says the same, in another form', download(), YES, 0, SAME],
		['the table itself', OWN, YES, 0, SAME],
		['newer rows in a dry run', LONGER, ['--dry-run', '--yes'], 0, ['Newer: 1 row of 2026-01-20:']],
		['newer rows that the person does not want', LONGER, ['?', 'n'], 2, ['Nothing was written.']],
		['newer rows where nobody answers', LONGER, [], 2, ['Add --yes to write without being asked.']],
		['a warning of a new row', LONGER + january({ destroyed: '' }), ['--dry-run'], 0, NEW_ROW],
		[
			'a few rows fewer',
			FEWER,
			['--dry-run'],
			0,
			['  gone     2024-09-02  Iskander-M/KN-23: launched 16'],
		],
		[
			'an old download, by a yes',
			OLD,
			['?', 'y'],
			2,
			['It is an older download. Of the 630 rows in use, 531 would'],
		],
		[
			'a filtered one, by --yes',
			FILTERED,
			YES,
			2,
			['This file looks filtered or cut off.', '--with-losses 397.'],
		],
		['a filtered one, by another number', FILTERED, [...LOSING, '1'], 2, ['--with-losses 397.']],
		['a bad row, by --yes', BAD, YES, 2, ['If the rows shall keep these values, add --keep-rows.']],
		[
			'a bad new row',
			BAD + january({ launched: 'four' }),
			KEEPING,
			2,
			['cell F633, launched: four', 'Nothing is imported before'],
		],
		[
			'a table of one bad row',
			tableOf(rowWith({ launched: '1,600' })),
			[...LOSING, '630'],
			2,
			['line 2, cell F2, launched: 1,600'],
		],
		['a page', '<!DOCTYPE html><title>Sign in</title>', [...LOSING, '630'], 2, ['file.other-kind']],
		[
			'a saved file without its table',
			'{ "kind": "table with its note" }',
			YES,
			2,
			['neither a table nor what the desk saves'],
		],
		[
			'a saved file that breaks off',
			'{ "kind": "table',
			YES,
			2,
			['neither a table nor what the desk saves'],
		],
		[
			'a saved file with a mark in its note',
			save({ note: 'January \u202ewas added.' }),
			YES,
			2,
			['which cannot be printed'],
		],
		[
			'a saved file with one in another note',
			save({ claimNotes: { growth: 'Two\u0001' } }),
			YES,
			2,
			['which cannot be printed'],
		],
		['a saved file in a dry run', save({}), ['--dry-run'], 0, ['Newer: 1 row']],
		[
			'a saved file that the person does not want',
			save({}),
			['?', 'n'],
			2,
			['Nothing was written.'],
		],
	])('writes nothing of %s', async (_, ...[text, args, code, told]) => {
		place('x.csv', text);
		const before = readAll();
		const [first, ...answers] = args;
		const outcome =
			first === '?'
				? await run(importCommand, ['x.csv'], answers)
				: await run(importCommand, ['x.csv', ...args]);
		for (const words of told) expect(outcome.said).toContain(words);
		expect(outcome.code).toBe(code);
		expect(readAll()).toEqual(before);
	});

	const WRITTEN = `Written: data/${TABLE}, 631 rows. To publish it, accept it:\n  npm run data:accept`;
	const KEPT =
		'1 row has an error and keeps what the table in use has for it:\n  line 390: launched 16-17; kept: 2024-09-02  Iskander-M/KN-23  launched 16, destroyed 9\n';
	const MOVED = 'What would change in the table in use:\nNewer: 1 row of 2026-01-20:\n';
	const CHANGED = 'changed  2024-09-02  Iskander-M/KN-23: launched 16 → 15 (line 390)\n';

	it.each<[what: string, text: string, after: string, answer: string, told: readonly string[]]>([
		[
			'what a person agrees to',
			withFewer(LONGER),
			withFewer(LONGER),
			'y',
			[MOVED, CHANGED, WRITTEN],
		],
		['rows that keep what they were', BAD, LONGER, 'y', [KEPT, MOVED, WRITTEN]],
		['an old one, by the number that is lost', OLD, OLD, '531', ['99 rows read']],
	])('writes %s, and leaves nothing beside', async (_, ...[text, after, answer, told]) => {
		place('x.csv', text);
		const before = readdirSync(join(root(), 'data'));
		const { code, said, asked } = await run(importCommand, ['x.csv'], [answer]);
		for (const words of told) expect(said).toContain(words);
		expect(asked).toEqual([
			answer === 'y'
				? 'Write this table? [y/N]'
				: 'Write this table? 531 rows would be lost; type their number to go on:',
		]);
		expect(code).toBe(0);
		expect(table()).toBe(after);
		expect(readdirSync(join(root(), 'data'))).toEqual(before);
	});

	it.each<[what: string, text: string, flags: readonly string[], after: string]>([
		['lost rows', FILTERED, ['--with-losses', '397'], FILTERED],
		['kept rows', BAD, ['--keep-rows'], LONGER],
	])('takes the word of a machine for %s', async (_, ...[text, flags, after]) => {
		place('x.csv', text);
		expect(await run(importCommand, ['x.csv', '--yes', ...flags])).toMatchObject({ code: 0 });
		expect(table()).toBe(after);
	});

	it('keeps neither of two rows that are equally likely', async () => {
		place(`data/${TABLE}`, OWN + january({ launched: '5' }) + january({ launched: '6' }));
		place('x.csv', OWN + january({ launched: 'x' }));
		const { code, said } = await run(importCommand, ['x.csv', '--yes', '--keep-rows']);
		expect(said).toContain('launched: x');
		expect(code).toBe(2);
	});

	it('writes a first table where there was none', async () => {
		place('x.csv', LONGER);
		remove(`data/${TABLE}`);
		const { code, said } = await run(importCommand, ['x.csv', '--yes']);
		expect(said).toContain('Newer: 631 rows from 2024-01-01 to 2026-01-20:');
		expect(code).toBe(0);
		expect(table()).toBe(LONGER);
	});

	it('imports nothing while another file has an error, and names the file', async () => {
		place('x.csv', LONGER);
		edit('context.csv', 'range-cns,420,', 'range-cns,about 420,');
		const { code, said } = await run(importCommand, ['x.csv', '--yes']);
		expect(said).toContain('In data/context.csv:\n\n1 error stops the build');
		expect(code).toBe(2);
		expect(table()).toBe(OWN);
	});

	it('names what is no file', async () => {
		expect((await run(importCommand, [])).said).toContain('The name of a file is missing.');
		const folder = { code: 2, said: 'data is a folder, not a file.' };
		expect(await run(importCommand, ['data'])).toMatchObject(folder);
	});
});

/** What the desk saves, with other parts. */
function save(parts: {
	table?: string;
	note?: string;
	claimNotes?: Record<string, string>;
}): string {
	const saved = { kind: 'table with its note', table: LONGER, note: 'January was added.' };
	return JSON.stringify({ ...saved, claimNotes: {}, ...parts });
}

describe('data:import of what the desk saved', () => {
	it('writes the table and accepts it with its note', async () => {
		place('x.csv', save({}));
		const { code, said, asked } = await run(importCommand, ['x.csv'], ['y', 'y']);
		expect(asked).toEqual(['Write this table? [y/N]', 'Accept this? [y/N]']);
		expect(said).toContain('Written, as edition 2:');
		expect(code).toBe(0);
		expect(table()).toBe(LONGER);
		expect(last()).toMatchObject({ number: 2, kind: 'newer', note: 'January was added.' });
	});

	it('takes the notes of the claims that differ from it, too', async () => {
		const claimNotes = Object.fromEntries(
			['kn23-2024-h2', 'kn23-2024-09', 'share-2024-h2'].map((id) => [
				id,
				'The report has 15 missiles.',
			]),
		);
		const note = 'On 2 September there were 15, not 16.';
		place('x.csv', save({ table: withFewer(LONGER), note, claimNotes }));
		const { code, said } = await run(importCommand, ['x.csv', '--yes']);
		expect(said).toContain('This will be printed as a CORRECTION');
		expect(code).toBe(0);
		expect(last()).toMatchObject({ kind: 'correction', changes: { changed: 1 } });
		expect(read('data/claims.json').match(/The report has 15 missiles\./g)).toHaveLength(3);
	});
});
