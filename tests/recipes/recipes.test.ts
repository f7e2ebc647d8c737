import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { type Rehearsal, startRehearsal } from '../rehearsal/rehearsal.ts';
import { createTypeCheck } from './check-types.ts';
import { follow, readRecipes } from './recipe.ts';

// CONTRIBUTING, followed block by block in a copy of the project; each recipe goes on from the one before.
const recipes = readRecipes(readFileSync('.github/CONTRIBUTING.md', 'utf8'));
let editor: Rehearsal;
let checkTypes: ReturnType<typeof createTypeCheck>;

beforeAll(() => {
	editor = startRehearsal('recipes');
	checkTypes = createTypeCheck('.reports/rehearsal-recipes');
});

test('there is a recipe for all that is often added', () => {
	const added = ['figure', 'claim', 'reading', 'weapon', 'problem', 'language'];
	expect([...recipes.keys()]).toEqual(added.map((name) => `Add a ${name}`));
});

test.each([...recipes])('%s: every step does what it promises', async (_, blocks) => {
	expect(blocks.at(-1)?.kind).toBe('sh');
	for (const block of blocks)
		await follow(block, editor, async (script, ...args) =>
			script === 'types' ? checkTypes() : editor.run(script, ...args),
		);
});

test.runIf(process.env['LONG'])('what was added is in the site that is built of it', async () => {
	await editor.build();
	const files = ['svg', 'png', 'csv', 'json'].map((form) => `figures/year.${form}`);
	const pages = ['embed/year', 'claims/kn23-2024-10'].map((page) => `${page}/index.html`);
	for (const file of [...files, ...pages, 'cards/year.png'])
		expect(editor.read(`dist/${file}`).length, file).toBeGreaterThan(20);
	expect(editor.read('dist/uk/index.html')).toContain('<html lang="uk-UA"');
});
