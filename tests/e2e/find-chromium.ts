import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The browser of the tests: the one in CHROME_PATH, or the pinned one of the package, unpacked once
 * into node_modules/.cache. That package has a build for Linux on x64 alone.
 */
export async function findChromium(): Promise<string> {
	const chosen = process.env['CHROME_PATH'];
	if (chosen) return chosen;
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error('Set CHROME_PATH to a Chromium: the pinned one runs on Linux x64 only.');
	}
	const folder = resolve('node_modules/.cache/chromium');
	mkdirSync(folder, { recursive: true });
	process.env['TMPDIR'] = folder;
	const { default: chromium } = await import('@sparticuz/chromium');
	return chromium.executablePath();
}
