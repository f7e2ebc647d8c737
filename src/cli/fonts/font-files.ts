import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { cyrillicCharacters, latinCharacters } from '../../render/characters.ts';
import { createFontFaces, type FontFile } from './font-faces.ts';
import { mergeFonts } from './merge-fonts.ts';

const scripts = { latin: latinCharacters, cyrillic: cyrillicCharacters };
const weights = [400, 600];
// Pairs are kerned; digits of one width (tnum) or their own (pnum) can be asked for. The rest goes.
const keepFeatures = ['kern', 'tnum', 'pnum'];

/** Cuts every font file of the project out of the packages; the same bytes on every machine. */
export async function createFontFiles(): Promise<FontFile[]> {
	const files = await Promise.all([
		...Object.entries(scripts).flatMap(([script, text]) => [
			createSerif(script, text),
			...weights.map((weight) => createSans(script, text, weight)),
		]),
		...weights.flatMap((weight) => [
			createDrawn('Source Sans 3', weight),
			createDrawn('Source Serif 4', weight),
		]),
	]);
	const faces = { path: 'src/styles/fonts.css', content: Buffer.from(createFontFaces(files)) };
	const licence = readPackage('@fontsource/source-sans-3/LICENSE');
	return [...files, faces, { path: 'public/fonts/LICENSE.txt', content: licence }];
}

// One variable file weighs less than two of fixed weight.
async function createSerif(script: string, text: string): Promise<FontFile> {
	const source = `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-wght-normal.woff2`;
	const content = await subsetFont(readPackage(source), text, {
		targetFormat: 'woff2',
		noHinting: true,
		keepFeatures,
		variationAxes: { wght: { min: 400, max: 600 } },
	});
	return { path: `public/fonts/source-serif-4-${script}.woff2`, content };
}

async function createSans(script: string, text: string, weight: number): Promise<FontFile> {
	const source = `@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff2`;
	const content = await subsetFont(readPackage(source), text, {
		targetFormat: 'woff2',
		noHinting: true,
		keepFeatures,
	});
	return { path: `public/fonts/source-sans-3-${script}-${weight}.woff2`, content };
}

// The program that draws PNGs reads TrueType files only, and only from the disk.
async function createDrawn(family: string, weight: number): Promise<FontFile> {
	const name = family.toLowerCase().replaceAll(' ', '-');
	const [latin, cyrillic] = await Promise.all([
		cut('latin', latinCharacters),
		cut('cyrillic', cyrillicCharacters),
	]);
	const content = mergeFonts(latin, cyrillic, family);
	return { path: `src/render/fonts/${name}-${weight}.ttf`, content };

	function cut(script: string, text: string): Promise<Buffer> {
		const source = `@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff2`;
		const options = { targetFormat: 'sfnt', noHinting: true, keepFeatures } as const;
		return subsetFont(readPackage(source), text, options);
	}
}

function readPackage(path: string): Buffer {
	return readFileSync(`node_modules/${path}`);
}
