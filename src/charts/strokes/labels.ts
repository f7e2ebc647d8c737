import { appendPath, type Drawing, round } from '../kit/chart.ts';
import { measureText, wrapText } from '../kit/font.ts';
import { appendMarks } from '../kit/mark.ts';
import { appendText } from '../kit/text.ts';
import type { StrokePart } from './data.ts';
import type { PlacedPart } from './place-parts.ts';

const LINE = 20;
const TICK = 4;
/** A label with less room would stand a word on a line. */
const LEAST_LABEL = 120;

/** Sets a line for each part, with one small mark of its kind; `y` is the middle or the top of the lines. Answers with their bottom. */
export function appendLegend(
	group: Drawing,
	placed: readonly PlacedPart[],
	{ x, y, isCentred, room }: { x: number; y: number; isCentred: boolean; room: number },
): number {
	const top = isCentred ? Math.max(0, y - (placed.length * LINE) / 2) : y;
	for (const [index, { part }] of placed.entries()) {
		const line = top + index * LINE;
		const kind = part.kind === 'dotted' ? 'label-large label-quiet' : 'label-large';
		appendMarks(group.append('g'), part.kind, [{ x, y: line + 4, width: 5, height: 13 }]);
		appendText(group, chooseLabel(part, room), { x: x + 14, y: line + 15, kind });
	}
	return Math.max(isCentred ? 2 * y : 0, top + placed.length * LINE);
}

/** Tells whether the labels of all parts fit on a line each, be it in their short form. */
export function isLegendFitting(placed: readonly PlacedPart[], room: number): boolean {
	return placed.every(({ part }) => measureText(chooseLabel(part, room), 'label-large') <= room);
}

function chooseLabel({ label, short = label }: StrokePart, room: number): string {
	return measureText(label, 'label-large') <= room ? label : short;
}

/** Sets a bracket under the strokes of each part, and its label under that. Answers with the bottom of the labels. */
export function appendBrackets(
	group: Drawing,
	placed: readonly PlacedPart[],
	{ y, room }: { y: number; room: number },
): number {
	const line = y + 13;
	const path = placed.map(
		({ left, right }) => `M${round(left)} ${line - TICK}v${TICK}h${round(right - left)}v${-TICK}`,
	);
	appendPath(group, 'axis', path.join(''));
	let [free, top, bottom] = [0, line, line];
	for (const { part, left } of placed) {
		// Where the labels before it leave too little room, one goes on below them.
		const isBelow = room - Math.max(left, free) < LEAST_LABEL && free > 0;
		if (isBelow) top = bottom;
		const x = isBelow ? Math.max(0, Math.min(left, room - LEAST_LABEL)) : Math.max(left, free);
		const height = appendPartLabel(group, part, { x, y: top + 19, room: room - x });
		free = x + Math.min(room - x, measureText(part.label, kindOf(part))) + 24;
		bottom = Math.max(bottom, top + 5 + height);
	}
	return bottom;
}

/** Sets the label of a part; answers with the height of its lines. */
export function appendPartLabel(
	group: Drawing,
	part: StrokePart,
	{ x, y, room }: { x: number; y: number; room: number },
): number {
	const kind = kindOf(part);
	const lines = wrapText(part.label, room, kind);
	appendText(group, lines, { x, y, kind, lineHeight: LINE });
	return lines.length * LINE;
}

/** Gives the classes of a label at its strokes: what is not counted is said more quietly. */
export function kindOf({ kind }: StrokePart): string {
	return kind === 'dotted' ? 'label-large label-quiet' : 'label-large label-strong';
}
