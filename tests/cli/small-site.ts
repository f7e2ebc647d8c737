import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'">`;

const VALUES = [
	['kn23-2024-h1', '8'],
	['kn23-2024-h2', '74'],
	['kn23-2024-08', '24'],
	['kn23-2024-09', '24'],
	['growth', 'over 9 times'],
	['share-2024-h1', '0.7%'],
	['share-2024-h2', '6.7%'],
];

/** The first page of a small site that says what the launches of 2024 give for the seven claims. */
export function writePage(words: string, sha256: string): string {
	const values = VALUES.map(([id, value]) => `<a class="claim" href="#claim-${id}">${value}</a>`);
	return `<!doctype html><html lang="en"><head>${policy}<title>${words}</title></head><body>
<p>${words}: ${values.join(', ')}</p>
<p><a href="method/">Method</a>. SHA-256 ${sha256}</p></body></html>`;
}

/** Writes a small site of two pages, a file and a folder. */
export function writeSite(folder: string, words: string, sha256: string): void {
	mkdirSync(join(folder, 'method'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), writePage(words, sha256));
	writeFileSync(
		join(folder, 'method/index.html'),
		`<!doctype html><html lang="en"><head>${policy}</head><body>${words}</body></html>`,
	);
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
