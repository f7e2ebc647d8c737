import { beforeEach, describe, expect, it } from 'vitest';
import { storyCommand } from '../../src/cli/commands/story.ts';
import { FIRST } from '../editions/publications.ts';
import { useProject } from './project.ts';

const project = useProject();
const run = async (...args: readonly string[]) => {
	const { code, said } = await project.run(storyCommand, args);
	return { code, said };
};

beforeEach(() => project.placeEdition(FIRST));

describe('story', () => {
	it('says that the texts are in order', async () => {
		expect(await run()).toEqual({
			code: 0,
			said: 'data/story/en.md, data/story/en-method.md, data/story/en-missile.md: no error.',
		});
	});

	it('says what to do, where, and nothing of the program', async () => {
		project.edit('story/en.md', '{growth}', '{grwth}');
		expect(await run()).toMatchInlineSnapshot(`
			{
			  "code": 2,
			  "said": "In data/story/en.md:

			1 error stops the build

			  story.value
			    do        Nothing is called grwth. Perhaps growth?
			    expected  a name that something gives: \`npm run story -- --values\` lists them
			    line 7: {grwth}",
			}
		`);
	});

	it('lists what a name and what a value holds', async () => {
		expect(await run('--values', 'august')).toMatchInlineSnapshot(`
			{
			  "code": 0,
			  "said": "{august-september}  48
			{entries-august-september}  12
			{silence-last}  5 August
			{iskander-august}  22
			{cut-last}  5 August
			{shared-days}  21 August and 23 August
			{day:strike-2024-08-11}  11 August 2024
			{day:strike-2024-08-18}  18 August 2024",
			}
		`);
		// The page has a space there that breaks no line, the keyboard has not.
		expect((await run('--values', '8 of 780')).said).toContain('{reading:label-days:first-of}');
	});

	it('lists the values of the method among the others: every text may name each', async () => {
		project.edit(
			'story/en.md',
			'A count has to choose.',
			'A count has to choose, in {readings-all} ways.',
		);
		expect((await run('--values', 'readings-all')).said).toBe('{readings-all}  1,344');
		expect(await run()).toMatchObject({ code: 0 });
	});

	it('says so where nothing is found', async () => {
		expect(await run('--values', 'zeppelin')).toEqual({
			code: 0,
			said: 'Nothing has zeppelin in its name or its words.',
		});
	});
});
