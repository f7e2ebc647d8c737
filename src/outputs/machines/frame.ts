import type { Font } from '../../charts/kit/font.ts';
import type { FigureView } from '../../figures/figure.ts';
import { createBlock, measureBlocks } from '../../render/sheet.ts';
import { createSvgDocument } from '../../render/svg-document.ts';
import { WIDTHS } from '../../render/widths.ts';
import { escapeMarkup } from '../../words/escape.ts';

/** How high a frame must be for a figure to be seen whole, in pixels: with each of the three drawings. */
export type FrameHeights = Readonly<Record<keyof typeof WIDTHS, number>>;

// As the style sheet of the embed has them: the margins at both sides, and what is above, between and below.
const MARGINS = 32;
const AROUND = 76;
// The narrow drawing is shown in columns down to 320 pixels, where the words need the most lines.
const LEAST = 320 - MARGINS;

/** Reckons how high the frame of a figure must be; `foot` are the lines below the drawing. */
export function measureFrame(view: FigureView, foot: readonly string[]): FrameHeights {
	const measure = (width: number, least = width) =>
		Math.ceil(AROUND + measureWords(view, foot, least) + measureDrawing(view, width));
	const { narrow, middle, wide } = WIDTHS;
	return { narrow: measure(narrow, LEAST), middle: measure(middle), wide: measure(wide) };
}

/** Writes the frame that shows a page on other sites; its height follows the width of its column without a script. */
export function writeFrame(address: string, title: string, heights: FrameHeights): string {
	const { narrow, middle, wide } = heights;
	const height = `calc(${wide}px${addBelow(WIDTHS.wide, middle - wide)}${addBelow(WIDTHS.middle, narrow - middle)})`;
	const frame = [
		`<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}"`,
		`width="100%" height="${middle}" loading="lazy"`,
		'style="position:absolute;top:0;left:0;width:100%;height:100%;border:0"></iframe>',
	].join(' ');
	return `<div style="position:relative;padding-bottom:${height}">${frame}</div>`;
}

// Where the frame is too narrow for a drawing, the next one is shown. In a padding, 100% is the
// width of the column, which no other property would tell.
function addBelow(drawing: number, more: number): string {
	const length = `clamp(0px, (${drawing + MARGINS}px - 100%) * 9999, ${Math.abs(more)}px)`;
	return more === 0 ? '' : ` ${more > 0 ? '+' : '-'} ${length}`;
}

function measureDrawing(view: FigureView, width: number): number {
	const stage = { document: createSvgDocument(), id: 'measure', width };
	return Number(view.draw(stage).getAttribute('height'));
}

function measureWords(view: FigureView, foot: readonly string[], width: number) {
	const { title, subtitle, key = [] } = view;
	// The sizes that src/styles/tokens.css has; a mark and its gaps are as wide as five letters.
	const [size, high] = width < 600 ? [21, 25] : [24, 29];
	const measured = [subtitle, ...key.map(({ words }) => `${words}12345`)].join(' ');
	const set = (words: string, font: Font, lineHeight: number) =>
		createBlock(words, width, { kind: '', font, lineHeight, above: 0 });
	return measureBlocks([
		set(title, { face: 'serif', weight: 600, size }, high),
		set(measured, { face: 'sans', weight: 400, size: 15 }, 20),
		...foot.map((words) => set(words, { face: 'sans', weight: 400, size: 14 }, 20)),
	]);
}
