import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ContextTexts, parseContext } from '../../src/context/parse-context.ts';
import { listNames, STORIES } from '../../src/editions/check/check-stories.ts';
import { DATA_FILES, type DataFile } from '../../src/editions/record/data-files.ts';
import { PARTS } from '../../src/figures/months/select.ts';
import { listParts } from '../../src/story/check/check-parts.ts';
import { weaponClasses } from '../../src/table/models/model-catalogue.ts';
import { problemCatalogue } from '../../src/table/problems/problem-catalogue.ts';
import { columns } from '../../src/table/read/columns.ts';
import { useProject } from '../cli/project.ts';
import { ENGLISH } from '../fixtures/create-story.ts';
import { frozen, readFrozen } from '../fixtures/frozen.ts';
import { COMMANDS, doEveryJob } from './guide-commands.ts';

const guide = readFileSync('data/README.md', 'utf8');
const codes: readonly string[] = Object.keys(problemCatalogue);

/** What the first group of a pattern finds, each once. */
function listAll(text: string, pattern: RegExp): readonly string[] {
	return [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))];
}

/** The words between backquotes that can be a column or a file. */
function listWords(text: string): readonly string[] {
	return listAll(text, /`([a-z][\w./-]*)`/g);
}

/** The part of the guide from one text up to another. */
function cut(from: string, to: string): string {
	const [, rest] = guide.split(from);
	if (rest === undefined || !rest.includes(to)) throw new Error(`There is no ${from} … ${to}.`);
	return rest.slice(0, rest.indexOf(to));
}

/** The small files, without a text. */
const SMALL: ContextTexts = {
	'context.csv': '',
	'counts-elsewhere.csv': '',
	'posts.csv': '',
	'timeline.csv': '',
	'places.csv': '',
};

/** The address that GitHub gives to a heading. */
function anchorOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-');
}

describe('the guide for editors', () => {
	it('is read in a few minutes', () => {
		expect(guide.split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(1500);
	});

	it('leads to files and headings that exist', () => {
		const anchors = listAll(guide, /^#+ (.+)$/gm).map(anchorOf);
		const links = listAll(guide, /\]\((?!https:|\{)([^)]+)\)/g);
		const isThere = (link: string) =>
			link.startsWith('#') ? anchors.includes(link.slice(1)) : existsSync(`data/${link}`);
		expect(links.length).toBeGreaterThan(5);
		expect(links.filter((link) => !isThere(link))).toEqual([]);
	});

	it('names problems by codes that exist', () => {
		const named = listAll(guide, /`([a-z]+\.[a-z][a-z-]+)`/g).filter(
			(name) => !/\.(csv|json|md)$/.test(name),
		);
		expect(named).toEqual(['model.unknown']);
		expect(codes).toContain('model.unknown');
	});
});

describe('the files in the guide for editors', () => {
	const there = readdirSync('data', { recursive: true, encoding: 'utf8' }).map((name) =>
		name.replaceAll('\\', '/'),
	);

	it('are all that an editor changes, and what nobody may touch', () => {
		const named = listWords(guide);
		const needed = [...DATA_FILES, 'editions.json', 'accepted/', 'PROBLEMS.md'];
		expect(needed.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
		expect(named).toContain('story/en.md');
	});

	it('are no file that is not there', () => {
		const named = listAll(guide, /`(?:data\/)?([\w-]+(?:\/[\w-]+)*\.(?:csv|json|md))`/g);
		const unknown = named.filter((name) => !there.includes(name));
		// The desk saves it where the browser puts what is saved.
		expect(unknown).toEqual(['for-publication.json']);
	});
});

describe('the columns in the guide for editors', () => {
	const shared = listWords(cut('Of every row, ', '\n\n'));

	it('are the eight of the table, in their order', () => {
		const list = cut('The columns:\n', '\n## ');
		const heads = [...list.matchAll(/^- (.*?):/gm)].map(([, head = '']) => head);
		expect(heads.flatMap(listWords)).toEqual(columns);
	});

	it.each(Object.keys(SMALL))('are those of %s, each once', (name) => {
		const [header = ''] = readFrozen(name as DataFile).split('\n');
		const paragraph = cut(`**\`${name}\`**`, '\n\n');
		const own = header.split(',').filter((column) => !shared.includes(column));
		expect([...listWords(paragraph)].sort()).toEqual([...own].sort());
		for (const column of own) expect(paragraph.split(`\`${column}\``), column).toHaveLength(2);
	});

	it.each(Object.keys(SMALL) as (keyof ContextTexts)[])('tell which words %s may hold', (name) => {
		const [header = '', row = ''] = readFrozen(name as DataFile).split('\n');
		const paragraph = cut(`**\`${name}\`**`, '\n\n');
		// A row with no right cell is told what each cell may hold.
		const wrong = header.replace(/[^,]+/g, '?');
		const text = `${header}\n${wrong}\n${row}`;
		const lists = parseContext({ ...SMALL, [name]: text }).problems[name].flatMap(
			({ expected }) => {
				const [, words = ''] = /^one of (.*?)(?:, or nothing)?$/.exec(expected) ?? [];
				return words === '' ? [] : [words];
			},
		);
		// A post is told in free words alone.
		expect(lists.length).toBeGreaterThanOrEqual(name === 'posts.csv' ? 0 : 2);
		expect(lists.filter((words) => !paragraph.includes(words))).toEqual([]);
	});

	it('are those of models.csv, with every class', () => {
		const paragraph = cut('**A new weapon name**', '\n\n');
		const [header = ''] = readFrozen('models.csv').split('\n');
		for (const column of header.split(',')) expect(paragraph).toContain(`\`${column}\``);
		expect(paragraph).toContain(weaponClasses.join(', '));
	});
});

describe('the commands in the guide for editors', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
	const typed = listAll(guide, /`npm ([^`]+)`/g);

	it('exist', () => {
		const names = typed.map((line) => line.replace(/^run /, '').split(' ')[0] ?? '');
		expect(names).toContain('data:check');
		expect(names.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
	});

	it('have the options that are named, after a double hyphen', () => {
		const wrong = typed.flatMap((line) => {
			const [start = '', rest = ''] = line.split(' -- ');
			const name = start.replace(/^run /, '') as keyof typeof COMMANDS;
			const known = [...Object.keys(COMMANDS[name]?.options ?? {}), 'help'];
			const named = listAll(rest, /--([a-z-]+)/g);
			return start.includes(' --') ? [line] : named.filter((option) => !known.includes(option));
		});
		expect(wrong).toEqual([]);
	});
});

describe('a sentence in the guide for editors', () => {
	const section = cut('## 3. Change a sentence', '\n## 4');
	const { names } = listNames(frozen, ENGLISH);

	it('stands in a text of the story, below a heading that is there', () => {
		const headings = listAll(section, /`(## [^`]+)`/g);
		expect(headings).toEqual(['## When they came {#months}', '## title']);
		const lines = readFrozen('story/en.md').split('\n');
		expect(headings.filter((heading) => !lines.includes(heading))).toEqual([]);
		const files = STORIES.map(({ file }) => `\`${file}\``);
		expect(files.filter((file) => !section.includes(file))).toEqual([]);
	});

	it('names parts and values that there are', () => {
		const parts = listAll(section, /\{\{([^}]+)\}\}/g);
		expect(parts).toEqual(['figure share', 'steps months']);
		expect(parts.filter((part) => !listParts('story').known.includes(part))).toEqual([]);
		const kinds = listAll(section, /[`(]\{([a-z]+:)…\}/g);
		expect(kinds).toEqual(['day:', 'value:', 'other:', 'own:', 'reading:', 'source:']);
		expect(kinds.filter((kind) => !names.some((name) => name.startsWith(kind)))).toEqual([]);
		expect(section).toContain('four steps');
		expect(PARTS).toHaveLength(4);
	});
});

describe('what the commands say, in the guide for editors', () => {
	const project = useProject();

	it('is said when the jobs are done', async () => {
		const quoted = listAll(guide, /“([^”]+)”/g);
		expect(quoted.length).toBeGreaterThan(10);
		const said = await doEveryJob(project);
		expect(quoted.filter((words) => !said.includes(words))).toEqual([]);
	});
});
