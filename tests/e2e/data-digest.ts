import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** The file beside the screenshots that says which data they show. */
export const pictured = 'tests/e2e/baselines/data.sha256';

/** A digest of everything in data/ that reaches a page, in hexadecimal digits and a line end. */
export function digestData(): string {
	const hash = createHash('sha256');
	for (const file of globSync('data/*.{csv,json}').sort()) hash.update(readFileSync(file));
	return `${hash.digest('hex')}\n`;
}
