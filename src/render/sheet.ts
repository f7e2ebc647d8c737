import { type Drawing, round } from '../charts/kit/chart.ts';
import { type Font, wrapText } from '../charts/kit/font.ts';
import { appendText } from '../charts/kit/text.ts';
import { resolveStyles, type StyleSheets, type Theme } from './resolve-styles.ts';

/** How a paragraph is set: its class, which the sheet gives its font and colour; all lengths in pixels. */
export interface BlockStyle {
	readonly kind: string;
	readonly font: Font;
	readonly isQuiet?: boolean;
	readonly lineHeight: number;
	/** Space above. */
	readonly above: number;
}

/** A paragraph of a sheet, broken into lines. */
export interface Block extends BlockStyle {
	readonly lines: readonly string[];
}

/** Breaks words into a paragraph of a width. */
export function createBlock(words: string, width: number, style: BlockStyle): Block {
	return { ...style, lines: wrapText(words, width, style.font) };
}

/** Breaks words into a paragraph of at most so many lines: whole sentences from the start, none where not even the first fits. */
export function createShortBlock(
	words: string,
	{ width, lines }: { readonly width: number; readonly lines: number },
	style: BlockStyle,
): Block {
	const sentences = words.split(/(?<=[.。])\s*(?=\S)/);
	const shorter = sentences.map((_, index) => sentences.slice(0, sentences.length - index));
	const blocks = shorter.map((kept) => createBlock(kept.join(' '), width, style));
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
		const baseline = top + above + lineHeight * 0.76;
		if (lines.length > 0) appendText(svg, lines, { x, y: baseline, kind, lineHeight });
		top += above + lines.length * lineHeight;
	}
}

/** Puts the resolved rules of drawings and of a sheet's own paragraphs, and a ground of paper, into a drawing that is still empty. */
export function appendPaper(
	svg: Drawing,
	{ styles, theme }: { readonly styles: StyleSheets; readonly theme: Theme },
	paragraphs: readonly BlockStyle[],
): void {
	const rules = paragraphs.map(({ kind, font: { face, size, weight }, isQuiet }) => {
		const font = `font-family: var(--${face}); font-size: ${size}px; font-weight: ${weight}`;
		return `.chart .${kind} { ${font}${isQuiet ? '; fill: var(--quiet)' : ''} }`;
	});
	const chart = [styles.chart, ...new Set(rules)].join('\n');
	svg.append('style').text(resolveStyles({ ...styles, chart }, theme));
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
	const parts = [...drawing.childNodes].filter(({ nodeName }) => !/^(title|desc)$/.test(nodeName));
	group.node()?.append(...parts);
}
