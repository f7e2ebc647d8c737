import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FILES } from '../src/editions/record/data-files.ts';

// Tests judge code, never the live table: whoever edits data/ by the guide can fail none of them.
// What is in data/ is judged by the claims, by acceptance and by the build.
const LIVE = [...DATA_FILES.map((file) => file.split('/')[0]), 'accepted', 'editions.json'];
const LIVE_PATH = `(['"\`])(?:\\./)?data(?:/(?:${LIVE.join('|')})|/\\$|/?\\1)`;

/** Files below tests/ that may look into data/ all the same, each with its reason. */
const ALLOWED: Readonly<Record<string, string>> = {
	'tests/data/guide.test.ts':
		'The guide stands in data/ and says which files are there; it reads their names, and no content.',
	'tests/rehearsal/rehearsal.ts':
		'It names the table of the copy in which an editor is rehearsed, which has the frozen edition.',
};

const tests = globSync('tests/**/*.{ts,mjs}').map((file) => file.replaceAll('\\', '/'));

/** The lines of a file in which a live file is read, or named to be read. */
function findReadings(file: string): readonly string[] {
	const text = readFileSync(file, 'utf8');
	const [, names = ''] = /import \{([^}]*)\} from 'node:fs'/.exec(text) ?? [];
	const readers = names
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '' && !name.startsWith('type '));
	const patterns = [
		new RegExp(`\\b(?:${['resolve', ...readers].join('|')})\\(\\s*${LIVE_PATH}`),
		new RegExp(`= ${LIVE_PATH}`),
		// A path from the file itself: an import, or an address.
		/(?:from|import\(|URL\()\s*(['"`])(?:\.\.\/)+data\//,
		// The commands and readers of the project, in its own folder.
		/\b(?:readPublication|readRevision)\((?:(['"`])\.?\1|process\.cwd\(\))/,
		/\broot: (?:(['"`])\.?\1|process\.cwd\(\))/,
	];
	return text.split('\n').filter((line) => patterns.some((pattern) => pattern.test(line)));
}

/** Every module of the project that a module loads, itself included. */
function listModules(file: string, seen = new Set<string>()): ReadonlySet<string> {
	if (seen.has(file) || !existsSync(file)) return seen;
	seen.add(file);
	const text = readFileSync(file, 'utf8');
	for (const [, type, path = ''] of text.matchAll(
		/^(?:import|export)( type)?[^'"]*['"](\.[^'"]+)['"]/gm,
	)) {
		if (type === undefined) listModules(normalize(join(dirname(file), path)), seen);
	}
	return seen;
}

describe('no test reads the live files of data/', () => {
	const found = new Map(tests.map((file) => [file, findReadings(file)]));

	it('by itself', () => {
		const readings = [...found].flatMap(([file, lines]) =>
			file in ALLOWED ? [] : lines.map((line) => `${file}: ${line.trim()}`),
		);
		expect(readings).toEqual([]);
	});

	it('through a module of the pages, which takes them from data/', () => {
		const loads = (file: string) =>
			[...listModules(file)].filter((module) =>
				/from '(?:\.\.\/)+data\/|glob\([^)]*data\//.test(readFileSync(module, 'utf8')),
			);
		expect(loads('src/site/compose.ts')).toEqual([]);
		expect(loads('src/outputs/files/catalogue.ts')).toEqual([normalize('src/site/edition.ts')]);
		expect(tests.flatMap((file) => loads(file).map((module) => `${file}: ${module}`))).toEqual([]);
	});

	it('but for those that have a reason, and need it', () => {
		const idle = Object.keys(ALLOWED).filter((file) => (found.get(file) ?? []).length === 0);
		expect(idle).toEqual([]);
	});
});
