import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'">`;

const VALUES = [
	['kn23-2024-h1', '8'],
	['kn23-2024-h2', '74'],
	['kn23-2024-08', '24'],
	['kn23-2024-09', '24'],
	['growth', 'over\u00a09 times'],
	['share-2024-h1', '0.7%'],
	['share-2024-h2', '6.7%'],
] as const;

/** A whole page of a small site; `body` is its content. */
export function wrapPage(body: string): string {
	return `<!doctype html><html lang="en"><head>${policy}<title>x</title></head><body>${body}</body></html>`;
}

/** The first page of a small site that says what the launches of 2024 give for the seven claims. */
export function writePage(words: string, sha256: string): string {
	const values = VALUES.map(([id, value]) => `<a class="claim" href="claims/${id}/">${value}</a>`);
	return wrapPage(
		`<p>${words}: ${values.join(', ')}</p><a href="method/#how">Method</a> SHA-256 ${sha256.slice(0, 12)}`,
	);
}

/** Writes a small site of a first page, one of the method, one for each claim, and a file. */
export function writeSite(folder: string, words: string, sha256: string): void {
	for (const name of ['method', ...VALUES.map(([id]) => `claims/${id}`)]) {
		mkdirSync(join(folder, name), { recursive: true });
		writeFileSync(join(folder, name, 'index.html'), wrapPage('<a href="/robots.txt">x</a>'));
	}
	writeFileSync(join(folder, 'index.html'), writePage(words, sha256));
	writeFileSync(join(folder, 'robots.txt'), words);
}

/** Every file below a folder with its bytes, to compare two sites to the byte. */
export function readSite(folder: string): Readonly<Record<string, string>> {
	const names = globSync('**/*', { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
	const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
	return Object.fromEntries(
		files.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
	);
}
