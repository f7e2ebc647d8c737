import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acceptCommand } from '../../src/cli/run-accept.ts';
import { checkCommand } from '../../src/cli/run-check.ts';
import { diffCommand } from '../../src/cli/run-diff.ts';
import { importCommand } from '../../src/cli/run-import.ts';
import { columns } from '../../src/launches/columns.ts';
import { weaponClasses } from '../../src/launches/model-catalogue.ts';
import { problemCatalogue } from '../../src/launches/problem-catalogue.ts';
import { explainProblems, putProblems } from './explain-problems.ts';

const path = 'data/README.md';
const written = putProblems(readFileSync(path, 'utf8'), explainProblems());
if (process.env['UPDATE_SNAPSHOTS'] === '1' && !process.env['CI']) writeFileSync(path, written);
const guide = readFileSync(path, 'utf8');

const codes: readonly string[] = Object.keys(problemCatalogue);
const files = readdirSync('data').filter((name) => name !== 'README.md');
const commands = [checkCommand, diffCommand, importCommand, acceptCommand];
const options = new Set(commands.flatMap((command) => Object.keys(command.options)));

/** What the first group of a pattern finds, each once. */
function listAll(text: string, pattern: RegExp): readonly string[] {
	return [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))];
}

/** The part under a heading, up to the next of the same or a higher level. */
function section(heading: string): string {
	const level = /^#+/.exec(heading)?.[0].length ?? 0;
	const [, rest] = `\n${guide}`.split(`\n${heading}\n`);
	if (rest === undefined) throw new Error(`There is no heading “${heading}”.`);
	return rest.split(new RegExp(`^#{1,${level}} `, 'm'))[0] ?? '';
}

/** The tables of a text by the heading of their first column: what stands in backquotes at the start of each row. */
function tables(text: string): Readonly<Record<string, readonly string[]>> {
	const blocks = [...text.matchAll(/^\| ([a-z ]+) \|.*\n\| ---.*\n((?:\|.*\n)*)/gm)];
	return Object.fromEntries(
		blocks.map(([, head = '', rows = '']) => [head, listAll(rows, /^\| \[?`([^`]+)`/gm)]),
	);
}

/** The address that GitHub gives to a heading. */
function anchorOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');
}

describe('the columns and files in the guide for editors', () => {
	it('are the eight of the table, in their order', () => {
		expect(tables(section('## The columns of the table'))['column']).toEqual(columns);
	});

	it.each(files.filter((name) => /(?<!daily)\.csv$/.test(name)))('are those of %s', (name) => {
		const [header = ''] = readFileSync(`data/${name}`, 'utf8').split('\n');
		expect(tables(section(`### ${name}`))['column']).toEqual(header.split(','));
	});

	it('are the keys of a claim', () => {
		const { claims } = JSON.parse(readFileSync('data/claims.json', 'utf8'));
		expect(tables(section('### claims.json'))['key']).toEqual(Object.keys(claims[0]));
	});

	it('are the classes of a weapon', () => {
		expect(tables(section('### models.csv'))['class']).toEqual(weaponClasses);
	});

	it('are the files of data/, each once', () => {
		const named = tables(section('## The other files'))['file'] ?? [];
		expect([...named].sort()).toEqual([...files].sort());
	});

	it('are no file that is not there', () => {
		const named = [
			...listAll(guide, /(?<!dist\/)\bdata\/([\w-]+\.\w+)/g),
			...listAll(guide, /`([a-z_-]+\.(?:csv|json))`/g),
		];
		const isKnown = (name: string) => files.includes(name) || codes.includes(name);
		expect(named.filter((name) => !isKnown(name))).toEqual([]);
	});
});

describe('the commands in the guide for editors', () => {
	it('are scripts of the project', () => {
		const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
		const named = listAll(guide, /\bnpm (?:run )?(?:-s )?([a-z][\w:]*)/g);
		const own = named.filter((name) => name !== 'ci');
		expect(own).toContain('data:check');
		expect(own.filter((name) => !(name in scripts))).toEqual([]);
	});

	it('have the options that the guide names, and no other', () => {
		const named = listAll(guide, /(?<![\w-])--([a-z][a-z-]*)/g);
		expect([...named].sort()).toEqual([...options, 'help'].sort());
	});
});

describe('the messages in the guide for editors', () => {
	it('are explained as the catalogue words them; npm run snapshots -- tests/data writes them anew', () => {
		expect(guide).toBe(written);
	});

	it('are all there, each in one row', () => {
		const rows = [...section('## Every message explained').matchAll(/^\| `([^`]+)` \| /gm)];
		const explained = rows.map(([, code = '']) => code).filter((code) => code.includes('.'));
		expect([...explained].sort()).toEqual([...codes].sort());
	});

	it('are named by codes that exist', () => {
		const named = listAll(guide, /`([a-z]+\.[a-z][a-z0-9-]*)`/g);
		const isFile = (name: string) => files.includes(name);
		expect(named.filter((name) => !codes.includes(name) && !isFile(name))).toEqual([]);
	});

	it('have four cells in every row, whatever the text holds', () => {
		const rows = explainProblems().match(/^\|.*$/gm) ?? [];
		expect(rows.filter((row) => row.split(/(?<!\\)\|/).length !== 6)).toEqual([]);
	});
});

describe('what the commands say, in the guide for editors', () => {
	const sources = ['src/cli', 'src/claims'].flatMap((folder) =>
		readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
	);
	const said = [...guide.matchAll(/^\| (?:it says|message) \|.*\n\| ---.*\n((?:\|.*\n)*)/gm)]
		.flatMap(([, rows = '']) => listAll(rows, /^\| ([^|]+) \|/gm))
		// Node words this one.
		.filter((message) => !message.startsWith('Unknown option'));

	it.each(said)('is said somewhere: %s', (message) => {
		const parts = message.split('…').map((part) => part.trim());
		const isSaid = (part: string) => sources.some((source) => source.includes(part));
		expect(parts.filter((part) => !isSaid(part))).toEqual([]);
	});
});

describe('the links in the guide for editors', () => {
	const links = listAll(guide, /\]\((?!https:)([^)]+)\)/g);

	it('lead to files that exist', () => {
		const paths = links.flatMap((link) => link.split('#')[0] || []);
		expect(paths.filter((name) => !existsSync(`data/${name}`))).toEqual([]);
	});

	it('lead to headings that exist', () => {
		const anchorsOf = (text: string) => listAll(text, /^#+ (.+)$/gm).map(anchorOf);
		const broken = links.filter((link) => {
			const [file = '', anchor] = link.split('#');
			const text = file === '' ? guide : readFileSync(`data/${file}`, 'utf8');
			return anchor !== undefined && !anchorsOf(text).includes(anchor);
		});
		expect(broken).toEqual([]);
	});
});
