import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

const LONG = 'tests/**/*.long.test.ts';
const EDITORS = ['tests/rehearsal/**/*.test.ts', 'tests/recipes/**/*.test.ts'];

/** `unit` runs on the sources, `site` on the built site of the frozen edition, `rehearsal` with the commands of editors and what CONTRIBUTING tells programmers, `long` at night. */
export default getViteConfig(
	{
		root,
		test: {
			// Only a hang ends a test: a slow machine is no fault of the code.
			testTimeout: 120_000,
			hookTimeout: 120_000,
			// Half the time of a run went into loading the same modules for every file again; no test leaves anything behind in them.
			isolate: false,
			maxWorkers: 2,
			projects: [
				createProject('unit', ['tests/**/*.test.ts'], {
					exclude: ['build', 'e2e', 'rehearsal', 'recipes']
						.map((room) => `tests/${room}/**`)
						.concat(LONG),
					globalSetup: ['tests/charts/obsolete-snapshots.ts'],
				}),
				createProject('site', ['tests/build/**/*.test.ts'], { exclude: [LONG] }),
				createProject('rehearsal', EDITORS, { testTimeout: 300_000, hookTimeout: 300_000 }),
				// The same editors, for whom every edition is built as well, and fifty times as many mutants.
				createProject('long', [LONG, ...EDITORS, 'tests/table/damage/mutants.test.ts'], {
					testTimeout: 1_200_000,
					hookTimeout: 1_200_000,
					env: { LONG: '1' },
				}),
			],
		},
	},
	// What is tested apart stands on a host that it knows; the built sites do not.
	{ devToolbar: { enabled: false }, site: 'https://example.org' },
);

function createProject(
	name: string,
	include: string[],
	others: InlineConfig,
): TestProjectInlineConfiguration {
	return {
		extends: true,
		test: { name, include, setupFiles: ['tests/fail-on-console.ts'], ...others },
	};
}
