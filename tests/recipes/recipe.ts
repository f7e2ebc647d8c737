import { expect } from 'vitest';
import type { Ending } from '../project-copy.ts';
import type { Rehearsal } from '../rehearsal/rehearsal.ts';

/** A block of a recipe, by the words behind its fence: a whole file, a `diff` of one, or `sh`, commands with what they say. */
interface Block {
	readonly kind: string;
	readonly file: string;
	readonly text: string;
}

/** The blocks of each recipe below the heading “Recipes”, by its own heading. */
export function readRecipes(markdown: string): ReadonlyMap<string, readonly Block[]> {
	const [, recipes = ''] = markdown.split('\n## Recipes\n');
	const [, ...all] = recipes.split(/\n## /)[0]?.split('\n### ') ?? [];
	return new Map(all.map((recipe) => [recipe.split('\n')[0] ?? '', readBlocks(recipe)]));
}

function readBlocks(recipe: string): readonly Block[] {
	const found = recipe.matchAll(/^( *)```(\w+) ?(\S*)\n([\s\S]*?)^\1```$/gm);
	return [...found].map(([, indent = '', kind = '', file = '', text = '']) => ({
		kind,
		file,
		text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
	}));
}

/** Runs a command of the project. */
type Run = (script: string, ...args: readonly string[]) => Promise<Ending>;

/** Does what a block says where the editor stands; a promise that is not kept fails the test. */
export async function follow(block: Block, editor: Rehearsal, run: Run): Promise<void> {
	const lines = block.text.split('\n').slice(0, -1);
	if (block.kind === 'diff') changeFile(editor, block.file, lines);
	else if (block.kind !== 'sh') editor.place(block.file, block.text);
	else
		for (const line of lines) {
			const [, from, to = ''] = /^cp (\S+) (\S+)$/.exec(line) ?? [];
			if (from) editor.place(to, editor.read(from));
			else await runLine(line, run);
		}
}

async function runLine(line: string, run: Run): Promise<void> {
	const [, command = '', promise = ''] = /^npm run (.*?) +# (.*)$/.exec(line) ?? [];
	const [script = '', ...args] = command.match(/"[^"]*"|\S+/g) ?? [];
	const given = args.filter((arg) => arg !== '--').map((arg) => arg.replaceAll('"', ''));
	const { code, said } = await run(script, ...given);
	expect(code === 0, `${line}\n${said}`).toBe(!promise.startsWith('stops'));
	for (const [, words = ''] of promise.matchAll(/“([^”]+)”/g))
		expect(said.replace(/ +/g, ' '), line).toContain(words);
}

// Without a line to go by, the new ones stand at the end.
function changeFile(editor: Rehearsal, file: string, lines: readonly string[]): void {
	const without = (sign: string) =>
		lines
			.filter((line) => !line.startsWith(sign))
			.map((line) => `${line.slice(1)}\n`)
			.join('');
	if (without('+') === '') editor.place(file, editor.read(file) + without('-'));
	else editor.edit(file, without('+'), without('-'));
}
