import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from './rooms.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json'));
const readme = read('README.md');
const texts = { 'README.md': readme, CONTRIBUTING: read('.github/CONTRIBUTING.md') };

/** The words between backquotes. */
const listCode = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** The text below a heading, up to the next. */
const section = (heading: string) => readme.split(`\n${heading}\n`)[1]?.split(/\n##/)[0] ?? '';

/** The cells of the rows of a table, without its head. */
const listRows = (text: string) =>
	[...text.matchAll(/^\| (.+) \|$/gm)].slice(2).map(([, row = '']) => row.split(' | '));

describe('the commands', () => {
	it('are all named', () => {
		const named = listCode(readme).map((code) => code.replace(/^npm (run )?/, '').split(' ')[0]);
		expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
	});

	it.each(Object.entries(texts))('of %s are there', (_, text) => {
		const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});
});

describe('the packages', () => {
	const packages = Object.keys({ ...dependencies, ...devDependencies });
	const rows = listRows(section('### What it stands on')).flatMap(([names = '']) =>
		names.split(', '),
	);

	it('have each their reason', () => {
		// Types go with the package that they describe.
		const isSaid = (name: string) => rows.includes(name) || name.startsWith('@types/');
		expect(packages.filter((name) => !isSaid(name))).toEqual([]);
	});

	it('are no others', () => {
		const known = [...packages, 'node-*'];
		expect(rows.filter((name) => !known.includes(name))).toEqual([]);
	});
});

describe('the map', () => {
	it('has a line for every room, in the order in which they import', () => {
		const rows = listRows(section('### The rooms'));
		expect(rows.map(([room]) => room)).toEqual(Object.keys(rooms).map((room) => `\`${room}\``));
		expect(rows.filter(([, purpose = '']) => purpose.length < 10)).toEqual([]);
	});

	const lists = section('### The way of one number')
		.split(/\n\n(?=1\. )/)
		.slice(1);
	const ways = lists.map((list) =>
		[...list.matchAll(/^\d+\. (.*)$/gm)].map(([, line = '']) => line),
	);

	it('ends each list of the way of one number in the page', () => {
		const ends = ways.map((lines) => lines.at(-1));
		expect(ends).toEqual(Array(3).fill('`src/pages/index.astro`'));
	});

	it.each(ways.flatMap((lines) => lines.map((line, at) => [line, lines[at - 1]])))(
		'leads through what is there: %s',
		(line = '', before = '') => {
			const [file = '', ...beside] = listCode(line);
			const imports = listImports(file);
			expect(imports).toEqual(expect.arrayContaining([...beside, ...listCode(before).slice(0, 1)]));
		},
	);
});

describe('the links', () => {
	it.each(Object.entries(texts))('of %s lead to files that exist', (name, text) => {
		const folder = name === 'README.md' ? '.' : '.github';
		const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, path = '']) => path);
		expect(links.filter((path) => !existsSync(`${folder}/${path}`))).toEqual([]);
	});
});

function listImports(file: string): string[] {
	const found = read(file).matchAll(/^import\s[^'"]*['"](\.[^'"?]+)/gm);
	return [...found].map(([, path = '']) => posix.join(posix.dirname(file), path));
}
