import { beforeEach, describe, expect, it } from 'vitest';
import { acceptCommand } from '../../src/cli/commands/accept.ts';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { importCommand } from '../../src/cli/commands/import.ts';
import { restoreCommand } from '../../src/cli/commands/restore.ts';
import { DATA_FILES, TABLE } from '../../src/editions/record/data-files.ts';
import { ACCEPTED, type Accepted, accept, revise, SHORT } from '../editions/publications.ts';
import { LONGER, useProject } from './project.ts';

const project = useProject();
const { place, placeEdition, read, readAll, remove, edit, addJanuary, commit, run } = project;
const restore = (args: readonly string[], answers: readonly string[] | null = null) =>
	run(restoreCommand, args, answers);
const numbers = () => project.listEditions().map(({ number }) => number);

async function acceptJanuary(): Promise<void> {
	addJanuary();
	const { code } = await run(acceptCommand, ['--note', 'January was added.', '--yes']);
	expect(code).toBe(0);
}

beforeEach(() => commit());

describe('restore', () => {
	it('undoes an import that nobody accepted', async () => {
		const before = readAll();
		place('download.csv', LONGER);
		expect(await run(importCommand, ['download.csv', '--yes'])).toMatchObject({ code: 0 });
		expect(read(`data/${TABLE}`)).not.toBe(SHORT[TABLE]);
		const { code, said } = await restore(['--yes']);
		expect(said).toMatchInlineSnapshot(`
			"Would be written as edition 1, accepted on 2026-03-01 has it:
			  data/missile_attacks_daily.csv
			Written: data/ holds edition 1, accepted on 2026-03-01 again."
		`);
		expect(code).toBe(0);
		expect(readAll()).toEqual(before);
	});

	it('undoes every edit, whichever file it is in', async () => {
		const before = readAll();
		for (const file of DATA_FILES) place(`data/${file}`, `${SHORT[file]}x`);
		const { said } = await restore(['--yes']);
		for (const file of DATA_FILES) expect(said).toContain(`  data/${file}`);
		expect(readAll()).toEqual(before);
		expect(await run(checkCommand, [])).toMatchObject({ code: 0 });
	});

	it('takes back an acceptance that was not committed', async () => {
		const before = readAll();
		await acceptJanuary();
		expect(numbers()).toEqual([1, 2]);
		const { code, said } = await restore(['1', '--yes']);
		expect(said).toContain('The acceptance after it was not committed and is taken back.');
		expect(said).toContain('Written: data/ holds edition 1, accepted on 2026-03-01 again.');
		expect(code).toBe(0);
		expect(readAll()).toEqual(before);
	});

	it('brings back an earlier edition that readers saw replaced, to be accepted as a correction', async () => {
		await acceptJanuary();
		commit();
		const { code, said } = await restore(['1', '--yes']);
		expect(said).toContain('Readers have seen a later edition');
		expect(code).toBe(0);
		expect(read(`data/${TABLE}`)).toBe(SHORT[TABLE]);
		expect(numbers()).toEqual([1, 2]);
		const checked = await run(checkCommand, []);
		expect(checked.said).toContain('gone     2026-01-20  KN-23: launched 4, destroyed 1');
		expect(checked.said).toContain('This will be printed as a CORRECTION');
		const args = ['--note', 'January was published too early.', '--yes', '--with-losses', '1'];
		expect(await run(acceptCommand, args)).toMatchObject({ code: 0 });
		expect(numbers()).toEqual([1, 2, 3]);
		expect(await run(checkCommand, [])).toMatchObject({ code: 0 });
	});

	it('has nothing to do where data/ is the edition already', async () => {
		const before = readAll();
		const { code, said } = await restore([]);
		expect(said).toBe('data/ holds edition 1, accepted on 2026-03-01 already; nothing changes.');
		expect(code).toBe(0);
		expect(readAll()).toEqual(before);
	});

	it('writes nothing without a yes, and nothing of an edition that there is not', async () => {
		edit('context.csv', 'range-cns,420,', 'range-cns,430,');
		const before = readAll();
		const silent = await restore([]);
		const no = await restore([], ['n']);
		const other = await restore(['7', '--yes']);
		expect(no.asked).toEqual(['Write these files? What stands in them now is lost. [y/N]']);
		expect(other.said).toBe('There is no edition 7; the list has 1 to 1.');
		expect([silent.code, no.code, other.code]).toEqual([2, 2, 2]);
		expect(readAll()).toEqual(before);
		expect(await restore([], ['y'])).toMatchObject({ code: 0 });
		expect(read('data/context.csv')).toBe(ACCEPTED.texts['context.csv']);
	});
});

const later = revise('context.csv', ['range-south-korea,600', 'range-south-korea,610']);
const SECOND: Accepted = accept(later, ACCEPTED);

const copy = (file: string) => read(`data/accepted/${file}`);
const edited = SHORT['context.csv'].replace('900', '901');

describe('what was accepted, changed by hand', () => {
	it('comes back from data/ where that still holds it, without git', async () => {
		remove('.git');
		place('data/accepted/claims.json', '{}\n');
		expect(await restore(['--yes'])).toMatchObject({ code: 0 });
		expect(copy('claims.json')).toBe(SHORT['claims.json']);
	});

	it('comes back from the history of git, and the edits of a person are left as they are', async () => {
		place('data/context.csv', edited);
		place('data/accepted/context.csv', edited);
		const { code, said } = await restore(['--yes']);
		expect(code).toBe(0);
		expect(said).toContain('What was accepted was changed.');
		expect(said).toContain('  data/accepted/context.csv');
		expect(copy('context.csv')).toBe(SHORT['context.csv']);
		expect(read('data/context.csv')).toBe(edited);
		// Called once more, it undoes these too.
		expect((await restore(['--yes'])).said).toContain(
			'data/ holds edition 1, accepted on 2026-03-01 again',
		);
		expect(read('data/context.csv')).toBe(SHORT['context.csv']);
	});

	it.each([
		['was deleted', null],
		['has a conflict in it', '<<<<<<< ours\n'],
		['lost its last edition', ACCEPTED.editions],
	])('comes back where the list %s', async (_, list) => {
		placeEdition(SECOND);
		commit();
		if (list === null) remove('data/editions.json');
		else place('data/editions.json', list);
		expect(await restore(['--yes'])).toMatchObject({ code: 0 });
		expect(read('data/editions.json')).toBe(SECOND.editions);
		expect(copy('context.csv')).toBe(later['context.csv']);
	});

	it('leaves to a second call an edition that was never committed and is nowhere any more', async () => {
		placeEdition(SECOND);
		place('data/accepted/context.csv', edited);
		place('data/context.csv', edited);
		const { code, said } = await restore(['--yes']);
		expect(code).toBe(2);
		expect(said).toContain('What edition 2 accepted is nowhere any more of data/context.csv');
		expect(said).toContain('`npm run restore -- 1`');
		expect(await restore(['1', '--yes'])).toMatchObject({ code: 0 });
		expect(read('data/editions.json')).toBe(ACCEPTED.editions);
		expect(copy('context.csv')).toBe(SHORT['context.csv']);
		expect(read('data/context.csv')).toBe(SHORT['context.csv']);
	});

	it('is said to be lost where there is no list at all', async () => {
		remove('.git');
		remove('data/editions.json');
		const { code, said } = await restore(['--yes']);
		expect(code).toBe(2);
		expect(said).toContain('There is no edition to bring back');
		expect(read(`data/${TABLE}`)).toBe(SHORT[TABLE]);
	});
});
