import ADVANCES from './advances.json' with { type: 'json' };

/** The letters of a text: size in pixels. */
export interface Font {
	readonly face: 'sans' | 'serif';
	readonly weight: 400 | 600;
	readonly size: number;
}

const SERIF = { face: 'serif', weight: 600 } as const;

/** What each class changes in the font of a drawing; the style sheets of charts say the same. */
export const FONTS: Readonly<Record<string, Partial<Font>>> = {
	'label-large': { size: 15 },
	'label-small': { size: 13.4 },
	'label-strong': { weight: 600 },
	own: { weight: 600 },
	'rank-own-label': { weight: 600 },
	number: { ...SERIF, size: 20 },
	'part-number': { ...SERIF, size: 24 },
	'share-number': { ...SERIF, size: 44 },
	'share-number-small': { size: 30 },
	'figure-number': { ...SERIF, size: 84 },
};

/** Gives the font that classes carry. */
export function fontOf(kind: string): Font {
	const font: Font = { face: 'sans', weight: 400, size: 14 };
	return Object.assign(font, ...kind.split(' ').map((name) => FONTS[name]));
}

// A letter of another script comes from another font: none runs wider than its size.
const FOREIGN = 1000;

/** Measures a line in a font, or in that of its classes, in pixels: as wide as it is drawn, or a hair wider. */
export function measureText(line: string, font: Font | string): number {
	const { face, weight, size } = typeof font === 'string' ? fontOf(font) : font;
	const advances: Readonly<Record<string, number>> = ADVANCES[`${face}-${weight}`];
	// The fonts have no narrow space that does not break: it is drawn as the one that does.
	const letters = [...line.replaceAll('\u202f', '\u2009')];
	return (letters.reduce((sum, letter) => sum + (advances[letter] ?? FOREIGN), 0) * size) / 1000;
}

/** Breaks words into lines of at most a width in pixels; a word longer than that stands alone. */
export function wrapText(words: string, width: number, font: Font | string): string[] {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && measureText(longer, font) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
