import { type Box, writeBox } from './box.ts';
import { appendPath, type Drawing } from './chart.ts';
import { measureText } from './font.ts';
import { appendText } from './text.ts';

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

/** Draws the strokes of one group into boxes, as few paths as the kind needs: bytes count on a slow line. */
export function appendMarks(parent: Drawing, kind: MarkKind, boxes: readonly Box[]): void {
	if (boxes.length === 0) return;
	// A line is drawn inside of its box, so that all marks are of one size.
	const isLine = kind === 'outline' || kind === 'dotted';
	const shapes = isLine ? boxes.map((box) => grow(box, -0.6, -0.6)) : boxes;
	appendPath(parent, `mark-${kind}`, shapes.map(writeBox).join(''));
}

/** A free line for the labels of groups: each stands beside the first mark of its group, as far as the line lets it. */
export interface ReadoutLine {
	/** Left end of the line. */
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	/** Right end of the line. */
	readonly right: number;
}

/** Draws groups of strokes into boxes, one for each stroke, each group a link of its own where it has an address; without a line for it, no label is written. */
export function appendGroups(
	parent: Drawing,
	groups: readonly MarkGroup[],
	{
		boxes,
		readout,
	}: { readonly boxes: readonly Box[]; readonly readout?: ReadoutLine | undefined },
): void {
	let next = 0;
	for (const { kind, count, href, label } of groups) {
		const own = boxes.slice(next, next + count);
		next += count;
		const link = href
			? parent.append<SVGGElement>('a').attr('href', href).attr('aria-label', label)
			: parent.append('g');
		link.attr('class', 'marks').append('title').text(label);
		// An unseen area behind the marks: the pointer finds the gaps between them too, and the focus is drawn around it.
		const target = joinLines(own).map((line) => grow(line, 2, 3));
		appendPath(link, 'mark-target', target.map(writeBox).join(''));
		appendMarks(link, kind, own);
		if (readout) appendReadout(link, label, { at: own[0]?.x ?? 0, ...readout });
	}
}

/** Counts the strokes of groups, or of parts. */
export function countMarks(groups: readonly { readonly count: number }[]): number {
	return groups.reduce((total, { count }) => total + count, 0);
}

function appendReadout(
	link: Drawing,
	label: string,
	{ at, x, y, right }: ReadoutLine & { readonly at: number },
): void {
	const kind = 'readout label-halo';
	const start = Math.max(x, Math.min(at, right - measureText(label, kind)));
	appendText(link, label, { x: start, y, kind });
}

// One box for each line of marks.
function joinLines(boxes: readonly Box[]): Box[] {
	const lines: Box[] = [];
	for (const box of boxes) {
		const line = lines.at(-1);
		if (line && line.y === box.y && line.height === box.height && box.x >= line.x + line.width)
			lines[lines.length - 1] = { ...line, width: box.x + box.width - line.x };
		else lines.push(box);
	}
	return lines;
}

function grow({ x, y, width, height }: Box, across: number, down: number): Box {
	return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}
