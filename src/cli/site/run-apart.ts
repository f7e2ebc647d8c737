import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a module in a process of its own that goes on to its end whatever kills this one; throws where it fails. */
export async function runApart(program: string, args: readonly string[]): Promise<void> {
	const child = spawn(process.execPath, [program, ...args], {
		// Of a group of its own, so that Ctrl+C does not end it as well.
		detached: true,
		windowsHide: true,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	const said: string[] = [];
	child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
	const [code] = await once(child, 'close');
	if (code !== 0) throw new Error(`The new site could not take its place: ${said.join('').trim()}`);
}
