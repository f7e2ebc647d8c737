import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { packages, rooms } from './rooms.ts';

// The checker of import rules reads no .astro files, and no rule of imports can tell reading from
// writing: both are looked at here, as text.
const sources = globSync('src/*/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
const roomOf = (path: string) => /^src\/([a-z0-9]+)\//.exec(path)?.[1];

function listImports(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g);
	return [...found].map((match) => match[1] ?? '');
}

test('every room of src/ has its place in the order of rooms', () => {
	const found = new Set(sources.map(roomOf));
	expect([...found].filter((room) => room === undefined || !(room in rooms))).toEqual([]);
});

test('components, layouts and pages import only from the rooms before them', () => {
	const wrong = sources
		.filter((file) => file.endsWith('.astro'))
		.flatMap((file) =>
			listImports(file)
				.filter((target) => target.startsWith('.'))
				.map((target) => roomOf(posix.join(posix.dirname(file), target)))
				.filter((room) => {
					const own = roomOf(file) ?? '';
					return room === undefined || (room !== own && !rooms[own]?.includes(room));
				})
				.map((room) => `${file} → ${room}`),
		);
	expect(wrong).toEqual([]);
});

test('no component, layout or page imports a package that one room keeps behind it', () => {
	const kept = [...Object.keys(packages)];
	const wrong = sources
		.filter((file) => file.endsWith('.astro'))
		.flatMap((file) =>
			listImports(file)
				.filter((name) => kept.includes(name) || name.startsWith('node:'))
				.map((name) => `${file} → ${name}`),
		);
	expect(wrong).toEqual([]);
});

test('only the terminal writes files', () => {
	const writing =
		/\b(writeFile|appendFile|createWriteStream|mkdir|mkdtemp|rm|rmdir|rename|unlink|copyFile|cp)(Sync)?\(/;
	const wrong = sources
		.filter((file) => !file.startsWith('src/cli/'))
		.filter((file) => /['"](node:)?fs/.test(readFileSync(file, 'utf8')))
		.filter((file) => writing.test(readFileSync(file, 'utf8')));
	expect(wrong).toEqual([]);
});

test('the way from the table to the page asks neither the clock nor the language of the machine', () => {
	const wrong = sources
		.filter((file) => file.endsWith('.astro') || roomOf(file) !== 'cli')
		// As the commands, the desk refuses rows of days to come.
		.filter((file) => file !== 'src/desk/check/latest-day.ts')
		.filter((file) =>
			/\bnew Date\b|\bDate\.|\.toLocale|\.localeCompare\(|performance\.now|Math\.random/.test(
				readFileSync(file, 'utf8'),
			),
		);
	expect(wrong).toEqual([]);
});
