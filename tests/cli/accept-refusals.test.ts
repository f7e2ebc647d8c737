import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptCommand } from '../../src/cli/commands/accept.ts';
import { DATA_FILES, type DataFile, TABLE } from '../../src/editions/record/data-files.ts';
import { parseEditions } from '../../src/editions/record/parse-editions.ts';
import { SHORT } from '../editions/publications.ts';
import { rowWith } from '../table/tables.ts';
import { useProject } from './project.ts';

const { root, place, read, edit, run } = useProject();
const accept = (args: readonly string[], answers: readonly string[] | null = null) =>
	run(acceptCommand, args, answers);
const editions = () => parseEditions(read('data/editions.json')).editions;
const NOTE = ['--note', 'January was added.'];

const addJanuary = () => {
	const row = rowWith({ time_start: '2026-01-20', time_end: '2026-01-20' });
	place(`data/${TABLE}`, `${SHORT[TABLE]}${row}\n`);
};
const reviseSeptember = () =>
	edit(TABLE, /(2024-09-02 08:00,Iskander-M\/KN-23,.*),16,9,/, '$1,15,9,');

/** Every file that an acceptance could touch. */
function readAll(): readonly string[] {
	const names = DATA_FILES.flatMap((file) => [`data/${file}`, `data/accepted/${file}`]);
	return [...names, 'data/editions.json'].map(read);
}

describe('data:accept refuses', () => {
	it('to write without a note, an answer or a yes', async () => {
		addJanuary();
		const before = readAll();
		const outcomes = [
			await accept(['--yes']),
			await accept(['--note', 'short', '--yes']),
			await accept(['--note', '            ', '--yes']),
			await accept(NOTE),
			await accept(NOTE, ['n']),
			await accept(NOTE, ['']),
			await accept([], ['']),
		];
		expect(outcomes.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2, 2]);
		expect(outcomes[0]?.said).toContain('Say in a sentence what is new');
		expect(outcomes[3]?.said).toContain('Add --yes to write without being asked.');
		expect(readAll()).toEqual(before);
	});

	it('to write in a dry run, which says what would be recorded', async () => {
		addJanuary();
		const before = readAll();
		const { code, said } = await accept(['--dry-run', ...NOTE, '--yes']);
		expect(said).toContain('Readers will see newer rows: 1 row of 2026-01-20.');
		expect(code).toBe(0);
		expect(readAll()).toEqual(before);
	});

	it.each([
		['2026-02-30', '--date 2026-02-30 is no day such as 2026-03-08.'],
		['8.3.2026', '--date 8.3.2026 is no day such as 2026-03-08.'],
		['2026-02-28', '2026-02-28 is before 2026-03-01, the day of the last accepted edition.'],
		['2026-03-09', '2026-03-09 is still to come; today is 2026-03-08.'],
	])('the day %s', async (date, told) => {
		addJanuary();
		const { code, said } = await accept([...NOTE, '--yes', '--date', date]);
		expect(said).toContain(told);
		expect(code).toBe(2);
		expect(editions()).toHaveLength(1);
	});

	it('none of the days between', async () => {
		addJanuary();
		expect(await accept([...NOTE, '--yes', '--date', '2026-03-05'])).toMatchObject({ code: 0 });
		expect(editions().at(-1)?.date).toBe('2026-03-05');
	});

	it.each([
		['\u000b', 'the character U+000B'],
		['\u0001', 'the character U+0001'],
		['\uffff', 'the character U+FFFF'],
		['\u202e', 'the character U+202E'],
		['\u2067', 'the character U+2067'],
		['\u200b', 'the character U+200B'],
		['\n', 'a line break or tab'],
		['\t', 'a line break or tab'],
		['\r', 'the character U+000D'],
	])('a note or an answer with %j in it', async (mark, name) => {
		addJanuary();
		reviseSeptember();
		const before = readAll();
		const spoilt = `One report${mark} was revised.`;
		const told = `The sentence holds ${name}, which cannot be printed.`;
		const note = await accept(['--note', spoilt, '--yes']);
		const typed = await accept([], [spoilt]);
		const claimNote = await accept([...NOTE, '--claim-note', `kn23-2024-h2: ${spoilt}`, '--yes']);
		expect([note.said, typed.said, claimNote.said].map((said) => said.includes(told))).toEqual([
			true,
			true,
			true,
		]);
		expect([note.code, typed.code, claimNote.code]).toEqual([2, 2, 2]);
		expect(readAll()).toEqual(before);
	});

	// Each of these once was accepted and recorded, and then could not be built.
	it.each<[string, DataFile, string | RegExp, string, string]>([
		[
			'a formula',
			TABLE,
			/$/,
			`${rowWith({ time_start: '2026-01-20', time_end: '2026-01-20', target: '+380 44 Kyiv' })}\n`,
			'line 632, cell E632, target: +380 44 Kyiv',
		],
		[
			'a letter that our fonts lack',
			TABLE,
			/$/,
			`${rowWith({ time_start: '2026-01-20', time_end: '2026-01-20', launch_place: 'Kursk ＜' })}\n`,
			'line 632, cell D632, launch_place: ＜ (the character U+FF1C)',
		],
		[
			'a name that nobody has classified',
			TABLE,
			/$/,
			`${rowWith({ time_start: '2026-01-20', time_end: '2026-01-20', model: 'Oreshnik' })}\n`,
			'line 632, cell C632, model: Oreshnik',
		],
		[
			'a day that has not come',
			TABLE,
			/$/,
			`${rowWith({ time_start: '2034-01-20', time_end: '2034-01-20' })}\n`,
			'date.future',
		],
		[
			'a row of another file that is gone',
			'context.csv',
			/^flight-2019-07-25-revised.*\n/m,
			'',
			'data/context.csv has no row flight-2019-07-25-revised',
		],
		[
			'a mark in a count of others',
			'counts-elsewhere.csv',
			'White House',
			'White \u202eHouse',
			'the character U+202E',
		],
		[
			'an address without encryption',
			'claims.json',
			'https://phnompenhpost.com',
			'http://phnompenhpost.com',
			'an address that begins with https://',
		],
		['a brace of the story', 'story/en.md', '{growth}', '{growth', 'story.brace'],
	])('what the build refuses, with its place: %s', async (_, ...[file, from, to, told]) => {
		edit(file, from, to);
		const before = readAll();
		const { code, said } = await accept([...NOTE, '--yes', '--correction', '--with-losses', '1']);
		expect(said).toContain(told);
		expect(said).toContain(
			'This cannot be accepted before the errors are mended. Nothing was written.',
		);
		expect(code).toBe(2);
		expect(readAll()).toEqual(before);
	});

	it('a note of a claim with a letter that our fonts lack', async () => {
		reviseSeptember();
		const notes = ['kn23-2024-h2', 'kn23-2024-09', 'share-2024-h2'].flatMap((id) => [
			'--claim-note',
			`${id}: 報告が改められた。そう書いてある。`,
		]);
		const before = readAll();
		const { code, said } = await accept([...NOTE, ...notes, '--yes']);
		expect(said).toContain('In data/claims.json:');
		expect(said).toContain('報 (the character U+5831)');
		expect(code).toBe(2);
		expect(readAll()).toEqual(before);
	});

	it('to go on from a list or a copy that was changed by hand', async () => {
		addJanuary();
		place('data/editions.json', read('data/editions.json').replace('"rows": 630', '"rows": 9999'));
		const list = await accept([...NOTE, '--yes']);
		expect(list.said).toContain('It was changed after it was accepted.');
		expect(list.code).toBe(2);
		rmSync(join(root(), 'data/editions.json'));
		const gone = await accept([...NOTE, '--yes']);
		expect(gone.said).toContain('every earlier edition and correction would vanish');
		expect(gone.code).toBe(2);
		expect(read(`data/accepted/${TABLE}`)).toBe(SHORT[TABLE]);
	});
});
