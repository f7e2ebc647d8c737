import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasCode, wordFault } from '../system.ts';
import { discardSite, mendSite, type SiteFolders } from './folders.ts';

/** Renames a folder; a test may break off here as a dying machine would. */
export type Rename = (from: string, to: string) => void;

/** Puts the built site in place of the live one; throws and leaves that as it was on failure. */
export async function swapSite(folders: SiteFolders, rename: Rename = renameSync): Promise<void> {
	const { live, built, next, aside } = folders;
	if (!existsSync(built)) throw new Error(`There is no built site in ${built}.`);
	mendSite(folders);
	if (next !== built) moveFolder(built, next, rename);
	await runApart(fileURLToPath(import.meta.url), [next, live, aside]);
	discardSite(folders);
	if (next !== built) rmSync(dirname(next), { recursive: true });
}

/**
 * Exchanges two sites, or leaves both where they are and throws. No system lets Node do so in one
 * step: for two renames nothing is live. `mendSite` brings the last site back at the next command
 * where the machine died between them.
 */
export function exchangeSites(
	[next = '', live = '', aside = '']: readonly string[],
	rename: Rename = renameSync,
): void {
	const wasLive = existsSync(live);
	if (wasLive) rename(live, aside);
	try {
		rename(next, live);
	} catch (problem) {
		if (wasLive) renameSync(aside, live);
		throw problem;
	}
}

function moveFolder(from: string, to: string, rename: Rename): void {
	rmSync(to, { recursive: true, force: true });
	mkdirSync(dirname(to), { recursive: true });
	try {
		rename(from, to);
	} catch (problem) {
		if (!hasCode(problem, 'EXDEV')) throw problem;
		cpSync(from, to, { recursive: true });
		rmSync(from, { recursive: true });
	}
}

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

// The exchange runs in a process of its own, so that it comes to its end even where the build is killed.
if (import.meta.main) {
	try {
		exchangeSites(process.argv.slice(2));
	} catch (problem) {
		console.error(wordFault(problem));
		process.exitCode = 1;
	}
}
