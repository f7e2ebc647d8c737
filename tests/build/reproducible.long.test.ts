import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { copyProject, PLACE, runIn, SITE } from '../project-copy.ts';

const folder = '.reports/again';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a build in another zone and language gives the same bytes', async () => {
	const elsewhere = { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
	await build({ ...PLACE, ...elsewhere });
	const names = listFiles(SITE);
	expect(listFiles(`${folder}/dist`)).toEqual(names);
	const differing = names.filter(
		(name) => !readFileSync(`${SITE}/${name}`).equals(readFileSync(`${folder}/dist/${name}`)),
	);
	expect(differing).toEqual([]);
});

test('a site that does not know its host has no sitemap and claims no whole address of its own', async () => {
	await build({ SITE_URL: '', BASE_PATH: '' });
	const read = (path: string) => readFileSync(`${folder}/dist/${path}`, 'utf8');
	expect(globSync(`${folder}/dist/sitemap*.xml`)).toEqual([]);
	expect(read('robots.txt')).not.toContain('Sitemap');
	expect(read('index.html')).not.toContain('rel="canonical"');
	expect(read('embed/share/index.html')).toContain('<link rel="canonical" href="/">');
	expect(read('embed/share/oembed.json')).toContain('src=\\"/embed/share/\\"');
});

async function build(env: NodeJS.ProcessEnv): Promise<void> {
	copyProject(folder);
	// It ends well only if every address in it leads to a file below its folder.
	const { code, said } = await runIn(folder, ['src/cli/main.ts', 'build'], env);
	expect(code, said).toBe(0);
}

function listFiles(folder: string): string[] {
	return globSync(`${folder}/**/*`)
		.filter((path) => statSync(path).isFile())
		.map((path) => path.slice(folder.length + 1))
		.sort();
}
