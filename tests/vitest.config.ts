import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import type {} from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `unit` runs on the sources, `site` on the built site of the frozen edition, `rehearsal` with the commands of an editor. */
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
				{
					extends: true,
					test: {
						name: 'unit',
						include: ['tests/**/*.test.ts'],
						exclude: ['tests/build/**', 'tests/e2e/**', 'tests/rehearsal/**'],
						setupFiles: ['tests/fail-on-console.ts'],
						globalSetup: ['tests/charts/obsolete-snapshots.ts'],
					},
				},
				{
					extends: true,
					test: {
						name: 'site',
						include: ['tests/build/**/*.test.ts'],
						setupFiles: ['tests/fail-on-console.ts'],
					},
				},
				{
					extends: true,
					test: {
						name: 'rehearsal',
						include: ['tests/rehearsal/**/*.test.ts'],
						setupFiles: ['tests/fail-on-console.ts'],
						// A test may wait for two whole builds.
						testTimeout: 600_000,
						hookTimeout: 600_000,
					},
				},
			],
		},
	},
	// What is tested apart stands on a host that it knows; the built sites do not.
	{ devToolbar: { enabled: false }, site: 'https://example.org' },
);
