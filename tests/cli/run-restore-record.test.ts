import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { restoreCommand } from '../../src/cli/commands/restore.ts';
import { DATA_FILES, TABLE } from '../../src/editions/record/data-files.ts';
import { ACCEPTED, type Accepted, accept, revise, SHORT } from '../editions/publications.ts';
import { useProject } from './project.ts';

const { root, place, read, run, git } = useProject();

const later = revise('context.csv', ['range-south-korea,600', 'range-south-korea,610']);
const SECOND: Accepted = accept(later, ACCEPTED);

function commit(): void {
	git('add', '.');
	git('commit', '--quiet', '--message', 'An edition');
}

function placeEdition({ texts, editions }: Accepted): void {
	for (const folder of ['data', 'data/accepted'])
		for (const file of DATA_FILES) place(`${folder}/${file}`, String(texts[file]));
	place('data/editions.json', editions);
}

const restore = (...args: readonly string[]) => run(restoreCommand, [...args, '--yes']);

const table = () => read(`data/${TABLE}`);
const copy = (file: string) => read(`data/accepted/${file}`);
const edited = SHORT['context.csv'].replace('900', '901');

describe('what was accepted, changed by hand', () => {
	it('comes back from data/ where that still holds it, without git', async () => {
		place('data/accepted/claims.json', '{}\n');
		expect(await restore()).toMatchObject({ code: 0 });
		expect(copy('claims.json')).toBe(SHORT['claims.json']);
	});

	it('comes back from the history of git, and the edits of a person are left as they are', async () => {
		commit();
		place('data/context.csv', edited);
		place('data/accepted/context.csv', edited);
		const { code, said } = await restore();
		expect(code).toBe(0);
		expect(said).toContain('What was accepted was changed.');
		expect(said).toContain('  data/accepted/context.csv');
		expect(copy('context.csv')).toBe(SHORT['context.csv']);
		expect(read('data/context.csv')).toBe(edited);
		// Called once more, it undoes these too.
		expect((await restore()).said).toContain('data/ holds edition 1, accepted on 2026-03-01 again');
		expect(read('data/context.csv')).toBe(SHORT['context.csv']);
	});

	it.each([
		['was deleted', null],
		['has a conflict in it', '<<<<<<< ours\n'],
		['lost its last edition', ACCEPTED.editions],
	])('comes back where the list %s', async (_, list) => {
		commit();
		placeEdition(SECOND);
		commit();
		if (list === null) rmSync(join(root(), 'data/editions.json'));
		else place('data/editions.json', list);
		expect(await restore()).toMatchObject({ code: 0 });
		expect(read('data/editions.json')).toBe(SECOND.editions);
		expect(copy('context.csv')).toBe(later['context.csv']);
	});

	it('leaves to a second call an edition that was never committed and is nowhere any more', async () => {
		commit();
		placeEdition(SECOND);
		place('data/accepted/context.csv', edited);
		place('data/context.csv', edited);
		const { code, said } = await restore();
		expect(code).toBe(2);
		expect(said).toContain('What edition 2 accepted is nowhere any more of data/context.csv');
		expect(said).toContain('`npm run restore -- 1`');
		expect(await restore('1')).toMatchObject({ code: 0 });
		expect(read('data/editions.json')).toBe(ACCEPTED.editions);
		expect(copy('context.csv')).toBe(SHORT['context.csv']);
		expect(read('data/context.csv')).toBe(SHORT['context.csv']);
	});

	it('is said to be lost where there is no list at all', async () => {
		rmSync(join(root(), 'data/editions.json'));
		const { code, said } = await restore();
		expect(code).toBe(2);
		expect(said).toContain('There is no edition to bring back');
		expect(table()).toBe(SHORT[TABLE]);
	});
});

it('brings an earlier edition back from git as a change like any other', async () => {
	commit();
	placeEdition(SECOND);
	commit();
	const { code, said } = await restore('1');
	expect(code).toBe(0);
	expect(said).toContain('Readers have seen a later edition');
	expect(read('data/context.csv')).toBe(SHORT['context.csv']);
	expect(copy('context.csv')).toBe(later['context.csv']);
	expect(read('data/editions.json')).toBe(SECOND.editions);
});
