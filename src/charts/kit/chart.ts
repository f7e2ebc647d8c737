import { type Selection, select } from 'd3';

/** A drawing or part of one; `Datum` is what is bound to it. */
export type Drawing<Element extends SVGElement = SVGElement, Datum = unknown> = Selection<
	Element,
	Datum,
	null,
	undefined
>;

/** What every chart must be told about itself; there is no default, since a chart without a name is not finished. */
export interface ChartText {
	/** The finding, as read out first. */
	readonly title: string;
	/** What the drawing shows, for those who do not see it. */
	readonly description: string;
}

/** Where and how wide a chart is drawn. */
export interface Stage {
	/** In CSS pixels at its true size; each chart chooses its own height. */
	readonly width: number;
	/** The browser's document, or an XML one on the server. */
	readonly document: Document;
	/** Unique on the page: every id in the drawing starts with it. */
	readonly id: string;
}

/** Below this width, in pixels, a chart takes its narrow layout. */
export const NARROW_BELOW = 480;

/** Below this width, and from the narrow one on, a chart takes its middle layout where it has one. */
const MIDDLE_BELOW = 900;

/** The three designs of a chart: for a phone, for a tablet or half a screen, for a page at its full width. */
export type Layout = 'narrow' | 'middle' | 'wide';

/** Chooses the design for a stage; drawings are never scaled to another. */
export function selectLayout({ width }: Pick<Stage, 'width'>): Layout {
	if (width < NARROW_BELOW) return 'narrow';
	return width < MIDDLE_BELOW ? 'middle' : 'wide';
}

/** Starts a drawing of a given height with its title and description; throws a RangeError where one is missing. */
export function createChart(
	text: ChartText,
	height: number,
	{ document, id, width }: Stage,
): Drawing<SVGSVGElement> {
	if (!text.title || !text.description)
		throw new RangeError(`chart ${id} needs a title and a description`);
	const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const svg: Drawing<SVGSVGElement> = select<SVGSVGElement, unknown>(element)
		.attr('viewBox', `0 0 ${width} ${round(height)}`)
		.attr('width', width)
		.attr('height', round(height))
		.attr('class', 'chart')
		.attr('role', 'group')
		.attr('aria-labelledby', `${id}-title`)
		.attr('aria-describedby', `${id}-description`);
	svg.append('title').attr('id', `${id}-title`).text(text.title);
	svg.append('desc').attr('id', `${id}-description`).text(text.description);
	return svg;
}

/** Rounds a coordinate to a hundredth of a pixel, so that every machine writes the same text. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
