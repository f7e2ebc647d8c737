import { readFileSync, writeFileSync } from 'node:fs';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { cyrillicCharacters, latinCharacters } from '../../render/characters.ts';
import { drawnFonts } from '../../render/fonts.ts';
import { createFontFaces } from './font-faces.ts';

/** A file that `npm run fonts` makes: where it stands and what it holds. */
type FontFile = { readonly path: string; readonly content: Buffer };

// Adobe's whole variable fonts; the serif as it is drawn for text of 14 points.
const fonts = {
	'Source Sans 3': { source: readPackage('source-sans/VF/SourceSans3VF-Upright.ttf'), axes: {} },
	'Source Serif 4': {
		source: readPackage('source-serif/VAR/SourceSerif4Variable-Roman.ttf'),
		axes: { opsz: 14 },
	},
};
const scripts = { latin: latinCharacters, cyrillic: cyrillicCharacters };
const characters = latinCharacters + cyrillicCharacters;

/** Writes what `createFontFiles` gives. Needed only after a change of fonts or of characters. */
export async function writeFonts(): Promise<number> {
	for (const { path, content } of await createFontFiles()) {
		writeFileSync(path, content);
		console.log(`${path}  ${content.length} bytes`);
	}
	return 0;
}

/** Cuts every font file of the project out of the packages; the same bytes on every machine. */
export async function createFontFiles(): Promise<FontFile[]> {
	const cuts = [
		...Object.entries(scripts).flatMap(([script, text]) => [
			// One variable file weighs less than two of fixed weight.
			cutForPages(`source-serif-4-${script}`, text, { min: 400, max: 600 }),
			cutForPages(`source-sans-3-${script}-400`, text, 400),
			cutForPages(`source-sans-3-${script}-600`, text, 600),
		]),
		...drawnFonts.map(cutForPictures),
	];
	const licences = ['source-sans', 'source-serif'].map((name) => readPackage(`${name}/LICENSE.md`));
	return [
		...(await Promise.all(cuts)),
		{ path: 'src/styles/fonts.css', content: Buffer.from(createFontFaces()) },
		{ path: 'src/charts/kit/advances.json', content: Buffer.from(createAdvances()) },
		{ path: 'public/fonts/LICENSE.txt', content: Buffer.concat(licences) },
	];
}

type Cut = { text: string; wght: number | { min: number; max: number }; format: 'woff2' | 'sfnt' };

function cutFont(family: keyof typeof fonts, { text, wght, format }: Cut): Promise<Buffer> {
	const { source, axes } = fonts[family];
	return subsetFont(source, text, {
		targetFormat: format,
		noHinting: true,
		// Pairs are kerned; digits of one width (tnum) or their own (pnum) can be asked for.
		keepFeatures: ['kern', 'tnum', 'pnum'],
		variationAxes: { ...axes, wght },
	});
}

async function cutForPages(name: string, text: string, wght: Cut['wght']): Promise<FontFile> {
	const family = name.startsWith('source-serif') ? 'Source Serif 4' : 'Source Sans 3';
	const content = await cutFont(family, { text, wght, format: 'woff2' });
	return { path: `public/fonts/${name}.woff2`, content };
}

// The program that draws PNGs reads TrueType files only, and only from the disk.
async function cutForPictures({
	path,
	family,
	weight,
}: (typeof drawnFonts)[number]): Promise<FontFile> {
	return {
		path,
		content: await cutFont(family, { text: characters, wght: weight, format: 'sfnt' }),
	};
}

/**
 * How far each character moves the pen in each face, in thousandths of the font size, as charts
 * measure their text. Pairs are not kerned here: a line is drawn as wide as this says, or a hair narrower.
 */
function createAdvances(): string {
	const letters = [...new Set(characters)].sort();
	const faces = drawnFonts.map(({ family, weight }) => {
		const font = create(fonts[family].source);
		if (font.isCollection || font.unitsPerEm !== 1000)
			throw new Error(`${family} is not one font with lengths in thousandths of its size.`);
		const face = font.getVariation({ ...fonts[family].axes, wght: weight });
		const measure = (letter: string) =>
			Math.round(face.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth);
		const name = `${family === 'Source Sans 3' ? 'sans' : 'serif'}-${weight}`;
		return [name, Object.fromEntries(letters.map((letter) => [letter, measure(letter)]))];
	});
	return `${JSON.stringify(Object.fromEntries(faces), null, 2)}\n`;
}

function readPackage(path: string): Buffer {
	return readFileSync(`node_modules/${path}`);
}
