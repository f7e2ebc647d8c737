import { type Selection, select } from 'd3';

/** A drawing or a part of one. */
export type Drawing = Selection<SVGGElement, unknown, null, undefined>;

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

/** The three layouts of a chart: for a phone, for a tablet or half a screen, for a page at its full width. */
export type Layout = 'narrow' | 'middle' | 'wide';

/** Chooses the layout for a stage; drawings are never scaled to another. */
export function selectLayout({ width }: Pick<Stage, 'width'>): Layout {
	if (width < NARROW_BELOW) return 'narrow';
	return width < MIDDLE_BELOW ? 'middle' : 'wide';
}

/** Draws a chart with its title and description; `draw` answers with its height in pixels. Throws a RangeError where a word is missing. */
export function drawChart(
	text: ChartText,
	{ document, id, width }: Stage,
	draw: (svg: Drawing) => number,
): SVGSVGElement {
	if (!text.title || !text.description)
		throw new RangeError(`chart ${id} needs a title and a description`);
	const svg = createSvg(document)
		.attr('role', 'group')
		.attr('aria-labelledby', `${id}-title`)
		.attr('aria-describedby', `${id}-description`);
	svg.append('title').attr('id', `${id}-title`).text(text.title);
	svg.append('desc').attr('id', `${id}-description`).text(text.description);
	return setSize(svg, width, round(draw(svg)));
}

/** Draws a sign for a line of words that says what it is: nothing of it is read out. `draw` answers with its size in pixels. */
export function drawSilent(
	document: Document,
	draw: (svg: Drawing) => { readonly width: number; readonly height: number },
): SVGSVGElement {
	const svg = createSvg(document).attr('aria-hidden', 'true');
	const { width, height } = draw(svg);
	return setSize(svg, width, height);
}

function createSvg(document: Document): Drawing {
	const element: SVGElement = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	return select<SVGGElement, unknown>(element as SVGGElement).attr('class', 'chart');
}

function setSize(svg: Drawing, width: number, height: number): SVGSVGElement {
	svg.attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height);
	return svg.node() as SVGElement as SVGSVGElement;
}

/** Draws a path; its classes carry what it looks like. */
export function appendPath(parent: Drawing, kind: string, data: string) {
	return parent.append('path').attr('class', kind).attr('d', data);
}

/** Begins a part of a drawing at a place in pixels. */
export function appendGroup(parent: Drawing, x: number, y: number): Drawing {
	return parent.append('g').attr('transform', `translate(${x},${y})`);
}

/** Sets parts below each other from a height on, each of which answers with its own; answers with the bottom of the last. */
export function appendStack<Item>(
	parent: Drawing,
	{ items, top = 0 }: { readonly items: readonly Item[]; readonly top?: number },
	draw: (part: Drawing, item: Item) => number,
): number {
	return items.reduce((y, item) => y + draw(appendGroup(parent, 0, y), item), top);
}

/** Rounds a coordinate to a hundredth of a pixel, so that every machine writes the same text. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
