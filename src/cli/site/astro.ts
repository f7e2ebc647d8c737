import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Runs one command of Astro in the foreground, without telemetry; resolves to its exit code. Throws a sentence where Astro could not read the folder of the project. */
export async function runAstro(args: readonly string[]): Promise<number> {
	checkFolderName(process.cwd());
	const folder = createRequire(import.meta.url).resolve('astro/package.json');
	const child = spawn(process.execPath, [join(folder, '../bin/astro.mjs'), ...args], {
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
	return new Promise((settle, fail) => {
		child.on('error', fail);
		child.on('exit', (code) => settle(code ?? 1));
	});
}

/** Throws a sentence where the name of a folder holds a sign that Vite, below Astro, reads as the end of an address. */
export function checkFolderName(folder: string): void {
	const [sign] = /[#?]/.exec(folder) ?? [];
	if (sign)
		throw new Error(
			`The name of the folder ${folder} holds ${sign}, and the program that builds the pages cannot read such a name. Rename the folder.`,
		);
}
