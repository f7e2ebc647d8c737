import type { EditionNews } from '../../editions/record/list-editions.ts';
import type { FigureView, Language } from '../../figures/figure.ts';
import { renderPng } from '../../render/png.ts';
import { createStandAlone } from '../../render/stand-alone.ts';
import { WIDTHS } from '../../render/widths.ts';
import { wholeAddress } from '../../site/address.ts';
import { pathOfFigure } from '../../site/figure-path.ts';
import { STYLE_SHEETS } from '../../site/style-sheets.ts';
import { findTitle } from '../../site/title.ts';

const MARGINS = 56;

/** How wide a figure that stands alone is, in pixels; its picture has twice as many. */
const ALONE_WIDTH = WIDTHS.wide + MARGINS;

/** Draws a figure as an SVG file that says its title, source, edition and licence. */
export function drawAlone(view: FigureView, language: Language, edition: EditionNews): string {
	const { messages } = language;
	const { licence } = messages.data;
	return createStandAlone(view, {
		width: ALONE_WIDTH,
		theme: 'light',
		styles: STYLE_SHEETS,
		notes: [
			`${messages.pages.figure.source}: ${view.source}`,
			wordEdition(edition, language),
			licence.line,
			wordOrigin(view, language),
		],
		address: wholeAddress(''),
	});
}

/** Says which edition a figure is of: `Edition 2 of 24 November 2026. Data to 4 April 2026, SHA-256 f4253aa5d11b.` */
export function wordEdition(
	{ number, date, lastDay, sha256 }: EditionNews,
	{ messages, format }: Language,
): string {
	const { edition, data } = messages.data.licence;
	return [
		edition(format.count(number), format.day(date)),
		data(format.day(lastDay), sha256.slice(0, 12)),
	].join(' ');
}

// Taken out of its page, a drawing still says where the figure as it is now stands.
function wordOrigin({ id }: FigureView, language: Language): string {
	const origin = language.messages.data.embed.from(findTitle(language));
	const address = wholeAddress(pathOfFigure(id));
	return address === null ? origin : `${origin}: ${address}`;
}

/** Turns the SVG file of a figure into a picture for screens of twice the pixels. */
export function pictureAlone(svg: string): Uint8Array {
	return renderPng(svg, { width: 2 * ALONE_WIDTH });
}
