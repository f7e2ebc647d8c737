import { SITE } from './project-copy.ts';

/** One step of `npm test`: a module that Node runs, and its arguments. */
export type Step = {
	readonly name: string;
	readonly program: string;
	readonly args: readonly string[];
	/** Whose report is read afterwards; a tool without one counts as one, passed or failed. */
	readonly report: 'vitest' | 'playwright' | 'none';
	/** Whether it keeps every processor busy by itself; two of the others run at a time. */
	readonly isParallel: boolean;
};

/** The folder in which each runner leaves its own report. */
export const reports = '.reports';

/** Every step of `npm test`, in the order in which they run. */
export const steps: readonly Step[] = [
	tool('types', 'astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'),
	// The site of the frozen edition, at which `site` and all after it look.
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
	vitest('unit'),
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
		isParallel: true,
	},
	vitest('rehearsal'),
];

function program(name: string, file: string, ...args: readonly string[]): Step {
	return { name, program: file, args, report: 'none', isParallel: false };
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
		isParallel: true,
	};
}
