import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCommand } from '../src/cli/commands/check.ts';
import { diffCommand } from '../src/cli/commands/diff.ts';

const commands: Readonly<Record<string, { readonly options: object }>> = {
	'data:check': checkCommand,
	'data:diff': diffCommand,
};

const files = globSync('.github/workflows/*.yml').sort();

describe.each(files)('%s', (file) => {
	const text = readFileSync(file, 'utf8');

	test('names every action by its commit, with the version beside it', () => {
		const uses = text.split('\n').filter((line) => /\buses:/.test(line));
		const pinned = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
		expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
	});

	test('begins with hardly any right, and never runs a stranger’s code with the rights of the project', () => {
		expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read)$/m);
		expect(text).not.toMatch(/pull_request_target|workflow_run|secrets\./);
	});

	test('puts no words of an outsider into a script', () => {
		const scripts = text.match(/run: (\|\n(?: {10,}.*\n?)+|.*)/g) ?? [];
		expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
	});

	test('runs no command that there is not, each with options that it has', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
		for (const [line, name = ''] of text.matchAll(/npm run (?:--silent )?([\w:]+).*/g)) {
			expect(Object.keys(scripts), line).toContain(name);
			const options = [...line.matchAll(/ --([a-z][a-z-]+)/g)].map(([, option = '']) => option);
			const known = [...Object.keys(commands[name]?.options ?? {}), 'silent'];
			expect(
				options.filter((option) => !known.includes(option)),
				line,
			).toEqual([]);
		}
	});
});

describe('what is published already', () => {
	// Who may merge or deploy must not be able to change an acceptance that readers have seen.
	test.each(['test', 'deploy'])('is compared with in %s.yml before anything else runs', (name) => {
		const text = readFileSync(`.github/workflows/${name}.yml`, 'utf8');
		const [, before = '', ...rest] = text.split(/ npm run data:check -- .*--against "\$BEFORE"\n/);
		const [install = '', ...then] = text.split(/- run: npm ci\n/);
		expect(then).toHaveLength(1);
		expect(install).toContain('fetch-depth: 0');
		expect(before).toContain('- run: npm test');
		expect(rest).toEqual([]);
	});

	// A push to a branch of our own is a pull request as well, and main is tested where it is deployed.
	test('is tested once', () => {
		const triggers = (name: string) =>
			/^on:\n((?: .*\n)+)/m.exec(readFileSync(`.github/workflows/${name}.yml`, 'utf8'))?.[1];
		expect(triggers('test')).not.toContain('push:');
		expect(triggers('deploy')).toMatch(/push:\n {4}branches: \[main\]/);
		expect(triggers('deploy')).not.toContain('pull_request');
	});

	test('is the branch that a pull request is merged into', () => {
		const text = readFileSync('.github/workflows/test.yml', 'utf8');
		expect(text).toContain("format('origin/{0}', github.base_ref)");
	});

	test('is deployed as it was checked and accepted', () => {
		const text = readFileSync('.github/workflows/deploy.yml', 'utf8');
		const steps = [...text.matchAll(/- run: (npm .*)/g)].map(([, run = '']) => run);
		expect(steps.map((step) => step.split(' -- ')[0])).toEqual([
			'npm ci',
			'npm run data:check',
			'npm test',
			'npm run build',
		]);
	});
});
