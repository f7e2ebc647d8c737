import { SITE } from './project-copy.ts';

/** One step of `npm test`: a module that Node runs, and its arguments. */
export type Step = {
	readonly name: string;
	readonly program: string;
	readonly args: readonly string[];
	/** Whose report is read afterwards; a tool without one counts as one, passed or failed. */
	readonly report: 'vitest' | 'playwright' | 'none';
	/** How many of two processors it keeps busy. */
	readonly processors: 1 | 2;
	/** The step that builds what it looks at. */
	readonly after?: string;
};

/** The folder in which each runner leaves its own report. */
export const reports = '.reports';

/** Every step of `npm test`, in the order in which they begin. */
export const steps: readonly Step[] = [
	tool('types', 'astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'),
	// The site of the frozen edition, at which `html`, `site` and `e2e` look.
	program('fixture', 'tests/build-fixture.ts'),
	// The one step that reads data/.
	program('build', 'src/cli/main.ts', 'build'),
	tool('lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
	tool(
		'imports',
		'dependency-cruiser/bin/dependency-cruiser.mjs',
		'--config=tests/imports.config.mjs',
		'src',
	),
	tool('unused', 'knip/bin/knip.js'),
	{
		...tool('html', 'html-validate/bin/html-validate.mjs', '--config=tests/html.config.json', SITE),
		after: 'fixture',
	},
	vitest('unit'),
	{ ...vitest('site'), after: 'fixture' },
	{
		name: 'e2e',
		program: 'node_modules/@playwright/test/cli.js',
		args: ['test', '--config=tests/playwright.config.ts', '--reporter=line,json'],
		report: 'playwright',
		processors: 2,
		after: 'fixture',
	},
	vitest('rehearsal'),
];

/** What takes too long for every change, and runs each night. */
export const long: Step = vitest('long');

function program(name: string, file: string, ...args: readonly string[]): Step {
	return { name, program: file, args, report: 'none', processors: 1 };
}

function tool(name: string, file: string, ...args: readonly string[]): Step {
	return program(name, `node_modules/${file}`, ...args);
}

function vitest(name: string): Step {
	const args = ['run', '--config=tests/vitest.config.ts', `--project=${name}`];
	const output = `--outputFile.json=${reports}/${name}.json`;
	return {
		name,
		program: 'node_modules/vitest/vitest.mjs',
		args: [...args, '--reporter=default', '--reporter=json', output],
		report: 'vitest',
		processors: 2,
	};
}
