import { Resvg } from '@resvg/resvg-js';
import { families, readFonts } from './fonts.ts';

const generic = ['serif', 'sans-serif'];
let known: ReturnType<typeof readFonts> | undefined;

/**
 * Draws an SVG file as a PNG, `width` pixels wide, with the project's own fonts alone. Throws when
 * the drawing asks for a family or holds a character that these fonts lack: it would be left out
 * of the picture without a word.
 */
export function renderPng(svg: string, { width }: { width: number }): Uint8Array {
	known ??= readFonts();
	const { paths, characters } = known;
	// Nothing breaks into lines here, so that a thin space may stand for the narrow no-break space.
	const source = svg.replaceAll('\u202f', '\u2009');
	const faults = [...findUnknownFamilies(source), ...findUnknownCharacters(source, characters)];
	if (faults.length > 0) throw new Error(`This drawing cannot become a PNG: ${faults.join(' ')}`);
	const drawing = new Resvg(source, {
		fitTo: { mode: 'width', value: width },
		font: { loadSystemFonts: false, fontFiles: paths, defaultFontFamily: families[0] ?? '' },
	});
	return drawing.render().asPng();
}

function findUnknownFamilies(svg: string): string[] {
	const lists = [
		...svg.matchAll(/\sfont-family="([^"]*)"/g),
		...svg.matchAll(/font-family:\s*([^;}"<]*)/g),
	].map((match) => match[1] ?? '');
	// The first family of a list decides; what follows is for readers without it.
	const first = lists.map((list) => unquote(list.split(',')[0] ?? ''));
	const unknown = first.filter((family) => !families.includes(family) && !generic.includes(family));
	return [...new Set(unknown)].map((family) => `There is no font ${family}.`);
}

function findUnknownCharacters(svg: string, characters: ReadonlySet<string>): string[] {
	const texts = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map((match) => match[1] ?? '');
	const letters = new Set(texts.flatMap((text) => [...readText(text)]));
	return [...letters]
		.filter((letter) => !characters.has(letter) && !/[\n\t]/.test(letter))
		.map((letter) => `No font has ${letter} (U+${letter.codePointAt(0)?.toString(16)}).`);
}

function unquote(family: string): string {
	return family.replaceAll('&quot;', '').replaceAll("'", '').trim();
}

function readText(markup: string): string {
	return markup
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
		.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
		.replaceAll(/&(amp|lt|gt|quot|apos);/g, '&');
}
