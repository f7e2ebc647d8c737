import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FULL_DISK, isDiskFull } from '../terminal/check-place.ts';
import { runAstro } from './astro.ts';
import { narrowPolicy } from './narrow-policy.ts';
import { writeSitemap } from './write-sitemap.ts';

/** Builds the site into `folder`, with `env` added to the environment; throws when Astro fails. */
export async function buildSite(folder: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
	const exitCode = await runAstro(['build', '--outDir', folder], env);
	if (exitCode !== 0)
		throw new Error(
			isDiskFull(folder) ? FULL_DISK : 'The build failed; what it says stands above.',
		);
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const pages = names.filter((name) => name.endsWith('.html'));
	for (const page of pages) narrowFile(join(folder, page));
	const { SITE_URL: origin, BASE_PATH: base } = { ...process.env, ...env };
	if (origin) writeSitemap(pages, { folder, origin, base: base || '/' });
}

function narrowFile(file: string): void {
	writeFileSync(file, narrowPolicy(readFileSync(file, 'utf8')));
}
