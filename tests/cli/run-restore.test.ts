import { beforeEach, describe, expect, it } from 'vitest';
import { acceptCommand } from '../../src/cli/commands/accept.ts';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { importCommand } from '../../src/cli/commands/import.ts';
import { restoreCommand } from '../../src/cli/commands/restore.ts';
import { DATA_FILES, TABLE } from '../../src/editions/record/data-files.ts';
import { parseEditions } from '../../src/editions/record/parse-editions.ts';
import { ACCEPTED, SHORT } from '../editions/publications.ts';
import { rowWith } from '../table/tables.ts';
import { useProject } from './project.ts';

const { place, read, edit, git, run } = useProject();
const restore = (args: readonly string[], answers: readonly string[] | null = null) =>
	run(restoreCommand, args, answers);
const commit = (message: string) => {
	git('add', 'data');
	git('commit', '--quiet', '--message', message);
};
const numbers = () =>
	parseEditions(read('data/editions.json')).editions.map(({ number }) => number);
const JANUARY = rowWith({ time_start: '2026-01-20', time_end: '2026-01-20' });

/** Every file of data/ and every accepted copy, with the list. */
const readAll = () => [
	...DATA_FILES.flatMap((file) => [read(`data/${file}`), read(`data/accepted/${file}`)]),
	read('data/editions.json'),
];

async function acceptJanuary(): Promise<void> {
	place(`data/${TABLE}`, `${SHORT[TABLE]}${JANUARY}\n`);
	const { code } = await run(acceptCommand, ['--note', 'January was added.', '--yes']);
	expect(code).toBe(0);
}

beforeEach(() => commit('First edition'));

describe('restore', () => {
	it('undoes an import that nobody accepted', async () => {
		const before = readAll();
		place('download.csv', `${SHORT[TABLE]}${JANUARY}\n`);
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
		commit('Second edition');
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
