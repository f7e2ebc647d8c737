import { drawChart } from '../charts/kit/chart.ts';
import { type Font, measureText } from '../charts/kit/font.ts';
import type { FigureView } from '../figures/figure.ts';
import { fitDrawing } from './fit-drawing.ts';
import { formatSvg } from './format-svg.ts';
import type { StyleSheets, Theme } from './resolve-styles.ts';
import {
	appendBlocks,
	appendDrawing,
	appendPaper,
	type Block,
	createBlock,
	createShortBlock,
	measureBlocks,
} from './sheet.ts';
import { createSvgDocument } from './svg-document.ts';

/** Size of a social card, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** What a card says besides the drawing. */
export interface CardOptions {
	readonly title: string;
	readonly subtitle: string;
	readonly theme: Theme;
	readonly styles: StyleSheets;
}

// Cards are mostly seen at half of their size: nothing of their own is smaller than 24 pixels.
const SANS = { face: 'sans', weight: 400 } as const;
const SUBTITLE = {
	kind: 'card-subtitle',
	font: { ...SANS, size: 26 },
	isQuiet: true,
	lineHeight: 33,
};
const FOOT = {
	kind: 'card-foot',
	font: { ...SANS, size: 24 },
	isQuiet: true,
	lineHeight: 30,
	above: 0,
};

const MARGIN = 56;
const TOP = 42;
const INNER = CARD.width - 2 * MARGIN;
/** Width of a headline beside the drawing, and the bottom of all drawings. */
const BESIDE = 372;
const BOTTOM = CARD.height - 72;

/** Writes the social card of a figure as an SVG of 1200 by 630 pixels: headline, measure and the drawing as large as it will go, and of its source what fits a line. */
export function createCard(view: FigureView, options: CardOptions): string {
	const stage = { document: createSvgDocument(), id: `${view.id}-card`, width: CARD.width };
	const heads = [setAbove(options), setBeside(options)];
	const fits = heads.map(({ blocks, x, y }) => {
		const room = { x, y, width: CARD.width - MARGIN - x, height: BOTTOM - y };
		return { blocks, ...fitDrawing(view, stage, room) };
	});
	const best = fits.reduce((one, other) => (other.scale > one.scale ? other : one));
	const { title } = options;
	const card = drawChart({ title, description: view.description }, stage, (svg) => {
		const foot = createShortBlock(view.source, { width: INNER, lines: 1 }, FOOT);
		appendPaper(svg, options, [...best.blocks, foot]);
		svg.append('rect').attr('class', 'card-rule').attr('width', '100%').attr('height', 10);
		appendBlocks(svg, best.blocks, { x: MARGIN, y: TOP });
		appendDrawing(svg, best.drawing, best);
		appendBlocks(svg, [foot], { x: MARGIN, y: BOTTOM + 12 });
		return CARD.height;
	});
	return formatSvg(card);
}

/** Paragraphs of a head, and where the drawing may begin. */
interface Head {
	readonly blocks: readonly Block[];
	readonly x: number;
	readonly y: number;
}

function serif(size: number): Font {
	return { face: 'serif', weight: 600, size };
}

function setAbove({ title, subtitle }: CardOptions): Head {
	// A headline keeps to one line where it can: what it saves, the drawing gains.
	const size = Math.floor(Math.min(64, Math.max(46, INNER / measureText(title, serif(1)))));
	const style = { kind: 'card-title', font: serif(size), lineHeight: size * 1.1, above: 0 };
	const blocks = [
		createBlock(title, INNER, style),
		createShortBlock(subtitle, { width: INNER, lines: 2 }, { ...SUBTITLE, above: 4 }),
	];
	return { blocks, x: MARGIN, y: TOP + measureBlocks(blocks) + 20 };
}

function setBeside({ title, subtitle }: CardOptions): Head {
	const style = { kind: 'card-title', font: serif(50), lineHeight: 55, above: 0 };
	const headline = createBlock(title, BESIDE, style);
	const above = 14;
	const left = BOTTOM - TOP - measureBlocks([headline]) - above;
	const room = { width: BESIDE, lines: Math.floor(left / SUBTITLE.lineHeight) };
	const blocks = [headline, createShortBlock(subtitle, room, { ...SUBTITLE, above })];
	return { blocks, x: MARGIN + BESIDE + 40, y: TOP };
}
