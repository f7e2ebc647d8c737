import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SiteFolders } from './site-folders.ts';

const PROGRAM = fileURLToPath(new URL('./guard.ts', import.meta.url));

/**
 * Starts a guard that brings the last site back as soon as this process dies, and waits until it is
 * ready; gives what ends it. The system closes the pipe between the two whatever kills this process.
 */
export async function guardSwap({ live, aside, discarded }: SiteFolders) {
	const guard = spawn(process.execPath, [PROGRAM, live, aside, discarded], {
		// Of a group of its own, so that Ctrl+C does not end it as well.
		detached: true,
		windowsHide: true,
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const ended = once(guard, 'exit');
	await Promise.race([
		once(guard.stdout, 'data'),
		ended.then(() => Promise.reject(new Error('The guard of the swap could not start.'))),
	]);
	return async () => {
		guard.stdin.end();
		await ended;
	};
}
