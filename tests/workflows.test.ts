import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

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
});
