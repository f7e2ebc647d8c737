import { readdirSync, readFileSync } from 'node:fs';
import { readFontFacts } from './font-file.ts';

const folder = 'src/render/fonts';

/** The families that a drawing may ask for when it becomes a PNG. */
export const families: readonly string[] = ['Source Sans 3', 'Source Serif 4'];

/**
 * The font files for PNGs, as paths from the root of the project, and the characters that every one
 * of them can draw. `npm run fonts` makes the files.
 */
export function readFonts(): { paths: string[]; characters: ReadonlySet<string> } {
	const names = readdirSync(folder).filter((name) => name.endsWith('.ttf'));
	const paths = names.sort().map((name) => `${folder}/${name}`);
	const drawn = paths.map((path) => readFontFacts(readFileSync(path)).glyphs);
	const letters = [...(drawn[0]?.keys() ?? [])];
	const common = letters.filter((letter) => drawn.every((glyphs) => glyphs.has(letter)));
	return { paths, characters: new Set(common) };
}
