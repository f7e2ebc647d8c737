import { SITE } from './project-copy.ts';

/** One step of `npm test`: a module that Node runs, and its arguments. */
export type Step = {
	readonly name: string;
	readonly program: string;
	readonly args: readonly string[];
	/** Whose report is read afterwards; a tool without one counts as one, passed or failed. */
	readonly report: 'vitest' | 'playwright' | 'none';
};

/** The folder in which each runner leaves its own report. */
export const reports = '.reports';

/** Every step of `npm test`, in the order in which they run. */
export const steps: readonly Step[] = [
	tool('types', 'astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'),
	tool('lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
	tool(
		'imports',
		'dependency-cruiser/bin/dependency-cruiser.mjs',
		'--config=tests/imports.config.mjs',
		'src',
	),
	tool('unused', 'knip/bin/knip.js'),
	vitest('unit'),
	{ name: 'build', program: 'src/cli/publish.ts', args: [], report: 'none' },
	// From here on the site of the frozen edition is looked at: no edition of data/ can fail these.
	{ name: 'fixture', program: 'tests/build-fixture.ts', args: [], report: 'none' },
	vitest('site'),
	tool('html', 'html-validate/bin/html-validate.mjs', '--config=tests/html.config.json', SITE),
	tool(
		'links',
		'linkinator/build/src/cli.js',
		SITE,
		'--recurse',
		'--check-css',
		'--check-fragments',
		'--skip=^https?://(?!localhost:|127\\.0\\.0\\.1:)',
		'--verbosity=error',
	),
	tool('weight', 'size-limit/bin.js'),
	{
		name: 'e2e',
		program: 'node_modules/@playwright/test/cli.js',
		args: ['test', '--config=tests/playwright.config.ts', '--reporter=line,json'],
		report: 'playwright',
	},
	vitest('rehearsal'),
];

function tool(name: string, program: string, ...args: string[]): Step {
	return { name, program: `node_modules/${program}`, args, report: 'none' };
}

function vitest(name: string): Step {
	const args = ['run', '--config=tests/vitest.config.ts', `--project=${name}`];
	const output = `--outputFile.json=${reports}/${name}.json`;
	return {
		name,
		program: 'node_modules/vitest/vitest.mjs',
		args: [...args, '--reporter=default', '--reporter=json', output],
		report: 'vitest',
	};
}
