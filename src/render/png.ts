import { Resvg } from '@resvg/resvg-js';
import { cyrillicCharacters, latinCharacters } from './characters.ts';
import { drawnFonts, families } from './fonts.ts';

const generic = ['serif', 'sans-serif'];
// The first family of a list decides; what follows is for readers without it.
const firstFamily = /(?<=(?:\sfont-family="|font-family:\s*)(?:&quot;|')?)[^\s&'"][^;}"<,&']*/g;
const characters = new Set(latinCharacters + cyrillicCharacters);
const fontFiles = drawnFonts.map(({ path }) => path);

/**
 * Draws an SVG file as a PNG, `width` pixels wide, with the project's own fonts alone. Throws when
 * the drawing asks for a family or holds a character that these fonts lack: it would be left out
 * of the picture without a word.
 */
export function renderPng(svg: string, { width }: { width: number }): Uint8Array {
	// Nothing breaks into lines here, so that a thin space may stand for the narrow no-break space.
	const source = svg.replaceAll('\u202f', '\u2009');
	const unknown = new Set<string>();
	const named = source.replaceAll(firstFamily, (family) => {
		if (!(family in families) && !generic.includes(family)) unknown.add(family);
		return families[family as keyof typeof families] ?? family;
	});
	const faults = [
		...[...unknown].map((family) => `There is no font ${family}.`),
		...findUnknownCharacters(source),
	];
	if (faults.length > 0) throw new Error(`This drawing cannot become a PNG: ${faults.join(' ')}`);
	const drawing = new Resvg(named, {
		fitTo: { mode: 'width', value: width },
		font: { loadSystemFonts: false, fontFiles, defaultFontFamily: families['Source Sans 3'] },
	});
	return drawing.render().asPng();
}

function findUnknownCharacters(svg: string): string[] {
	const texts = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map((match) => match[1] ?? '');
	const letters = new Set(texts.flatMap((text) => [...readText(text)]));
	return [...letters]
		.filter((letter) => !characters.has(letter) && !/[\n\t]/.test(letter))
		.map((letter) => `No font has ${letter} (U+${letter.codePointAt(0)?.toString(16)}).`);
}

function readText(markup: string): string {
	return markup
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
		.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
		.replaceAll(/&(amp|lt|gt|quot|apos);/g, '&');
}
