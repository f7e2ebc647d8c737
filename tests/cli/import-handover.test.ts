import { describe, expect, it } from 'vitest';
import { importCommand } from '../../src/cli/commands/import.ts';
import { TABLE } from '../../src/editions/record/data-files.ts';
import type { Handover } from '../../src/editions/record/handover.ts';
import { parseEditions } from '../../src/editions/record/parse-editions.ts';
import { SHORT } from '../editions/publications.ts';
import { rowWith } from '../table/tables.ts';
import { useProject } from './project.ts';

const { place, read, run } = useProject();
const importTable = (args: readonly string[], answers: readonly string[] | null = null) =>
	run(importCommand, args, answers);
const table = () => read(`data/${TABLE}`);
const NEWER = rowWith({ time_start: '2026-01-20', time_end: '2026-01-20' });
const LONGER = `${SHORT[TABLE]}${NEWER}\n`;

describe('data:import of what the desk saved', () => {
	const CLAIMS = ['kn23-2024-h2', 'kn23-2024-09', 'share-2024-h2'];
	const REVISED = LONGER.replace(/(2024-09-02 08:00,Iskander-M\/KN-23,.*),16,9,/, '$1,15,9,');
	const last = () => parseEditions(read('data/editions.json')).editions.at(-1);
	const placeSaved = (saved: Partial<Handover>) =>
		place(
			'saved.json',
			JSON.stringify({
				kind: 'table with its note',
				table: LONGER,
				note: 'January was added.',
				claimNotes: {},
				...saved,
			}),
		);

	it('writes the table and accepts it with its note', async () => {
		placeSaved({});
		const { code, said, asked } = await importTable(['saved.json'], ['y', 'y']);
		expect(asked).toEqual(['Write this table? [y/N]', 'Accept this? [y/N]']);
		expect(said).toContain('Written, as edition 2:');
		expect(code).toBe(0);
		expect(table()).toBe(LONGER);
		expect(last()).toMatchObject({ number: 2, kind: 'newer', note: 'January was added.' });
	});

	it('takes the notes of the claims that differ from it, too', async () => {
		const claimNotes = Object.fromEntries(CLAIMS.map((id) => [id, 'The report has 15 missiles.']));
		placeSaved({ table: REVISED, note: 'On 2 September there were 15, not 16.', claimNotes });
		const { code, said } = await importTable(['saved.json', '--yes']);
		expect(said).toContain('This will be printed as a CORRECTION');
		expect(code).toBe(0);
		expect(last()).toMatchObject({ kind: 'correction', changes: { changed: 1 } });
		expect(read('data/claims.json').match(/The report has 15 missiles\./g)).toHaveLength(3);
	});

	it('refuses a note with a mark in it before anything is written', async () => {
		for (const saved of [
			{ note: 'January \u202ewas added.' },
			{ claimNotes: { growth: 'The report\u0001 was revised.' } },
		]) {
			placeSaved(saved);
			const { code, said } = await importTable(['saved.json', '--yes']);
			expect(said).toContain('which cannot be printed');
			expect(code).toBe(2);
			expect([table(), last()?.number]).toEqual([SHORT[TABLE], 1]);
		}
	});

	it('accepts nothing in a dry run, and nothing that the person does not want', async () => {
		placeSaved({});
		expect(await importTable(['saved.json', '--dry-run'])).toMatchObject({ code: 0 });
		expect(await importTable(['saved.json'], ['n'])).toMatchObject({ code: 2 });
		expect([table(), last()?.number]).toEqual([SHORT[TABLE], 1]);
	});

	it.each([
		['lacks its table', '{ "kind": "table with its note" }'],
		['is of another kind', '{ "kind": "another", "table": "x", "note": "", "claimNotes": {} }'],
		['breaks off', '{ "kind": "table'],
	])('says so where the file %s', async (_, text) => {
		place('saved.json', text);
		const { code, said } = await importTable(['saved.json', '--yes']);
		expect(said).toContain('neither a table nor what the desk saves');
		expect(code).toBe(2);
		expect(table()).toBe(SHORT[TABLE]);
	});
});
