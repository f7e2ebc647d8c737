import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { copyProject, runIn, SITE } from '../project-copy.ts';

const again = '.reports/again';
const hosted = '.reports/hosted';

afterAll(() => {
	for (const folder of [again, hosted]) rmSync(folder, { recursive: true, force: true });
});

test('a build in another zone and language gives the same bytes', {
	timeout: 240_000,
}, async () => {
	const { code, said } = await build(again, {
		TZ: 'America/Los_Angeles',
		LANG: 'tr_TR.UTF-8',
		LC_ALL: 'tr_TR.UTF-8',
	});
	expect(code, said).toBe(0);
	const names = listFiles(SITE);
	expect(listFiles(`${again}/dist`)).toEqual(names);
	const differing = names.filter(
		(name) => !readFileSync(`${SITE}/${name}`).equals(readFileSync(`${again}/dist/${name}`)),
	);
	expect(differing).toEqual([]);
});

test('a build for a folder of a known host keeps to it, and names whole addresses of its own', {
	timeout: 240_000,
}, async () => {
	const root = 'https://example.org/kn-23/';
	const read = (path: string) => readFileSync(`${hosted}/dist/${path}`, 'utf8');
	const env = { SITE_URL: 'https://example.org', BASE_PATH: '/kn-23' };
	const { code, said } = await build(hosted, env);
	// It ends well only if every address in it leads to a file under that folder.
	expect(code, said).toBe(0);

	expect(read('index.html')).toContain(`<link rel="canonical" href="${root}">`);
	expect(read('data/index.html')).toContain(`<link rel="canonical" href="${root}data/">`);
	expect(read('embed/share/index.html')).toContain(`<link rel="canonical" href="${root}">`);
	expect(read('robots.txt')).toContain(`\nSitemap: ${root}sitemap-index.xml\n`);
	const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
	expect(listed).toContain(root);
	expect(listed).toContain(`${root}data/2024-09/`);
	expect(listed.filter((url) => url?.includes('/embed/'))).toEqual([]);

	const answer = JSON.parse(read('embed/share/oembed.json'));
	expect(answer.html).toContain(`src="${root}embed/share/"`);
	expect(answer.thumbnail_url).toBe(`${root}figures/share.png`);
	expect(read('feed.xml')).toContain(
		`rel="self" type="application/atom+xml" href="${root}feed.xml"`,
	);
	expect(JSON.parse(read('data/datapackage.json')).homepage).toBe(`${root}data/`);
	expect(read('data/citation.bib')).toContain(`url = {${root}}`);
	expect(read('figures/share.svg')).toContain(`href="${root}claims/#entry-2024-`);
});

function build(folder: string, env: NodeJS.ProcessEnv) {
	copyProject(folder);
	return runIn(folder, ['src/cli/main.ts', 'build'], env);
}

function listFiles(folder: string): string[] {
	return globSync(`${folder}/**/*`)
		.filter((path) => statSync(path).isFile())
		.map((path) => path.slice(folder.length + 1))
		.sort();
}
