import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkCommand } from '../../src/cli/commands/check.ts';
import { ACCEPTED, accept, revise, SHORT } from '../editions/publications.ts';
import { useProject } from './project.ts';

const { root, place, read, git, run } = useProject();
const check = (...args: readonly string[]) => run(checkCommand, args);

describe('data:check --against', () => {
	const later = revise('context.csv', ['range-south-korea,600', 'range-south-korea,610']);
	const second = accept(later, ACCEPTED, { date: '2026-03-02' });

	beforeEach(() => {
		git('add', '.');
		git('commit', '--quiet', '--message', 'First');
		git('tag', 'first');
		place('data/context.csv', later['context.csv']);
		place('data/accepted/context.csv', later['context.csv']);
		place('data/editions.json', second.editions);
	});

	it('lets a list go on from that of the last commit, and from that of another', async () => {
		expect(await check()).toMatchObject({ code: 0 });
		git('commit', '--quiet', '--all', '--message', 'Second');
		expect(await check()).toMatchObject({ code: 0 });
		expect(await check('--against', 'first')).toMatchObject({ code: 0 });
	});

	it('stops where an edition that was committed is gone or is another', async () => {
		git('commit', '--quiet', '--all', '--message', 'Second');
		git('tag', 'second');
		// The files as they were before, and committed so: only the commit that is named knows better.
		git('checkout', '--quiet', 'first', '--', 'data');
		git('commit', '--quiet', '--all', '--message', 'Gone');
		expect(await check()).toMatchObject({ code: 0 });
		const { code, said } = await check('--against', 'second');
		expect(said).toContain('In data/editions.json:');
		expect(said).toContain('the whole file: edition 2, of 2026-03-02');
		expect(said).toContain('It was committed before, and is not the same or not there any more.');
		expect(code).toBe(2);
	});

	it('stops where the list is deleted or emptied', async () => {
		for (const text of ['[]\n', '']) {
			place('data/editions.json', text);
			expect(await check()).toMatchObject({
				code: 2,
				said: expect.stringContaining('In data/editions.json:'),
			});
		}
		rmSync(join(root(), 'data/editions.json'));
		const { code, said } = await check();
		expect(said).toContain('every earlier edition and correction would vanish from the site');
		expect(code).toBe(2);
	});

	it('says so where there is no such commit', async () => {
		const { code, said } = await check('--against', 'no-such-branch');
		expect(said).toBe('There is no commit no-such-branch here.');
		expect(code).toBe(2);
	});
});

describe('what the list of editions and the copies hold', () => {
	it.each([
		['the words', '"note": "First publication."', '"note": "The figures were approved."'],
		['the rows', '"rows": 630', '"rows": 9999'],
		['the day', '"date": "2026-03-01"', '"date": "2099-01-01"'],
		['the last day', '"lastDay": "2025-12-13"', '"lastDay": "2026-03-01"'],
	])('may not be changed by hand: %s', async (_, from, to) => {
		const list = read('data/editions.json');
		expect(list).toContain(from);
		place('data/editions.json', list.replace(from, to));
		const { code, said } = await check();
		expect(said).toContain(
			'In data/editions.json:\n\n1 error stops the build\n\n  editions.changed',
		);
		expect(said).toContain('It was changed after it was accepted.');
		expect(code).toBe(2);
	});

	it('may not be changed by hand: an accepted copy', async () => {
		place(
			'data/accepted/models.csv',
			SHORT['models.csv'].replace('Iskander-M,ballistic', 'Iskander-M,cruise'),
		);
		const { code, said } = await check();
		expect(said).toContain('data/accepted/models.csv');
		expect(said).toContain('Edit the files of data/, never these copies.');
		expect(code).toBe(2);
	});
});
