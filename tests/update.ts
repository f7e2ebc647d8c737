import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestData, pictured } from './e2e/data-digest.ts';

// `update.ts snapshots` accepts the drawings as they are now, `update.ts baselines` the screenshots
// of dist/. Both are for a change of code, looked at by a person; a change of data needs neither.
const commands: Record<string, string[]> = {
	snapshots: ['vitest/vitest.mjs', 'run', '--config=tests/vitest.config.ts', '--project=unit'],
	baselines: [
		'@playwright/test/cli.js',
		'test',
		'--config=tests/playwright.config.ts',
		'--update-snapshots=all',
		'baselines.spec.ts',
	],
};

const [name = '', ...extra] = process.argv.slice(2);
const [program = '', ...args] = commands[name] ?? [];
if (program === '') throw new Error(`Say what to update: ${Object.keys(commands).join(' or ')}.`);
if (process.env['CI']) throw new Error('Nothing is accepted where nobody looks.');
if (name === 'baselines') {
	mkdirSync(dirname(pictured), { recursive: true });
	writeFileSync(pictured, digestData());
}

const { status } = spawnSync(process.execPath, [`node_modules/${program}`, ...args, ...extra], {
	stdio: 'inherit',
	env: { ...process.env, UPDATE_SNAPSHOTS: '1', ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = status ?? 1;
