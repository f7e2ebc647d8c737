import { drawChart } from '../charts/kit/chart.ts';
import type { FigureView } from '../figures/figure.ts';
import { formatSvg } from './format-svg.ts';
import { appendKey, layoutKey } from './key-line.ts';
import { resolveStyles, type StyleSheets, type Theme } from './resolve-styles.ts';
import {
	appendBlocks,
	appendDrawing,
	appendPaper,
	type Block,
	createBlock,
	measureBlocks,
} from './sheet.ts';
import { createSvgDocument } from './svg-document.ts';

/** How a figure stands alone. */
export interface StandAloneOptions {
	/** Of the whole file in pixels, margins included. */
	readonly width: number;
	readonly theme: Theme;
	readonly styles: StyleSheets;
	/** What stands below the drawing, a paragraph each: source, edition, licence. */
	readonly notes: readonly string[];
	/** The address against which links are made absolute; null drops them. */
	readonly address: string | null;
}

const SHEET = `
.chart .sheet-title { font-family: var(--serif); font-size: 26px; font-weight: 600 }
.chart .sheet-subtitle { font-size: 15px; fill: var(--quiet) }
.chart .sheet-note { font-size: 12.5px; fill: var(--quiet) }`;

/** Writes a figure as an SVG file that carries its headline, subtitle, source, edition, licence and styles in itself. */
export function createStandAlone(view: FigureView, options: StandAloneOptions): string {
	const { width, theme, styles, address } = options;
	const document = createSvgDocument();
	const margin = width < 480 ? 16 : 28;
	const inner = width - 2 * margin;
	const id = `${view.id}-alone`;
	const drawing = view.draw({ document, id, width: inner });
	const head = createHead(view, inner);
	const key = layoutKey(view.key ?? [], inner);
	const notes = createNotes(options.notes, inner);
	const below = margin + measureBlocks(head);
	const top = below + key.height + 20;
	const bottom = top + Number(drawing.getAttribute('height'));
	const sheet = drawChart(view, { document, id, width }, (svg) => {
		appendPaper(svg, resolveStyles({ ...styles, chart: styles.chart + SHEET }, theme));
		appendBlocks(svg, head, { x: margin, y: margin });
		appendKey(svg, key, { x: margin, y: below, kind: 'sheet-subtitle' });
		appendDrawing(svg, drawing, { x: margin, y: top });
		appendBlocks(svg, notes, { x: margin, y: bottom });
		return bottom + measureBlocks(notes) + margin;
	});
	setLinks(sheet, address);
	return formatSvg(sheet);
}

function createHead({ title, subtitle }: FigureView, width: number): Block[] {
	return [
		// Bold serifs run wider than the sans that the breaking of lines reckons with.
		createBlock(title, { kind: 'sheet-title', width, size: 29, lineHeight: 31, above: 0 }),
		createBlock(subtitle, { kind: 'sheet-subtitle', width, size: 15, lineHeight: 20, above: 6 }),
	];
}

function createNotes(notes: readonly string[], width: number): Block[] {
	const style = { kind: 'sheet-note', width, size: 12.5, lineHeight: 17 };
	return notes.map((note, index) => createBlock(note, { ...style, above: index === 0 ? 20 : 3 }));
}

function setLinks(root: Element, address: string | null): void {
	for (const link of [...root.querySelectorAll('a')]) {
		const href = link.getAttribute('href');
		if (address !== null && href !== null) link.setAttribute('href', new URL(href, address).href);
		else unlink(link);
	}
}

// The group keeps its title, which browsers show on hover and readers read out.
function unlink(link: Element): void {
	const group = link.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'g');
	group.setAttribute('class', link.getAttribute('class') ?? '');
	group.append(...link.childNodes);
	link.replaceWith(group);
}
