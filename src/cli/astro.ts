import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Runs one command of Astro in the foreground, without telemetry; resolves to its exit code. */
export function runAstro(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
	const folder = createRequire(import.meta.url).resolve('astro/package.json');
	const program = join(folder, '../bin/astro.mjs');
	const child = spawn(process.execPath, [program, ...args], {
		stdio: 'inherit',
		env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
	return new Promise((settle, fail) => {
		child.on('error', fail);
		child.on('exit', (code) => settle(code ?? 1));
	});
}
