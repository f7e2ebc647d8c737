import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = JSON.parse(read('package.json'));
const scripts: readonly string[] = Object.keys(manifest.scripts);
const readme = read('README.md');
const texts = { 'README.md': readme, CONTRIBUTING: read('.github/CONTRIBUTING.md') };

/** The words between backquotes. */
const listCode = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

describe('what the README says', () => {
	it('names every command that there is', () => {
		const rows = listCode(readme).map((code) => code.replace(/^npm (run )?/, '').split(' ')[0]);
		expect(scripts.filter((name) => !rows.includes(name))).toEqual([]);
	});

	it.each(Object.entries(texts))('%s names no command that there is not', (_, text) => {
		const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
		expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
	});

	it('says why for every package, and for none that is gone', () => {
		const { dependencies, devDependencies } = manifest;
		const packages = Object.keys({ ...dependencies, ...devDependencies });
		const [, table = ''] = readme.split('### What it stands on');
		const rows = [...table.matchAll(/^\| (?!package|---)([^|]+) \|/gm)].flatMap(([, names = '']) =>
			names.split(', '),
		);
		// Types go with the package that they describe.
		const said = (name: string) =>
			rows.includes(name) || name.startsWith('@types/') || /^@size-limit/.test(name);
		expect(packages.filter((name) => !said(name))).toEqual([]);
		const known = (name: string) => packages.includes(name) || name === 'node-*';
		expect(rows.filter((name) => !known(name))).toEqual([]);
	});

	it.each(Object.entries(texts))('%s leads to files that exist', (name, text) => {
		const folder = name === 'README.md' ? '.' : '.github';
		const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, path = '']) => path);
		expect(links.filter((path) => !existsSync(`${folder}/${path}`))).toEqual([]);
	});
});
