import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
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

test('a room imports only from rooms that stand above it in the order', () => {
	const order = Object.keys(rooms);
	const wrong = Object.entries(rooms).flatMap(([room, allowed]) =>
		allowed
			.filter((other) => !order.slice(0, order.indexOf(room)).includes(other))
			.map((other) => `${room} → ${other}`),
	);
	expect(wrong).toEqual([]);
});

test('components, layouts and pages import from no other room, and no package that a room keeps', () => {
	const isAllowed = (file: string, target: string) => {
		if (!target.startsWith('.')) return !(target in packages) && !target.startsWith('node:');
		const own = roomOf(file) ?? '';
		const room = roomOf(posix.join(posix.dirname(file), target)) ?? 'none';
		return room === own || rooms[own]?.includes(room);
	};
	const wrong = sources
		.filter((file) => file.endsWith('.astro'))
		.flatMap((file) =>
			listImports(file)
				.filter((target) => !isAllowed(file, target))
				.map((target) => `${file} → ${target}`),
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
		.filter((file) => file !== 'src/desk/start-desk.ts')
		.filter((file) =>
			/\bnew Date\b|\bDate\.|\.toLocale|\.localeCompare\(|performance\.now|Math\.random/.test(
				readFileSync(file, 'utf8'),
			),
		);
	expect(wrong).toEqual([]);
});

// What is ignored may lie about; what is committed may not.
test.skipIf(!existsSync('.git'))(
	'nothing is committed at the top of the project by mistake',
	() => {
		const { stdout } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
		const found = new Set(stdout.split('\0').map((file) => file.split('/')[0] ?? ''));
		const shown = [...found].filter((name) => name !== '' && !name.startsWith('.'));
		const folders = ['data', 'public', 'src', 'tests'];
		const texts = ['LICENSE', 'README.md', 'package.json', 'package-lock.json', 'tsconfig.json'];
		expect(shown.sort()).toEqual([...folders, ...texts, 'astro.config.mjs'].sort());
	},
);
