import { type Drawing, round } from './chart.ts';

/** Where a text stands and how it is set. */
export interface TextPlace {
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** Space-separated classes that say what the text is: label, number, note, event. */
	readonly kind: string;
	/** From baseline to baseline, in pixels. */
	readonly lineHeight?: number;
}

/** Writes text, one line per string; the classes carry font and colour, so that themes and forced colours work. */
export function appendText(
	parent: Drawing,
	lines: string | readonly string[],
	{ x, y, anchor = 'start', kind, lineHeight = 17 }: TextPlace,
) {
	const text = parent.append('text').attr('class', kind).attr('y', round(y));
	if (anchor !== 'start') text.attr('text-anchor', anchor);
	const [only = '', ...more] = [lines].flat();
	if (more.length === 0) return text.attr('x', round(x)).text(only);
	for (const [index, line] of [only, ...more].entries()) {
		const span = text.append('tspan').attr('x', round(x)).text(line);
		if (index > 0) span.attr('dy', lineHeight);
	}
	return text;
}

/** Writes a line that begins with strong words and goes on with plain ones. */
export function appendHeadedText(
	parent: Drawing,
	[strong, plain]: readonly [strong: string, plain: string],
	place: TextPlace,
): void {
	const text = appendText(parent, '', place);
	text.append('tspan').attr('class', 'label-strong').text(strong);
	text.append('tspan').text(` ${plain}`);
}

/** Writes a note in lines of at most a width in pixels, the last of them at a baseline. */
export function appendNote(
	parent: Drawing,
	label: string,
	{ x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
): void {
	const lines = wrapText(label, room, 'note');
	appendText(parent, lines, { x, y: y - (lines.length - 1) * 17, kind: 'note' });
}

/** The letters of a text: size in pixels. */
export interface Font {
	readonly face: 'sans' | 'serif';
	readonly weight: 400 | 600;
	readonly size: number;
}

const FONTS: Readonly<Record<string, Partial<Font>>> = {
	'label-large': { size: 15 },
	'label-small': { size: 13.4 },
	'label-strong': { weight: 600 },
	own: { weight: 600 },
	'rank-own-label': { weight: 600 },
	number: { face: 'serif', weight: 600, size: 20 },
	'figure-number': { face: 'serif', weight: 600, size: 84 },
};

/** Gives the font that classes carry, as the style sheets of charts have it. */
export function fontOf(kind: string): Font {
	const font: Font = { face: 'sans', weight: 400, size: 14 };
	return Object.assign(font, ...kind.split(' ').map((name) => FONTS[name]));
}

/** Measures a line in a font, or in that of its classes, in pixels. */
export function measureText(line: string, font: Font | string): number {
	const { size } = typeof font === 'string' ? fontOf(font) : font;
	return line.length * size * 0.5;
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

/* temporary */
const ADVANCES: readonly (readonly [pattern: RegExp, advance: number])[] = [
	[/[ \u00a0\u202f]/, 0.21],
	[/[ijlI.,:;'’|!]/, 0.28],
	[/[frt()\-/]/, 0.37],
	[/[csz]/, 0.46],
	[/[aegkvxy0-9JLF–]/, 0.53],
	[/[mwMW%]/, 0.84],
	[/[a-z]/, 0.57],
	[/[A-Z]/, 0.67],
	[/[\u2e80-\uffef]/, 1],
];
export function measureLetters(line: string, kind: string): number {
	const size = fontOf(kind).size;
	const advances = [...line].map(
		(letter) => ADVANCES.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.66,
	);
	return size * advances.reduce((sum, advance) => sum + advance, 0);
}
export function fitLines(label: string, width: number, kind: string): string[] {
	return measureLetters(label, kind) <= width ? [label] : wrapText(label, width, kind);
}
