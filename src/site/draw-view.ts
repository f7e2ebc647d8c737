import type { FigureView } from '../figures/figure.ts';
import { formatSvg } from '../render/format-svg.ts';
import { createSvgDocument } from '../render/svg-document.ts';
import { WIDTHS } from '../render/widths.ts';
import { addressOf } from './address.ts';

/** Draws a figure for a page at one of its three widths; what it leads to is seen from the top of the site, on whichever page it stands. */
export function drawView(view: Pick<FigureView, 'id' | 'draw'>, name: keyof typeof WIDTHS): string {
	const stage = { document: createSvgDocument(), id: `${view.id}-${name}`, width: WIDTHS[name] };
	const svg = view.draw(stage);
	for (const link of [...svg.querySelectorAll('a')]) {
		const href = link.getAttribute('href') ?? '';
		// A place on the page itself, an address from the root and a whole one stay as they are.
		if (/^[a-z]+\//.test(href)) link.setAttribute('href', addressOf(href));
	}
	return formatSvg(svg);
}

/** Counts the links of a figure: marks that lead to their entries. */
export function countLinks({ id, draw }: Pick<FigureView, 'id' | 'draw'>): number {
	const stage = { document: createSvgDocument(), id, width: WIDTHS.narrow };
	return draw(stage).querySelectorAll('a').length;
}
