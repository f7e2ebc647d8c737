import { type Drawing, round } from '../charts/kit/chart.ts';
import { appendText, wrapText } from '../charts/kit/text.ts';

/** A paragraph of a sheet, broken into lines; all lengths in pixels. */
export interface Block {
	readonly lines: readonly string[];
	/** The class that carries its font. */
	readonly kind: string;
	readonly lineHeight: number;
	/** Space above. */
	readonly above: number;
}

/** How a paragraph is set. */
export interface BlockStyle extends Omit<Block, 'lines'> {
	/** Of the line, in pixels. */
	readonly width: number;
	/** Font size in pixels. */
	readonly size: number;
}

// The estimate of a line's width is a generous one; running text comes out this much shorter.
const RUNNING_TEXT = 0.92;

/** Breaks words into a paragraph. */
export function createBlock(words: string, { width, size, ...style }: BlockStyle): Block {
	return {
		...style,
		lines: wrapText(words, width, { face: 'sans', weight: 400, size: size * RUNNING_TEXT }),
	};
}

/** Breaks words into a paragraph of at most so many lines: whole sentences from the start, none where not even the first fits. */
export function createShortBlock(words: string, style: BlockStyle, lines: number): Block {
	const sentences = words.split(/(?<=[.。])\s*(?=\S)/);
	const shorter = sentences.map((_, index) => sentences.slice(0, sentences.length - index));
	const blocks = shorter.map((kept) => createBlock(kept.join(' '), style));
	return blocks.find((block) => block.lines.length <= lines) ?? { ...style, lines: [] };
}

/** Adds up the height of paragraphs, in pixels. */
export function measureBlocks(blocks: readonly Block[]): number {
	return blocks.reduce(
		(sum, { lines, lineHeight, above }) => sum + above + lines.length * lineHeight,
		0,
	);
}

/** Writes paragraphs one below the other, from a place in pixels. */
export function appendBlocks(
	svg: Drawing,
	blocks: readonly Block[],
	{ x, y }: { readonly x: number; readonly y: number },
): void {
	let top = y;
	for (const { lines, kind, lineHeight, above } of blocks) {
		if (lines.length > 0)
			appendText(svg, lines, { x, y: top + above + lineHeight * 0.76, kind, lineHeight });
		top += above + lines.length * lineHeight;
	}
}

/** Puts resolved style rules and a ground of paper into a drawing that is still empty. */
export function appendPaper(svg: Drawing, css: string): void {
	svg.append('style').text(css);
	svg.append('rect').attr('class', 'paper').attr('width', '100%').attr('height', '100%');
}

/** Moves what is drawn in one element into another at a place in pixels, enlarged by a factor; name, description and what shows under a pointer alone stay behind. */
export function appendDrawing(
	svg: Drawing,
	drawing: SVGSVGElement,
	{ x, y, scale = 1 }: { readonly x: number; readonly y: number; readonly scale?: number },
): void {
	const grow = scale === 1 ? '' : ` scale(${Math.round(scale * 1e4) / 1e4})`;
	const group = svg.append('g').attr('transform', `translate(${round(x)},${round(y)})${grow}`);
	for (const readout of [...drawing.querySelectorAll('.readout')]) readout.remove();
	const parts = [...drawing.childNodes].filter(
		({ nodeName }) => nodeName !== 'title' && nodeName !== 'desc',
	);
	group.node()?.append(...parts);
}
