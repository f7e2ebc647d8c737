import { existsSync, readdirSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { snapshots, usedNames } from './svg-snapshot.ts';

/**
 * Around a run of all unit tests: a drawing in tests/snapshots that no test compared fails the run.
 * A run of chosen files, or one with failures, says nothing about the others.
 */
export function setup(project: TestProject): () => Promise<void> {
	rmSync(usedNames, { recursive: true, force: true });
	return async () => {
		if (project.vitest.config.testNamePattern || !(await hasRunAll(project))) return;
		const unused = listSnapshots().filter((name) => !existsSync(`${usedNames}/${name}`));
		if (unused.length === 0) return;
		throw new Error(`No test draws ${unused.map((name) => `${name}.svg`).join(', ')}: delete it.`);
	};
}

async function hasRunAll(project: TestProject): Promise<boolean> {
	const { state } = project.vitest;
	const { testFiles } = await project.globTestFiles();
	return state.getCountOfFailedTests() === 0 && state.getFiles().length >= testFiles.length;
}

function listSnapshots(): string[] {
	if (!existsSync(snapshots)) return [];
	return readdirSync(snapshots)
		.filter((file) => file.endsWith('.svg') && !file.endsWith('-changed.svg'))
		.map((file) => file.slice(0, -'.svg'.length));
}
