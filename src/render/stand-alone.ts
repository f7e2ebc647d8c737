import { drawChart } from '../charts/kit/chart.ts';
import type { FigureView } from '../figures/figure.ts';
import { formatSvg } from './format-svg.ts';
import { appendKey, layoutKey } from './key-line.ts';
import type { StyleSheets, Theme } from './resolve-styles.ts';
import { appendBlocks, appendDrawing, appendPaper, createBlock, measureBlocks } from './sheet.ts';
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

const SERIF = { face: 'serif', weight: 600, size: 26 } as const;
const SANS = { face: 'sans', weight: 400, size: 15 } as const;
const TITLE = { kind: 'sheet-title', font: SERIF, lineHeight: 31, above: 0 };
const SUBTITLE = { kind: 'sheet-subtitle', font: SANS, isQuiet: true, lineHeight: 20, above: 6 };
const NOTE = { kind: 'sheet-note', font: { ...SANS, size: 12.5 }, isQuiet: true, lineHeight: 17 };

/** Writes a figure as an SVG file that carries its headline, subtitle, source, edition, licence and styles in itself. */
export function createStandAlone(view: FigureView, options: StandAloneOptions): string {
	const { width, address } = options;
	const document = createSvgDocument();
	const margin = width < 480 ? 16 : 28;
	const inner = width - 2 * margin;
	const id = `${view.id}-alone`;
	const drawing = view.draw({ document, id, width: inner });
	const head = [createBlock(view.title, inner, TITLE), createBlock(view.subtitle, inner, SUBTITLE)];
	const notes = options.notes.map((note, index) =>
		createBlock(note, inner, { ...NOTE, above: index === 0 ? 20 : 3 }),
	);
	const key = layoutKey(view.key ?? [], inner);
	const below = margin + measureBlocks(head);
	const top = below + key.height + 20;
	const bottom = top + Number(drawing.getAttribute('height'));
	const sheet = drawChart(view, { document, id, width }, (svg) => {
		appendPaper(svg, options, [...head, ...notes]);
		appendBlocks(svg, head, { x: margin, y: margin });
		appendKey(svg, key, { x: margin, y: below, kind: SUBTITLE.kind });
		appendDrawing(svg, drawing, { x: margin, y: top });
		appendBlocks(svg, notes, { x: margin, y: bottom });
		return bottom + measureBlocks(notes) + margin;
	});
	setLinks(sheet, address);
	return formatSvg(sheet);
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
