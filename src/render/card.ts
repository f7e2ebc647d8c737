import { drawChart } from '../charts/kit/chart.ts';
import type { FigureView } from '../figures/figure.ts';
import { type Box, fitDrawing } from './fit-drawing.ts';
import { formatSvg } from './format-svg.ts';
import { resolveStyles, type StyleSheets, type Theme } from './resolve-styles.ts';
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

interface Layout {
	readonly head: readonly Block[];
	/** Where the drawing may stand. */
	readonly room: Box;
}

// Cards are mostly seen at half of their size: nothing of their own is smaller than 24 pixels.
const SHEET = (titleSize: number) => `
.chart .card-title { font-family: var(--serif); font-size: ${titleSize}px; font-weight: 600 }
.chart .card-subtitle { font-size: 26px; fill: var(--quiet) }
.chart .card-foot { font-size: 24px; fill: var(--quiet) }
.chart .card-rule { fill: var(--ink) }`;

const MARGIN = 56;
const TOP = 42;
const FOOT = 72;
const INNER = CARD.width - 2 * MARGIN;
const BESIDE = 372;

/** Writes the social card of a figure as an SVG of 1200 by 630 pixels: headline, measure and the drawing as large as it will go, and of its source what fits a line. */
export function createCard(view: FigureView, options: CardOptions): string {
	const { title, theme, styles } = options;
	const document = createSvgDocument();
	const stage = { document, id: `${view.id}-card`, width: CARD.width };
	const titleSize = chooseSize(title);
	const layouts = [layAbove(options, titleSize), layBeside(options)];
	const fits = layouts.map((layout) => ({ layout, ...fitDrawing(view, stage, layout.room) }));
	const best = fits.reduce((one, other) => (other.scale > one.scale ? other : one));
	const sheet = SHEET(best.layout === layouts[0] ? titleSize : 50);
	const card = drawChart({ title, description: view.description }, stage, (svg) => {
		appendPaper(svg, resolveStyles({ ...styles, chart: styles.chart + sheet }, theme));
		svg.append('rect').attr('class', 'card-rule').attr('width', '100%').attr('height', 10);
		appendBlocks(svg, best.layout.head, { x: MARGIN, y: TOP });
		appendDrawing(svg, best.drawing, best);
		const last = { kind: 'card-foot', width: INNER, size: 24, lineHeight: 30, above: 0 };
		const foot = [createShortBlock(view.source, last, 1)];
		appendBlocks(svg, foot, { x: MARGIN, y: CARD.height - FOOT + 12 });
		return CARD.height;
	});
	return formatSvg(card);
}

// A headline keeps to one line where it can: what it saves, the drawing gains.
function chooseSize(title: string): number {
	return Math.round(Math.min(64, Math.max(46, INNER / (title.length * 0.53))));
}

function layAbove({ title, subtitle }: CardOptions, titleSize: number): Layout {
	const [width, lineHeight] = [INNER, titleSize * 1.1];
	const style = { kind: 'card-subtitle', width, size: 25, lineHeight: 33, above: 4 };
	const head = [
		createBlock(title, { kind: 'card-title', width, size: titleSize * 1.13, lineHeight, above: 0 }),
		createShortBlock(subtitle, style, 2),
	];
	const y = TOP + measureBlocks(head) + 20;
	return { head, room: { x: MARGIN, y, width, height: CARD.height - FOOT - y } };
}

function layBeside({ title, subtitle }: CardOptions): Layout {
	const width = BESIDE;
	const style = { kind: 'card-subtitle', width, size: 26, lineHeight: 33, above: 14 };
	const height = CARD.height - FOOT - TOP;
	const headline = createBlock(title, {
		...style,
		kind: 'card-title',
		size: 56,
		lineHeight: 55,
		above: 0,
	});
	const left = height - measureBlocks([headline]) - style.above;
	const head = [headline, createShortBlock(subtitle, style, Math.floor(left / style.lineHeight))];
	const x = MARGIN + BESIDE + 40;
	return { head, room: { x, y: TOP, width: CARD.width - MARGIN - x, height } };
}
