import type { Drawing } from '../charts/kit/chart.ts';
import { measureText } from '../charts/kit/font.ts';
import { SIGN } from '../charts/kit/key.ts';
import { appendMarks } from '../charts/kit/mark.ts';
import { appendText } from '../charts/kit/text.ts';
import type { KeyMark } from '../figures/figure.ts';

/** A key laid out in lines: each mark with its words, all lengths in pixels from the top left. */
export interface KeyLine {
	readonly entries: readonly (KeyMark & { readonly x: number; readonly y: number })[];
	/** Nought where there is no key. */
	readonly height: number;
}

const LINE = 20;
const ABOVE = 3;
const TO_WORDS = SIGN.width + 6;
const BETWEEN = 16;

/** Lays out the key of a figure in lines of at most a width. */
export function layoutKey(key: readonly KeyMark[], width: number): KeyLine {
	let [x, y] = [0, ABOVE];
	const entries = key.map((mark) => {
		const own = TO_WORDS + measureText(mark.words, 'label-large');
		if (x > 0 && x + own > width) [x, y] = [0, y + LINE];
		const entry = { ...mark, x, y };
		x += own + BETWEEN;
		return entry;
	});
	return { entries, height: entries.length > 0 ? y + LINE : 0 };
}

/** Draws a key from a place in pixels; `kind` is the class of its words. */
export function appendKey(
	svg: Drawing,
	{ entries }: KeyLine,
	{ x, y, kind }: { readonly x: number; readonly y: number; readonly kind: string },
): void {
	for (const entry of entries) {
		const top = y + entry.y + (LINE - SIGN.height) / 2;
		appendMarks(svg.append('g'), entry.kind, [{ ...SIGN, x: x + entry.x, y: top }]);
		appendText(svg, entry.words, { x: x + entry.x + TO_WORDS, y: y + entry.y + 15, kind });
	}
}
