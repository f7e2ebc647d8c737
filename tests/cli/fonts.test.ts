import { existsSync, readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { createFontFiles } from '../../src/cli/fonts/font-files.ts';
import { cyrillicCharacters, latinCharacters } from '../../src/render/characters.ts';

const files = await createFontFiles();

test('the font files and their style sheet are what `npm run fonts` makes', () => {
	const differing = files.filter(
		({ path, content }) => !existsSync(path) || !readFileSync(path).equals(content),
	);
	expect(differing.map(({ path }) => path)).toEqual([]);
});

test('every font that draws PNGs has every character of the pages', () => {
	const drawn = files.filter(({ path }) => path.endsWith('.ttf'));
	expect(drawn).toHaveLength(4);
	for (const { path, content } of drawn) {
		const font = create(content);
		const missing = [...(latinCharacters + cyrillicCharacters)].filter(
			(letter) => !font.isCollection && !font.hasGlyphForCodePoint(letter.codePointAt(0)!),
		);
		expect(missing, path).toEqual([]);
	}
});

test('the Latin fonts of a page weigh at most 45 kB together', () => {
	const latin = files.filter(({ path }) => path.endsWith('.woff2') && path.includes('latin'));
	expect(latin).toHaveLength(3);
	expect(latin.reduce((sum, { content }) => sum + content.length, 0)).toBeLessThanOrEqual(45_000);
});
