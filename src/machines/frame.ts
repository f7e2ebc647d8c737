import type { FigureView } from '../figures/figure.ts';
import { createBlock, measureBlocks } from '../render/sheet.ts';
import { createSvgDocument } from '../render/svg-document.ts';
import { WIDTHS } from '../render/widths.ts';

/** How high a frame must be for a figure to be seen whole, in pixels: with the wide drawing, and with the narrow one. */
export interface FrameHeights {
	readonly wide: number;
	readonly narrow: number;
}

/** The width of a frame from which the wide drawing is shown, in pixels; the style sheet of the embed says the same. */
const FRAME_SWITCH = 736;

// As the style sheet of the embed has them: the margins at both sides, and the widest narrow drawing.
const MARGINS = 32;
const NARROW_MAX = 360;
const AROUND = 76;

/** Reckons how high the frame of a figure must be; `foot` are the lines below the drawing. */
export function measureFrame(view: FigureView, foot: readonly string[]): FrameHeights {
	const [narrow, wide] = [WIDTHS.narrow, WIDTHS.wide].map((width) => measureDrawing(view, width));
	const around = (width: number) => AROUND + measureWords(view, foot, width - MARGINS);
	const narrowest = NARROW_MAX + MARGINS;
	return {
		wide: Math.ceil(around(FRAME_SWITCH) + (wide ?? 0)),
		narrow: Math.ceil(around(narrowest) + ((narrow ?? 0) * NARROW_MAX) / WIDTHS.narrow),
	};
}

/** Writes the frame that shows a page on other sites; its height follows the width of its column without a script. */
export function writeFrame(address: string, title: string, { wide, narrow }: FrameHeights): string {
	// In a padding, 100% is the width of the column, which no other property would tell.
	const height =
		narrow >= wide
			? `clamp(${wide}px, (${FRAME_SWITCH}px - 100%) * 9999, ${narrow}px)`
			: `clamp(${narrow}px, (100% - ${FRAME_SWITCH}px) * 9999, ${wide}px)`;
	const frame = [
		`<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}"`,
		`width="100%" height="${wide}" loading="lazy"`,
		'style="position:absolute;top:0;left:0;width:100%;height:100%;border:0"></iframe>',
	].join(' ');
	return `<div style="position:relative;padding-bottom:${height}">${frame}</div>`;
}

/** Escapes text for an attribute between double quotation marks. */
export function escapeAttribute(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}

function measureDrawing(view: FigureView, width: number): number {
	const stage = { document: createSvgDocument(), id: 'measure', width };
	return Number(view.draw(stage).getAttribute('height'));
}

function measureWords({ title, subtitle }: FigureView, foot: readonly string[], width: number) {
	const line = { width, above: 0 };
	return measureBlocks([
		createBlock(title, { ...line, kind: 'title', size: 25, lineHeight: 26 }),
		createBlock(subtitle, { ...line, kind: 'subtitle', size: 15, lineHeight: 22 }),
		...foot.map((words) => createBlock(words, { ...line, kind: 'note', size: 14, lineHeight: 20 })),
	]);
}
