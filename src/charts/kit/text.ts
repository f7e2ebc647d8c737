import type { Drawing } from './chart.ts';
import { round } from './chart.ts';

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
	parent: Drawing<SVGGElement> | Drawing<SVGSVGElement>,
	lines: string | readonly string[],
	{ x, y, anchor = 'start', kind, lineHeight = 17 }: TextPlace,
): Drawing<SVGTextElement> {
	const text = (parent as Drawing<SVGGElement>)
		.append('text')
		.attr('class', kind)
		.attr('y', round(y));
	if (anchor !== 'start') text.attr('text-anchor', anchor);
	if (typeof lines === 'string') return text.attr('x', round(x)).text(lines);
	for (const [index, line] of lines.entries()) {
		const span = text.append('tspan').attr('x', round(x)).text(line);
		if (index > 0) span.attr('dy', lineHeight);
	}
	return text;
}

// Mean advance of Source Sans 3 at one pixel of size, measured over the page's labels; bold runs wider.
const MEAN_ADVANCE = 0.5;

/** Estimates the width of a line in pixels, for choosing a side; exact boxes are measured in the browser tests. */
export function estimateWidth(line: string, fontSize = 14): number {
	return line.length * fontSize * MEAN_ADVANCE;
}

/** Breaks words into lines of at most a width in pixels; a word longer than that stands alone. */
export function wrapText(words: string, width: number, fontSize = 14): string[] {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && estimateWidth(longer, fontSize) <= width)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
