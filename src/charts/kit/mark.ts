import { type Drawing, round } from './chart.ts';
import { appendText, estimateWidth } from './text.ts';

/** The shapes of a mark, the fuller the surer: full, in a mid tone, hollow, dotted (not counted), or pale (everything else). */
export type MarkKind = 'full' | 'tint' | 'outline' | 'dotted' | 'pale';

/** Marks that belong to one report: they share a label and a link. */
export interface MarkGroup {
	readonly kind: MarkKind;
	/** How many strokes; a whole number from 1. */
	readonly count: number;
	/** Where the strokes lead; null for none. */
	readonly href: string | null;
	/** What they are, read out and shown on hover. */
	readonly label: string;
}

/** A place and size for one stroke, in pixels from the top left. */
export interface MarkBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Draws the strokes of one group into boxes, as few paths as the kind needs: bytes count on a slow line. */
export function appendMarks(
	parent: Drawing<SVGGElement>,
	kind: MarkKind,
	boxes: readonly MarkBox[],
): void {
	if (boxes.length === 0) return;
	// A line is drawn inside of its box, so that all marks are of one size.
	const shape = kind === 'outline' || kind === 'dotted' ? inset : rectangle;
	parent.append('path').attr('class', `mark-${kind}`).attr('d', boxes.map(shape).join(''));
}

/** Where groups of strokes are drawn. */
export interface GroupPlace {
	/** One box for each stroke of all groups. */
	readonly boxes: readonly MarkBox[];
	/** Where the label of the group under the pointer or in focus is written; left out, it is not. */
	readonly readout?: ReadoutPlace | undefined;
}

/** A free line for the labels of groups: each stands beside the first mark of its group, as far as the line lets it. */
export interface ReadoutPlace {
	/** Left end of the line. */
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	/** Right end of the line; left out, every label starts at its left end. */
	readonly right?: number;
}

/** Draws groups of strokes in a row of places, each group a link of its own where it has an address. */
export function appendGroups(
	parent: Drawing<SVGGElement>,
	groups: readonly MarkGroup[],
	{ boxes, readout }: GroupPlace,
): void {
	let next = 0;
	for (const group of groups) {
		const own = boxes.slice(next, next + group.count);
		next += group.count;
		const link = appendLink(parent, group);
		appendTarget(link, own);
		appendMarks(link, group.kind, own);
		if (readout) appendReadout(link, group.label, { ...readout, first: own[0] });
	}
}

/** Counts the strokes of groups. */
export function countMarks(groups: readonly MarkGroup[]): number {
	return groups.reduce((total, { count }) => total + count, 0);
}

function appendLink(
	parent: Drawing<SVGGElement>,
	{ href, label }: MarkGroup,
): Drawing<SVGGElement> {
	const link = href
		? (parent
				.append('a')
				.attr('href', href)
				.attr('aria-label', label) as unknown as Drawing<SVGGElement>)
		: parent.append('g');
	link.attr('class', 'marks').append('title').text(label);
	return link;
}

function appendReadout(
	link: Drawing<SVGGElement>,
	label: string,
	{ x, y, right, first }: ReadoutPlace & { readonly first: MarkBox | undefined },
): void {
	const last = right === undefined ? x : right - estimateWidth(label);
	const start = Math.max(x, Math.min(first?.x ?? x, last));
	appendText(link, label, { x: start, y, kind: 'readout label-halo' });
}

// An unseen area behind the marks, one for each line of them: the pointer finds the gaps between them too, and the focus is drawn around it.
function appendTarget(link: Drawing<SVGGElement>, boxes: readonly MarkBox[]): void {
	const padded = joinLines(boxes).map(({ x, y, width, height }) => ({
		x: x - 2,
		y: y - 3,
		width: width + 4,
		height: height + 6,
	}));
	link.append('path').attr('class', 'mark-target').attr('d', padded.map(rectangle).join(''));
}

function joinLines(boxes: readonly MarkBox[]): MarkBox[] {
	const lines: MarkBox[] = [];
	for (const box of boxes) {
		const line = lines.at(-1);
		if (line && line.y === box.y && line.height === box.height && box.x >= line.x + line.width)
			lines[lines.length - 1] = { ...line, width: box.x + box.width - line.x };
		else lines.push(box);
	}
	return lines;
}

function rectangle({ x, y, width, height }: MarkBox): string {
	return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

function inset({ x, y, width, height }: MarkBox): string {
	return rectangle({ x: x + 0.6, y: y + 0.6, width: width - 1.2, height: height - 1.2 });
}
