import { spawnSync } from 'node:child_process';

// `update.ts snapshots` accepts the drawings as they are now, `update.ts baselines` the screenshots of
// the frozen edition's site, which it builds first. Both are for a change of code, looked at by a
// person; a change of data/ touches neither.
const commands: Record<string, readonly (readonly string[])[]> = {
	snapshots: [
		['node_modules/vitest/vitest.mjs', 'run', '--config=tests/vitest.config.ts', '--project=unit'],
	],
	baselines: [
		['tests/build-fixture.ts'],
		[
			'node_modules/@playwright/test/cli.js',
			'test',
			'--config=tests/playwright.config.ts',
			'--update-snapshots=all',
			'baselines.spec.ts',
		],
	],
};

const [name = '', ...extra] = process.argv.slice(2);
const runs = commands[name] ?? [];
if (runs.length === 0)
	throw new Error(`Say what to update: ${Object.keys(commands).join(' or ')}.`);
if (process.env['CI']) throw new Error('Nothing is accepted where nobody looks.');

const ended = runs.every((run, at) => {
	const { status } = spawnSync(
		process.execPath,
		[...run, ...(at === runs.length - 1 ? extra : [])],
		{
			stdio: 'inherit',
			env: { ...process.env, UPDATE_SNAPSHOTS: '1', ASTRO_TELEMETRY_DISABLED: '1' },
		},
	);
	return status === 0;
});
process.exitCode = ended ? 0 : 1;
